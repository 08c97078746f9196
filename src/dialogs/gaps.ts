/**
 * The gap list: what the bot could not answer is noted without personal data, and editors and the complaint unit see it with
 * "huller". Nothing that a guard stops comes this far.
 */
import { gapsCard } from '../cards/gaps-card.js'
import type { Outcome } from '../knowledge/answer.js'
import { tellsOfDissatisfaction } from '../knowledge/dissatisfaction.js'
import { gapKey, withoutPersonalData, type GapKind } from '../knowledge/gap.js'
import { guard } from '../knowledge/guards.js'
import { authorize } from './authorize.js'
import type { Person, Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

const PAGE_SIZE = 10

/** Notes a question that got no answer. */
export function noteGap(outcome: Outcome, question: string, deps: Dependencies): void {
  if (outcome.kind === 'unknown-label') note('unknown-label', question, [], deps)
  if (outcome.kind !== 'no-answer' || outcome.reason !== 'nothing-fits') return
  // Who tells of a dissatisfied parent asks nothing that an entry could answer.
  if (!tellsOfDissatisfaction(question)) note('no-answer', question, [], deps)
}

/** Notes a 👎: which passages it was for, and the reason unless a guard would stop it. */
export async function noteDislike(activityId: string, reason: string, deps: Dependencies): Promise<void> {
  const passages = await deps.gaps.passagesOf(activityId)
  if (passages.length > 0) note('disliked', guard(reason) ? '' : reason, passages, deps)
}

export function maySeeGaps(person: Person): boolean {
  return authorize(person, 'read-gaps')
}

/** A page of the list: asked for in words it is a new card, from a button it takes the card's place. */
export async function showGaps(turn: Turn, page: number, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  if (!maySeeGaps(turn.person)) return [{ kind: 'notice', text: texts.dialogs.oldButton }]
  if (turn.place.kind !== 'personal') return [{ kind: 'text', text: texts.dialogs.personalOnly }]
  const { gaps, total } = await deps.gaps.list(page * PAGE_SIZE, PAGE_SIZE)
  const labels = labelsOf(
    gaps.flatMap(({ passages }) => passages),
    deps,
  )
  const shown = gaps.map((gap) => ({
    ...gap,
    labels: [...new Set(gap.passages.flatMap((id) => labels.get(id) ?? []))],
  }))
  const mayEdit = authorize(turn.person, 'edit-gaps')
  const card = gapsCard({ gaps: shown, page, pageSize: PAGE_SIZE, total, mayEdit }, texts)
  return [turn.kind === 'pressed' ? { kind: 'replace', card, activityId: turn.activityId } : { kind: 'card', card }]
}

/** Ticks a line off; it stands on the list again once it is asked anew. */
export async function tickOffGap(
  turn: Turn,
  { key, page }: { key: string; page: number },
  deps: Dependencies,
): Promise<Reply[]> {
  if (!authorize(turn.person, 'edit-gaps')) return [{ kind: 'notice', text: deps.texts.dialogs.oldButton }]
  await deps.gaps.markDone(key, deps.now().toISOString())
  const { total } = await deps.gaps.list(0, 1)
  // What stood on the last page may have moved to the one before.
  return showGaps(turn, Math.min(page, Math.max(0, Math.ceil(total / PAGE_SIZE) - 1)), deps)
}

/** The labels of the entries that passages belong to; a passage that is gone has none. */
export function labelsOf(passageIds: readonly string[], { knowledge }: Dependencies): Map<string, string> {
  const wanted = new Set(passageIds)
  return new Map(
    knowledge().entries.flatMap(({ label, passages }) =>
      passages.filter(({ id }) => wanted.has(id)).map(({ id }): [string, string] => [id, label]),
    ),
  )
}

function note(kind: GapKind, written: string, passages: string[], deps: Dependencies): void {
  const text = withoutPersonalData(written, deps.knowledge())
  if (!text && passages.length === 0) return
  deps.gaps.note({ kind, key: gapKey(kind, text, passages), text, passages }, deps.now().toISOString())
}
