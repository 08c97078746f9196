/** What the asker does with an answer: asks back, or tells whether it helped. Somebody else's question is answered like one that is not there. */
import { addWorkdays, dayOf } from '../calendar.js'
import type { Button } from '../cards/buttons.js'
import type { NoteState } from '../cards/own-note-card.js'
import { questionAnswerCard } from '../cards/question-asker-cards.js'
import { askBackCard } from '../cards/question-dialog-cards.js'
import { followUpsLeft, lastAnswerIn, questionLimits, type Question } from '../questions/question.js'
import { askBack, tellWhetherHelped, type QuestionHindrance } from '../questions/transitions.js'
import type { Texts } from '../texts/da.js'
import { authorize } from './authorize.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { done, lookAtNote, mustBeSeen, seenIn } from './own-case.js'

type ButtonOf<V extends Button['verb']> = Extract<Button, { verb: V }>

export async function openAskBack(turn: Turn, { id }: { id: string }, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const found = await ownQuestion(turn, id, deps)
  if (!found) return [done(texts.questions.missing)]
  if (found.closing || found.textRemovedAt) return [done(texts.questions.askBack.closed)]
  if (found.status !== 'answered') return [done(texts.questions.askBack.notAnswered)]
  if (followUpsLeft(found) <= 0) return [done(texts.questions.askBack.full)]
  return [askBackDialog(found, { text: '', seen: {}, faults: [] }, deps)]
}

export async function sendAskBack(turn: Turn, button: ButtonOf<'ask-back'>, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.questions.askBack
  const found = await ownQuestion(turn, button.id, deps)
  if (!found) return [done(texts.questions.missing)]
  const state = lookAtNote(button.text, seenIn(button), questionLimits.question, texts, t.text.error)
  if (mustBeSeen(state)) return [askBackDialog(found, state, deps)]
  const now = deps.now()
  const at = now.toISOString()
  const { answerQuestionWithinWorkdays } = deps.knowledge().organisation.deadlines
  const answerBy = addWorkdays(dayOf(now), answerQuestionWithinWorkdays)
  const { transition } = await deps.questions.change(found.id, at, (current) =>
    askBack(current, state.text, answerBy, at),
  )
  switch (transition.outcome) {
    case 'changed':
      deps.changed()
      return [done(t.done)]
    case 'unchanged':
      return [done(t.done)]
    case 'missing':
      return [done(texts.questions.missing)]
    default:
      return [done(whyNot(transition, texts))]
  }
}

export async function tellHelped(turn: Turn, button: ButtonOf<'tell-helped'>, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const found = await ownQuestion(turn, button.id, deps)
  if (!found) return [{ kind: 'notice', text: texts.questions.missing }]
  const result = await deps.questions.change(found.id, deps.now().toISOString(), (current) =>
    tellWhetherHelped(current, button.how),
  )
  if (!('current' in result)) return [{ kind: 'notice', text: texts.questions.missing }]
  const { transition, current } = result
  if (transition.outcome === 'changed') deps.changed()
  else if (transition.outcome !== 'unchanged') return [{ kind: 'notice', text: whyNot(transition, texts) }]
  const answer = lastAnswerIn(current)
  if (!answer) throw new Error(`Question ${current.id} was said to have helped without an answer`)
  const card = questionAnswerCard(current, answer, deps.knowledge().organisation, texts)
  return [{ kind: 'replace', card, activityId: turn.kind === 'pressed' ? turn.activityId : undefined }]
}

async function ownQuestion(
  { person, place }: Turn,
  id: string,
  { questions }: Dependencies,
): Promise<Question | undefined> {
  // What somebody asked is not opened where others look on.
  if (place.kind !== 'personal') return undefined
  const found = await questions.find(id)
  return found && authorize(person, 'follow-own-question', found) ? found : undefined
}

function whyNot({ outcome }: QuestionHindrance, texts: Texts): string {
  const t = texts.questions.askBack
  switch (outcome) {
    case 'full':
      return t.full
    case 'not-answered':
    case 'already-answered':
      return t.notAnswered
    case 'already-closed':
      return t.closed
  }
}

function askBackDialog(question: Question, state: NoteState, { knowledge, texts }: Dependencies): Reply {
  const title = texts.questions.askBack.title(question.number)
  return { kind: 'dialog', title, card: askBackCard(question, state, knowledge().organisation, texts) }
}
