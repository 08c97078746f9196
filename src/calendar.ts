/**
 * The Danish working calendar: days as 'YYYY-MM-DD' in Copenhagen's time zone.
 * A working day is Monday to Friday except public holidays. Store bededag is an ordinary working day since 2024
 * (LOV 214/2023); 5 June, 24 and 31 December count as working days, which gives the earliest, safe deadline.
 */
import Holidays from 'date-holidays'

export type IsoDate = string

const danishHolidays = new Holidays('DK')
const holidaysByYear = new Map<number, Map<IsoDate, string>>()
const copenhagenDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })
const copenhagenTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' })

/** The calendar day in Copenhagen at a moment. */
export function dayOf(moment: Date): IsoDate {
  return copenhagenDate.format(moment)
}

/** The time in Copenhagen at a moment, as 'HH:MM'. */
export function timeOf(moment: Date): string {
  return copenhagenTime.format(moment)
}

/** The moment at which it is `time` ('HH:MM') in Copenhagen on a day: an hour or two later than UTC, as the season has it. */
export function momentAt(day: IsoDate, time: string): Date {
  const winter = new Date(`${day}T${time}:00+01:00`)
  const summer = new Date(`${day}T${time}:00+02:00`)
  return timeOf(summer) === time ? summer : winter
}

export function isWorkday(day: IsoDate): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

/** The Danish name of a public holiday. */
export function holidayName(day: IsoDate): string | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day)
}

export function addDays(day: IsoDate, count: number): IsoDate {
  const moment = new Date(`${day}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + count)
  return moment.toISOString().slice(0, 10)
}

/** Calendar days from one day to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The day that is `count` working days after `day`; `day` itself is not counted. */
export function addWorkdays(day: IsoDate, count: number): IsoDate {
  let result = day
  for (let left = count; left > 0;) {
    result = addDays(result, 1)
    if (isWorkday(result)) left -= 1
  }
  return result
}

function holidaysOf(year: number): Map<IsoDate, string> {
  let days = holidaysByYear.get(year)
  if (!days) {
    const holidays = danishHolidays.getHolidays(year).filter((holiday) => holiday.type === 'public')
    days = new Map(holidays.map((holiday) => [holiday.date.slice(0, 10), holiday.name]))
    holidaysByYear.set(year, days)
  }
  return days
}
