/** The day on which the reporter is asked how it went, set anew by the one who has the case. */
import { addDays, addWorkdays, dayOf } from '../calendar.js'
import { followUpDayCard } from '../cards/case-dialog-cards.js'
import type { FormState } from '../cards/case-form-state.js'
import { followUpOf, type Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo } from '../precomplaints/state-machine.js'
import { setFollowUp } from '../precomplaints/transitions.js'
import { findCase, personOf, refusal, saidTo, takeStep } from './case-step.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import type { CaseButton } from './handle-case.js'

/** The same days as in the form: from tomorrow on. */
function bounds({ now, knowledge }: Dependencies): { min: string; max: string; default: string } {
  const today = dayOf(now())
  const { followUpDefaultWorkdays, followUpMaxWorkdays } = knowledge().organisation.deadlines
  return {
    min: addDays(today, 1),
    max: addWorkdays(today, followUpMaxWorkdays),
    default: addWorkdays(today, followUpDefaultWorkdays),
  }
}

export function followUpDialog(precomplaint: Precomplaint, state: FormState, deps: Dependencies): Reply {
  const { min, max, default: usual } = bounds(deps)
  const current = followUpOf(precomplaint)
  const days = { min, max, value: current >= min && current <= max ? current : usual }
  const title = deps.texts.precomplaint.followUp.title(precomplaint.number)
  return { kind: 'dialog', title, card: followUpDayCard(precomplaint, days, state, deps.texts) }
}

export async function setFollowUpDay(
  turn: Turn,
  button: CaseButton<'set-follow-up'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint
  const found = await findCase(turn, button.id, deps)
  if (!found) return [saidTo(turn, t.unit.notAllowed)]
  const hindrance = hindranceTo('set-follow-up', found, personOf(turn))
  if (hindrance) return [saidTo(turn, refusal(hindrance, texts))]
  const { min, max } = bounds(deps)
  const day = button.followUpDate
  if (!isDay(day) || day < min || day > max) {
    return [followUpDialog(found, { faults: [t.followUp.error(texts.shortDay(min), texts.shortDay(max))] }, deps)]
  }
  const result = await takeStep(
    turn,
    button,
    {
      decide: (current, by, at) => setFollowUp(current, by, day, at),
      isDone: ({ followUpDate }) => followUpDate === day,
    },
    deps,
  )
  if (result.outcome === 'refused') return [saidTo(turn, result.text)]
  if (result.outcome === 'changed-meanwhile') {
    return [followUpDialog(result.precomplaint, { faults: [t.dialog.changedMeanwhile] }, deps)]
  }
  return [saidTo(turn, t.followUp.done(result.precomplaint.number, texts.day(day)))]
}

/** A day that exists: 31 February does not. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text
}
