// @ts-check
/** Times and days as they are written in the page's language. */
import { locale } from './language.js'
import { texts } from './texts.js'

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
const longDay = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/**
 * A time of day: "09.41" or "09:41".
 * @param {string} iso
 */
export function timeOf(iso) {
  return clock.format(new Date(iso))
}

/**
 * A day: "I dag", "I går", or "fredag den 20. november 2026".
 * @param {string} iso
 */
export function dayOf(iso) {
  const day = new Date(iso).toDateString()
  const yesterday = new Date()
  yesterday.setDate(yesterday.getDate() - 1)
  if (day === new Date().toDateString()) return texts.today
  return day === yesterday.toDateString() ? texts.yesterday : longDay.format(new Date(iso))
}
