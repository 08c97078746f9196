/**
 * What a message that time has brought shows now. Between ordering and showing the case may have been taken or closed,
 * and night may have fallen.
 */
import { dayOf } from '../calendar.js'
import { caseNames } from '../cards/case-names.js'
import { digestCard } from '../cards/digest-card.js'
import type { Card } from '../cards/elements.js'
import { followUpCard } from '../cards/follow-up-card.js'
import { reminderCard, type ReminderFace } from '../cards/reminder-card.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { followUpDayIn, insteadIn, stillHolds, type ReminderKind } from '../precomplaints/reminders.js'
import { personalPlace, UNIT_CHANNEL, type View } from '../precomplaints/views.js'
import type { Dependencies } from './dependencies.js'
import { isSendingTime, nextSendingTime } from './sending-hours.js'
import { queueDay } from './show-queue.js'

type ReminderView = View & { kind: ReminderKind }
type DigestView = View & { kind: 'digest' }
type Needs = Pick<Dependencies, 'queue' | 'precomplaints' | 'knowledge' | 'texts' | 'now'>

export type ReminderShown =
  | { outcome: 'card'; card: Card }
  /** It does not hold any more, and will not again. */
  | { outcome: 'obsolete' }
  /** ISO moment. */
  | { outcome: 'not-before'; at: string }

const timely: readonly View['kind'][] = ['digest', 'reminder-unit', 'reminder-leader', 'follow-up-question']

export function isBroughtByTime(view: View): view is ReminderView | DigestView {
  return timely.includes(view.kind)
}

export async function showReminder(view: ReminderView | DigestView, needs: Needs): Promise<ReminderShown> {
  const card = view.kind === 'digest' ? await digestNow(view, needs) : await reminderNow(view, needs)
  return heldBack(view, card, needs)
}

/** A reminder goes out when the bot may write of its own accord; without a card it does not hold any more. */
export function heldBack(
  view: Pick<View, 'activityId'>,
  card: Card | undefined,
  needs: Pick<Dependencies, 'knowledge' | 'now'>,
): ReminderShown {
  if (!card) return { outcome: 'obsolete' }
  const now = needs.now()
  const { hours } = needs.knowledge().organisation
  // A card that stands already is only put right, which calls nobody.
  if (view.activityId === undefined && !isSendingTime(now, hours)) {
    return { outcome: 'not-before', at: nextSendingTime(now, hours).toISOString() }
  }
  return { outcome: 'card', card }
}

async function digestNow({ subject }: View, needs: Needs): Promise<Card | undefined> {
  const day = queueDay(needs)
  if (subject !== day.today) return undefined
  const counts = await needs.queue.counts(day, '')
  return counts.open > 0 ? digestCard(counts, day.today, needs.texts) : undefined
}

async function reminderNow(view: ReminderView, { precomplaints, knowledge, texts }: Needs): Promise<Card | undefined> {
  const precomplaint = await precomplaints.find(view.precomplaintId ?? '')
  if (!precomplaint) return undefined
  const { kind, subject, place, activityId } = view
  const holds = stillHolds(kind, subject, precomplaint, { dayOf })
  // One that was posted stays, and says how it ended.
  if (!holds && activityId === undefined) return undefined
  const names = caseNames(precomplaint.report, knowledge().organisation)
  if (kind === 'follow-up-question') return followUpCard(precomplaint, names, texts)
  if (isForAnother(subject, place, precomplaint)) return undefined
  return reminderCard(faceOf(kind, subject, place), precomplaint, names, texts)
}

/** The case was handed on in the meantime. */
function isForAnother(subject: string, place: string, { takenBy }: Precomplaint): boolean {
  return followUpDayIn(subject) !== undefined && place !== UNIT_CHANNEL && place !== personalPlace(takenBy?.id ?? '')
}

function faceOf(kind: 'reminder-unit' | 'reminder-leader', subject: string, place: string): ReminderFace {
  const inChannel = place === UNIT_CHANNEL
  if (followUpDayIn(subject) !== undefined) return inChannel ? 'follow-up-in-channel' : 'follow-up'
  if (kind === 'reminder-leader') return inChannel ? 'again' : 'leader'
  if (inChannel) return 'unit'
  return insteadIn(subject) === 'administrator' ? 'instead-to-administrator' : 'instead-to-leader'
}
