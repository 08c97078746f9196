/** What editors look after: what staff asked without an answer, and every entry with its day of review and how it is received. */
import { dayOf } from '../calendar.js'
import { labelsOf } from '../dialogs/gaps.js'
import type { Knowledge } from '../knowledge/load.js'
import { entryLine } from './search.js'
import type { Answer, PassageUse } from './needs.js'

export const listGaps: Answer<'gaps'> = async ({ from, count }, _person, { deps }) => {
  const { gaps, total } = await deps.gaps.list(from, count)
  const labels = labelsOf(
    gaps.flatMap(({ passages }) => passages),
    deps,
  )
  const lines = gaps.map(({ kind, text, count: times, firstSeen, lastSeen, passages, handedOn }) => ({
    kind,
    text,
    count: times,
    firstSeen,
    lastSeen,
    handedOn: handedOn?.number ?? null,
    labels: [...new Set(passages.flatMap((id) => labels.get(id) ?? []))],
  }))
  return { total, from, gaps: lines }
}

export const listEntries: Answer<'entries'> = async (_request, _person, { deps, passageUse }) => {
  const today = dayOf(deps.now())
  const knowledge = deps.knowledge()
  const used = useByEntry(await passageUse(), knowledge)
  const entries = knowledge.entries.map((entry) => ({
    ...entryLine(entry),
    owner: entry.owner,
    certainty: entry.certainty,
    isStarter: entry.status === 'starter',
    checkedOn: entry.checkedOn,
    reviewBy: entry.reviewBy,
    isOverdue: entry.reviewBy < today,
    ...(used.get(entry.id) ?? { shown: 0, liked: 0, disliked: 0 }),
  }))
  entries.sort((one, other) => compareTexts(one.reviewBy, other.reviewBy) || compareTexts(one.label, other.label))
  return { today, entries }
}

/** An answer that shows two passages of an entry shows the entry once. A passage that is gone counts nowhere. */
function useByEntry(use: readonly PassageUse[], { entries }: Knowledge): Map<string, Omit<PassageUse, 'passages'>> {
  const entryOf = new Map(entries.flatMap(({ id, passages }) => passages.map((passage) => [passage.id, id] as const)))
  const byEntry = new Map<string, Omit<PassageUse, 'passages'>>()
  for (const { passages, shown, liked, disliked } of use) {
    for (const id of new Set(passages.flatMap((passage) => entryOf.get(passage) ?? []))) {
      const sum = byEntry.get(id) ?? { shown: 0, liked: 0, disliked: 0 }
      byEntry.set(id, { shown: sum.shown + shown, liked: sum.liked + liked, disliked: sum.disliked + disliked })
    }
  }
  return byEntry
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
