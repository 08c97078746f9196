/**
 * What may happen to a question: pure functions from a record to the next record, or to the reason why not.
 * Whether somebody may do it at all is asked in `dialogs/authorize.ts`.
 */
import { followUpsLeft, lastAnswerIn, type Helped, type Question, type QuestionPerson } from './question.js'

/** Why it cannot be done now. */
export type QuestionHindrance =
  /** Somebody else was first, or it is done. */
  | { outcome: 'already-answered'; by: QuestionPerson }
  | { outcome: 'already-closed'; by: QuestionPerson }
  | { outcome: 'not-answered' }
  /** The asker has asked back as often as one may. */
  | { outcome: 'full' }

export type QuestionTransition =
  { outcome: 'changed'; question: Question } | { outcome: 'unchanged' } | QuestionHindrance

/** The first one to answer has answered. The same words delivered twice are one answer. */
export function answerQuestion(
  question: Question,
  by: QuestionPerson,
  { text, label }: { text: string; label: string | undefined },
  at: string,
): QuestionTransition {
  const last = lastAnswerIn(question)
  if (question.status === 'answered' && last?.by.id === by.id && last.text === text) return { outcome: 'unchanged' }
  const hindrance = unlessOpen(question)
  if (hindrance) return hindrance
  const turn = { kind: 'answer' as const, text, ...(label ? { label } : {}), at, by }
  return { outcome: 'changed', question: { ...question, status: 'answered', turns: [...question.turns, turn] } }
}

/** Ends the question without an answer; the asker reads why. */
export function closeQuestion(question: Question, by: QuestionPerson, reason: string, at: string): QuestionTransition {
  const { closing } = question
  if (closing?.by.id === by.id && closing.reason === reason) return { outcome: 'unchanged' }
  const hindrance = unlessOpen(question)
  return hindrance ?? { outcome: 'changed', question: { ...question, status: 'closed', closing: { reason, at, by } } }
}

/** The asker asks back about the newest answer, and the question is open again. */
export function askBack(question: Question, text: string, answerBy: string, at: string): QuestionTransition {
  const last = question.turns.at(-1)
  if (question.status === 'open' && last?.kind === 'follow-up' && last.text === text) return { outcome: 'unchanged' }
  const hindrance = unlessAnswered(question)
  if (hindrance) return hindrance
  if (followUpsLeft(question) <= 0) return { outcome: 'full' }
  const { helped: _said, ...rest } = question
  const turn = { kind: 'follow-up' as const, text, at, by: question.asker }
  return { outcome: 'changed', question: { ...rest, status: 'open', answerBy, turns: [...question.turns, turn] } }
}

/** The asker tells whether the newest answer helped; one may change one's mind. */
export function tellWhetherHelped(question: Question, helped: Helped): QuestionTransition {
  if (question.helped === helped) return { outcome: 'unchanged' }
  return unlessAnswered(question) ?? { outcome: 'changed', question: { ...question, helped } }
}

/** All words go; codes, days and who stay. */
export function removeWords(question: Question, at: string): QuestionTransition {
  if (question.status === 'open' || question.textRemovedAt) return { outcome: 'unchanged' }
  return { outcome: 'changed', question: withoutWords(question, at) }
}

export function withoutWords(question: Question, at: string): Question {
  const { closing } = question
  return {
    ...question,
    turns: question.turns.map((turn) => ({ ...turn, text: '' })),
    ...(closing ? { closing: { ...closing, reason: '' } } : {}),
    textRemovedAt: at,
  }
}

function unlessOpen(question: Question): QuestionHindrance | undefined {
  if (question.status === 'open') return undefined
  const { closing } = question
  if (closing) return { outcome: 'already-closed', by: closing.by }
  return { outcome: 'already-answered', by: lastAnswerIn(question)?.by ?? question.asker }
}

function unlessAnswered({ status, closing, asker, textRemovedAt }: Question): QuestionHindrance | undefined {
  if (closing) return { outcome: 'already-closed', by: closing.by }
  // Nobody can ask back about words that have been deleted.
  if (textRemovedAt) return { outcome: 'already-closed', by: asker }
  return status === 'answered' ? undefined : { outcome: 'not-answered' }
}
