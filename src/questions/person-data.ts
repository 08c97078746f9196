/** One person in a question, and the question without the person. For access (GDPR article 15) and erasure (article 17). */
import type { Question, QuestionPerson } from './question.js'
import { withoutWords } from './transitions.js'

/** What the person wrote in a question that somebody else asked. */
export function wordsOfOther(
  question: Question,
  id: string,
): { answers: Question['turns']; reason: string | undefined } {
  const { turns, closing } = question
  return {
    answers: turns.filter(({ by }) => by.id === id),
    reason: closing?.by.id === id ? closing.reason : undefined,
  }
}

/**
 * The record as it is once the person is erased; `erased` stands where the person stood. What the person wrote goes too,
 * all words of it where the person asked. An open question keeps its words, for somebody is about to answer them.
 */
export function withoutPerson(question: Question, id: string, erased: QuestionPerson, at: string): Question {
  const isOpen = question.status === 'open'
  const bare = question.asker.id === id && !isOpen ? withoutWords(question, at) : question
  const gone = (person: QuestionPerson) => (person.id === id ? erased : person)
  const { closing } = bare
  return {
    ...bare,
    asker: gone(bare.asker),
    showAsker: bare.showAsker && bare.asker.id !== id,
    turns: bare.turns.map((turn) => ({
      ...turn,
      text: turn.by.id === id && !isOpen ? '' : turn.text,
      by: gone(turn.by),
    })),
    ...(closing
      ? { closing: { ...closing, reason: closing.by.id === id ? '' : closing.reason, by: gone(closing.by) } }
      : {}),
  }
}

/** The person's name as the record has it. */
export function nameInQuestion({ asker, turns, closing }: Question, id: string): string | undefined {
  return [asker, ...turns.map(({ by }) => by), closing?.by].find((person) => person?.id === id)?.name
}

/** Everything in a question that somebody wrote. */
export function wordsInQuestion({ turns, closing }: Question): string {
  return [...turns.map(({ text }) => text), closing?.reason ?? ''].join('\n')
}
