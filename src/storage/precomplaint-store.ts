/**
 * Pre-complaints in the database. One transaction per submit and per change; the version decides who was first.
 */
import type { Transaction } from 'kysely'
import { numberOf, precomplaintSchema, type Precomplaint } from '../precomplaints/precomplaint.js'
import { factsOf } from '../precomplaints/case-facts.js'
import type { NewPrecomplaint, Notice, PrecomplaintStore, SubmitResult, ViewKind } from '../precomplaints/store.js'
import type { CaseEvent } from '../precomplaints/transitions.js'
import { personalPlace, UNIT_CHANNEL } from '../precomplaints/views.js'
import { toRow } from './case-facts-row.js'
import { appendEvent } from './event-log.js'
import { inTransaction } from './in-transaction.js'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'
import { viewRow } from './view-row.js'

/** A form can be sent for this long after it was shown; a chat keeps old cards for ever. */
export const FORM_LIFETIME_DAYS = 30

export function createPrecomplaintStore(db: Db, newSalt: () => string): PrecomplaintStore {
  return {
    async issueForm(key, to, at) {
      const row = { key, issued_to: to, issued_at: at, precomplaint_id: null, question_id: null }
      await db.insertInto('form_keys').values(row).execute()
    },

    submit(submitted) {
      return inTransaction(db, (tx) => submitIn(tx, submitted, newSalt))
    },

    async find(id) {
      const row = await db.selectFrom('precomplaints').select('record').where('id', '=', id).executeTakeFirst()
      return row && parseRecord(row.record)
    },

    async findByNumber(number) {
      const row = await db.selectFrom('precomplaints').select('record').where('number', '=', number).executeTakeFirst()
      return row && parseRecord(row.record)
    },

    save(next, event, notices = []) {
      return inTransaction(db, (tx) => saveIn(tx, next, event, notices, newSalt))
    },

    async ofReporter(reporterId, limit) {
      const rows = await db
        .selectFrom('precomplaints')
        .select('record')
        .where('reporter_id', '=', reporterId)
        .orderBy('created_at', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => parseRecord(row.record))
    },

    async reachedUnit(id) {
      const row = await db
        .selectFrom('views')
        .select('first_shown_at')
        .where('precomplaint_id', '=', id)
        .where('kind', '=', 'unit-card')
        .executeTakeFirst()
      return Boolean(row?.first_shown_at)
    },
  }
}

async function submitIn(
  tx: Transaction<Tables>,
  submitted: NewPrecomplaint,
  newSalt: () => string,
): Promise<SubmitResult> {
  const oldestKey = new Date(Date.parse(submitted.at) - FORM_LIFETIME_DAYS * 86_400_000).toISOString()
  // The first statement writes, so that SQLite takes its write lock before anything was read.
  const claimed = await tx
    .updateTable('form_keys')
    .set({ precomplaint_id: submitted.id })
    .where('key', '=', submitted.formKey)
    .where('issued_to', '=', submitted.reporter.id)
    .where('issued_at', '>=', oldestKey)
    .where('precomplaint_id', 'is', null)
    .where('question_id', 'is', null)
    .executeTakeFirst()
  if (claimed.numUpdatedRows === 0n) return earlierSubmit(tx, submitted)

  const counter = await tx
    .insertInto('counters')
    .values({ year: submitted.year, count: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((expression) => ({ count: expression('counters.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  const precomplaint: Precomplaint = precomplaintSchema.parse({
    id: submitted.id,
    number: numberOf(submitted.year, counter.count),
    version: 1,
    status: 'new',
    reporter: submitted.reporter,
    report: submitted.report,
    createdAt: submitted.at,
    takeBy: submitted.takeBy,
  })
  await tx
    .insertInto('precomplaints')
    .values({
      id: precomplaint.id,
      number: precomplaint.number,
      version: 1,
      status: 'new',
      reporter_id: submitted.reporter.id,
      created_at: submitted.at,
      record: JSON.stringify(precomplaint),
    })
    .execute()
  await tx
    .insertInto('case_facts')
    .values(toRow(factsOf(precomplaint)))
    .execute()
  await appendEvent(tx, precomplaint, { kind: 'logged', at: submitted.at, by: submitted.reporter }, newSalt)
  const cards: [Notice, string | undefined][] = [
    [{ kind: 'unit-card', place: UNIT_CHANNEL }, undefined],
    [{ kind: 'reporter-card', place: personalPlace(submitted.reporter.id) }, submitted.formActivityId],
  ]
  for (const [notice, activityId] of cards) {
    await tx
      .insertInto('views')
      .values(viewRow(notice, precomplaint.id, submitted.at, activityId))
      .execute()
  }
  return { outcome: 'saved', precomplaint }
}

async function earlierSubmit(tx: Transaction<Tables>, submitted: NewPrecomplaint): Promise<SubmitResult> {
  const earlier = await tx
    .selectFrom('form_keys')
    .innerJoin('precomplaints', 'precomplaints.id', 'form_keys.precomplaint_id')
    .select('precomplaints.record')
    .where('form_keys.key', '=', submitted.formKey)
    .where('form_keys.issued_to', '=', submitted.reporter.id)
    .executeTakeFirst()
  return earlier ? { outcome: 'already-saved', precomplaint: parseRecord(earlier.record) } : { outcome: 'unknown-form' }
}

async function saveIn(
  tx: Transaction<Tables>,
  next: Precomplaint,
  event: CaseEvent,
  notices: readonly Notice[],
  newSalt: () => string,
): Promise<Precomplaint | undefined> {
  const saved: Precomplaint = precomplaintSchema.parse({ ...next, version: next.version + 1 })
  const written = await tx
    .updateTable('precomplaints')
    .set({
      version: saved.version,
      status: saved.status,
      reporter_id: saved.reporter.id,
      record: JSON.stringify(saved),
    })
    .where('id', '=', next.id)
    .where('version', '=', next.version)
    .executeTakeFirst()
  if (written.numUpdatedRows === 0n) return undefined
  const { id, ...facts } = toRow(factsOf(saved))
  await tx.updateTable('case_facts').set(facts).where('id', '=', id).execute()
  await appendEvent(tx, saved, event, newSalt)
  // One after the other and in the order in which a delivery locks them, so that two transactions never wait for each other.
  for (const kind of followingKinds(event)) {
    await tx
      .updateTable('views')
      .set((expression) => ({ wanted: expression('wanted', '+', 1), next_try_at: event.at, attempts: 0 }))
      .where('precomplaint_id', '=', saved.id)
      .where('kind', '=', kind)
      .execute()
  }
  for (const notice of notices) {
    await tx
      .insertInto('views')
      .values(viewRow(notice, saved.id, event.at))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
  return saved
}

/** Cards follow every change. A reminder that nobody has taken the case is right until somebody has, and then says who. */
function followingKinds({ kind }: CaseEvent): ViewKind[] {
  const cards: ViewKind[] = ['unit-card', 'reporter-card']
  return kind === 'taken' || kind === 'withdrawn' ? [...cards, 'reminder-unit', 'reminder-leader'] : cards
}

function parseRecord(json: string): Precomplaint {
  return precomplaintSchema.parse(JSON.parse(json))
}
