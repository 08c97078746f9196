/**
 * Where pre-complaints are kept, as the domain sees it. `storage/` implements this for SQLite and PostgreSQL.
 */
import type { CasePerson, Precomplaint, Report } from './precomplaint.js'
import type { CaseEvent } from './transitions.js'

/** The faces of a record elsewhere: the unit's card, the reporter's card, and short notices to the reporter. */
export type ViewKind = 'unit-card' | 'reporter-card' | 'notice-taken' | 'notice-closed'

export interface NewPrecomplaint {
  id: string
  formKey: string
  reporter: CasePerson
  report: Report
  /** ISO moment, UTC. */
  at: string
  /** The year its number counts in (Copenhagen's calendar). */
  year: number
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
  /**
   * Writes `next` as the version after `precomplaint.version`, with its event and the notice it brings.
   * Returns the stored record, or undefined when somebody else had changed it in between.
   */
  save(next: Precomplaint, event: CaseEvent, notice?: ViewKind): Promise<Precomplaint | undefined>
  /** The newest first. */
  ofReporter(reporterId: string, limit: number): Promise<Precomplaint[]>
  /** Whether the unit's card has reached the unit's channel. */
  reachedUnit(id: string): Promise<boolean>
}
