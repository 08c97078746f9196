/** Every card of a question to the unit, in every state, with the longest and nastiest content it can hold. */
import type { Card } from '../../src/cards/elements.js'
import { gapDraftCard } from '../../src/cards/gap-draft-card.js'
import type { NoteState } from '../../src/cards/own-note-card.js'
import { questionAnswerCard, questionClosedCard, questionReceiptCard } from '../../src/cards/question-asker-cards.js'
import { questionCard, questionReminderCard } from '../../src/cards/question-card.js'
import {
  answeredMeanwhileCard,
  answerQuestionCard,
  askBackCard,
  closeQuestionCard,
} from '../../src/cards/question-dialog-cards.js'
import { questionFormCard } from '../../src/cards/question-form-card.js'
import type { Organisation } from '../../src/knowledge/organisation.js'
import { MAX_FOLLOW_UPS, questionLimits, type Question, type QuestionTurn } from '../../src/questions/question.js'
import type { Texts } from '../../src/texts/da.js'
import { reporter, unitMember } from './examples.js'

const at = '2026-11-23T09:00:00.000Z'

export function questionCards(
  organisation: Organisation,
  fill: (max: number) => string,
  texts: Texts,
): [string, Card][] {
  const asked = (kind: 'question' | 'follow-up'): QuestionTurn => ({
    kind,
    text: fill(questionLimits.question.max),
    at,
    by: reporter,
  })
  const answer: QuestionTurn = {
    kind: 'answer',
    text: fill(questionLimits.answer.max),
    label: 'KlarRet 14',
    at,
    by: unitMember,
  }
  const open: Question = {
    id: 'dddddddd-0000-4000-8000-000000000004',
    number: 'SP-2026-0007',
    version: 1,
    status: 'open',
    asker: reporter,
    showAsker: true,
    unitType: 'folkeskole',
    createdAt: at,
    answerBy: '2026-11-24',
    turns: [asked('question')],
  }
  const whole = Array.from({ length: MAX_FOLLOW_UPS }, () => [answer, asked('follow-up')]).flat()
  const askedBack: Question = { ...open, turns: [asked('question'), ...whole] }
  const answered: Question = { ...askedBack, status: 'answered', turns: [...askedBack.turns, answer] }
  const answeredOnce: Question = { ...open, status: 'answered', turns: [asked('question'), answer] }
  const closed: Question = {
    ...askedBack,
    status: 'closed',
    showAsker: false,
    closing: { reason: fill(questionLimits.reason.max), at, by: unitMember },
  }
  const wordless: Question = {
    ...answered,
    turns: answered.turns.map((turn) => ({ ...turn, text: '' })),
    textRemovedAt: at,
  }
  const states = { open, askedBack, answered, closed, wordless, helped: { ...answeredOnce, helped: 'ja' as const } }

  const text = fill(questionLimits.question.max)
  const blank: NoteState = { text: '', seen: {}, faults: [] }
  const findings = Array.from({ length: Math.min(100, Math.floor(text.length / 6)) }, (_, index) => ({
    kind: 'name' as const,
    start: index * 6,
    end: index * 6 + 4,
  }))
  const noteStates: [string, NoteState][] = [
    ['empty', blank],
    ['with faults', { ...blank, text, faults: [texts.questions.form.cpr, texts.questions.form.question.error] }],
    ['about danger', { ...blank, text, obstacle: 'danger' }],
    ['about threats', { ...blank, text, obstacle: 'threats' }],
    ['about unlawful things', { ...blank, text, obstacle: 'whistleblower' }],
    ['with marked words', { ...blank, text, findings }],
  ]
  const values = { showAsker: 'true', unitType: 'folkeskole' }
  const days = { today: '2026-11-26', unitType: 'Folkeskole' }
  const typed = { text: fill(questionLimits.answer.max), label: fill(questionLimits.label.max) }
  const warned = { faults: [texts.questions.answering.label.error], findings: [{ text: typed.text, findings }] }
  return [
    ...noteStates.flatMap(([state, note]): [string, Card][] => [
      [
        `the question’s form ${state}`,
        questionFormCard({ formKey: open.id, state: note, values }, organisation, texts),
      ],
      [`asking back ${state}`, askBackCard(answeredOnce, note, organisation, texts)],
    ]),
    ...Object.entries(states).flatMap(([state, question]): [string, Card][] => [
      [`the question in the channel, ${state}`, questionCard(question, days, texts)],
      [`the question’s reminder, ${state}`, questionReminderCard(question, question.answerBy, texts)],
      ...(['received', 'on-its-way', 'channel-unknown'] as const).map((delivery): [string, Card] => [
        `the question’s receipt, ${state}, ${delivery}`,
        questionReceiptCard(question, delivery, organisation, texts),
      ]),
    ]),
    ...(
      [answered, answeredOnce, askedBack, wordless, states.helped, { ...answeredOnce, helped: 'nej' }] as const
    ).flatMap((question, index): [string, Card][] =>
      question.turns.flatMap((turn, place): [string, Card][] =>
        turn.kind === 'answer'
          ? [[`answer ${place} of question ${index}`, questionAnswerCard(question, turn, organisation, texts)]]
          : [],
      ),
    ),
    ['the question closed without an answer', questionClosedCard(closed, organisation, texts)],
    ['answering a question', answerQuestionCard(askedBack, typed, warned, texts)],
    ['closing a question', closeQuestionCard(askedBack, fill(questionLimits.reason.max), warned, texts)],
    ['a question that another answered', answeredMeanwhileCard(answered, 'x', typed.text, texts)],
    ['the draft of an entry', gapDraftCard({ file: 'rules/x.md', text: fill(4000) }, texts)],
  ]
}
