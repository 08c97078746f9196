/**
 * From a case that is taken and closed to one that is worked with: facts for queue and trends, a chained history,
 * and views that may be several of one kind or of no case at all. What was stored before is carried over.
 */
import { sql, type Kysely } from 'kysely'
import { factsOf } from '../precomplaints/case-facts.js'
import { CHAIN_START, digestOfPerson, hashOf } from '../precomplaints/event-chain.js'
import { precomplaintSchema } from '../precomplaints/precomplaint.js'
import { toRow } from './case-facts-row.js'
import type { Dialect } from './open-database.js'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Untyped = Kysely<any>

export async function migrateCases(db: Untyped, dialect: Dialect): Promise<void> {
  await addFacts(db)
  await chainEvents(db, dialect)
  await widenViews(db)
}

async function addFacts(db: Untyped): Promise<void> {
  let table = db.schema.createTable('case_facts').addColumn('id', 'text', (column) => column.primaryKey())
  for (const name of ['number', 'status', 'created_at', 'follow_up', 'area', 'unit_type', 'theme', 'types']) {
    table = table.addColumn(name, 'text', (column) => column.notNull())
  }
  for (const name of ['taken_at', 'closed_at', 'take_by', 'urgent_by', 'owner_id', 'owner_name', 'outcome']) {
    table = table.addColumn(name, 'text')
  }
  for (const name of ['step_in', 'complaint', 'journalised']) {
    table = table.addColumn(name, 'integer', (column) => column.notNull())
  }
  await table.addColumn('step_out', 'integer').execute()
  await sql`create index open_cases on case_facts (status, take_by, created_at)`.execute(db)
  await sql`create index open_follow_ups on case_facts (status, follow_up)`.execute(db)
  await db.schema.createIndex('cases_by_time').on('case_facts').column('created_at').execute()
  const rows = (await db.selectFrom('precomplaints').select('record').execute()) as { record: string }[]
  for (const { record } of rows) {
    const facts = factsOf(precomplaintSchema.parse(JSON.parse(record)))
    await db.insertInto('case_facts').values(toRow(facts)).execute()
  }
}

interface OldEvent {
  precomplaint_id: string
  version: number
  kind: string
  at: string
  by_id: string
  data: string
}

async function chainEvents(db: Untyped, dialect: Dialect): Promise<void> {
  const old = (await db.selectFrom('events').selectAll().orderBy('seq').execute()) as OldEvent[]
  await db.schema.dropTable('events').execute()
  await db.schema
    .createTable('events')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('precomplaint_id', 'text', (column) => column.notNull().references('precomplaints.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text')
    .addColumn('by_salt', 'text')
    .addColumn('by_digest', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addUniqueConstraint('one_event_a_version', ['precomplaint_id', 'version'])
    .execute()
  await db.schema
    .createTable('event_chain')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  let previous = CHAIN_START
  for (const [index, { by_id: byId, ...event }] of old.entries()) {
    // Good enough for the few cases of a trial: only what is stored from now on gets a random one.
    const salt = `${event.precomplaint_id}:${event.version}`
    const fields = {
      seq: index + 1,
      precomplaintId: event.precomplaint_id,
      version: event.version,
      kind: event.kind,
      at: event.at,
      byDigest: digestOfPerson(byId, salt),
      data: event.data,
      previous,
    }
    const hash = hashOf(fields)
    const row = { ...event, seq: fields.seq, by_id: byId, by_salt: salt, by_digest: fields.byDigest, previous, hash }
    await db.insertInto('events').values(row).execute()
    previous = hash
  }
  await db.insertInto('event_chain').values({ id: 1, count: old.length, hash: previous }).execute()
  await forbidChanges(db, dialect)
}

/** The database itself refuses to delete or rewrite history; only the person in clear may be taken out. */
async function forbidChanges(db: Untyped, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') {
    await sql`create trigger events_stay before delete on events
      begin select raise(abort, 'events are append-only'); end`.execute(db)
    await sql`create trigger events_stand before update of
      seq, precomplaint_id, version, kind, at, by_digest, data, previous, hash on events
      begin select raise(abort, 'events are append-only'); end`.execute(db)
    return
  }
  await sql`create function events_are_append_only() returns trigger language plpgsql as
    $$ begin raise exception 'events are append-only'; end $$`.execute(db)
  await sql`create trigger events_stay before delete or truncate on events
    for each statement execute function events_are_append_only()`.execute(db)
  await sql`create trigger events_stand before update of
    seq, precomplaint_id, version, kind, at, by_digest, data, previous, hash on events
    for each statement execute function events_are_append_only()`.execute(db)
}

async function widenViews(db: Untyped): Promise<void> {
  await db.schema
    .createTable('wider_views')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('precomplaint_id', 'text', (column) => column.references('precomplaints.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('activity_id', 'text')
    .addColumn('wanted', 'integer', (column) => column.notNull())
    .addColumn('shown', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_try_at', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'text')
    .addColumn('first_shown_at', 'text')
    .execute()
  await sql`insert into wider_views
    select id, precomplaint_id, kind, '', place, activity_id, wanted, shown, attempts, next_try_at, lease_until,
      first_shown_at from views`.execute(db)
  await db.schema.dropTable('views').execute()
  await sql`alter table wider_views rename to views`.execute(db)
  await sql`create index views_behind on views (next_try_at) where shown < wanted`.execute(db)
  await db.schema.createIndex('views_of_a_case').on('views').columns(['precomplaint_id', 'kind']).execute()
}
