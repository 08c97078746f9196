/** "Journaliseret som …", or why a case is not to be journalised. Only after either may its text be deleted. */
import type { JournalInputs } from '../cards/case-buttons.js'
import { journalCard } from '../cards/case-dialog-cards.js'
import type { FormState } from '../cards/case-form-state.js'
import { limits, type Journal, type Precomplaint } from '../precomplaints/precomplaint.js'
import { journalise } from '../precomplaints/transitions.js'
import { findCase, saidTo, takeStep } from './case-step.js'
import { cleanWords, warningOf } from './case-words.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import type { CaseButton } from './handle-case.js'

export function journalDialog(
  precomplaint: Precomplaint,
  typed: JournalInputs,
  state: FormState,
  { texts }: Dependencies,
): Reply {
  const isEmpty = !typed.caseRef && !typed.reason
  const values = isEmpty ? { caseRef: '', reason: '', ...precomplaint.journal } : typed
  return {
    kind: 'dialog',
    title: texts.precomplaint.journal.title(precomplaint.number),
    card: journalCard(precomplaint, { caseRef: values.caseRef, reason: values.reason }, state, texts),
  }
}

export async function journaliseCase(
  turn: Turn,
  button: CaseButton<'journalise'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint
  const found = await findCase(turn, button.id, deps)
  if (!found) return [saidTo(turn, t.unit.notAllowed)]
  const { words, hadCpr } = cleanWords({ caseRef: button.caseRef, reason: button.reason }, texts)
  const { caseRef, reason } = words
  const { min, max } = limits.reason
  const faults = [
    ...(hadCpr ? [t.dialog.cpr] : []),
    ...(caseRef && reason ? [t.journal.notBoth] : []),
    ...(!caseRef && !reason ? [t.journal.oneOfThem] : []),
    ...(caseRef.length > limits.caseRef.max ? [t.dialog.eDocError] : []),
    ...(reason && (reason.length < min || reason.length > max) ? [t.journal.reasonError] : []),
  ]
  if (faults.length > 0) return [journalDialog(found, words, { faults }, deps)]
  const findings = warningOf([reason], button.personalDataSeen)
  if (findings) return [journalDialog(found, words, { faults: [], findings }, deps)]

  const how = caseRef ? { caseRef } : { reason }
  const result = await takeStep(
    turn,
    button,
    {
      decide: (current, by, at) => journalise(current, by, how, at),
      isDone: ({ journal }) => saysTheSame(journal, caseRef, reason),
    },
    deps,
  )
  if (result.outcome === 'refused') return [saidTo(turn, result.text)]
  if (result.outcome === 'changed-meanwhile') {
    return [journalDialog(result.precomplaint, words, { faults: [t.dialog.changedMeanwhile] }, deps)]
  }
  const { number } = result.precomplaint
  return [saidTo(turn, caseRef ? t.journal.done(number) : t.journal.doneNot(number))]
}

function saysTheSame(journal: Journal | undefined, caseRef: string, reason: string): boolean {
  if (!journal) return false
  return 'caseRef' in journal ? journal.caseRef === caseRef : journal.reason === reason
}
