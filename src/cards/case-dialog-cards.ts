/**
 * What opens in a dialog, seen by the presser alone: the text of a case, and the form that closes it.
 */
import type { CloseInputs } from './case-buttons.js'
import { limits, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { reportChoices, sendsDialog } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { box, card, choiceInput, facts, heading, paragraph, quoted, textInput, type Card } from './elements.js'

export function caseDetailsCard(precomplaint: Precomplaint, names: CaseNames, texts: Texts): Card {
  const t = texts.precomplaint.details
  const { report, closing } = precomplaint
  return card({
    summary: t.title(precomplaint.number),
    body: [
      heading(t.heading),
      box('emphasis', [paragraph(t.private)]),
      ...quoted(t.reporter, precomplaint.reporter.name),
      ...quoted(t.unitName, `${report.unitName} (${names.unitType}, ${names.area})`),
      ...quoted(t.whatHappened, report.whatHappened),
      ...quoted(t.parentGoal, report.parentGoal),
      ...quoted(t.triedSoFar, report.triedSoFar || t.nothingTried),
      facts([
        [t.types, report.complaintTypes.map((type) => texts.precomplaint.complaintTypes[type]).join('; ')],
        [texts.precomplaint.unit.step, texts.precomplaint.conflictSteps[report.conflictStep - 1] ?? ''],
        [t.informed, texts.precomplaint.parentInformed[report.parentInformed]],
        [texts.precomplaint.unit.wish, texts.precomplaint.wishes[report.wish]],
      ]),
      ...(closing?.reflections.flatMap((reflection) => (reflection ? quoted(t.reflection, reflection) : [])) ?? []),
    ],
  })
}

export function closeCaseCard(
  precomplaint: Precomplaint,
  values: Partial<CloseInputs>,
  questions: string[],
  faults: string[],
  texts: Texts,
): Card {
  const t = texts.precomplaint.closing
  const [first, second] = questions
  const reflection = (id: 'reflection0' | 'reflection1', question: string | undefined) =>
    question
      ? [
          textInput({
            id,
            label: t.optional(question),
            errorMessage: t.reflectionError,
            maxLength: limits.reflection.max,
            multiline: true,
            required: false,
            value: values[id],
          }),
        ]
      : []
  return card({
    summary: t.title(precomplaint.number),
    body: [
      heading(t.heading),
      ...(faults.length > 0
        ? [
            box(
              'attention',
              faults.map((fault) => paragraph(fault)),
            ),
          ]
        : []),
      choiceInput({
        id: 'outcome',
        label: t.outcome.label,
        errorMessage: t.outcome.error,
        choices: reportChoices.outcomes.map((value) => ({ title: texts.precomplaint.outcomes[value], value })),
        style: 'expanded',
        value: values.outcome,
      }),
      paragraph(t.hint, { subtle: true }),
      ...reflection('reflection0', first),
      ...reflection('reflection1', second),
    ],
    actions: [
      sendsDialog(
        { title: t.send, style: 'positive' },
        { verb: 'close', id: precomplaint.id, version: precomplaint.version },
      ),
    ],
  })
}
