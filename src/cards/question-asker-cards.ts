/** What the asker sees of a question in the private chat: the receipt that follows it, and each answer or end as a message. */
import type { Organisation } from '../knowledge/organisation.js'
import { askedIn, followUpsLeft, lastAnswerIn, type Question, type QuestionTurn } from '../questions/question.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import { box, card, heading, paragraph, quoted, type Action, type Card, type Element } from './elements.js'
import { says } from './form-elements.js'
import { contactElements } from './question-form-card.js'
import { shortened, type Delivery } from './receipt-card.js'

/** Enough of a question to know which one it was. */
const SHOWN_CHARACTERS = 300

/** Takes the form's place. "Received" is said only when the unit's card was really delivered. */
export function questionReceiptCard(
  question: Question,
  delivery: Delivery,
  organisation: Organisation,
  texts: Texts,
): Card {
  const t = texts.questions.receipt
  const { number, status, showAsker, textRemovedAt, answerBy } = question
  const isUnreachable = status === 'open' && delivery === 'channel-unknown'
  const said = statusText(question, delivery, texts)
  const arrived = status !== 'open' || delivery === 'received'
  return card({
    lang: texts.language,
    summary: t.summary(number, said),
    body: [
      heading(t.title(number)),
      box(arrived ? 'good' : isUnreachable ? 'warning' : 'emphasis', [
        paragraph(status === 'open' ? `**${isUnreachable ? t.kept(number) : t.sent(number)}** ${said}` : said),
        ...(isUnreachable ? contactElements(texts.questions.closed.instead, organisation, texts) : []),
        ...(status === 'open' && !isUnreachable ? [paragraph(t.next(texts.day(answerBy)), { spacing: 'small' })] : []),
      ]),
      ...(textRemovedAt ? [paragraph(t.textGone)] : asked(question, texts)),
      paragraph(showAsker ? t.nameShown : t.nameHidden, { subtle: true }),
    ],
  })
}

/** The answer as it came. Only the newest can be asked back about, so that nobody answers an answer that was put right. */
export function questionAnswerCard(
  question: Question,
  answer: QuestionTurn,
  organisation: Organisation,
  texts: Texts,
): Card {
  const t = texts.questions.answer
  const { number, textRemovedAt, helped } = question
  const isNewest = lastAnswerIn(question) === answer
  const mayAskBack = followUpsLeft(question) > 0
  const canAct = isNewest && question.status === 'answered' && !textRemovedAt
  return card({
    lang: texts.language,
    summary: t.summary(number),
    body: [
      heading(t.title(number)),
      ...(textRemovedAt
        ? [paragraph(texts.questions.receipt.textGone)]
        : [
            ...quoted(t.by(answer.by.name), answer.text),
            paragraph(t.guidance, { subtle: true }),
            ...quoted(texts.questions.receipt.asked, shortened(askedBefore(question, answer), SHOWN_CHARACTERS)),
          ]),
      ...(isNewest && question.status === 'open' ? [box('emphasis', [paragraph(t.askedBack)])] : []),
      ...(isNewest ? [] : [box('emphasis', [paragraph(t.newer)])]),
      ...(canAct && helped === 'ja' ? [box('good', [paragraph(t.thanks.ja)])] : []),
      ...(canAct && helped === 'nej'
        ? [
            box('emphasis', [
              paragraph(t.thanks.nej),
              ...contactElements(mayAskBack ? t.thanksNotMore : t.thanksNotCall, organisation, texts),
            ]),
          ]
        : []),
    ],
    actions: [
      ...(canAct ? answerActions(question, mayAskBack, texts) : []),
      ...(answer.label && !textRemovedAt ? [says(t.read(answer.label), answer.label)] : []),
    ],
  })
}

export function questionClosedCard({ number, closing }: Question, organisation: Organisation, texts: Texts): Card {
  const t = texts.questions.closed
  const reason = closing?.reason
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.title(number)),
      ...(closing && reason ? quoted(t.by(closing.by.name), reason) : [paragraph(texts.questions.receipt.textGone)]),
      ...contactElements(t.instead, organisation, texts),
    ],
  })
}

function statusText(question: Question, delivery: Delivery, texts: Texts): string {
  const t = texts.questions.receipt
  const { closing, status } = question
  if (closing) return t.closed(closing.by.name)
  if (status === 'answered') return t.answered(lastAnswerIn(question)?.by.name ?? '')
  if (delivery === 'received') return t.received
  return delivery === 'channel-unknown' ? t.unreachable : t.onItsWay
}

function asked(question: Question, texts: Texts): Element[] {
  const t = texts.questions.receipt
  const newest = askedIn(question)
  return quoted(newest.kind === 'question' ? t.asked : t.followedUp, newest.text)
}

function askedBefore({ turns }: Question, answer: QuestionTurn): string {
  return turns[turns.indexOf(answer) - 1]?.text ?? ''
}

function answerActions({ id, version, helped }: Question, mayAskBack: boolean, texts: Texts): Action[] {
  const t = texts.questions.answer
  return [
    ...(helped
      ? []
      : [
          press({ title: t.helped, style: 'positive' }, { verb: 'tell-helped', id, how: 'ja' }),
          press({ title: t.helpedNot }, { verb: 'tell-helped', id, how: 'nej' }),
        ]),
    ...(mayAskBack
      ? [opensDialog({ title: t.askBack }, { verb: 'open-question', id, version, dialog: 'ask-back' })]
      : []),
  ]
}
