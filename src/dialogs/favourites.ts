/** Stars: what a person wants at the top of the list. Set and taken off in a dialog; only labels are kept. */
import type { Button } from '../cards/buttons.js'
import { favouritesCard } from '../cards/favourites-card.js'
import type { Person, Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** Of what was used lately; older things are found by their name. */
const MAX_RECENT = 10

export async function showFavourites(person: Person, deps: Dependencies, isFull = false): Promise<Reply[]> {
  const { byLabel } = deps.knowledge()
  const known = (labels: readonly string[]) => labels.flatMap((label) => byLabel(label) ?? [])
  const favourites = known(await deps.picks.favourites(person.id))
  const recent = known(await deps.picks.recent(person.id, MAX_RECENT)).filter((entry) => !favourites.includes(entry))
  return [{ kind: 'card', card: favouritesCard({ favourites, recent, isFull }, deps.texts) }]
}

export async function setStar(
  person: Person,
  { entry, on }: Extract<Button, { verb: 'star' }>,
  deps: Dependencies,
): Promise<Reply[]> {
  const known = deps.knowledge().byLabel(entry)
  if (!known) return [{ kind: 'notice', text: deps.texts.extension.gone }]
  const result = await deps.picks.setFavourite(person.id, known.label, on, deps.now().toISOString())
  return showFavourites(person, deps, result === 'too-many')
}
