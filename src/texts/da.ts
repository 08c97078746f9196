/**
 * Every Danish sentence a person can see, except the knowledge base's own words. TONE: du-form, the answer first, short.
 */
import { deadline } from './da-deadline.js'
import { exports, noteTexts } from './da-export.js'
import { trends } from './da-trends.js'
import { dialogs } from './da-dialogs.js'
import { extension } from './da-extension.js'
import { phrase } from './da-phrase.js'
import { gaps } from './da-gaps.js'
import { precomplaint } from './da-precomplaint.js'
import { questions } from './da-questions.js'
import { queue } from './da-queue.js'
import { route } from './da-route.js'
import { talk } from './da-talk.js'
import type { Language } from '../precomplaints/views.js'

const dayFormat = new Intl.DateTimeFormat('da-DK', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDayFormat = new Intl.DateTimeFormat('da-DK', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
// The weekday comes first: a text that begins with "22." is read as a numbered list by Teams.
const momentFormat = new Intl.DateTimeFormat('da-DK', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Copenhagen',
})
const fullMomentFormat = new Intl.DateTimeFormat('da-DK', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Copenhagen',
})

export const da = {
  language: 'da' as Language,
  /** 'torsdag den 3. december 2026' of '2026-12-03'. */
  day: (isoDate: string) => dayFormat.format(new Date(`${isoDate}T12:00:00Z`)),
  /** '3. december 2026' of '2026-12-03'. */
  shortDay: (isoDate: string) => shortDayFormat.format(new Date(`${isoDate}T12:00:00Z`)),
  /** 'søndag den 22. november kl. 09.41' of an ISO moment. */
  moment: (iso: string) => momentFormat.format(new Date(iso)),
  /** 'søndag den 22. november 2026 kl. 09.41' of an ISO moment: for what is read years later. */
  fullMoment: (iso: string) => fullMomentFormat.format(new Date(iso)),
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

export type Texts = typeof da
