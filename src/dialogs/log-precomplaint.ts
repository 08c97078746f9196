/**
 * Logging a pre-complaint: the form, and what happens when it is sent. What was typed survives every fault;
 * the receipt is given only after the store has it.
 */
import type { ReportInputs } from '../cards/report-buttons.js'
import { addDays, addWorkdays, dayOf, type IsoDate } from '../calendar.js'
import type { Button } from '../cards/buttons.js'
import { caseNames } from '../cards/case-names.js'
import type { Card } from '../cards/elements.js'
import { receiptCard } from '../cards/receipt-card.js'
import { reportFormCard } from '../cards/report-form-card.js'
import { guard } from '../knowledge/guards.js'
import type { Organisation } from '../knowledge/organisation.js'
import type { Precomplaint, Report } from '../precomplaints/precomplaint.js'
import { authorize } from './authorize.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { deliveryOf } from './my-cases.js'
import { readReport, type FollowUpDays } from './read-report.js'

/** Copenhagen's response guarantee (tilbagemeldingsgaranti): a written sign of life within 10 working days. */
const RESPONSE_GUARANTEE_WORKDAYS = 10

export async function startReport(turn: Turn, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  if (turn.place.kind !== 'personal') return [{ kind: 'text', text: texts.dialogs.personalOnly }]
  if (!authorize(turn.person, 'log')) return [{ kind: 'text', text: texts.precomplaint.unit.notAllowed }]
  return [{ kind: 'card', card: await newForm(turn, { explicitComplaint: 'nej' }, [], deps) }]
}

export async function sendReport(
  turn: Turn,
  button: Extract<Button, { verb: 'send-report' }>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  if (turn.place.kind !== 'personal') return [{ kind: 'notice', text: texts.dialogs.personalOnly }]
  if (!authorize(turn.person, 'log')) return [{ kind: 'notice', text: texts.precomplaint.unit.notAllowed }]
  const activityId = turn.kind === 'pressed' ? turn.activityId : undefined
  const { verb: _verb, formKey, dangerSeen, ...inputs } = button
  const { organisation } = deps.knowledge()
  const days = followUpDays(deps)
  const read = readReport(inputs, organisation, days, texts)
  if (read.outcome === 'faults') {
    const form = { formKey, values: read.inputs, followUp: days, faults: read.faults, danger: dangerSeen ?? false }
    return [{ kind: 'replace', card: reportFormCard(form, organisation, texts), activityId }]
  }
  // A child in danger must not be met with a receipt. The sender decides, because words alone can mislead.
  if (!dangerSeen && tellsOfDanger(read.report)) {
    const form = { formKey, values: inputs, followUp: days, faults: [], danger: true }
    return [{ kind: 'replace', card: reportFormCard(form, organisation, texts), activityId }]
  }

  const now = deps.now()
  const result = await deps.precomplaints.submit({
    id: deps.newId(),
    formKey,
    reporter: { id: turn.person.id, name: turn.person.name },
    report: read.report,
    at: now.toISOString(),
    year: Number(dayOf(now).slice(0, 4)),
    takeBy: takeByOf(read.report, now, organisation),
    formActivityId: activityId,
  })
  if (result.outcome === 'unknown-form') {
    return [{ kind: 'replace', card: await newForm(turn, inputs, [texts.precomplaint.form.old], deps), activityId }]
  }
  deps.changed()
  return [{ kind: 'replace', card: await receiptFor(result.precomplaint, deps), activityId }]
}

/** Working days until somebody in the unit should have taken it; fewer where the conflict is high. */
function takeByOf({ conflictStep }: Report, now: Date, { deadlines }: Organisation): IsoDate {
  const { takeWithinWorkdays, takeUrgentWithinWorkdays, urgentFromStep } = deadlines
  return addWorkdays(dayOf(now), conflictStep >= urgentFromStep ? takeUrgentWithinWorkdays : takeWithinWorkdays)
}

function tellsOfDanger({ whatHappened, parentGoal, triedSoFar }: Report): boolean {
  return [whatHappened, parentGoal, triedSoFar].some((text) => guard(text)?.kind === 'danger')
}

/** The reporter's card as it should look now. */
export async function receiptFor(
  precomplaint: Precomplaint,
  deps: Pick<Dependencies, 'precomplaints' | 'places' | 'knowledge' | 'texts'>,
): Promise<Card> {
  const names = caseNames(precomplaint.report, deps.knowledge().organisation)
  const answerBy = addWorkdays(dayOf(new Date(precomplaint.createdAt)), RESPONSE_GUARANTEE_WORKDAYS)
  return receiptCard(precomplaint, await deliveryOf(precomplaint, deps), names, answerBy, deps.texts)
}

async function newForm(turn: Turn, values: Partial<ReportInputs>, faults: string[], deps: Dependencies): Promise<Card> {
  const formKey = deps.newId()
  await deps.precomplaints.issueForm(formKey, turn.person.id, deps.now().toISOString())
  const form = { formKey, values, followUp: followUpDays(deps), faults }
  return reportFormCard(form, deps.knowledge().organisation, deps.texts)
}

function followUpDays({ now, knowledge }: Dependencies): FollowUpDays {
  const today = dayOf(now())
  const { followUpDefaultWorkdays, followUpMaxWorkdays } = knowledge().organisation.deadlines
  return {
    default: addWorkdays(today, followUpDefaultWorkdays),
    min: addDays(today, 1),
    max: addWorkdays(today, followUpMaxWorkdays),
  }
}
