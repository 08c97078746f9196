/**
 * The dialogs in which the unit works on a case: the menu, and a short form for each step that needs words or a choice.
 * Seen by the presser alone.
 */
import { isComplaint, limits, type CasePerson, type Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo, type StepName } from '../precomplaints/state-machine.js'
import type { Texts } from '../texts/da.js'
import { reportChoices, sendsDialog } from './buttons.js'
import { reflectionIds, type CaseDialog, type CloseInputs, type JournalInputs } from './case-buttons.js'
import { card, choiceInput, dateInput, heading, paragraph, textInput, type Card, type Element } from './elements.js'
import { faultBox, warningBox, type FormState } from './case-form-state.js'
import { helpLine, optional } from './form-elements.js'

/** Which step stands behind each row, in the order in which they are looked for. */
const menuRows = [
  ['take', 'take'],
  ['write', 'advise'],
  ['follow-up', 'set-follow-up'],
  ['hand-on', 'hand-on'],
  ['complaint', 'mark-complaint'],
  ['closing', 'close'],
  ['reopen', 'reopen'],
  ['journal', 'journalise'],
] as const satisfies readonly (readonly [string, StepName])[]

/** Everything that the reader can do with the case now, with a line about each. */
export function caseMenuCard(precomplaint: Precomplaint, reader: CasePerson, texts: Texts): Card {
  const t = texts.precomplaint.menu
  const rows = menuRows.filter(([, step]) => !hindranceTo(step, precomplaint, reader))
  return card({
    lang: texts.language,
    summary: t.title(precomplaint.number),
    body: [
      heading(t.heading),
      ...(rows.length === 0 ? [paragraph(t.none)] : []),
      ...rows.map(([row]) => menuRow(row, precomplaint, texts)),
    ],
  })
}

function menuRow(row: (typeof menuRows)[number][0], precomplaint: Precomplaint, texts: Texts): Element {
  const t = texts.precomplaint.menu
  const { id, version } = precomplaint
  const { button, hint } = row === 'complaint' && isComplaint(precomplaint) ? t.complaintNumber : t[row]
  const action =
    row === 'take' || row === 'reopen'
      ? sendsDialog({ title: button }, { verb: row, id, version })
      : sendsDialog({ title: button }, { verb: 'open-case', id, version, dialog: row satisfies CaseDialog })
  return {
    type: 'Container',
    spacing: 'medium',
    items: [{ type: 'ActionSet', actions: [action] }, helpLine(hint)],
  }
}

/** `colleagues` may hold the reader, who can take the case over. */
export function handOnCard(
  precomplaint: Precomplaint,
  colleagues: readonly CasePerson[],
  reader: CasePerson,
  state: FormState,
  texts: Texts,
): Card {
  const t = texts.precomplaint.handOn
  const { id, version, number } = precomplaint
  const choices = colleagues.map((one) => ({
    title: one.id === reader.id ? t.me(one.name) : one.name,
    value: one.id,
  }))
  if (choices.length === 0) {
    return card({ lang: texts.language, summary: t.title(number), body: [heading(t.heading), paragraph(t.nobody)] })
  }
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      choiceInput({ id: 'to', label: t.label, errorMessage: t.error, choices, style: 'expanded' }),
      paragraph(t.hint, { subtle: true }),
    ],
    actions: [sendsDialog({ title: t.send, style: 'positive' }, { verb: 'hand-on', id, version })],
  })
}

export function followUpDayCard(
  precomplaint: Precomplaint,
  days: { value: string; min: string; max: string },
  state: FormState,
  texts: Texts,
): Card {
  const t = texts.precomplaint.followUp
  const { id, version, number } = precomplaint
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      dateInput({
        id: 'followUpDate',
        label: t.label,
        errorMessage: t.error(texts.shortDay(days.min), texts.shortDay(days.max)),
        ...days,
      }),
      paragraph(t.hint, { subtle: true }),
    ],
    actions: [sendsDialog({ title: t.send, style: 'positive' }, { verb: 'set-follow-up', id, version })],
  })
}

