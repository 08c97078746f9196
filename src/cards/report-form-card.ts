/**
 * The form for a pre-complaint. What is known from last time and what is rarely needed is out of sight; what was typed is
 * kept through every retry. A hidden field always holds a value or may be empty, for an empty required one would block the card.
 */
import type { ReportInputs } from './report-buttons.js'
import type { Organisation } from '../knowledge/organisation.js'
import { limits } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { branchButtons } from './branch-buttons.js'
import { box, card, choiceInput, heading, paragraph, textInput, written, type Card, type Element } from './elements.js'
import { buttonRow, helpLine, part, toggles } from './form-elements.js'
import { moreInputs, named, stateInputs } from './report-form-fields.js'

export interface ReportForm {
  formKey: string
  /** What the fields hold: defaults at first, then whatever was typed. */
  values: Partial<ReportInputs>
  days: FormDays
  /** What must be put right before it can be sent; whole sentences. */
  faults: string[]
  /** Fields that the faults are about: hidden ones are brought to light. */
  faulty?: readonly (keyof ReportInputs)[]
  /** The sender has read the word about danger and decided. */
  dangerSeen?: boolean
  /** What was written may be about a child in danger: say what to do now, and let the sender decide. */
  danger?: boolean
  /** What must be read first. */
  above?: Element[]
}

/** The bounds of the form's dates, as calendar days. */
export interface FormDays {
  today: string
  followUp: { default: string; min: string; max: string }
  urgentMax: string
}

const whereFields = ['unitType', 'unitName', 'area'] as const
export const rareFields = [
  'followUpDate',
  'reporterRole',
  'contactPerson',
  'urgentBy',
  'decisionDate',
  'caseRef',
  'sensitive',
  'nameSeenBy',
] as const

export function reportFormCard(form: ReportForm, organisation: Organisation, texts: Texts): Card {
  const t = texts.precomplaint.form
  const complaint = form.values.explicitComplaint === 'ja'
  const title = complaint ? t.titleComplaint : t.title
  const sent = { formKey: form.formKey, ...(form.danger || form.dangerSeen ? { dangerSeen: true } : {}) }
  return card({
    lang: texts.language,
    summary: title,
    body: [
      heading(title),
      ...(form.danger ? [dangerBox(organisation, texts)] : []),
      ...(form.above ?? []),
      ...(form.faults.length > 0 ? [faultBox(form.faults, texts)] : opening(complaint, texts)),
      ...whereInputs(form, organisation, texts),
      ...whatInputs(form, organisation, texts),
      ...stateInputs(form.values, texts),
      ...rareInputs(form, organisation, texts),
    ],
    actions: [
      press({ title: t.send, style: 'positive' }, { verb: 'send-report', ...sent }),
      press({ title: t.preview }, { verb: 'preview-report', ...sent }),
    ],
  })
}

/** Three short questions, never a hurdle; and the way out for what is no pre-complaint. */
function opening(complaint: boolean, texts: Texts): Element[] {
  const t = texts.precomplaint.form
  const first = complaint
    ? box('warning', [paragraph(`**${t.complaintTitle}**`), paragraph(t.complaint, { spacing: 'small' })])
    : paragraph(t.coaching.map((line) => `- ${line}`).join('\n'))
  return [first, paragraph(t.danger, { spacing: 'small' }), ...branchButtons(texts)]
}

function dangerBox({ emergency }: Organisation, texts: Texts): Element {
  const t = texts.precomplaint.form
  return box('attention', [
    paragraph(`**${t.dangerTitle}**`),
    paragraph(t.dangerNow(emergency.alarm), { spacing: 'small' }),
    paragraph(t.dangerNotHere, { spacing: 'small' }),
  ])
}

function faultBox(faults: string[], texts: Texts): Element {
  const { form } = texts.precomplaint
  return box('attention', [
    paragraph(`**${form.faultsTitle}**`),
    ...faults.map((fault) => paragraph(fault, { spacing: 'small' })),
    paragraph(form.faultsKept, { spacing: 'small' }),
  ])
}

/** Once a unit is known it is one line with a button; the fields stay under it, filled in. */
function whereInputs({ values, faulty }: ReportForm, organisation: Organisation, texts: Texts): Element[] {
  const t = texts.precomplaint.form
  const known = whereFields.every((field) => values[field]) && !whereFields.some((field) => faulty?.includes(field))
  const inputs = part('where-fields', whereFieldInputs(values, organisation, texts), !known)
  if (!known) return [inputs]
  const nameOf = (list: { id: string; name: string }[], id = '') => list.find((item) => item.id === id)?.name ?? id
  const shown = [nameOf(organisation.unitTypes, values.unitType), nameOf(organisation.areas, values.area)].join(', ')
  const line: Element[] = [
    paragraph(`**${t.where}**`),
    written(`${values.unitName ?? ''} (${shown})`),
    buttonRow(
      toggles(t.changeWhere, [
        { elementId: 'where-line', isVisible: false },
        { elementId: 'where-fields', isVisible: true },
      ]),
    ),
  ]
  return [part('where-line', line, true), inputs]
}

function whereFieldInputs(values: Partial<ReportInputs>, organisation: Organisation, texts: Texts): Element[] {
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
  const long = (id: 'whatHappened' | 'parentGoal' | 'triedSoFar', required = true): Element[] => [
    textInput({
      id,
      label: t[id].label,
      errorMessage: t[id].error,
      placeholder: t[id].placeholder,
      maxLength: limits[id].max,
      multiline: true,
      required,
      value: values[id],
    }),
    ...(id === 'triedSoFar' ? [] : [helpLine(t[id].help)]),
  ]
  return [
    choiceInput({
      id: 'theme',
      label: t.theme.label,
      errorMessage: t.theme.error,
      placeholder: t.theme.placeholder,
      choices: named(organisation.themes),
      value: values.theme,
    }),
    helpLine(t.theme.help),
    box('emphasis', [paragraph(t.privacy)]),
    ...long('whatHappened'),
    ...long('parentGoal'),
    ...long('triedSoFar', false),
  ]
}

function rareInputs(form: ReportForm, organisation: Organisation, texts: Texts): Element[] {
  const t = texts.precomplaint.form
  const needed = rareFields.some((field) => form.faulty?.includes(field))
  return [
    { ...buttonRow(toggles(t.more, ['rare-fields'])), spacing: 'medium' },
    helpLine(t.moreHint),
    part('rare-fields', moreInputs(form.values, form.days, organisation, texts), needed),
  ]
}
