/**
 * The life of a pre-complaint as one table: which step may be taken from which status, by whom, and where it leads.
 * Code, documents and tests derive from it.
 */
import type { CasePerson, Precomplaint, Status } from './precomplaint.js'

/**
 * Who may take a step: anybody in the complaint unit, the one in the unit who has the case, the reporter,
 * or the house itself (retention, erasure).
 */
export type Doer = 'unit' | 'owner' | 'reporter' | 'house'

interface Step {
  from: readonly Status[]
  /** Absent: the status stays as it is. */
  to?: Status
  by: Doer
  /** What stands in the history. */
  event: string
}

export const steps = {
  take: { from: ['new'], to: 'taken', by: 'unit', event: 'taken' },
  'hand-on': { from: ['taken'], by: 'unit', event: 'handed-on' },
  advise: { from: ['taken'], by: 'owner', event: 'advised' },
  ask: { from: ['taken'], by: 'owner', event: 'asked' },
  answer: { from: ['taken'], by: 'reporter', event: 'answered' },
  add: { from: ['new', 'taken'], by: 'reporter', event: 'added' },
  withdraw: { from: ['new'], to: 'withdrawn', by: 'reporter', event: 'withdrawn' },
  'set-follow-up': { from: ['taken'], by: 'owner', event: 'follow-up-set' },
  'mark-complaint': { from: ['new', 'taken'], by: 'unit', event: 'marked-complaint' },
  close: { from: ['taken'], to: 'closed', by: 'owner', event: 'closed' },
  reopen: { from: ['closed'], to: 'taken', by: 'unit', event: 'reopened' },
  journalise: { from: ['taken', 'closed', 'withdrawn'], by: 'unit', event: 'journalised' },
  'remove-text': { from: ['closed', 'withdrawn'], by: 'house', event: 'text-removed' },
  'erase-person': { from: ['new', 'taken', 'closed', 'withdrawn'], by: 'house', event: 'person-erased' },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
export type EventKind = 'logged' | (typeof steps)[StepName]['event']

/** Why a step cannot be taken now. */
export type Hindrance =
  | { outcome: 'already-taken'; by: CasePerson }
  | { outcome: 'already-closed' }
  | { outcome: 'withdrawn' }
  | { outcome: 'not-taken' }
  | { outcome: 'not-closed' }
  | { outcome: 'not-yours'; by: CasePerson }
  /** The record holds as many notes as it may. */
  | { outcome: 'full' }

/**
 * Why a person cannot take a step now; undefined when it can be taken. Whether somebody belongs to the unit at all
 * is asked elsewhere (dialogs/authorize.ts): this knows the record only.
 */
export function hindranceTo(name: StepName, precomplaint: Precomplaint, by: CasePerson): Hindrance | undefined {
  const step: Step = steps[name]
  const { status, takenBy, reporter } = precomplaint
  if (!step.from.includes(status)) {
    if (status === 'withdrawn') return { outcome: 'withdrawn' }
    if (status === 'closed') return { outcome: 'already-closed' }
    if (status === 'taken' && takenBy && step.from.includes('new')) return { outcome: 'already-taken', by: takenBy }
    return status === 'new' && step.from.includes('taken') ? { outcome: 'not-taken' } : { outcome: 'not-closed' }
  }
  if (step.by === 'owner' && takenBy && takenBy.id !== by.id) return { outcome: 'not-yours', by: takenBy }
  if (step.by === 'reporter' && reporter.id !== by.id) return { outcome: 'not-yours', by: reporter }
  return undefined
}

/** The status after a step. */
export function statusAfter(name: StepName, { status }: Precomplaint): Status {
  const step: Step = steps[name]
  return step.to ?? status
}