export function markComplaintCard(
  precomplaint: Precomplaint,
  answerBy: string,
  caseRef: string,
  state: FormState,
  texts: Texts,
): Card {
  const t = texts.precomplaint.complaint
  const { id, version, number } = precomplaint
  const again = isComplaint(precomplaint)
  const day = texts.day(answerBy)
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      paragraph(again ? t.hintAgain(day) : t.hint(day)),
      archiveNumber(t.caseRef, caseRef, texts),
    ],
    actions: [
      sendsDialog({ title: again ? t.sendAgain : t.send, style: 'positive' }, { verb: 'mark-complaint', id, version }),
    ],
  })
}

export function journalCard(precomplaint: Precomplaint, values: JournalInputs, state: FormState, texts: Texts): Card {
  const t = texts.precomplaint.journal
  const { id, version, number } = precomplaint
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      ...warningBox(state, texts),
      paragraph(t.hint(number)),
      archiveNumber(t.caseRef, values.caseRef, texts),
      textInput({
        id: 'reason',
        label: t.reason,
        errorMessage: t.reasonError,
        placeholder: t.reasonExample,
        maxLength: limits.reason.max,
        multiline: true,
        required: false,
        value: values.reason,
      }),
    ],
    actions: [sendButton(t.send, state, { verb: 'journalise', id, version }, texts)],
  })
}

function archiveNumber(label: string, value: string, texts: Texts): Element {
  const t = texts.precomplaint.dialog
  return textInput({
    id: 'caseRef',
    label,
    errorMessage: t.eDocError,
    placeholder: t.eDocExample,
    maxLength: limits.caseRef.max,
    required: false,
    value,
  })
}

/** `questions` are the municipality's own, as many as a closing can answer. */
export function closeCaseCard(
  precomplaint: Precomplaint,
  values: Partial<CloseInputs>,
  questions: readonly string[],
  state: FormState,
  texts: Texts,
): Card {
  const t = texts.precomplaint.closing
  const { id, version, number } = precomplaint
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      ...warningBox(state, texts),
      choiceInput({
        id: 'outcome',
        label: t.outcome.label,
        errorMessage: t.outcome.error,
        choices: reportChoices.outcomes.map((value) => ({ title: texts.precomplaint.outcomes[value], value })),
        style: 'expanded',
        value: values.outcome,
      }),
      optional(
        choiceInput({
          id: 'stepOut',
          label: t.stepOut.label,
          errorMessage: t.stepOut.error,
          placeholder: t.stepOut.placeholder,
          choices: texts.precomplaint.conflictSteps.map((title, index) => ({ title, value: String(index + 1) })),
          value: values.stepOut,
        }),
      ),
      ...(questions.length > 0 ? [paragraph(t.hint, { subtle: true })] : []),
      ...reflectionIds.flatMap((field, index) => {
        const question = questions[index]
        return question ? [reflectionInput(field, question, values[field], texts)] : []
      }),
    ],
    actions: [sendButton(t.send, state, { verb: 'close', id, version }, texts)],
  })
}

function reflectionInput(id: string, question: string, value: string | undefined, texts: Texts): Element {
  const t = texts.precomplaint.closing
  return textInput({
    id,
    label: t.optional(question),
    errorMessage: t.reflectionError,
    maxLength: limits.reflection.max,
    multiline: true,
    required: false,
    value,
  })
}

/** After a warning the button says that one sends all the same. */
function sendButton(
  title: string,
  { findings }: FormState,
  data: { verb: 'close' | 'journalise'; id: string; version: number },
  texts: Texts,
) {
  if (!findings) return sendsDialog({ title, style: 'positive' }, data)
  return sendsDialog({ title: texts.precomplaint.warning.send }, { ...data, personalDataSeen: true })
}
