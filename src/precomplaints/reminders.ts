/**
 * Which messages time brings for a case, and whether one that was ordered still holds when it is to be shown.
 * Pure: the calendar is handed in, and the day is Copenhagen's.
 */
import type { CaseFacts } from './case-facts.js'
import { followUpOf, type Precomplaint } from './precomplaint.js'
import { isLateToTake } from './queue.js'
import type { ViewKind } from './store.js'

export interface WorkCalendar {
  isWorkday(day: string): boolean
  addWorkdays(day: string, count: number): string
  dayOf(moment: Date): string
}

export type ReminderKind = Extract<ViewKind, 'reminder-unit' | 'reminder-leader' | 'follow-up-question'>

export interface Reminder {
  kind: ReminderKind
  to: 'unit' | 'leader' | 'reporter' | 'owner'
  /** The day that it is about; it tells reminders of one kind apart. */
  subject: string
}

/** The unit has one working day to act on its own reminder before its leader hears of it. */
const LEADER_AFTER_WORKDAYS = 1
/** "How did it go?" asked much later than agreed is noise: after a long stop, or of a case that was opened again. */
const FOLLOW_UP_WITHIN_WORKDAYS = 5
/** Calendar days that surely hold those working days and the one on which the owner is reminded, Easter and Christmas included. */
export const FOLLOW_UP_LOOK_BACK_DAYS = 16

const FOLLOW_UP = 'follow-up:'

/** All that is due by `today`, also what was ordered on an earlier day: whoever orders it knows that. */
export function remindersDue(facts: CaseFacts, today: string, calendar: WorkCalendar): Reminder[] {
  return [...lateToTake(facts, today, calendar), ...followUp(facts, today, calendar)]
}

function lateToTake(facts: CaseFacts, today: string, { addWorkdays }: WorkCalendar): Reminder[] {
  const { takeBy: subject } = facts
  if (subject === undefined || !isLateToTake(facts, today)) return []
  const due: Reminder[] = []
  if (today >= addWorkdays(subject, 1)) due.push({ kind: 'reminder-unit', to: 'unit', subject })
  if (today >= addWorkdays(subject, 1 + LEADER_AFTER_WORKDAYS)) {
    due.push({ kind: 'reminder-leader', to: 'leader', subject })
  }
  return due
}

function followUp(facts: CaseFacts, today: string, calendar: WorkCalendar): Reminder[] {
  const { status, followUp: day, takenAt } = facts
  if (status !== 'taken' || day > today) return []
  // Who hears today that the case was taken is not asked today how it went.
  if (takenAt !== undefined && calendar.dayOf(new Date(takenAt)) >= today) return []
  const askOn = calendar.isWorkday(day) ? day : calendar.addWorkdays(day, 1)
  const remindOn = calendar.addWorkdays(askOn, 1)
  const due: Reminder[] = []
  if (askOn <= today && today <= calendar.addWorkdays(askOn, FOLLOW_UP_WITHIN_WORKDAYS)) {
    due.push({ kind: 'follow-up-question', to: 'reporter', subject: day })
  }
  if (remindOn <= today && today <= calendar.addWorkdays(remindOn, FOLLOW_UP_WITHIN_WORKDAYS)) {
    due.push({ kind: 'reminder-unit', to: 'owner', subject: `${FOLLOW_UP}${day}` })
  }
  return due
}

/** The day of following up that a reminder is about; undefined when it is about taking the case. */
export function followUpDayIn(subject: string): string | undefined {
  return subject.startsWith(FOLLOW_UP) ? subject.slice(FOLLOW_UP.length, FOLLOW_UP.length + 10) : undefined
}

/** Ends the subject of a reminder that somebody gets because the unit's channel takes no messages; told apart by `index`. */
export function insteadOfChannel(to: 'leader' | 'administrator', index: number): string {
  return `:${to}-${index}`
}

/** Who gets a reminder because the channel takes none; undefined when it takes its ordinary way. */
export function insteadIn(subject: string): 'leader' | 'administrator' | undefined {
  return (['leader', 'administrator'] as const).find((to) => subject.includes(`:${to}-`))
}

/** Whether the case still is what a reminder says of it: not taken yet, or agreed for that day and not answered. */
export function stillHolds(
  kind: ReminderKind,
  subject: string,
  precomplaint: Precomplaint,
  calendar: Pick<WorkCalendar, 'dayOf'>,
): boolean {
  const day = kind === 'follow-up-question' ? subject : followUpDayIn(subject)
  if (day === undefined) return precomplaint.status === 'new'
  return precomplaint.status === 'taken' && followUpOf(precomplaint) === day && !heardSince(day, precomplaint, calendar)
}

/** The reporter has written on the day or later, so nobody need be asked or reminded. */
function heardSince(day: string, { notes }: Precomplaint, { dayOf }: Pick<WorkCalendar, 'dayOf'>): boolean {
  return notes.some(({ kind, at }) => (kind === 'answer' || kind === 'addition') && dayOf(new Date(at)) >= day)
}
