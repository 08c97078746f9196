/** The faces of a question as they should look now, in the unit's channel and in the asker's chat. */
import { dayOf } from '../calendar.js'
import type { Card } from '../cards/elements.js'
import { questionAnswerCard, questionClosedCard, questionReceiptCard } from '../cards/question-asker-cards.js'
import { questionCard, questionReminderCard } from '../cards/question-card.js'
import type { QuestionViewKind } from '../precomplaints/store.js'
import type { View } from '../precomplaints/views.js'
import type { Question } from '../questions/question.js'
import type { Dependencies } from './dependencies.js'
import { deliveryNow } from './my-cases.js'
import { heldBack, type ReminderShown } from './show-reminder.js'

type Needs = Pick<Dependencies, 'questions' | 'places' | 'knowledge' | 'texts' | 'now'>
export type QuestionView = View & { kind: QuestionViewKind }

export function isOfQuestion(view: View): view is QuestionView {
  return view.kind.startsWith('question-')
}

/** Undefined when the question is not there. */
export async function showQuestion(view: QuestionView, needs: Needs): Promise<ReminderShown | undefined> {
  const { organisation } = needs.knowledge()
  const { texts } = needs
  const shown = (card: Card): ReminderShown => ({ outcome: 'card', card })
  const question = view.questionId === undefined ? undefined : await needs.questions.find(view.questionId)
  if (!question) return undefined
  switch (view.kind) {
    case 'question-card':
      return shown(questionCardFor(question, needs))
    case 'question-receipt':
      return shown(await questionReceiptFor(question, needs))
    case 'question-answer': {
      const answer = question.turns[Number(view.subject)]
      return answer ? shown(questionAnswerCard(question, answer, organisation, texts)) : { outcome: 'obsolete' }
    }
    case 'question-closed':
      return shown(questionClosedCard(question, organisation, texts))
    case 'question-reminder': {
      const isWaiting = question.status === 'open' && question.answerBy === view.subject
      // One that was posted stays, and says how it ended.
      const card = isWaiting || view.activityId ? questionReminderCard(question, view.subject, texts) : undefined
      return heldBack(view, card, needs)
    }
  }
}

export function questionCardFor(
  question: Question,
  { knowledge, texts, now }: Omit<Needs, 'questions' | 'places'>,
): Card {
  const unitType = knowledge().organisation.unitTypes.find(({ id }) => id === question.unitType)?.name ?? ''
  return questionCard(question, { today: dayOf(now()), unitType }, texts)
}

export async function questionReceiptFor(
  question: Question,
  { questions, places, knowledge, texts }: Omit<Needs, 'now'>,
): Promise<Card> {
  const delivery = await deliveryNow(await questions.reachedUnit(question.id), places)
  return questionReceiptCard(question, delivery, knowledge().organisation, texts)
}
