/**
 * Logging a pre-complaint: the form, and what happens when it is sent or looked at first. What was typed survives every
 * fault and every warning; the receipt is given only after the store has it.
 */
import { addWorkdays, dayOf, type IsoDate } from '../calendar.js'
import { foundBranchCard } from '../cards/branch-card.js'
import type { Button } from '../cards/buttons.js'
import { caseNames } from '../cards/case-names.js'
import type { Card, Element } from '../cards/elements.js'
import type { ReportInputs, Seen } from '../cards/report-buttons.js'
import { reportFormCard, type ReportForm } from '../cards/report-form-card.js'
import { hasFindings, previewCard, warningCard, type TypedReport } from '../cards/report-preview-card.js'
import type { Organisation } from '../knowledge/organisation.js'
import type { Report } from '../precomplaints/precomplaint.js'
import { authorize } from './authorize.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { rememberRules } from './last-answer.js'
import { findingsIn, obstacleIn, textsOf } from './guard-report.js'
import { daysOfForm, readReport } from './read-report.js'
import { receiptFor } from './receipt.js'
import { rememberedUnit } from './remembered-unit.js'

export type SentForm = Extract<Button, { verb: 'send-report' | 'preview-report' | 'edit-report' }>

export async function startReport(
  turn: Turn,
  deps: Dependencies,
  options: {
    complaint?: boolean
    /** Put into the form beforehand. */
    whatHappened?: string | undefined
    faults?: string[]
    /** Stands over the form's fields. */
    above?: Element[]
  } = {},
): Promise<Reply[]> {
  const refused = refusal(turn, deps)
  if (refused) return [{ kind: 'text', text: refused }]
  const values = {
    wish: 'sparring',
    contactPerson: turn.person.name,
    ...(await rememberedUnit(turn.person.id, deps)),
    explicitComplaint: options.complaint ? 'ja' : 'nej',
    ...(options.whatHappened ? { whatHappened: options.whatHappened } : {}),
  }
  rememberRules('log', turn, deps)
  const { faults = [], above = [] } = options
  return [{ kind: 'card', card: await newForm(turn, { values, faults, above }, deps) }]
}

export async function sendReport(turn: Turn, button: SentForm, deps: Dependencies): Promise<Reply[]> {
  const looked = lookThrough(turn, button, deps)
  if ('replies' in looked) return looked.replies
  const { typed } = looked
  if (hasFindings(typed.findings) && !typed.seen.personalDataSeen) {
    return [replaced(turn, warningCard(typed, deps.texts))]
  }
  const now = deps.now()
  const { organisation } = deps.knowledge()
  const result = await deps.precomplaints.submit({
    id: deps.newId(),
    formKey: typed.formKey,
    reporter: { id: turn.person.id, name: turn.person.name },
    report: typed.report,
    at: now.toISOString(),
    year: Number(dayOf(now).slice(0, 4)),
    takeBy: takeByOf(typed.report, now, organisation),
    formActivityId: activityOf(turn),
  })
  if (result.outcome === 'unknown-form') {
    return [
      replaced(turn, await newForm(turn, { values: typed.inputs, faults: [deps.texts.precomplaint.form.old] }, deps)),
    ]
  }
  deps.changed()
  return [replaced(turn, await receiptFor(result.precomplaint, deps, turn.kind === 'dialog-sent'))]
}

/** "Se den først": nothing is kept. The same form comes back when it is sent, and is read anew. */
export function previewReport(turn: Turn, button: SentForm, deps: Dependencies): Reply[] {
  const looked = lookThrough(turn, button, deps)
  if ('replies' in looked) return looked.replies
  const names = caseNames(looked.typed.report, deps.knowledge().organisation)
  return [replaced(turn, previewCard(looked.typed, names, deps.texts))]
}

/** Back to the form, with every word. A CPR number is taken out on this way, too. */
export function editReport(turn: Turn, button: SentForm, deps: Dependencies, faults: string[] = []): Reply[] {
  const refused = refusal(turn, deps)
  if (refused) return [{ kind: 'notice', text: refused }]
  const { formKey, seen, inputs } = parts(button)
  const read = readReport(inputs, deps.knowledge().organisation, days(deps), deps.texts)
  return [replaced(turn, formCard({ formKey, values: read.inputs, faults, seen }, deps))]
}

