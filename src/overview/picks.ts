/** What one has used and kept: the same as in the message extension. */
import type { Answer } from './needs.js'
import { entryLine } from './search.js'

/** Of what was used lately; older things are found by their name. */
const MOST_RECENT = 8

export const listPicks: Answer<'picks'> = async (_request, person, { deps }) => {
  const { byLabel } = deps.knowledge()
  // An entry that the content no longer has is passed over.
  const linesOf = (labels: readonly string[]) => labels.flatMap((label) => byLabel(label) ?? []).map(entryLine)
  const [recent, favourites] = await Promise.all([
    deps.picks.recent(person.id, MOST_RECENT),
    deps.picks.favourites(person.id),
  ])
  return { recent: linesOf(recent), favourites: linesOf(favourites) }
}

/** An entry that is gone cannot be kept, and is kept by nobody: both are as asked. */
export const setFavourite: Answer<'set-favourite'> = async ({ entryId, favourite }, person, { deps }) => {
  const entry = deps.knowledge().entries.find(({ id }) => id === entryId)
  if (!entry) return { tooMany: false }
  const result = await deps.picks.setFavourite(person.id, entry.label, favourite, deps.now().toISOString())
  return { tooMany: result === 'too-many' }
}
