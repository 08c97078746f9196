/** Reads the day that somebody names: "3. december", "5/1", "i mandags", "på fredag", "last Monday". */
import { nearestWord } from './nearest-word.js'

/** Something read from words, and how many of them it took. */
export interface Read<T> {
  value: T
  words: number
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const englishMonths = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'soendag mandag tirsdag onsdag torsdag fredag loerdag'.split(' ')
const englishWeekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
/** Days from today; what stands in one word, too. */
const near: Readonly<Record<string, number>> = {
  idag: 0,
  today: 0,
  igaar: -1,
  yesterday: -1,
  iforgaars: -2,
  imorgen: 1,
  tomorrow: 1,
  iovermorgen: 2,
}

/** A date at a word; the value is missing when there is no such day. */
export function dateAt(words: readonly string[], at: number, today: string): Read<string | undefined> | undefined {
  const word = withoutStop(words[at])
  const next = withoutStop(words[at + 1])
  if (word === 'dags' && next === 'dato') return { value: today, words: 2 }
  const oneWord = near[word]
  if (oneWord !== undefined) return { value: shifted(today, oneWord), words: 1 }
  const twoWords = word === 'i' ? near[`i${next}`] : undefined
  if (twoWords !== undefined) return { value: shifted(today, twoWords), words: 2 }
  const lastDay = word === 'i' && next.endsWith('s') ? weekdayOf(next.slice(0, -1)) : undefined
  if (lastDay !== undefined) return { value: weekdayNear(lastDay, today, -1), words: 2 }
  const lastNamed = word === 'sidste' || word === 'last' ? weekdayOf(next) : undefined
  if (lastNamed !== undefined)
    return isDated(withoutStop(words[at + 2])) ? undefined : { value: weekdayNear(lastNamed, today, -1), words: 2 }
  // "En onsdag" is any Wednesday.
  const weekday = isDated(next) || words[at - 1] === 'en' ? undefined : weekdayOf(word)
  if (weekday !== undefined) return { value: weekdayNear(weekday, today, 1), words: 1 }
  const iso = /^(\d{4})_(\d{2})_(\d{2})$/.exec(word)
  if (iso) return { value: dateOf(Number(iso[3]), Number(iso[2]), Number(iso[1])), words: 1 }
  const numbers = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?$/.exec(word)
  if (numbers) {
    const year = numbers[3] ?? yearAt(next)
    return { value: datedNear(numbers[1], Number(numbers[2]), year, today), words: numbers[3] === year ? 1 : 2 }
  }
  const day = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(word)?.[1]
  const month = monthOf(next)
  if (!day || month < 0) return undefined
  const year = yearAt(withoutStop(words[at + 2]))
  return { value: datedNear(day, month + 1, year, today), words: year ? 3 : 2 }
}

/** Without a year, the one that brings the date nearest to today. */
function datedNear(
  day: string | undefined,
  month: number,
  year: string | undefined,
  today: string,
): string | undefined {
  if (year) return dateOf(Number(day), month, Number(year.length === 2 ? `20${year}` : year))
  const now = Number(today.slice(0, 4))
  const near = [now - 1, now, now + 1].flatMap((candidate) => dateOf(Number(day), month, candidate) ?? [])
  return near.sort((a, b) => Math.abs(daysFrom(today, a)) - Math.abs(daysFrom(today, b)))[0]
}

function dateOf(day: number, month: number, year: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const moment = new Date(`${iso}T12:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined
}

function weekdayNear(wanted: number, today: string, step: 1 | -1): string {
  let day = shifted(today, step)
  while (new Date(`${day}T12:00:00Z`).getUTCDay() !== wanted) day = shifted(day, step)
  return day
}

function shifted(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

function daysFrom(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000
}

/** A weekday is only the name of the date that follows it. */
const isDated = (next: string) => /^(?:\d|den$|d$)/.test(next)

const yearAt = (word: string) => /^20\d{2}$/.exec(word)?.[0]

/** The full stop may end a sentence, or an ordinal. */
const withoutStop = (word = '') => word.replace(/\.$/, '')

/** Sunday is 0. */
function weekdayOf(word: string): number | undefined {
  // "Onsdags" is the last one, and said with "i"; "lørdagen" is any of them.
  const place = /(?:s|en)$/.test(word) ? -1 : Math.max(placeOf(weekdays, word), englishWeekdays.indexOf(word))
  return place < 0 ? undefined : place
}

/** January is 0; -1 for no month. Three letters are enough. */
function monthOf(word: string): number {
  if (word.length < 3) return -1
  const begun = [months, englishMonths].map((names) => names.findIndex((name) => name.startsWith(word)))
  return Math.max(...begun, placeOf(months, word))
}

function placeOf(names: readonly string[], word: string): number {
  const meant = nearestWord(word, names)
  return meant === undefined ? -1 : names.indexOf(meant)
}
