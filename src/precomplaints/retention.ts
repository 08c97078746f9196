/**
 * How long text is kept: the bot is a transport, the records system is the archive. Text goes some time after a case was
 * closed and journalised (or marked not to be); codes and days stay for statistics.
 */
import type { Precomplaint } from './precomplaint.js'
import { hasText } from './transitions.js'

export interface RetentionSettings {
  /** Days after closing and journalising, whichever came last. */
  textDaysAfterClosing: number
  /** A case open for longer than this many months is listed. */
  maxOpenMonths: number
  /** Days after a question to the unit was answered or closed. */
  questionTextDays: number
}

const DAY_MS = 86_400_000

/** What retention does with a case that is closed or withdrawn and still has its text. */
export type Retained = 'due' | 'waiting' | 'not-journalised'

/**
 * A record of the administration may lose its text only when it is in the archive, or need not be there. What was
 * written to one another after that must be journalised too.
 */
export function mayLoseText({ status, journal, notes }: Precomplaint): boolean {
  if (status !== 'closed' && status !== 'withdrawn') return false
  return journal !== undefined && notes.every(({ at }) => at <= journal.at)
}

/** Undefined when there is no text to remove, or the case is open. */
export function retained(precomplaint: Precomplaint, settings: RetentionSettings, now: Date): Retained | undefined {
  const { status, closing, withdrawnAt, journal } = precomplaint
  const ended = status === 'closed' ? closing?.at : status === 'withdrawn' ? withdrawnAt : undefined
  if (!ended || !hasText(precomplaint)) return undefined
  if (!journal || !mayLoseText(precomplaint)) return 'not-journalised'
  const from = Math.max(Date.parse(ended), Date.parse(journal.at))
  return now.getTime() - from >= settings.textDaysAfterClosing * DAY_MS ? 'due' : 'waiting'
}

/** A case logged before this moment and still open is too old. */
export function openTooLongBefore({ maxOpenMonths }: RetentionSettings, now: Date): Date {
  const moment = new Date(now)
  moment.setUTCMonth(moment.getUTCMonth() - maxOpenMonths)
  // The 31st of a month that the earlier one does not have: its last day, not the first days of the next.
  if (moment.getUTCDate() !== now.getUTCDate()) moment.setUTCDate(0)
  return moment
}
