/**
 * The form for a pre-complaint. One card, short enough for a phone, with what was typed kept through every retry.
 */
import type { ReportInputs } from './report-buttons.js'
import type { Organisation } from '../knowledge/organisation.js'
import { limits } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { press, reportChoices } from './buttons.js'
import {
  box,
  card,
  choiceInput,
  dateInput,
  heading,
  paragraph,
  textInput,
  type Card,
  type Element,
} from './elements.js'

export interface ReportForm {
  formKey: string
  /** What the fields hold: defaults at first, then whatever was typed. */
  values: Partial<ReportInputs>
  /** First and last day for following up. */
  followUp: { default: string; min: string; max: string }
  /** What must be put right before it can be sent; whole sentences. */
  faults: string[]
  /** What was written may be about a child in danger: say what to do now, and let the sender decide. */
  danger?: boolean
}

export function reportFormCard(form: ReportForm, organisation: Organisation, texts: Texts): Card {
  const t = texts.precomplaint
  const sent = { formKey: form.formKey, ...(form.danger ? { dangerSeen: true } : {}) }
  return card({
    summary: t.form.title,
    body: [
      heading(t.form.title),
      ...(form.danger ? [dangerBox(organisation, texts)] : []),
      ...(form.faults.length > 0 ? [faultBox(form.faults, texts)] : [paragraph(t.form.intro)]),
      box('emphasis', [paragraph(t.form.privacy), paragraph(t.form.danger)]),
      ...whereInputs(form, organisation, texts),
      ...whatInputs(form, organisation, texts),
      ...nextInputs(form, texts),
    ],
    actions: [press({ title: t.form.send, style: 'positive' }, { verb: 'send-report', ...sent })],
  })
}

function dangerBox({ emergency }: Organisation, texts: Texts): Element {
  const t = texts.precomplaint.form
  return box('attention', [
    { type: 'TextBlock', text: t.dangerTitle, weight: 'bolder', wrap: true },
    paragraph(t.dangerNow(emergency.alarm), { spacing: 'small' }),
    paragraph(t.dangerNotHere, { spacing: 'small' }),
  ])
}

function faultBox(faults: string[], texts: Texts): Element {
  const { form } = texts.precomplaint
  return box('attention', [
    { type: 'TextBlock', text: form.faultsTitle, weight: 'bolder', wrap: true },
    ...faults.map((fault) => paragraph(fault, { spacing: 'small' })),
    paragraph(form.faultsKept, { spacing: 'small' }),
  ])
}

function whereInputs({ values }: ReportForm, organisation: Organisation, texts: Texts): Element[] {
  const t = texts.precomplaint.form
  return [
    choiceInput({
      id: 'unitType',
      label: t.unitType.label,
      errorMessage: t.unitType.error,
      placeholder: t.unitType.placeholder,
      choices: named(organisation.unitTypes),
      value: values.unitType,
    }),
    textInput({
      id: 'unitName',
      label: t.unitName.label,
      errorMessage: t.unitName.error,
      placeholder: t.unitName.placeholder,
      maxLength: limits.unitName.max,
      value: values.unitName,
    }),
    choiceInput({
      id: 'area',
      label: t.area.label,
      errorMessage: t.area.error,
      placeholder: t.area.placeholder,
      choices: named(organisation.areas),
      value: values.area,
    }),
  ]
}

function whatInputs({ values }: ReportForm, organisation: Organisation, texts: Texts): Element[] {
  const t = texts.precomplaint.form
  const { complaintTypes, conflictSteps } = texts.precomplaint
  return [
    choiceInput({
      id: 'theme',
      label: t.theme.label,
      errorMessage: t.theme.error,
      placeholder: t.theme.placeholder,
      choices: named(organisation.themes),
      value: values.theme,
    }),
    textInput({
      id: 'whatHappened',
      label: t.whatHappened.label,
      errorMessage: t.whatHappened.error,
      placeholder: t.whatHappened.placeholder,
      maxLength: limits.whatHappened.max,
      multiline: true,
      value: values.whatHappened,
    }),
    textInput({
      id: 'parentGoal',
      label: t.parentGoal.label,
      errorMessage: t.parentGoal.error,
      placeholder: t.parentGoal.placeholder,
      maxLength: limits.parentGoal.max,
      multiline: true,
      value: values.parentGoal,
    }),
    textInput({
      id: 'triedSoFar',
      label: t.triedSoFar.label,
      errorMessage: t.triedSoFar.error,
      placeholder: t.triedSoFar.placeholder,
      maxLength: limits.triedSoFar.max,
      multiline: true,
      required: false,
      value: values.triedSoFar,
    }),
    choiceInput({
      id: 'complaintTypes',
      label: t.complaintTypes.label,
      errorMessage: t.complaintTypes.error,
      choices: reportChoices.complaintTypes.map((value) => ({ title: complaintTypes[value], value })),
      style: 'expanded',
      multiple: true,
      value: values.complaintTypes,
    }),
    choiceInput({
      id: 'explicitComplaint',
      label: t.explicitComplaint.label,
      errorMessage: t.explicitComplaint.error,
      choices: [
        { title: t.explicitComplaint.no, value: 'nej' },
        { title: t.explicitComplaint.yes, value: 'ja' },
      ],
      style: 'expanded',
      value: values.explicitComplaint,
    }),
    choiceInput({
      id: 'conflictStep',
      label: t.conflictStep.label,
      errorMessage: t.conflictStep.error,
      placeholder: t.conflictStep.placeholder,
      choices: conflictSteps.map((title, index) => ({ title, value: String(index + 1) })),
      value: values.conflictStep,
    }),
  ]
}

function nextInputs({ values, followUp }: ReportForm, texts: Texts): Element[] {
  const t = texts.precomplaint.form
  const { wishes, parentInformed } = texts.precomplaint
  return [
    choiceInput({
      id: 'wish',
      label: t.wish.label,
      errorMessage: t.wish.error,
      choices: reportChoices.wishes.map((value) => ({ title: wishes[value], value })),
      style: 'expanded',
      value: values.wish,
    }),
    choiceInput({
      id: 'parentInformed',
      label: t.parentInformed.label,
      errorMessage: t.parentInformed.error,
      placeholder: t.parentInformed.placeholder,
      choices: reportChoices.parentInformedAnswers.map((value) => ({ title: parentInformed[value], value })),
      value: values.parentInformed,
    }),
    dateInput({
      id: 'followUpDate',
      label: t.followUpDate.label,
      errorMessage: t.followUpDate.error(texts.shortDay(followUp.min), texts.shortDay(followUp.max)),
      value: values.followUpDate || followUp.default,
      min: followUp.min,
      max: followUp.max,
    }),
  ]
}

function named(list: { id: string; name: string }[]): { title: string; value: string }[] {
  return list.map(({ id, name }) => ({ title: name, value: id }))
}
