/**
 * Reads what was typed into the form: a report, or sentences that say what is missing, with every word kept.
 * A CPR number is the one thing that is not kept: it is taken out before anything else happens with the text.
 */
import { addDays, addWorkdays, type IsoDate } from '../calendar.js'
import type { FormDays } from '../cards/report-form-card.js'
import type { ReportInputs } from '../cards/report-buttons.js'
import type { Organisation } from '../knowledge/organisation.js'
import { limits, reportSchema, type Report } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { cleanText } from './clean-text.js'

/** A meeting or a deadline further away than this does not make a matter urgent. */
const URGENT_WITHIN_DAYS = 180
/** An older decision is nothing a parent is dissatisfied with today; a date picker lets one type any year. */
const OLDEST_DECISION = '2000-01-01'

export type ReadReport =
  | { outcome: 'report'; report: Report; inputs: ReportInputs }
  | { outcome: 'faults'; faults: string[]; faulty: (keyof ReportInputs)[]; inputs: ReportInputs }

const freeTexts = ['unitName', 'whatHappened', 'parentGoal', 'triedSoFar', 'contactPerson', 'caseRef'] as const

export function daysOfForm(today: IsoDate, { deadlines }: Organisation): FormDays {
  return {
    today,
    followUp: {
      default: addWorkdays(today, deadlines.followUpDefaultWorkdays),
      min: addDays(today, 1),
      max: addWorkdays(today, deadlines.followUpMaxWorkdays),
    },
    urgentMax: addDays(today, URGENT_WITHIN_DAYS),
  }
}

export function readReport(typed: ReportInputs, organisation: Organisation, days: FormDays, texts: Texts): ReadReport {
  const { inputs, faults, withCpr } = clean(typed, texts)
  const { decisionDate, urgentBy } = inputs
  const followUpDate = inputs.followUpDate || days.followUp.default
  const parsed = reportSchema.safeParse({
    ...inputs,
    complaintTypes: [...new Set(inputs.complaintTypes.split(/[,;]/).filter(Boolean))],
    explicitComplaint: { ja: true, nej: false }[inputs.explicitComplaint],
    conflictStep: Number(inputs.conflictStep),
    followUpDate,
    decisionDate: decisionDate || undefined,
    urgentBy: urgentBy || undefined,
    sensitive: inputs.sensitive === 'true',
    nameSeenBy: inputs.nameSeenBy || undefined,
  })
  const wrong = new Set<keyof ReportInputs>(
    parsed.error?.issues.map((issue) => issue.path[0] as keyof ReportInputs) ?? [],
  )
  for (const [field, known] of [
    ['unitType', organisation.unitTypes],
    ['area', organisation.areas],
    ['theme', organisation.themes],
    ['reporterRole', organisation.roles],
  ] as const) {
    const mayBeEmpty = field === 'reporterRole' && !inputs[field]
    if (!mayBeEmpty && !known.some(({ id }) => id === inputs[field])) wrong.add(field)
  }
  if (followUpDate < days.followUp.min || followUpDate > days.followUp.max) wrong.add('followUpDate')
  if (urgentBy && (urgentBy < days.today || urgentBy > days.urgentMax)) wrong.add('urgentBy')
  if (decisionDate && (decisionDate < OLDEST_DECISION || decisionDate > days.today)) wrong.add('decisionDate')
  for (const field of wrong) faults.push(faultOf(field, inputs, days, texts))
  return parsed.success && faults.length === 0
    ? { outcome: 'report', report: parsed.data, inputs }
    : { outcome: 'faults', faults, faulty: [...wrong, ...withCpr], inputs }
}

function clean(typed: ReportInputs, texts: Texts) {
  const t = texts.precomplaint.form
  const inputs = { ...typed }
  const withCpr: (keyof ReportInputs)[] = []
  for (const field of freeTexts) {
    const { text, hadCpr } = cleanText(inputs[field], texts)
    inputs[field] = text
    if (hadCpr) withCpr.push(field)
  }
  return { inputs, faults: withCpr.map((field) => t.cpr(t[field].label)), withCpr }
}

function faultOf(field: keyof ReportInputs, inputs: ReportInputs, days: FormDays, texts: Texts): string {
  const t = texts.precomplaint.form
  if (field === 'followUpDate')
    return t.followUpDate.error(texts.shortDay(days.followUp.min), texts.shortDay(days.followUp.max))
  if (field === 'urgentBy') return t.urgentBy.error(texts.shortDay(days.today), texts.shortDay(days.urgentMax))
  if (field in limits) {
    const { max } = limits[field as keyof typeof limits]
    if (inputs[field].length > max) return t.tooLong(t[field].label, max, inputs[field].length)
  }
  return t[field].error
}
