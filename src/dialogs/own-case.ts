/**
 * One's own case: reading it, adding to it, answering the unit. The right is asked anew each time, and a case that is not
 * one's own is answered like one that does not exist.
 */
import type { Button } from '../cards/buttons.js'
import { ownCaseCard } from '../cards/own-case-card.js'
import { ownNoteCard, type NoteState } from '../cards/own-note-card.js'
import { statusText } from '../cards/receipt-card.js'
import type { OwnNoteKind, Seen } from '../cards/report-buttons.js'
import { findPersonalData } from '../knowledge/personal-data/find-personal-data.js'
import { change } from '../precomplaints/change.js'
import { limits, type CasePerson, type Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo, type Hindrance } from '../precomplaints/state-machine.js'
import type { Notice } from '../precomplaints/store.js'
import { addNote, type Transition } from '../precomplaints/transitions.js'
import { personalPlace } from '../precomplaints/views.js'
import type { Texts } from '../texts/da.js'
import { authorize } from './authorize.js'
import { cleanText } from './clean-text.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { obstacleIn } from './guard-report.js'
import { deliveryOf } from './my-cases.js'

type ButtonOf<V extends Button['verb']> = Extract<Button, { verb: V }>
type OwnAction = 'read-case' | 'add-to-case' | 'withdraw-case'

const stepOf = { addition: 'add', answer: 'answer' } as const

export async function showOwnCase(turn: Turn, { id }: { id: string }, deps: Dependencies): Promise<Reply[]> {
  const found = await ownCase(turn, 'read-case', id, deps)
  if (!found) return [done(deps.texts.precomplaint.ownCase.missing)]
  const status = statusText(found, await deliveryOf(found, deps), deps.texts)
  const { title } = deps.texts.precomplaint.ownCase
  return [{ kind: 'dialog', title: title(found.number), card: ownCaseCard(found, status, deps.texts) }]
}

export async function openNote(turn: Turn, button: ButtonOf<'open-note'>, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const found = await ownCase(turn, 'add-to-case', button.id, deps)
  if (!found) return [done(texts.precomplaint.ownCase.missing)]
  const hindrance = hindranceTo(stepOf[button.kind], found, turn.person)
  if (hindrance) return [done(whyNot(hindrance, texts))]
  return [noteDialog(found, button.kind, { text: '', seen: {}, faults: [] }, deps)]
}

export async function sendNote(turn: Turn, button: ButtonOf<'send-note'>, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint.ownNote
  const found = await ownCase(turn, 'add-to-case', button.id, deps)
  if (!found) return [done(texts.precomplaint.ownCase.missing)]
  const state = lookAtNote(button.text, seenIn(button), limits.note, texts)
  if (mustBeSeen(state)) return [noteDialog(found, button.kind, state, deps)]
  const transition = await keepNote(turn, found.id, button.kind, state.text, deps)
  switch (transition.outcome) {
    case 'changed':
    case 'unchanged':
      return [done(button.kind === 'answer' ? t.answered(found.number) : t.added(found.number))]
    case 'missing':
      return [done(texts.precomplaint.ownCase.missing)]
    default:
      return [done(whyNot(transition, texts))]
  }
}

/** A CPR number is taken out, and what must be met or seen first is named. `tooShort` is said below the smallest length. */
export function lookAtNote(
  typed: string,
  seen: Seen,
  { min, max }: { min: number; max: number },
  texts: Texts,
  tooShort = texts.precomplaint.ownNote.error,
): NoteState {
  const t = texts.precomplaint.ownNote
  const { text, hadCpr } = cleanText(typed, texts)
  const faults = [
    ...(hadCpr ? [t.cpr] : []),
    ...(text.length < min ? [tooShort] : []),
    ...(text.length > max ? [t.tooLong(max, text.length)] : []),
  ]
  const state = { text, seen, faults }
  if (faults.length > 0) return state
  const obstacle = obstacleIn([text], seen)
  if (obstacle) return { ...state, obstacle }
  return { ...state, findings: seen.personalDataSeen ? [] : findPersonalData(text) }
}

export function mustBeSeen({ faults, obstacle, findings }: NoteState): boolean {
  return faults.length > 0 || obstacle !== undefined || (findings?.length ?? 0) > 0
}

export function seenIn({ dangerSeen, threatsSeen, personalDataSeen }: Seen): Seen {
  return {
    ...(dangerSeen ? { dangerSeen } : {}),
    ...(threatsSeen ? { threatsSeen } : {}),
    ...(personalDataSeen ? { personalDataSeen } : {}),
  }
}

/** Keeps a note of the reporter's and tells the one who has the case. The same words sent twice are one note. */
export async function keepNote(
  turn: Turn,
  id: string,
  kind: OwnNoteKind | ((current: Precomplaint) => OwnNoteKind),
  text: string,
  deps: Dependencies,
): Promise<Transition | { outcome: 'missing' }> {
  const by = { id: turn.person.id, name: turn.person.name }
  const at = deps.now().toISOString()
  const { transition } = await change(
    deps.precomplaints,
    id,
    (current) => noteOnce(current, by, { kind: typeof kind === 'function' ? kind(current) : kind, text }, at),
    tellOwner,
  )
  if (transition.outcome === 'changed') deps.changed()
  return transition
}

function noteOnce(
  current: Precomplaint,
  by: CasePerson,
  note: { kind: OwnNoteKind; text: string },
  at: string,
): Transition {
  const last = current.notes.at(-1)
  const again = last?.by.id === by.id && last.kind === note.kind && last.text === note.text
  return again ? { outcome: 'unchanged' } : addNote(current, by, note, at)
}

/** The unit's card follows the record by itself; only the one who has the case gets a message. */
function tellOwner({ takenBy, notes, status }: Precomplaint): Notice[] {
  if (!takenBy || status !== 'taken') return []
  return [{ kind: 'note-to-owner', place: personalPlace(takenBy.id), subject: String(notes.length - 1) }]
}

export async function ownCase(
  { person, place }: Turn,
  action: OwnAction,
  id: string,
  { precomplaints }: Dependencies,
): Promise<Precomplaint | undefined> {
  // What a reporter wrote is not opened where others look on.
  if (place.kind !== 'personal') return undefined
  const found = await precomplaints.find(id)
  return found && found.reporter.id === person.id && authorize(person, action, found) ? found : undefined
}

export function whyNot(hindrance: Hindrance, texts: Texts): string {
  const t = texts.precomplaint.ownNote
  switch (hindrance.outcome) {
    case 'full':
      return t.full
    case 'withdrawn':
      return t.withdrawn
    case 'not-taken':
      return t.notTaken
    case 'already-taken':
      return texts.precomplaint.withdrawal.tooLate(hindrance.by.name)
    case 'not-yours':
      return texts.precomplaint.ownCase.missing
    case 'already-closed':
    case 'not-closed':
      return t.closed
  }
}

function noteDialog(precomplaint: Precomplaint, kind: OwnNoteKind, state: NoteState, deps: Dependencies): Reply {
  const t = deps.texts.precomplaint.ownNote
  const title = kind === 'answer' ? t.titleAnswer(precomplaint.number) : t.titleAddition(precomplaint.number)
  const card = ownNoteCard(precomplaint, kind, state, deps.knowledge().organisation, deps.texts)
  return { kind: 'dialog', title, card }
}

export function done(text: string): Reply {
  return { kind: 'dialog-done', text }
}
