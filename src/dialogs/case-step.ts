/**
 * One step with a case, taken by somebody in the complaint unit: the person, the state and the version are checked again, the
 * first one wins, and whoever comes second is told how things stand.
 */
import { change } from '../precomplaints/change.js'
import type { CasePerson, Precomplaint } from '../precomplaints/precomplaint.js'
import type { Hindrance } from '../precomplaints/state-machine.js'
import type { Notice } from '../precomplaints/store.js'
import type { Transition } from '../precomplaints/transitions.js'
import { personalPlace } from '../precomplaints/views.js'
import type { Texts } from '../texts/da.js'
import { authorize } from './authorize.js'
import type { Person, Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

interface CaseStep {
  decide: (current: Precomplaint, by: CasePerson, at: string) => Transition
  /**
   * Whether this very press has come through before, as when Teams delivers it twice. Asked where the case has changed since
   * the button was made.
   */
  isDone?: (current: Precomplaint, by: CasePerson) => boolean
  /** The messages it brings, from the record as it will be and as it was. */
  notices?: (next: Precomplaint, before: Precomplaint) => Notice[]
  /** The step is as right on a changed case: nothing was typed that was thought of the case as it was. */
  whateverVersion?: boolean
}

export type StepResult =
  | { outcome: 'done'; precomplaint: Precomplaint }
  /** Somebody changed the case after the dialog was opened. What was typed must be looked at again. */
  | { outcome: 'changed-meanwhile'; precomplaint: Precomplaint }
  /** `precomplaint` is missing where the case is missing or not for this person. */
  | { outcome: 'refused'; text: string; precomplaint?: Precomplaint }

export async function takeStep(
  turn: Turn,
  { id, version }: { id: string; version: number },
  { decide, isDone, notices, whateverVersion = false }: CaseStep,
  deps: Dependencies,
): Promise<StepResult> {
  const { texts } = deps
  // Not found and not allowed are answered alike, so that nobody can find out which cases exist.
  const unknown = { outcome: 'refused', text: texts.precomplaint.unit.notAllowed } as const
  if (!authorize(turn.person, 'handle-case')) return unknown
  const by = personOf(turn)
  const at = deps.now().toISOString()
  /** What the last try saw. */
  const tried: { before?: Precomplaint; changedMeanwhile: boolean } = { changedMeanwhile: false }
  const result = await change(
    deps.precomplaints,
    id,
    (current) => {
      tried.before = current
      const isOld = current.version !== version
      if (isOld && isDone?.(current, by)) return { outcome: 'unchanged' }
      const transition = decide(current, by, at)
      tried.changedMeanwhile = isOld && !whateverVersion && transition.outcome === 'changed'
      return tried.changedMeanwhile ? { outcome: 'unchanged' } : transition
    },
    (next) => (tried.before && notices ? notices(next, tried.before) : []),
  )
  if (!('current' in result)) return unknown
  const { transition, current: precomplaint } = result
  if (tried.changedMeanwhile) return { outcome: 'changed-meanwhile', precomplaint }
  if (transition.outcome === 'changed') deps.changed()
  if (transition.outcome === 'changed' || transition.outcome === 'unchanged') return { outcome: 'done', precomplaint }
  return { outcome: 'refused', text: refusal(transition, texts), precomplaint }
}

/** The case, for somebody who may work on it. */
export async function findCase(turn: Turn, id: string, deps: Dependencies): Promise<Precomplaint | undefined> {
  const found = await deps.precomplaints.find(id)
  return found && authorize(turn.person, 'handle-case', found) ? found : undefined
}

export function personOf({ person }: { person: Person }): CasePerson {
  return { id: person.id, name: person.name }
}

/** A sentence that ends the dialog, or stands beside the card. */
export function saidTo(turn: Turn, text: string): Reply {
  return { kind: turn.kind === 'pressed' ? 'notice' : 'dialog-done', text }
}

/** A short message to the reporter's private chat, told anew for each version. */
export function tellReporter(kind: Notice['kind']): (next: Precomplaint) => Notice[] {
  return ({ reporter, version }) => [{ kind, place: personalPlace(reporter.id), subject: String(version) }]
}

/** Why it cannot be done now, in a sentence that says what can. */
export function refusal(hindrance: Hindrance, texts: Texts): string {
  const t = texts.precomplaint.unit
  switch (hindrance.outcome) {
    case 'already-closed':
      return t.alreadyClosed
    case 'already-taken':
      return t.takenByOther(hindrance.by.name)
    case 'not-taken':
      return t.notTaken
    case 'not-yours':
      return t.notYours(hindrance.by.name)
    case 'withdrawn':
      return t.withdrawn
    case 'not-closed':
      return t.notClosed
    case 'full':
      return t.full
  }
}
