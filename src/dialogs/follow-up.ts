/** "Hvordan gik det?": the answer on the day of following up becomes a note on the case, and the one who has it is told. */
import type { Button } from '../cards/buttons.js'
import { caseNames } from '../cards/case-names.js'
import { box, paragraph, type Card } from '../cards/elements.js'
import { followUpCard, followUpDoneCard } from '../cards/follow-up-card.js'
import { noteWarning, seenNow } from '../cards/own-note-card.js'
import { limits, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { keepNote, lookAtNote, mustBeSeen, ownCase, seenIn, whyNot } from './own-case.js'

export async function tellFollowUp(
  turn: Turn,
  button: Extract<Button, { verb: 'tell-follow-up' }>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint.followUpQuestion
  const found = await ownCase(turn, 'add-to-case', button.id, deps)
  if (!found) return [{ kind: 'notice', text: texts.precomplaint.ownCase.missing }]
  const { organisation } = deps.knowledge()
  const state = lookAtNote(button.text, seenIn(button), { min: 0, max: limits.note.max }, texts)
  if (mustBeSeen(state)) {
    const above = [
      ...state.faults.map((fault) => box('attention', [paragraph(fault)])),
      ...noteWarning(state, organisation, texts),
    ]
    const names = caseNames(found.report, organisation)
    return [replaced(turn, followUpCard(found, names, texts, { text: state.text, seen: seenNow(state), above }))]
  }
  // The answer itself takes some of the room.
  const said = t.note(button.how, state.text).slice(0, limits.note.max)
  const kind = ({ status }: Precomplaint) => (status === 'taken' ? ('answer' as const) : ('addition' as const))
  const transition = await keepNote(turn, found.id, kind, said, deps)
  switch (transition.outcome) {
    case 'changed':
    case 'unchanged': {
      const now = (await deps.precomplaints.find(found.id)) ?? found
      const next = now.takenBy ? t.told(now.takenBy.name) : t.kept
      return [replaced(turn, followUpDoneCard(found, [t.thanks[button.how], next], texts))]
    }
    case 'already-closed':
    case 'withdrawn':
      return [replaced(turn, followUpDoneCard(found, [t.thanks[button.how], t.ended], texts))]
    case 'missing':
      return [{ kind: 'notice', text: texts.precomplaint.ownCase.missing }]
    default:
      return [{ kind: 'notice', text: whyNot(transition, texts) }]
  }
}

function replaced(turn: Turn, card: Card): Reply {
  return { kind: 'replace', card, activityId: turn.kind === 'pressed' ? turn.activityId : undefined }
}
