/**
 * One person in a case: where the person stands in the record, what the person wrote, and the record without the person.
 * For access (GDPR article 15) and erasure (article 17).
 */
import { mayLoseText } from './retention.js'
import type { CasePerson, Closing, Note, Precomplaint } from './precomplaint.js'
import { steps } from './state-machine.js'
import { withoutText, type Transition } from './transitions.js'

/** The house itself, for what no person does. */
export const HOUSE: CasePerson = { id: 'klarsvar', name: 'KlarSvar' }
/** Stands where an erased person stood. A dash, for a card needs something to show. */
export const ERASED: CasePerson = { id: 'erased', name: '–' }

export type Part = 'reporter' | 'owner' | 'note' | 'closing' | 'journal' | 'complaint'

/** How a person stands in the record; empty when not at all. */
export function partsOf(precomplaint: Precomplaint, id: string): Part[] {
  const { reporter, takenBy, notes, journal, complaint } = precomplaint
  const parts: [Part, boolean][] = [
    ['reporter', reporter.id === id],
    ['owner', takenBy?.id === id],
    ['note', notes.some(({ by }) => by.id === id)],
    ['closing', closingsOf(precomplaint).some(({ by }) => by.id === id)],
    ['journal', journal?.by.id === id],
    ['complaint', complaint?.by.id === id],
  ]
  return parts.filter(([, is]) => is).map(([part]) => part)
}

/** The person's name as the record has it. */
export function nameIn(precomplaint: Precomplaint, id: string): string | undefined {
  const { reporter, takenBy, notes, journal, complaint } = precomplaint
  const people = [
    reporter,
    takenBy,
    journal?.by,
    complaint?.by,
    ...[...notes, ...closingsOf(precomplaint)].map(({ by }) => by),
  ]
  return people.find((person) => person?.id === id)?.name
}

/** What a person wrote in somebody else's case. */
export function writtenBy(precomplaint: Precomplaint, id: string): { notes: Note[]; closings: Closing[] } {
  return {
    notes: precomplaint.notes.filter(({ by }) => by.id === id),
    closings: closingsOf(precomplaint).filter(({ by }) => by.id === id),
  }
}

/**
 * Why a person should not be erased from a case yet: somebody works on it, or it is not in the records system, and a
 * record may not lose its author before that (GDPR article 17(3)(b), arkivloven).
 */
export function hindranceToErasing(precomplaint: Precomplaint, id: string): 'open' | 'not-journalised' | undefined {
  if (partsOf(precomplaint, id).length === 0) return undefined
  if (precomplaint.status === 'new' || precomplaint.status === 'taken') return 'open'
  return mayLoseText(precomplaint) ? undefined : 'not-journalised'
}

/**
 * Takes id and name out of the record, and what the person wrote where the case may lose it. Who does it decides first
 * whether a hindrance counts; text that must be journalised stays either way.
 */
export function erasePerson(precomplaint: Precomplaint, id: string, at: string): Transition {
  const text = removesText(precomplaint, id) ? 'removed' : 'kept'
  return {
    outcome: 'changed',
    precomplaint: withoutPerson(precomplaint, id, at),
    event: { kind: steps['erase-person'].event, at, by: HOUSE, data: { text } },
  }
}

/** The record as it is once the person is erased. */
export function withoutPerson(precomplaint: Precomplaint, id: string, at: string): Precomplaint {
  const bare = removesText(precomplaint, id) ? withoutWords(precomplaint, id, at) : precomplaint
  return withoutName(bare, id)
}

/** Everything in a case that somebody wrote. */
export function wordsOf(precomplaint: Precomplaint): string {
  const { whatHappened, parentGoal, triedSoFar, contactPerson } = precomplaint.report
  const notes = precomplaint.notes.map(({ text }) => text)
  const reflections = closingsOf(precomplaint).flatMap((closing) => closing.reflections)
  return [whatHappened, parentGoal, triedSoFar, contactPerson, ...notes, ...reflections].join('\n')
}

/** Whether erasing the person takes text out of the case. */
export function removesText(precomplaint: Precomplaint, id: string): boolean {
  const isAuthor = partsOf(precomplaint, id).some(
    (part) => part === 'reporter' || part === 'note' || part === 'closing',
  )
  return isAuthor && mayLoseText(precomplaint)
}

/** All text of a case that the person logged; of another's case only the person's own words. */
function withoutWords(precomplaint: Precomplaint, id: string, at: string): Precomplaint {
  if (precomplaint.reporter.id === id) return { ...precomplaint, ...withoutText(precomplaint, at) }
  const { notes, closing, earlierClosings } = precomplaint
  const bare = (end: Closing): Closing => (end.by.id === id ? { ...end, reflections: [] } : end)
  return {
    ...precomplaint,
    notes: notes.map((note) => (note.by.id === id ? { ...note, text: '' } : note)),
    ...(closing ? { closing: bare(closing) } : {}),
    earlierClosings: earlierClosings.map(bare),
  }
}

function withoutName(precomplaint: Precomplaint, id: string): Precomplaint {
  const name = nameIn(precomplaint, id)
  const gone = (person: CasePerson): CasePerson => (person.id === id ? ERASED : person)
  const signed = <T extends { by: CasePerson }>(act: T): T => ({ ...act, by: gone(act.by) })
  const { report, takenBy, closing, journal, complaint } = precomplaint
  const isContact = name !== undefined && name !== '' && report.contactPerson.toLowerCase().includes(name.toLowerCase())
  return {
    ...precomplaint,
    reporter: gone(precomplaint.reporter),
    report: isContact ? { ...report, contactPerson: '' } : report,
    ...(takenBy ? { takenBy: gone(takenBy) } : {}),
    notes: precomplaint.notes.map(signed),
    ...(closing ? { closing: signed(closing) } : {}),
    earlierClosings: precomplaint.earlierClosings.map(signed),
    ...(journal ? { journal: signed(journal) } : {}),
    ...(complaint ? { complaint: signed(complaint) } : {}),
  }
}

function closingsOf({ closing, earlierClosings }: Precomplaint): Closing[] {
  return closing ? [...earlierClosings, closing] : earlierClosings
}
