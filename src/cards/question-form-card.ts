/** The card on which a question is handed to the complaint unit. Whom to call stands on it too, for those who would rather. */
import type { Organisation } from '../knowledge/organisation.js'
import { questionLimits } from '../questions/question.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { contactLine } from './contact-line.js'
import { box, card, choiceInput, heading, paragraph, textInput, type Card, type Element } from './elements.js'
import { helpLine, optional, toggleInput } from './form-elements.js'
import { noteWarning, seenNow, type NoteState } from './own-note-card.js'
import type { QuestionInputs } from './question-buttons.js'

/** Who can be asked without the bot, in the order in which they are shown. */
const people = ['klageenhed', 'jura', 'borgerraadgiver'] as const

/** `state.text` is the question as it stands. */
export function questionFormCard(
  form: { formKey: string; state: NoteState; values: Omit<QuestionInputs, 'question'> },
  organisation: Organisation,
  texts: Texts,
): Card {
  const t = texts.questions.form
  const { formKey, state, values } = form
  const warned = state.obstacle !== undefined || (state.findings?.length ?? 0) > 0
  const seen = warned ? seenNow(state) : state.seen
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(t.reader(organisation.contacts['klageenhed']?.navn ?? '')),
      ...state.faults.map((fault) => box('attention', [paragraph(fault)])),
      ...noteWarning(state, organisation, texts),
      textInput({
        id: 'question',
        label: t.question.label,
        errorMessage: t.question.error,
        placeholder: t.question.placeholder,
        maxLength: questionLimits.question.max,
        multiline: true,
        value: state.text,
      }),
      helpLine(t.question.help),
      toggleInput({
        id: 'showAsker',
        label: t.showAsker.label,
        title: t.showAsker.title,
        errorMessage: t.showAsker.error,
        value: values.showAsker === 'true',
      }),
      helpLine(t.showAsker.help),
      optional(
        choiceInput({
          id: 'unitType',
          label: t.unitType.label,
          errorMessage: t.unitType.error,
          placeholder: t.unitType.placeholder,
          choices: organisation.unitTypes.map(({ id: value, name: title }) => ({ title, value })),
          value: values.unitType,
        }),
      ),
      ...contactElements(t.contacts, organisation, texts),
    ],
    actions: [
      press(
        { title: warned && state.obstacle !== 'whistleblower' ? t.sendAnyway : t.send, style: 'positive' },
        { verb: 'send-question', formKey, ...seen },
      ),
    ],
  })
}

/** The people one can turn to, under a line that says so. */
export function contactElements(title: string, organisation: Organisation, texts: Texts): Element[] {
  const lines = people.map((key) => `- ${contactLine(key, organisation, texts)}`)
  return [
    { type: 'TextBlock', text: title, weight: 'bolder', wrap: true, spacing: 'medium' },
    paragraph(lines.join('\n'), { spacing: 'small' }),
  ]
}
