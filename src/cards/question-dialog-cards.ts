/** The dialogs of a question: the unit answers or closes it, the asker asks back. */
import type { Organisation } from '../knowledge/organisation.js'
import { followUpsLeft, lastAnswerIn, questionLimits, type Question } from '../questions/question.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { faultBox, warningBox, type FormState } from './case-form-state.js'
import { box, card, heading, paragraph, quoted, textInput, type Card, type Element } from './elements.js'
import { helpLine, optional } from './form-elements.js'
import { noteWarning, seenNow, type NoteState } from './own-note-card.js'
import { talk } from './question-card.js'

export function answerQuestionCard(
  question: Question,
  values: { text: string; label: string },
  state: FormState,
  texts: Texts,
): Card {
  const t = texts.questions.answering
  const { id, version, number } = question
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      ...warningBox(state, texts),
      ...talk(question, texts),
      textInput({
        id: 'text',
        label: t.text.label,
        errorMessage: t.text.error,
        maxLength: questionLimits.answer.max,
        multiline: true,
        value: values.text,
      }),
      helpLine(t.text.help),
      optional(
        textInput({
          id: 'label',
          label: t.label.label,
          errorMessage: t.label.placeholder,
          placeholder: t.label.placeholder,
          maxLength: questionLimits.label.max,
          value: values.label,
        }),
      ),
    ],
    actions: [
      state.findings
        ? sendsDialog(
            { title: texts.precomplaint.warning.send },
            { verb: 'answer-question', id, version, personalDataSeen: true },
          )
        : sendsDialog({ title: t.send, style: 'positive' }, { verb: 'answer-question', id, version }),
    ],
  })
}

export function closeQuestionCard(question: Question, reason: string, state: FormState, texts: Texts): Card {
  const t = texts.questions.closing
  const { id, version, number } = question
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      ...warningBox(state, texts),
      textInput({
        id: 'reason',
        label: t.text.label,
        errorMessage: t.text.error,
        maxLength: questionLimits.reason.max,
        multiline: true,
        value: reason,
      }),
      helpLine(t.text.help),
    ],
    actions: [
      state.findings
        ? sendsDialog(
            { title: texts.precomplaint.warning.send },
            { verb: 'close-question', id, version, personalDataSeen: true },
          )
        : sendsDialog({ title: t.send, style: 'destructive' }, { verb: 'close-question', id, version }),
    ],
  })
}

/** For the one who came second: how the question stands, and the words that were not sent, to copy if they add something. */
export function answeredMeanwhileCard(question: Question, said: string, unsent: string, texts: Texts): Card {
  const t = texts.questions.answering
  return card({
    lang: texts.language,
    summary: t.title(question.number),
    body: [
      heading(texts.questions.unit.title(question.number)),
      box('warning', [paragraph(said)]),
      ...talk(question, texts),
      ...(unsent ? quoted(t.notSent, unsent) : []),
    ],
  })
}

export function askBackCard(question: Question, state: NoteState, organisation: Organisation, texts: Texts): Card {
  const t = texts.questions.askBack
  const { id, number } = question
  const warned = state.obstacle !== undefined || (state.findings?.length ?? 0) > 0
  const seen = warned ? seenNow(state) : state.seen
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...answerShown(question, texts),
      ...state.faults.map((fault) => box('attention', [paragraph(fault)])),
      ...noteWarning(state, organisation, texts),
      textInput({
        id: 'text',
        label: t.text.label,
        errorMessage: t.text.error,
        maxLength: questionLimits.question.max,
        multiline: true,
        value: state.text,
      }),
      helpLine(t.text.help),
      helpLine(t.left(followUpsLeft(question))),
    ],
    actions: [
      sendsDialog(
        {
          title: warned && state.obstacle !== 'whistleblower' ? texts.questions.form.sendAnyway : t.send,
          style: 'positive',
        },
        { verb: 'ask-back', id, ...seen },
      ),
    ],
  })
}

function answerShown(question: Question, texts: Texts): Element[] {
  const answer = lastAnswerIn(question)
  return answer ? quoted(texts.questions.askBack.answered, answer.text) : []
}
