/** The day of following up: how did it go? Two buttons and a line to write, in the reporter's private chat. */
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { limits } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { card, heading, paragraph, textInput, type Card, type Element } from './elements.js'
import { helpLine } from './form-elements.js'
import { followUpAnswers, type Seen } from './report-buttons.js'

export interface FollowUpState {
  text: string
  seen: Seen
  /** What must be looked at before it is sent. */
  above: Element[]
}

export function followUpCard(
  { id, number, createdAt }: Precomplaint,
  names: CaseNames,
  texts: Texts,
  state: FollowUpState = { text: '', seen: {}, above: [] },
): Card {
  const t = texts.precomplaint.followUpQuestion
  return card({
    lang: texts.language,
    summary: t.summary(number),
    body: [
      heading(t.title),
      paragraph(t.intro(number, names.theme, texts.moment(createdAt))),
      ...state.above,
      textInput({
        id: 'text',
        label: t.text.label,
        errorMessage: t.text.error,
        placeholder: t.text.placeholder,
        maxLength: limits.note.max,
        multiline: true,
        required: false,
        value: state.text,
      }),
      helpLine(t.text.help),
    ],
    actions: followUpAnswers.map((how) =>
      press(
        { title: t.answers[how], ...(how === 'godt' ? { style: 'positive' as const } : {}) },
        { verb: 'tell-follow-up', id, how, ...state.seen },
      ),
    ),
  })
}

/** The question once it has been answered, or is no longer asked. */
export function followUpDoneCard({ number }: Precomplaint, said: readonly string[], texts: Texts): Card {
  const t = texts.precomplaint.followUpQuestion
  return card({
    lang: texts.language,
    summary: t.summary(number),
    body: [heading(texts.precomplaint.receipt.title(number)), ...said.map((line) => paragraph(line))],
    actions: [press({ title: texts.dialogs.commands.myCases }, { verb: 'my-cases' })],
  })
}
