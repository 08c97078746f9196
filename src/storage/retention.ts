/**
 * Removes text whose time has come, forms that can no longer be sent, and answers that are too old for feedback.
 * May run at any time, twice, and in several instances at once: each case is decided on its newest record.
 */
import { setImmediate } from 'node:timers/promises'
import { sql, type RawBuilder } from 'kysely'
import { change } from '../precomplaints/change.js'
import { HOUSE } from '../precomplaints/person-data.js'
import { precomplaintSchema, type Precomplaint } from '../precomplaints/precomplaint.js'
import { openTooLongBefore, retained, type RetentionSettings } from '../precomplaints/retention.js'
import type { PrecomplaintStore } from '../precomplaints/store.js'
import { removeText } from '../precomplaints/transitions.js'
import type { QuestionStore } from '../questions/store.js'
import type { Db } from './open-database.js'
import { FORM_LIFETIME_DAYS } from './precomplaint-store.js'
import { questionsOpenSince, removeOldWords } from './question-retention.js'

/** Feedback on an answer comes at once or within days; three months is plenty. */
const SHOWN_ANSWER_DAYS = 90
/** What somebody has not used for half a year is no longer at hand anyway; a star keeps it. */
const PICK_DAYS = 180
/** Records read at a time, so that the bot goes on answering in between. */
const PAGE = 100
/**
 * How a record says that its text is gone. What a person wrote cannot look like this, for a quotation mark in it is
 * written with a backslash.
 */
const TEXT_IS_GONE = '%"textRemovedAt":"%'
/** A case that was opened again may have got new text after that. */
const NEVER_REOPENED = '%"earlierClosings":[]%'

interface Stores {
  db: Db
  store: PrecomplaintStore
  questions: QuestionStore
}

/** Numbers of cases and questions, and counts; no text. */
export interface RetentionReport {
  textRemoved: string[]
  /** Questions to the unit that lost their words. */
  questionsCleared: string[]
  /** Closed or withdrawn for long enough, but nobody has journalised them or said why not. */
  notJournalised: string[]
  openTooLong: string[]
  forms: number
  shownAnswers: number
  picks: number
}

/** What of a report goes into the log. */
export function countsOf(report: RetentionReport): Record<string, number> {
  const { textRemoved, questionsCleared, notJournalised, openTooLong, ...rows } = report
  return {
    textRemoved: textRemoved.length,
    questionsCleared: questionsCleared.length,
    notJournalised: notJournalised.length,
    openTooLong: openTooLong.length,
    ...rows,
  }
}

/** With `dryRun` nothing is changed: the report tells what would be. */
export async function applyRetention(
  { db, store, questions }: Stores,
  settings: RetentionSettings,
  now: Date,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<RetentionReport> {
  const report: RetentionReport = {
    textRemoved: [],
    questionsCleared: [],
    notJournalised: [],
    openTooLong: [],
    forms: 0,
    shownAnswers: 0,
    picks: 0,
  }
  for await (const precomplaint of endedWithText(db)) {
    const state = retained(precomplaint, settings, now)
    if (state === 'not-journalised' && isLate(precomplaint, settings, now))
      report.notJournalised.push(precomplaint.number)
    if (state !== 'due') continue
    if (dryRun || (await removeFrom(store, precomplaint.id, settings, now)))
      report.textRemoved.push(precomplaint.number)
    await setImmediate()
  }
  const lastQuestion = daysBefore(now, settings.questionTextDays)
  report.questionsCleared = await removeOldWords({ db, questions }, lastQuestion, now.toISOString(), dryRun)
  const openBefore = openTooLongBefore(settings, now)
  report.openTooLong = [
    ...(await openTooLong(db, openBefore)),
    ...(await questionsOpenSince(db, openBefore.toISOString())),
  ]
  const [lastForm, lastAnswer] = [daysBefore(now, FORM_LIFETIME_DAYS), daysBefore(now, SHOWN_ANSWER_DAYS)]
  report.forms = await removeOlder(db, sql`form_keys where issued_at < ${lastForm}`, dryRun)
  report.shownAnswers = await removeOlder(db, sql`shown_answers where shown_at < ${lastAnswer}`, dryRun)
  // Without the answer nothing can be rated any more, so who rated it need not be told apart.
  if (!dryRun) await db.updateTable('feedback').set({ given_key: null }).where('at', '<', lastAnswer).execute()
  const lastPick = daysBefore(now, PICK_DAYS)
  report.picks = await removeOlder(db, sql`picks where favourite_since is null and last_used < ${lastPick}`, dryRun)
  return report
}

/**
 * For the bot's clockwork, which asks every minute: does it at the start and when a new day has begun.
 * A run that failed is tried again at the next call. `dayOf` gives the calendar day of a moment.
 */
export function createDailyRetention(
  stores: Stores,
  settings: () => RetentionSettings,
  dayOf: (moment: Date) => string,
): (now: Date) => Promise<RetentionReport | undefined> {
  let doneOn: string | undefined
  return async (now) => {
    const today = dayOf(now)
    if (doneOn === today) return undefined
    const report = await applyRetention(stores, settings(), now)
    doneOn = today
    return report
  }
}

async function removeFrom(store: PrecomplaintStore, id: string, settings: RetentionSettings, now: Date) {
  const { transition } = await change(store, id, (newest) =>
    // It may have been opened again since the list was made.
    retained(newest, settings, now) === 'due' ? removeText(newest, HOUSE, now.toISOString()) : { outcome: 'unchanged' },
  )
  return transition.outcome === 'changed'
}

/** Had it been journalised when it ended, its text would be gone by now. */
function isLate(precomplaint: Precomplaint, settings: RetentionSettings, now: Date): boolean {
  const ended = precomplaint.closing?.at ?? precomplaint.withdrawnAt ?? precomplaint.createdAt
  const asIf = { ...precomplaint, journal: { reason: '', at: ended, by: HOUSE } }
  return retained(asIf, settings, now) === 'due'
}

async function* endedWithText(db: Db): AsyncGenerator<Precomplaint> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('precomplaints')
      .select(['id', 'record'])
      .where('id', '>', after)
      .where('status', 'in', ['closed', 'withdrawn'])
      .where((is) => is.or([is('record', 'not like', TEXT_IS_GONE), is('record', 'not like', NEVER_REOPENED)]))
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const { id, record } of rows) {
      yield precomplaintSchema.parse(JSON.parse(record))
      after = id
    }
    if (rows.length < PAGE) return
    // SQLite answers without ever waiting: turns of people come in between only here.
    await setImmediate()
  }
}

async function openTooLong(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('case_facts')
    .select('number')
    .where('status', 'in', ['new', 'taken'])
    .where('created_at', '<', before.toISOString())
    .orderBy('created_at')
    .execute()
  return rows.map(({ number }) => number)
}

async function removeOlder(db: Db, rows: RawBuilder<unknown>, dryRun: boolean): Promise<number> {
  if (!dryRun) return Number((await sql`delete from ${rows}`.execute(db)).numAffectedRows ?? 0)
  const counted = await sql<{ count: number | string }>`select count(*) as count from ${rows}`.execute(db)
  return Number(counted.rows[0]?.count ?? 0)
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString()
}
