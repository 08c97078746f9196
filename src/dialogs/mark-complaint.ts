/** It is a complaint after all, or the complaint has got its number in the archive system. */
import { markComplaintCard } from '../cards/case-dialog-cards.js'
import type { FormState } from '../cards/case-form-state.js'
import { isComplaint, limits, type Precomplaint } from '../precomplaints/precomplaint.js'
import { markComplaint } from '../precomplaints/transitions.js'
import { answerBy } from './case-faces.js'
import { findCase, saidTo, takeStep, tellReporter } from './case-step.js'
import { cleanText } from './clean-text.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import type { CaseButton } from './handle-case.js'

/** `typed` is what stood in the field when the dialog comes back. */
export function complaintDialog(
  precomplaint: Precomplaint,
  typed: string,
  state: FormState,
  { texts, now }: Dependencies,
): Reply {
  // One that is registered now counts from today.
  const from = isComplaint(precomplaint) ? precomplaint : { ...precomplaint, createdAt: now().toISOString() }
  const caseRef = typed || (precomplaint.complaint?.caseRef ?? '')
  return {
    kind: 'dialog',
    title: texts.precomplaint.complaint.title(precomplaint.number),
    card: markComplaintCard(precomplaint, answerBy(from), caseRef, state, texts),
  }
}

export async function registerComplaint(
  turn: Turn,
  button: CaseButton<'mark-complaint'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint
  const found = await findCase(turn, button.id, deps)
  if (!found) return [saidTo(turn, t.unit.notAllowed)]
  const { text: caseRef, hadCpr } = cleanText(button.caseRef, texts)
  const faults = [
    ...(hadCpr ? [t.dialog.cpr] : []),
    ...(caseRef.length > limits.caseRef.max ? [t.dialog.eDocError] : []),
  ]
  if (faults.length > 0) return [complaintDialog(found, caseRef, { faults }, deps)]
  const result = await takeStep(
    turn,
    button,
    {
      decide: (current, by, at) => markComplaint(current, by, caseRef, at),
      isDone: ({ complaint }) => complaint?.caseRef === caseRef,
      // Told when it becomes a complaint, not each time its number is written.
      notices: (next, before) => (isComplaint(before) ? [] : tellReporter('notice-complaint')(next)),
    },
    deps,
  )
  if (result.outcome === 'refused') return [saidTo(turn, result.text)]
  if (result.outcome === 'changed-meanwhile') {
    return [complaintDialog(result.precomplaint, caseRef, { faults: [t.dialog.changedMeanwhile] }, deps)]
  }
  const { number } = result.precomplaint
  return [saidTo(turn, isComplaint(found) ? t.complaint.doneAgain(number) : t.complaint.done(number))]
}
