/** The form's shorter fields: how the matter stands, and what is rarely needed. */
import type { Organisation } from '../knowledge/organisation.js'
import { limits, nameSeenByAnswers } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { reportChoices } from './buttons.js'
import { choiceInput, dateInput, textInput, type Element } from './elements.js'
import { helpLine, optional, optionalDate, toggleInput } from './form-elements.js'
import type { ReportInputs } from './report-buttons.js'
import type { FormDays } from './report-form-card.js'

/** What the parent is dissatisfied with, how far it has gone, and what is wished for. */
export function stateInputs(values: Partial<ReportInputs>, texts: Texts): Element[] {
  const t = texts.precomplaint.form
  const { complaintTypes, conflictSteps, wishes, parentInformed } = texts.precomplaint
  return [
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
    helpLine(t.explicitComplaint.help),
    choiceInput({
      id: 'conflictStep',
      label: t.conflictStep.label,
      errorMessage: t.conflictStep.error,
      placeholder: t.conflictStep.placeholder,
      choices: conflictSteps.map((title, index) => ({ title, value: String(index + 1) })),
      value: values.conflictStep,
    }),
    helpLine(t.conflictStep.help),
    choiceInput({
      id: 'wish',
      label: t.wish.label,
      errorMessage: t.wish.error,
      placeholder: t.wish.placeholder,
      choices: reportChoices.wishes.map((value) => ({ title: wishes[value], value })),
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
    helpLine(t.parentInformed.help),
  ]
}

/** None of these is required: each has a default or may be empty. */
export function moreInputs(
  values: Partial<ReportInputs>,
  { today, followUp, urgentMax }: FormDays,
  organisation: Organisation,
  texts: Texts,
): Element[] {
  const t = texts.precomplaint.form
  return [
    optional(
      dateInput({
        id: 'followUpDate',
        label: t.followUpDate.label,
        errorMessage: t.followUpDate.error(texts.shortDay(followUp.min), texts.shortDay(followUp.max)),
        value: values.followUpDate || followUp.default,
        min: followUp.min,
        max: followUp.max,
      }),
    ),
    helpLine(t.followUpDate.help),
    optional(
      choiceInput({
        id: 'reporterRole',
        label: t.reporterRole.label,
        errorMessage: t.reporterRole.error,
        placeholder: t.reporterRole.placeholder,
        choices: named(organisation.roles),
        value: values.reporterRole,
      }),
    ),
    textInput({
      id: 'contactPerson',
      label: t.contactPerson.label,
      errorMessage: t.contactPerson.error,
      placeholder: t.contactPerson.placeholder,
      maxLength: limits.contactPerson.max,
      required: false,
      value: values.contactPerson,
    }),
    helpLine(t.contactPerson.help),
    optionalDate({
      id: 'urgentBy',
      label: t.urgentBy.label,
      errorMessage: t.urgentBy.error(texts.shortDay(today), texts.shortDay(urgentMax)),
      value: values.urgentBy,
      min: today,
      max: urgentMax,
    }),
    helpLine(t.urgentBy.help),
    optionalDate({
      id: 'decisionDate',
      label: t.decisionDate.label,
      errorMessage: t.decisionDate.error,
      value: values.decisionDate,
      max: today,
    }),
    helpLine(t.decisionDate.help),
    textInput({
      id: 'caseRef',
      label: t.caseRef.label,
      errorMessage: t.caseRef.error,
      placeholder: t.caseRef.placeholder,
      maxLength: limits.caseRef.max,
      required: false,
      value: values.caseRef,
    }),
    helpLine(t.caseRef.help),
    toggleInput({
      id: 'sensitive',
      label: t.sensitive.label,
      title: t.sensitive.title,
      errorMessage: t.sensitive.error,
      value: values.sensitive === 'true',
    }),
    helpLine(t.sensitive.help),
    optional(
      choiceInput({
        id: 'nameSeenBy',
        label: t.nameSeenBy.label,
        errorMessage: t.nameSeenBy.error,
        choices: nameSeenByAnswers.map((value) => ({ title: t.nameSeenBy.choices[value], value })),
        style: 'expanded',
        value: values.nameSeenBy || 'klageenheden',
      }),
    ),
    helpLine(t.nameSeenBy.help),
  ]
}

export function named(list: { id: string; name: string }[]): { title: string; value: string }[] {
  return list.map(({ id, name }) => ({ title: name, value: id }))
}
