/** Days as people say them. A day is `YYYY-MM-DD`; a moment is ISO text and is shown as its day in Copenhagen. */
import type { Language } from './language.js'

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** "3. december 2026" */
export function sayDay(day: string, language: Language): string {
  return format(`${day}T12:00:00Z`, 'long', language)
}

/** "3. dec. 2026", where room is scarce. */
export function sayShortDay(day: string, language: Language): string {
  return format(`${day}T12:00:00Z`, 'short', language)
}

/** The day of a moment, short. */
export function sayDayOfMoment(moment: string, language: Language): string {
  return format(moment, 'short', language)
}

function format(moment: string, month: 'long' | 'short', language: Language): string {
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'Europe/Copenhagen' } as const
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(moment))
}

export function sayNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(number)
}
