/**
 * What may happen to a pre-complaint: pure functions from a record to the next record, or to the reason why not.
 * The order of things stands in the table of `state-machine.ts`; who may do it is asked in `dialogs/authorize.ts`.
 */
import {
  MAX_NOTES,
  type CasePerson,
  type Closing,
  type NoteKind,
  type Outcome,
  type Precomplaint,
} from './precomplaint.js'
import { hindranceTo, statusAfter, steps, type EventKind, type Hindrance, type StepName } from './state-machine.js'

/** A step in the history; `data` holds codes and ids, never free text (that stands in the record). */
export interface CaseEvent {
  kind: EventKind
  at: string
  by: CasePerson
  /** Somebody else the step is about: who got the case. Apart from `data`, so that a person can be erased. */
  to?: CasePerson
  data?: Record<string, string | number>
}

export type Transition =
  { outcome: 'changed'; precomplaint: Precomplaint; event: CaseEvent } | { outcome: 'unchanged' } | Hindrance

/** The first one to take a pre-complaint keeps it; taking your own again changes nothing. */
export function take(precomplaint: Precomplaint, by: CasePerson, at: string): Transition {
  if (precomplaint.status === 'taken' && precomplaint.takenBy?.id === by.id) return { outcome: 'unchanged' }
  return step('take', precomplaint, by, at, { takenBy: by, takenAt: at })
}

/** Any colleague in the unit may do it, for the one who has the case may be ill. */
export function handOn(precomplaint: Precomplaint, by: CasePerson, to: CasePerson, at: string): Transition {
  if (precomplaint.status === 'taken' && precomplaint.takenBy?.id === to.id) return { outcome: 'unchanged' }
  const handed = step('hand-on', precomplaint, by, at, { takenBy: to })
  return handed.outcome === 'changed' ? { ...handed, event: { ...handed.event, to } } : handed
}

const stepOfNote = { advice: 'advise', question: 'ask', answer: 'answer', addition: 'add' } as const

/** Advice and questions of the unit, answers and additions of the reporter. The first version of each is kept. */
export function addNote(
  precomplaint: Precomplaint,
  by: CasePerson,
  note: { kind: NoteKind; text: string },
  at: string,
): Transition {
  const name = stepOfNote[note.kind]
  const { notes } = precomplaint
  if (notes.length >= MAX_NOTES) return hindranceTo(name, precomplaint, by) ?? { outcome: 'full' }
  return step(name, precomplaint, by, at, { notes: [...notes, { ...note, at, by }] }, { note: notes.length })
}

export function setFollowUp(precomplaint: Precomplaint, by: CasePerson, date: string, at: string): Transition {
  return step('set-follow-up', precomplaint, by, at, { followUpDate: date }, { date })
}

/** It is a complaint after all: from now on it carries that label and the archive system's number. */
export function markComplaint(precomplaint: Precomplaint, by: CasePerson, caseRef: string, at: string): Transition {
  return step('mark-complaint', precomplaint, by, at, { complaint: { caseRef, at, by } })
}

/** Only the one who has the case closes it, so that nobody's work is ended behind their back. */
export function close(
  precomplaint: Precomplaint,
  by: CasePerson,
  closing: { outcome: Outcome; stepOut?: number | undefined; reflections: string[] },
  at: string,
): Transition {
  const { stepOut, ...rest } = closing
  const end: Closing = { ...rest, ...(stepOut === undefined ? {} : { stepOut }), at, by }
  return step('close', precomplaint, by, at, { closing: end }, { outcome: closing.outcome })
}

/** The one who opens a case again has it. */
export function reopen(precomplaint: Precomplaint, by: CasePerson, at: string): Transition {
  const { closing, earlierClosings } = precomplaint
  return step('reopen', precomplaint, by, at, {
    closing: undefined,
    earlierClosings: closing ? [...earlierClosings, closing] : earlierClosings,
    takenBy: by,
    takenAt: precomplaint.takenAt ?? at,
  })
}

/** Journalised with a number in the archive system, or not to be journalised for a reason. */
export function journalise(
  precomplaint: Precomplaint,
  by: CasePerson,
  how: { caseRef: string } | { reason: string },
  at: string,
): Transition {
  return step('journalise', precomplaint, by, at, { journal: { ...how, at, by } })
}

/** One's own, until the unit has taken it. */
export function withdraw(precomplaint: Precomplaint, by: CasePerson, at: string): Transition {
  return step('withdraw', precomplaint, by, at, { withdrawnAt: at })
}

/** Takes the free text out and leaves the codes that statistics are made of. */
export function removeText(precomplaint: Precomplaint, by: CasePerson, at: string): Transition {
  if (!hasText(precomplaint)) return { outcome: 'unchanged' }
  return step('remove-text', precomplaint, by, at, withoutText(precomplaint, at))
}

/** Whether anything that a person wrote is left; a case opened again after its text was removed may have new text. */
export function hasText({ report, notes, closing, earlierClosings }: Precomplaint): boolean {
  const closings = closing ? [...earlierClosings, closing] : earlierClosings
  return (
    report.whatHappened !== '' ||
    notes.some(({ text }) => text !== '') ||
    closings.some(({ reflections }) => reflections.some((text) => text !== ''))
  )
}

/** What a record is without anything that a person wrote. */
export function withoutText(precomplaint: Precomplaint, at: string): Partial<Precomplaint> {
  const { report, notes, closing, earlierClosings, journal } = precomplaint
  const bare = (end: Closing): Closing => ({ ...end, reflections: [] })
  return {
    report: {
      ...report,
      unitName: '',
      whatHappened: '',
      parentGoal: '',
      triedSoFar: '',
      contactPerson: '',
      caseRef: '',
    },
    notes: notes.map((note) => ({ ...note, text: '' })),
    ...(closing ? { closing: bare(closing) } : {}),
    earlierClosings: earlierClosings.map(bare),
    ...(journal && 'reason' in journal ? { journal: { ...journal, reason: '' } } : {}),
    textRemovedAt: at,
  }
}

function step(
  name: StepName,
  precomplaint: Precomplaint,
  by: CasePerson,
  at: string,
  change: Partial<Precomplaint>,
  data?: CaseEvent['data'],
): Transition {
  const hindrance = hindranceTo(name, precomplaint, by)
  if (hindrance) return hindrance
  return {
    outcome: 'changed',
    precomplaint: { ...precomplaint, ...change, status: statusAfter(name, precomplaint) },
    event: { kind: steps[name].event, at, by, ...(data ? { data } : {}) },
  }
}
