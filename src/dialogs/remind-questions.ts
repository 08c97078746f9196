/** Reminds the unit's channel, once, of questions that nobody has answered in time. Whether it still holds is asked again when it is shown. */
import { dayOf } from '../calendar.js'
import { UNIT_CHANNEL } from '../precomplaints/views.js'
import type { Dependencies } from './dependencies.js'
import { isSendingTime } from './sending-hours.js'

/** In one minute; the rest follows in the next. */
const MOST_AT_ONCE = 50

/** Returns how many reminders are new. Nothing is queued for a channel that takes no messages; it is tried again. */
export async function remindOfQuestions({
  questions,
  places,
  knowledge,
  now,
}: Pick<Dependencies, 'questions' | 'places' | 'knowledge' | 'now'>): Promise<number> {
  const moment = now()
  if (!isSendingTime(moment, knowledge().organisation.hours)) return 0
  const channel = await places.find(UNIT_CHANNEL)
  if (!channel || channel.deadReason) return 0
  let ordered = 0
  for (const question of await questions.lateToAnswer(dayOf(moment), MOST_AT_ONCE)) {
    if (await questions.orderReminder(question, moment.toISOString())) ordered += 1
  }
  return ordered
}
