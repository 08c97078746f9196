/** Cases in a store, taken as far as a test needs. */
import { change } from '../../src/precomplaints/change.js'
import type { CasePerson, Precomplaint } from '../../src/precomplaints/precomplaint.js'
import type { NewPrecomplaint, PrecomplaintStore } from '../../src/precomplaints/store.js'
import { addNote, close, journalise, take, type Transition } from '../../src/precomplaints/transitions.js'
import { exampleSubmit, reporter, unitMember } from './examples.js'

/** Logs a case as a person would, key and all. */
export async function logCase(store: PrecomplaintStore, changes: Partial<NewPrecomplaint> = {}): Promise<Precomplaint> {
  const key = crypto.randomUUID()
  const submit = exampleSubmit(key, changes)
  await store.issueForm(key, submit.reporter.id, submit.at)
  const result = await store.submit(submit)
  if (result.outcome !== 'saved') throw new Error(`The case was not saved: ${result.outcome}`)
  return result.precomplaint
}

/** Applies a transition that must succeed. */
export async function act(
  store: PrecomplaintStore,
  { id }: { id: string },
  decide: (precomplaint: Precomplaint) => Transition,
): Promise<Precomplaint> {
  const result = await change(store, id, decide)
  if (result.transition.outcome !== 'changed' || !('current' in result)) {
    throw new Error(`The step was not taken: ${result.transition.outcome}`)
  }
  return result.current
}

interface Course {
  loggedAt?: string
  closedAt?: string
  /** Undefined: it is not journalised. */
  journalisedAt?: string | undefined
  by?: CasePerson
  logged?: Partial<NewPrecomplaint>
}

/** Logged, taken, advised, closed with a reflection and, if so told, journalised. */
export async function closedCase(store: PrecomplaintStore, course: Course = {}): Promise<Precomplaint> {
  const { loggedAt = '2026-10-01T08:00:00.000Z', closedAt = '2026-10-10T08:00:00.000Z', by = unitMember } = course
  const logged = await logCase(store, { at: loggedAt, reporter, ...course.logged })
  await act(store, logged, (now) => take(now, by, loggedAt))
  await act(store, logged, (now) => addNote(now, by, { kind: 'advice', text: 'Ring til forælderen i dag.' }, closedAt))
  const ending = { outcome: 'aftale', stepOut: 1, reflections: ['Vi svarer hurtigere nu.'] } as const
  const closed = await act(store, logged, (now) =>
    close(now, by, { ...ending, reflections: [...ending.reflections] }, closedAt),
  )
  const { journalisedAt } = course
  if (!journalisedAt) return closed
  return act(store, logged, (now) => journalise(now, by, { caseRef: '2026-0012345' }, journalisedAt))
}
