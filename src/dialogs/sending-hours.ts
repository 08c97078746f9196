/**
 * When the bot may write of its own accord: on working days within the hours of `organisation.yaml`, Copenhagen time.
 * What a person's own action brings (a receipt, "X has taken the case") is not held back.
 */
import { addDays, dayOf, isWorkday, momentAt, timeOf } from '../calendar.js'
import type { Organisation } from '../knowledge/organisation.js'

type Hours = Organisation['hours']

/** Far more days in a row than offices are ever closed, so that a search for the next open one ends. */
const LONGEST_CLOSED_DAYS = 31

export function isSendingTime(moment: Date, hours: Hours): boolean {
  const time = timeOf(moment)
  return isSendingDay(dayOf(moment), hours) && time >= hours.from && time < hours.to
}

/** The next moment at which the bot may write; `moment` itself when that is now. */
export function nextSendingTime(moment: Date, hours: Hours): Date {
  if (isSendingTime(moment, hours)) return moment
  const today = dayOf(moment)
  for (let ahead = timeOf(moment) < hours.from ? 0 : 1; ahead <= LONGEST_CLOSED_DAYS; ahead += 1) {
    const day = addDays(today, ahead)
    if (isSendingDay(day, hours)) return momentAt(day, hours.from)
  }
  throw new Error(
    `organisation.yaml: hours.closed leaves no open day in the ${LONGEST_CLOSED_DAYS} days after ${today}`,
  )
}

function isSendingDay(day: string, { closed }: Hours): boolean {
  return isWorkday(day) && !closed.includes(day.slice(5))
}
