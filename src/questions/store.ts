/** Where questions to the unit are kept, as the domain sees it. `storage/` implements this for SQLite and PostgreSQL. */
import type { Question, QuestionPerson } from './question.js'
import type { QuestionTransition } from './transitions.js'

export interface NewQuestion {
  id: string
  formKey: string
  asker: QuestionPerson
  showAsker: boolean
  unitType: string
  text: string
  /** ISO moment, UTC. */
  at: string
  /** The year its number counts in (Copenhagen's calendar). */
  year: number
  /** The last working day on which somebody should answer. */
  answerBy: string
  /** The activity that showed the form, when the channel says it; the receipt takes its place. */
  formActivityId?: string | undefined
  /** Its line on the gap list: the text without personal data. Undefined when nothing of it may stand there. */
  gap: { key: string; text: string } | undefined
}

export type AskResult =
  | { outcome: 'saved'; question: Question }
  /** The form had been sent before: a double click or a redelivery. */
  | { outcome: 'already-saved'; question: Question }
  /** The key was never given to this person, or is too old. */
  | { outcome: 'unknown-form' }

/** `current` is the record that stands after the change, also when nothing was changed. */
export type QuestionChange =
  { transition: QuestionTransition; current: Question } | { transition: { outcome: 'missing' } }

export interface QuestionStore {
  /** Remembers a form's one-time key for the person who got the form. */
  issueForm(key: string, to: string, at: string): Promise<void>
  /** One transaction: key used, record, line on the gap list, and the views that must be shown. */
  ask(asked: NewQuestion): Promise<AskResult>
  find(id: string): Promise<Question | undefined>
  /**
   * Decides on the newest record and writes where it is still the newest; all views of the question follow. An answer or an end
   * brings the asker a message.
   */
  change(id: string, at: string, decide: (current: Question) => QuestionTransition): Promise<QuestionChange>
  /** Whether the unit's card has reached the unit's channel. */
  reachedUnit(id: string): Promise<boolean>
  /** Open ones whose day to answer is before `today` and of which nobody has been reminded, at most `limit`. */
  lateToAnswer(today: string, limit: number): Promise<Question[]>
  /** Orders the reminder in the unit's channel, and shows the question's card anew. One that was ordered is not ordered twice. */
  orderReminder(question: Question, at: string): Promise<boolean>
}
