/**
 * Pre-complaints in the database. One transaction per submit and per change; the version decides who was first.
 */
import type { Transaction } from 'kysely'
import { numberOf, precomplaintSchema, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { NewPrecomplaint, PrecomplaintStore, SubmitResult, ViewKind } from '../precomplaints/store.js'
import type { CaseEvent } from '../precomplaints/transitions.js'
import { personalPlace, UNIT_CHANNEL } from '../precomplaints/views.js'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'

/** A form can be sent for this long after it was shown; a chat keeps old cards for ever. */
const FORM_LIFETIME_DAYS = 30

export function createPrecomplaintStore(db: Db): PrecomplaintStore {
  return {
    async issueForm(key, to, at) {
      await db.insertInto('form_keys').values({ key, issued_to: to, issued_at: at, precomplaint_id: null }).execute()
    },

    submit(submitted) {
      return db.transaction().execute((tx) => submitIn(tx, submitted))
    },

    async find(id) {
      const row = await db.selectFrom('precomplaints').select('record').where('id', '=', id).executeTakeFirst()
      return row && parseRecord(row.record)
    },

    save(next, event, notice) {
      return db.transaction().execute((tx) => saveIn(tx, next, event, notice))
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

async function submitIn(tx: Transaction<Tables>, submitted: NewPrecomplaint): Promise<SubmitResult> {
  const oldestKey = new Date(Date.parse(submitted.at) - FORM_LIFETIME_DAYS * 86_400_000).toISOString()
  // The first statement writes, so that SQLite takes its write lock before anything was read.
  const claimed = await tx
    .updateTable('form_keys')
    .set({ precomplaint_id: submitted.id })
    .where('key', '=', submitted.formKey)
    .where('issued_to', '=', submitted.reporter.id)
    .where('issued_at', '>=', oldestKey)
    .where('precomplaint_id', 'is', null)
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
  const precomplaint: Precomplaint = {
    id: submitted.id,
    number: numberOf(submitted.year, counter.count),
    version: 1,
    status: 'new',
    reporter: submitted.reporter,
    report: submitted.report,
    createdAt: submitted.at,
  }
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
  await insertEvent(tx, precomplaint, { kind: 'logged', at: submitted.at, by: submitted.reporter })
  await insertView(tx, precomplaint, 'unit-card', UNIT_CHANNEL, submitted.at)
  await insertView(
    tx,
    precomplaint,
    'reporter-card',
    personalPlace(submitted.reporter.id),
    submitted.at,
    submitted.formActivityId,
  )
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
  notice: ViewKind | undefined,
): Promise<Precomplaint | undefined> {
  const saved: Precomplaint = { ...next, version: next.version + 1 }
  const written = await tx
    .updateTable('precomplaints')
    .set({ version: saved.version, status: saved.status, record: JSON.stringify(saved) })
    .where('id', '=', next.id)
    .where('version', '=', next.version)
    .executeTakeFirst()
  if (written.numUpdatedRows === 0n) return undefined
  await insertEvent(tx, saved, event)
  await tx
    .updateTable('views')
    .set((expression) => ({ wanted: expression('wanted', '+', 1), next_try_at: event.at, attempts: 0 }))
    .where('precomplaint_id', '=', saved.id)
    .where('kind', 'in', ['unit-card', 'reporter-card'])
    .execute()
  if (notice) await insertView(tx, saved, notice, personalPlace(saved.reporter.id), event.at)
  return saved
}

async function insertEvent(tx: Transaction<Tables>, precomplaint: Precomplaint, event: CaseEvent): Promise<void> {
  await tx
    .insertInto('events')
    .values({
      precomplaint_id: precomplaint.id,
      version: precomplaint.version,
      kind: event.kind,
      at: event.at,
      by_id: event.by.id,
      data: JSON.stringify(event.data ?? {}),
    })
    .execute()
}

async function insertView(
  tx: Transaction<Tables>,
  precomplaint: Precomplaint,
  kind: ViewKind,
  place: string,
  at: string,
  activityId?: string,
): Promise<void> {
  await tx
    .insertInto('views')
    .values({
      id: `${precomplaint.id}:${kind}`,
      precomplaint_id: precomplaint.id,
      kind,
      place,
      activity_id: activityId ?? null,
      wanted: 1,
      shown: 0,
      attempts: 0,
      next_try_at: at,
      lease_until: null,
      first_shown_at: null,
    })
    .execute()
}

function parseRecord(json: string): Precomplaint {
  return precomplaintSchema.parse(JSON.parse(json))
}
