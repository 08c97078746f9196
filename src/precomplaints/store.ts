/**
 * Where pre-complaints are kept, as the domain sees it. `storage/` implements this for SQLite and PostgreSQL.
 */
import type { CasePerson, Precomplaint, Report } from './precomplaint.js'
import type { CaseEvent } from './transitions.js'

/**
 * The faces of a record elsewhere: the unit's card and the reporter's card, which follow the record, and short messages,
 * which are told once.
 */
export type ViewKind =
  | 'unit-card'
  | 'reporter-card'
  | 'notice-taken'
  | 'notice-closed'
  | 'notice-reopened'
  | 'notice-complaint'
  /** A note of the unit's to the reporter, or of the reporter's to the unit; the subject is its place in the record. */
  | 'note-to-reporter'
  | 'note-to-owner'
  /** To the colleague who got the case, and to the one who had it; the subject is the version (dialogs/hand-on.ts). */
  | 'notice-handed-on'
  /** To the reporter on the day of following up; the subject is the day. */
  | 'follow-up-question'
  /** In the unit's channel, then to the unit's leader: a case that nobody took in time, or was not followed up. */
  | 'reminder-unit'
  | 'reminder-leader'
  /** Each morning in the unit's channel; the subject is the day. */
  | 'digest'
  | QuestionViewKind

/**
 * The faces of a question (`questions/`), which are kept and delivered like those of a case: the unit's card, the asker's receipt, an answer (the subject is its place in the record) or an end without one, and the
 * reminder in the unit's channel (the subject is the day by which it should have been answered).
 */
export type QuestionViewKind =
  'question-card' | 'question-receipt' | 'question-answer' | 'question-closed' | 'question-reminder'

/** A message that a change brings; `subject` tells messages of one kind apart. */
export interface Notice {
  kind: ViewKind
  place: string
  subject?: string
}

export interface NewPrecomplaint {
  id: string
  formKey: string
  reporter: CasePerson
  report: Report
  /** ISO moment, UTC. */
  at: string
  /** The year its number counts in (Copenhagen's calendar). */
  year: number
  /** The last working day on which somebody in the unit should take it. */
  takeBy: string
  /** The activity that showed the form, when the channel says it; the receipt takes its place. */
  formActivityId?: string | undefined
}

export type SubmitResult =
  | { outcome: 'saved'; precomplaint: Precomplaint }
  /** The form had been sent before: a double click or a redelivery. */
  | { outcome: 'already-saved'; precomplaint: Precomplaint }
  /** The key was never given to this person, or is too old. */
  | { outcome: 'unknown-form' }

export interface PrecomplaintStore {
  /** Remembers a form's one-time key for the person who got the form. */
  issueForm(key: string, to: string, at: string): Promise<void>
  /** One transaction: key used, record, event, and the views that must be shown. */
  submit(submitted: NewPrecomplaint): Promise<SubmitResult>
  find(id: string): Promise<Precomplaint | undefined>
  /** By what people say and write, e.g. TU-2026-0042. */
  findByNumber(number: string): Promise<Precomplaint | undefined>
  /**
   * Writes `next` as the version after `precomplaint.version`, with its event and the messages it brings.
   * Returns the stored record, or undefined when somebody else had changed it in between.
   */
  save(next: Precomplaint, event: CaseEvent, notices?: readonly Notice[]): Promise<Precomplaint | undefined>
  /** The newest first. */
  ofReporter(reporterId: string, limit: number): Promise<Precomplaint[]>
  /** Whether the unit's card has reached the unit's channel. */
  reachedUnit(id: string): Promise<boolean>
}
