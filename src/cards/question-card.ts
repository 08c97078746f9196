/**
 * A question in the complaint unit's channel. Unlike a case it stands there with its words: they were written to be read by the
 * unit. Who asked is shown only where the asker chose that.
 */
import { askedIn, lastAnswerIn, type Question, type QuestionTurn } from '../questions/question.js'
import type { Texts } from '../texts/da.js'
import { opensDialog } from './buttons.js'
import { box, card, facts, heading, paragraph, quoted, type Action, type Card, type Element } from './elements.js'
import { shortened } from './receipt-card.js'

/** Of what was said before the newest question and answer. */
const OLDER_CHARACTERS = 200

export interface QuestionDays {
  /** 'YYYY-MM-DD' */
  today: string
  /** The kind of workplace in words; empty when it is not known. */
  unitType: string
}

export function questionCard(question: Question, { today, unitType }: QuestionDays, texts: Texts): Card {
  const t = texts.questions.unit
  return card({
    lang: texts.language,
    summary: t.summary(question.number),
    body: [
      heading(t.title(question.number)),
      statusBox(question, today, texts),
      ...talk(question, texts),
      facts([
        [t.asker, question.showAsker ? question.asker.name : t.colleague],
        ...(question.showAsker && unitType ? [[t.unitType, unitType] as [string, string]] : []),
        [t.sent, texts.moment(question.createdAt)],
        ...(question.helped ? [[t.helped, t.helpedAnswers[question.helped]] as [string, string]] : []),
      ]),
    ],
    actions: answerActions(question, texts),
  })
}

/** Nobody has answered in time. It stays and tells who answered then. */
export function questionReminderCard(question: Question, answerBy: string, texts: Texts): Card {
  const t = texts.questions.reminder
  const { number, status, closing } = question
  const answer = lastAnswerIn(question)
  const isWaiting = status === 'open' && question.answerBy === answerBy
  const done = closing ? t.closed(closing.by.name) : t.answered(answer?.by.name ?? '')
  return card({
    lang: texts.language,
    summary: t.summary(number),
    body: [
      heading(t.title(number)),
      isWaiting ? box('warning', [paragraph(t.text(texts.day(answerBy)))]) : box('good', [paragraph(done)]),
      ...(isWaiting ? turnElements(askedIn(question), texts) : []),
    ],
    actions: isWaiting ? answerActions(question, texts) : [],
  })
}

/** What has been said, in order; what is old is shortened. */
export function talk(question: Question, texts: Texts): Element[] {
  const { turns, textRemovedAt, closing } = question
  if (textRemovedAt) return [paragraph(texts.questions.receipt.textGone)]
  const newest = new Set<QuestionTurn | undefined>([askedIn(question), lastAnswerIn(question)])
  const said = turns.flatMap((turn) =>
    turnElements(newest.has(turn) ? turn : { ...turn, text: shortened(turn.text, OLDER_CHARACTERS) }, texts),
  )
  const { reasonOf } = texts.questions.unit
  return closing ? [...said, ...quoted(reasonOf(closing.by.name, texts.moment(closing.at)), closing.reason)] : said
}

function turnElements({ kind, text, label, at, by }: QuestionTurn, texts: Texts): Element[] {
  const t = texts.questions.unit
  const title = kind === 'answer' ? t.answerOf(by.name, texts.moment(at)) : t.kinds[kind]
  return [...quoted(title, text), ...(label ? [paragraph(t.label(label), { subtle: true })] : [])]
}

function statusBox(question: Question, today: string, texts: Texts): Element {
  const t = texts.questions.unit
  const { status, closing, answerBy } = question
  const bold = (text: string) => paragraph(`**${text}**`)
  if (closing) return box('emphasis', [bold(t.closed(closing.by.name))])
  if (status === 'answered') return box('good', [bold(t.answered(lastAnswerIn(question)?.by.name ?? ''))])
  const title = lastAnswerIn(question) ? t.askedBack : t.waiting
  return answerBy < today
    ? box('attention', [bold(t.overdue(texts.day(answerBy)))])
    : box('accent', [bold(title), paragraph(t.answerBy(texts.day(answerBy)))])
}

function answerActions({ id, version, status }: Question, texts: Texts): Action[] {
  if (status !== 'open') return []
  const t = texts.questions.unit
  const open = { verb: 'open-question', id, version } as const
  return [
    opensDialog({ title: t.answer, style: 'positive' }, { ...open, dialog: 'answer' }),
    opensDialog({ title: t.close }, { ...open, dialog: 'closing' }),
  ]
}
