/**
 * What may happen to a pre-complaint: pure functions from a record to the next record, or to the reason why not.
 * Who may do it is asked elsewhere (dialogs/authorize.ts); this file knows only the order of things.
 */
import type { CasePerson, Outcome, Precomplaint } from './precomplaint.js'

/** A step in the history; `data` holds codes and ids, never free text (that stands in the record). */
export interface CaseEvent {
  kind: 'logged' | 'taken' | 'closed'
  at: string
  by: CasePerson
  data?: Record<string, string | number>
}

/** Why a step cannot be taken now. */
export type Hindrance =
  | { outcome: 'already-taken'; by: CasePerson }
  | { outcome: 'already-closed' }
  | { outcome: 'not-taken' }
  | { outcome: 'not-yours'; by: CasePerson }

export type Transition =
  { outcome: 'changed'; precomplaint: Precomplaint; event: CaseEvent } | { outcome: 'unchanged' } | Hindrance

/** The first one to take a pre-complaint keeps it; taking your own again changes nothing. */
export function take(precomplaint: Precomplaint, by: CasePerson, at: string): Transition {
  if (precomplaint.status === 'closed') return { outcome: 'already-closed' }
  const owner = precomplaint.takenBy
  if (owner) return owner.id === by.id ? { outcome: 'unchanged' } : { outcome: 'already-taken', by: owner }
  return {
    outcome: 'changed',
    precomplaint: { ...precomplaint, status: 'taken', takenBy: by, takenAt: at },
    event: { kind: 'taken', at, by },
  }
}

/** Why a person cannot close the case now; undefined when it can be done. */
export function hindranceToClosing(precomplaint: Precomplaint, by: CasePerson): Hindrance | undefined {
  if (precomplaint.status === 'closed') return { outcome: 'already-closed' }
  const owner = precomplaint.takenBy
  if (!owner) return { outcome: 'not-taken' }
  return owner.id === by.id ? undefined : { outcome: 'not-yours', by: owner }
}

/** Only the one who has the case closes it, so that nobody's work is ended behind their back. */
export function close(
  precomplaint: Precomplaint,
  by: CasePerson,
  closing: { outcome: Outcome; reflections: string[] },
  at: string,
): Transition {
  const hindrance = hindranceToClosing(precomplaint, by)
  if (hindrance) return hindrance
  return {
    outcome: 'changed',
    precomplaint: { ...precomplaint, status: 'closed', closing: { ...closing, at, by } },
    event: { kind: 'closed', at, by, data: { outcome: closing.outcome } },
  }
}
