/** Closing a case: how it ended, the conflict's step now, and what was learned. */
import { MAX_REFLECTIONS, reflectionIds, type CloseInputs } from '../cards/case-buttons.js'
import { closeCaseCard } from '../cards/case-dialog-cards.js'
import type { FormState } from '../cards/case-form-state.js'
import { limits, outcomes, type Outcome, type Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo } from '../precomplaints/state-machine.js'
import { close } from '../precomplaints/transitions.js'
import { findCase, personOf, refusal, saidTo, takeStep, tellReporter } from './case-step.js'
import { cleanWords, warningOf } from './case-words.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import type { CaseButton } from './handle-case.js'

export function closingDialog(
  precomplaint: Precomplaint,
  values: Partial<CloseInputs>,
  state: FormState,
  { knowledge, texts }: Dependencies,
): Reply {
  const questions = knowledge().organisation.reflection.slice(0, MAX_REFLECTIONS)
  const card = closeCaseCard(precomplaint, values, questions, state, texts)
  return { kind: 'dialog', title: texts.precomplaint.closing.title(precomplaint.number), card }
}

export async function closeCase(turn: Turn, button: CaseButton<'close'>, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint
  const found = await findCase(turn, button.id, deps)
  if (!found) return [saidTo(turn, t.unit.notAllowed)]
  const { outcome, stepOut: typedStep } = button
  const isRedelivered = wasClosedWith(found, turn.person.id, outcome)
  const hindrance = isRedelivered ? undefined : hindranceTo('close', found, personOf(turn))
  if (hindrance) return [saidTo(turn, refusal(hindrance, texts))]

  const { reflection0, reflection1, reflection2, reflection3, reflection4 } = button
  const { words, hadCpr } = cleanWords({ reflection0, reflection1, reflection2, reflection3, reflection4 }, texts)
  const reflections = reflectionIds.map((field) => words[field])
  const stepOut = typedStep === '' ? undefined : Number(typedStep)
  const stepFits = stepOut === undefined || (Number.isInteger(stepOut) && stepOut >= 1 && stepOut <= 7)
  const faults = [
    ...(isOutcome(outcome) ? [] : [t.closing.outcome.error]),
    ...(stepFits ? [] : [t.closing.stepOut.error]),
    ...(reflections.some((text) => text.length > limits.reflection.max) ? [t.closing.reflectionError] : []),
    ...(hadCpr ? [t.closing.cpr] : []),
  ]
  const values = { ...words, outcome, stepOut: typedStep }
  if (!isOutcome(outcome) || faults.length > 0) return [closingDialog(found, values, { faults }, deps)]
  const findings = warningOf(reflections, button.personalDataSeen)
  if (findings) return [closingDialog(found, values, { faults: [], findings }, deps)]

  const result = await takeStep(
    turn,
    button,
    {
      decide: (current, by, at) => close(current, by, { outcome, stepOut, reflections: upToLast(reflections) }, at),
      isDone: (current, by) => wasClosedWith(current, by.id, outcome),
      notices: tellReporter('notice-closed'),
    },
    deps,
  )
  if (result.outcome === 'refused') return [saidTo(turn, result.text)]
  if (result.outcome === 'changed-meanwhile') {
    return [closingDialog(result.precomplaint, values, { faults: [t.dialog.changedMeanwhile] }, deps)]
  }
  return [saidTo(turn, t.unit.closedNow(result.precomplaint.number))]
}

/** An answer keeps its place, which says what was asked; only empty ones after the last are left out. */
function upToLast(reflections: string[]): string[] {
  return reflections.slice(0, reflections.findLastIndex(Boolean) + 1)
}

function wasClosedWith({ status, closing }: Precomplaint, byId: string, outcome: string): boolean {
  return status === 'closed' && closing?.by.id === byId && closing.outcome === outcome
}

function isOutcome(value: string): value is Outcome {
  return (outcomes as readonly string[]).includes(value)
}
