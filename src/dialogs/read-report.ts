/**
 * Reads what was typed into the form: a report, or sentences that say what is missing, with every word kept.
 * A CPR number is the one thing that is not kept: it is taken out before anything else happens with the text.
 */
import type { ReportInputs } from '../cards/report-buttons.js'
import type { Organisation } from '../knowledge/organisation.js'
import { limits, reportSchema, type Report } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { cleanText } from './clean-text.js'

export interface FollowUpDays {
  default: string
  min: string
  max: string
}

export type ReadReport =
  { outcome: 'report'; report: Report } | { outcome: 'faults'; faults: string[]; inputs: ReportInputs }

const freeTexts = ['unitName', 'whatHappened', 'parentGoal', 'triedSoFar'] as const

export function readReport(
  typed: ReportInputs,
  organisation: Organisation,
  days: FollowUpDays,
  texts: Texts,
): ReadReport {
  const { inputs, faults } = clean(typed, texts)
  const candidate = {
    ...inputs,
    complaintTypes: inputs.complaintTypes.split(/[,;]/).filter(Boolean),
    explicitComplaint: { ja: true, nej: false }[inputs.explicitComplaint],
    conflictStep: Number(inputs.conflictStep),
  }
  const parsed = reportSchema.safeParse(candidate)
  const wrong = new Set<keyof ReportInputs>(
    parsed.error?.issues.map((issue) => issue.path[0] as keyof ReportInputs) ?? [],
  )
  for (const [field, known] of [
    ['unitType', organisation.unitTypes],
    ['area', organisation.areas],
    ['theme', organisation.themes],
  ] as const) {
    if (!known.some(({ id }) => id === inputs[field])) wrong.add(field)
  }
  if (inputs.followUpDate < days.min || inputs.followUpDate > days.max) wrong.add('followUpDate')
  for (const field of wrong) faults.push(faultOf(field, inputs, days, texts))
  return parsed.success && faults.length === 0
    ? { outcome: 'report', report: parsed.data }
    : { outcome: 'faults', faults, inputs }
}

function clean(typed: ReportInputs, texts: Texts): { inputs: ReportInputs; faults: string[] } {
  const t = texts.precomplaint.form
  const inputs = { ...typed }
  const faults: string[] = []
  for (const field of freeTexts) {
    const { text, hadCpr } = cleanText(inputs[field], texts)
    inputs[field] = text
    if (hadCpr) faults.push(t.cpr(t[field].label))
  }
  return { inputs, faults }
}

function faultOf(field: keyof ReportInputs, inputs: ReportInputs, days: FollowUpDays, texts: Texts): string {
  const t = texts.precomplaint.form
  if (field === 'followUpDate') return t.followUpDate.error(texts.shortDay(days.min), texts.shortDay(days.max))
  if (field in limits) {
    const { max } = limits[field as keyof typeof limits]
    if (inputs[field].length > max) return t.tooLong(t[field].label, max, inputs[field].length)
  }
  return t[field].error
}
