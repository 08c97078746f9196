/**
 * Counts deadlines and says how it counted. Days are 'YYYY-MM-DD'; which days are working days is the calendar's matter.
 * Weeks end on the same weekday; the day one counts from is never counted itself.
 */

export interface Span {
  count: number
  unit: 'days' | 'workdays' | 'weeks' | 'months' | 'years'
  /** July does not count, as with complaints about exams. */
  skipJuly?: boolean | undefined
}

/** What must be known about days. */
export interface WorkCalendar {
  isWorkday(day: string): boolean
  /** The name of a public holiday. */
  holidayName?(day: string): string | undefined
}

/** How something was sent. */
export type Sending = 'digital-post' | 'letter'

/** A letter is presumed to have arrived after so many weekdays (Ankestyrelsen, ast.dk). */
const WEEKDAYS_OF_POST = 6
/** More weekends than this are counted and not listed. */
const MOST_LISTED = 4

const monthFormat = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const dayFormat = new Intl.DateTimeFormat('da-DK', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** The last day of a span that begins the day after `from`, and the working in Danish sentences. */
export function deadlineDay(from: string, span: Span, calendar: WorkCalendar): { day: string; working: string[] } {
  const plainEnd = span.unit === 'workdays' ? undefined : endOf(from, span)
  const days = plainEnd === undefined ? span.count : daysBetween(from, plainEnd)
  const counts = (day: string) =>
    !(span.skipJuly && isJuly(day)) && (span.unit !== 'workdays' || calendar.isWorkday(day))
  let day = from
  const left: string[] = []
  for (let remaining = days; remaining > 0;) {
    day = nextDay(day)
    if (counts(day)) remaining -= 1
    else left.push(day)
  }
  const working = [
    `Talt fra ${longDay(from)}. Dagen selv tæller ikke med.`,
    ...(span.unit === 'weeks' && left.length === 0 ? [`Uger slutter på samme ugedag: ${weekdayOf(day)}.`] : []),
    ...(left.some(isJuly) && span.skipJuly ? [julyLine(left.filter(isJuly).length)] : []),
    ...(span.unit === 'workdays' ? leftOut(left, span, calendar) : []),
    ...(span.unit === 'workdays' ? countedThough(from, day, span, calendar) : []),
    ...(span.unit !== 'workdays' && !calendar.isWorkday(day)
      ? [`Sidste dag er ${whyFree(day, calendar)}. Spørg Jura, om fristen så rykker til næste hverdag.`]
      : []),
  ]
  return { day, working }
}

/** The day on which something sent is presumed to have been received. */
export function receivedDay(sent: string, how: Sending, calendar: WorkCalendar): string {
  if (how === 'digital-post') return sent
  return deadlineDay(sent, { count: WEEKDAYS_OF_POST, unit: 'workdays' }, calendar).day
}

/** Why that day, in Danish sentences. */
export function receivedWorking(sent: string, how: Sending, calendar: WorkCalendar): string[] {
  if (how === 'digital-post') return ['Digital Post regnes for modtaget samme dag, den er sendt.']
  return [
    `Et brev regnes som udgangspunkt for modtaget ${WEEKDAYS_OF_POST} hverdage efter afsendelsen.`,
    ...deadlineDay(sent, { count: WEEKDAYS_OF_POST, unit: 'workdays' }, calendar).working,
    'Lørdag er ikke talt med som hverdag her. Det skal bekræftes hos Jura.',
  ]
}

/** 'torsdag den 3. december 2026'. */
function longDay(day: string): string {
  return dayFormat.format(noon(day))
}

function weekdayOf(day: string): string {
  return longDay(day).split(' ')[0] ?? ''
}

function julyLine(days: number): string {
  return `Juli tæller ikke med: ${days} dage er sprunget over.`
}

/** The free days that were passed: each holiday by its name, and the weekends. */
function leftOut(days: readonly string[], { skipJuly }: Span, calendar: WorkCalendar): string[] {
  const free = days.filter((day) => !(skipJuly && isJuly(day)))
  const holidays = free.filter((day) => calendar.holidayName?.(day) !== undefined && !isWeekend(day))
  const weekends = runsOf(free.filter(isWeekend)).map((run) => rangeOf(run))
  const shown =
    weekends.length > MOST_LISTED ? [`${weekends.length} weekender`] : weekends.map((range) => `${range} (weekend)`)
  const named = holidays.map((day) => `${monthFormat.format(noon(day))} (${calendar.holidayName?.(day) ?? ''})`)
  const all = [...shown, ...named]
  return all.length > 0 ? [`Ikke talt med: ${all.join(', ')}.`] : []
}

/** Days that many believe to be free, though they count: the deadline is then the earliest, safe one. */
function countedThough(from: string, to: string, { skipJuly }: Span, calendar: WorkCalendar): string[] {
  const passed: string[] = []
  for (let day = nextDay(from); day <= to; day = nextDay(day)) {
    const isOne = ['06-05', '12-24', '12-31'].includes(day.slice(5)) || isPrayerDay(day, calendar)
    if (isOne && calendar.isWorkday(day) && !(skipJuly && isJuly(day))) passed.push(monthFormat.format(noon(day)))
  }
  if (passed.length === 0) return []
  return [`${joined(passed)} er talt med som arbejdsdag. Gælder det jeres egen frist, er det den sikre dato.`]
}

/** Store bededag, 13 days before Ascension Thursday: a working day since 2024. */
function isPrayerDay(day: string, calendar: WorkCalendar): boolean {
  const inSeason = day.slice(5) >= '04-17' && day.slice(5) <= '05-21'
  return inSeason && noon(day).getUTCDay() === 5 && !calendar.isWorkday(addDays(day, 13))
}

function whyFree(day: string, calendar: WorkCalendar): string {
  return calendar.holidayName?.(day) ?? `en ${weekdayOf(day)}`
}

function endOf(from: string, { count, unit }: Span): string {
  if (unit === 'days') return addDays(from, count)
  if (unit === 'weeks') return addDays(from, count * 7)
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const months = month - 1 + count * (unit === 'years' ? 12 : 1)
  const target = { year: year + Math.floor(months / 12), month: (months % 12) + 1 }
  const longest = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate()
  return isoOf(target.year, target.month, Math.min(day, longest))
}

/** Days in a row, as they stand. */
function runsOf(days: readonly string[]): string[][] {
  const runs: string[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && nextDay(run.at(-1) ?? '') === day) run.push(day)
    else runs.push([day])
  }
  return runs
}

function rangeOf(run: readonly string[]): string {
  const [first = '', last = first] = [run[0], run.at(-1)]
  const begin = monthFormat.format(noon(first))
  if (first === last) return begin
  const end = monthFormat.format(noon(last))
  return first.slice(0, 7) === last.slice(0, 7) ? `${Number(first.slice(8))}.–${end}` : `${begin}–${end}`
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`
}

const isJuly = (day: string) => day.slice(5, 7) === '07'
const isWeekend = (day: string) => noon(day).getUTCDay() % 6 === 0
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const nextDay = (day: string) => addDays(day, 1)
const isoOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day, 12)).toISOString().slice(0, 10)
const daysBetween = (from: string, to: string) => Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)

function addDays(day: string, count: number): string {
  const moment = noon(day)
  moment.setUTCDate(moment.getUTCDate() + count)
  return moment.toISOString().slice(0, 10)
}
