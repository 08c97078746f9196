/** Questions to the unit in a store, taken as far as a test needs. */
import type { Question } from '../../src/questions/question.js'
import type { NewQuestion, QuestionStore } from '../../src/questions/store.js'
import type { QuestionTransition } from '../../src/questions/transitions.js'
import { reporter } from './examples.js'

export function newQuestion(formKey: string, changes: Partial<NewQuestion> = {}): NewQuestion {
  return {
    id: crypto.randomUUID(),
    formKey,
    asker: reporter,
    showAsker: false,
    unitType: '',
    text: 'Må vi sende referatet til begge forældre?',
    at: '2026-11-23T09:00:00.000Z',
    year: 2026,
    answerBy: '2026-11-24',
    gap: { key: 'no-answer|maa vi sende referatet', text: 'Må vi sende referatet til begge forældre?' },
    ...changes,
  }
}

/** Asks as a person would, key and all. */
export async function askQuestion(store: QuestionStore, changes: Partial<NewQuestion> = {}): Promise<Question> {
  const key = crypto.randomUUID()
  const asked = newQuestion(key, changes)
  await store.issueForm(key, asked.asker.id, asked.at)
  const result = await store.ask(asked)
  if (result.outcome !== 'saved') throw new Error(`The question was not saved: ${result.outcome}`)
  return result.question
}

/** Applies a transition that must succeed. */
export async function changed(
  store: QuestionStore,
  { id }: { id: string },
  at: string,
  decide: (current: Question) => QuestionTransition,
): Promise<Question> {
  const result = await store.change(id, at, decide)
  if (result.transition.outcome !== 'changed' || !('current' in result)) {
    throw new Error(`The step was not taken: ${result.transition.outcome}`)
  }
  return result.current
}