export function mayReport(turn: Turn, deps: Dependencies): boolean {
  return refusal(turn, deps) === undefined
}

/** Everything that a form must pass on its way: the right, the bounds, and what may not wait or may not be sent at all. */
function lookThrough(turn: Turn, button: SentForm, deps: Dependencies): { replies: Reply[] } | { typed: TypedReport } {
  const refused = refusal(turn, deps)
  if (refused) return { replies: [{ kind: 'notice', text: refused }] }
  const { formKey, seen, inputs: sent } = parts(button)
  const { organisation } = deps.knowledge()
  const read = readReport(sent, organisation, days(deps), deps.texts)
  const { inputs } = read
  if (read.outcome === 'faults') {
    const { faults, faulty } = read
    return { replies: [replaced(turn, formCard({ formKey, values: inputs, faults, faulty, seen }, deps))] }
  }
  const obstacle = obstacleIn(textsOf(read.report), seen)
  // A child in danger must not be met with a receipt. The sender decides, because words alone can mislead.
  if (obstacle === 'danger') {
    return { replies: [replaced(turn, formCard({ formKey, values: inputs, faults: [], seen, danger: true }, deps))] }
  }
  if (obstacle) {
    const verb = button.verb === 'preview-report' ? 'preview-report' : 'send-report'
    const card = foundBranchCard(obstacle, { formKey, inputs, seen, verb }, organisation, deps.texts)
    return { replies: [replaced(turn, card)] }
  }
  return { typed: { formKey, inputs, seen, report: read.report, findings: findingsIn(read.report) } }
}

function refusal({ place, person }: Turn, { texts }: Dependencies): string | undefined {
  if (place.kind !== 'personal') return texts.dialogs.personalOnly
  return authorize(person, 'log') ? undefined : texts.precomplaint.unit.notAllowed
}

function parts(button: SentForm): { formKey: string; seen: Seen; inputs: ReportInputs } {
  const { verb: _verb, formKey, dangerSeen, threatsSeen, personalDataSeen, ...inputs } = button
  const seen = {
    ...(dangerSeen ? { dangerSeen } : {}),
    ...(threatsSeen ? { threatsSeen } : {}),
    ...(personalDataSeen ? { personalDataSeen } : {}),
  }
  return { formKey, seen, inputs }
}

/** Working days until somebody in the unit should have taken it; fewer where the conflict is high. */
function takeByOf({ conflictStep }: Report, now: Date, { deadlines }: Organisation): IsoDate {
  const { takeWithinWorkdays, takeUrgentWithinWorkdays, urgentFromStep } = deadlines
  return addWorkdays(dayOf(now), conflictStep >= urgentFromStep ? takeUrgentWithinWorkdays : takeWithinWorkdays)
}

async function newForm(
  turn: Turn,
  form: Pick<ReportForm, 'values' | 'faults' | 'above'>,
  deps: Dependencies,
): Promise<Card> {
  const formKey = deps.newId()
  await deps.precomplaints.issueForm(formKey, turn.person.id, deps.now().toISOString())
  return formCard({ formKey, ...form }, deps)
}

/** In the form the words may change, so only the word about danger, which stood in the form itself, is not said twice. */
function formCard(form: Omit<ReportForm, 'days' | 'dangerSeen'> & { seen?: Seen }, deps: Dependencies): Card {
  const { seen, ...rest } = form
  const dangerSeen = seen?.dangerSeen ?? false
  return reportFormCard({ ...rest, dangerSeen, days: days(deps) }, deps.knowledge().organisation, deps.texts)
}

function days({ now, knowledge }: Dependencies): ReportForm['days'] {
  return daysOfForm(dayOf(now()), knowledge().organisation)
}

function activityOf(turn: Turn): string | undefined {
  return turn.kind === 'pressed' ? turn.activityId : undefined
}

function replaced(turn: Turn, card: Card): Reply {
  return { kind: 'replace', card, activityId: activityOf(turn) }
}
