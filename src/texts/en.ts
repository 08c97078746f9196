/**
 * Every English sentence a person can see. The content itself (entries, themes, areas, phrases) stays Danish, and a Danish
 * term stands in brackets where it is what the person will meet. What others read stays Danish; those sentences are taken over.
 */
import type { Texts } from './da.js'
import { deadline } from './en-deadline.js'
import { dialogs } from './en-dialogs.js'
import { extension } from './en-extension.js'
import { exports, noteTexts } from './en-export.js'
import { gaps } from './en-gaps.js'
import { phrase } from './en-phrase.js'
import { precomplaint } from './en-precomplaint.js'
import { questions } from './en-questions.js'
import { queue } from './en-queue.js'
import { route } from './en-route.js'
import { talk } from './en-talk.js'
import { trends } from './en-trends.js'

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Copenhagen',
})
const fullMomentFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Copenhagen',
})

export const en: Texts = {
  language: 'en',
  day: (isoDate) => withoutComma(dayFormat.format(new Date(`${isoDate}T12:00:00Z`))),
  shortDay: (isoDate) => shortDayFormat.format(new Date(`${isoDate}T12:00:00Z`)),
  moment: (iso) => withoutComma(momentFormat.format(new Date(iso))),
  fullMoment: (iso) => withoutComma(fullMomentFormat.format(new Date(iso))),
  deadline,
  exports,
  extension,
  note: noteTexts,
  trends,
  dialogs,
  gaps,
  phrase,
  precomplaint,
  questions,
  queue,
  route,
  talk,
}

/** 'Thursday 3 December 2026': the formatter puts a comma after the weekday where there is a year, and none where not. */
function withoutComma(formatted: string): string {
  return formatted.replace(',', '')
}
