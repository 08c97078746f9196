/**
 * The schema's history. A migration that has been released is never changed; a new one follows it.
 * A migration adds and takes nothing away that the version before it needs: for a while both run on the same store, and
 * the newer one may be taken back.
 */
import { sql, type Kysely, type Migration } from 'kysely'
import { migrateCases } from './migrate-cases.js'
import { migrateDownloads } from './migrate-downloads.js'
import { migrateFeedback } from './migrate-feedback.js'
import { migrateLastAnswers } from './migrate-last-answers.js'
import { migrateLanguage } from './migrate-language.js'
import { migrateQuestions } from './migrate-questions.js'
import { migratePicks } from './migrate-picks.js'
import { migrateSends } from './migrate-sends.js'
import type { Dialect } from './open-database.js'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Untyped = Kysely<any>

export function migrationsFor(dialect: Dialect): Record<string, Migration> {
  const serial = dialect === 'postgres' ? 'serial' : 'integer'
  return {
    '2026-11-22-first': {
      async up(db: Untyped) {
        await db.schema
          .createTable('form_keys')
          .addColumn('key', 'text', (column) => column.primaryKey())
          .addColumn('issued_to', 'text', (column) => column.notNull())
          .addColumn('issued_at', 'text', (column) => column.notNull())
          .addColumn('precomplaint_id', 'text', (column) => column.unique())
          .execute()
        await db.schema
          .createTable('counters')
          .addColumn('year', 'integer', (column) => column.primaryKey())
          .addColumn('count', 'integer', (column) => column.notNull())
          .execute()
        await db.schema
          .createTable('precomplaints')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('number', 'text', (column) => column.notNull().unique())
          .addColumn('version', 'integer', (column) => column.notNull())
          .addColumn('status', 'text', (column) => column.notNull())
          .addColumn('reporter_id', 'text', (column) => column.notNull())
          .addColumn('created_at', 'text', (column) => column.notNull())
          .addColumn('record', 'text', (column) => column.notNull())
          .execute()
        await db.schema
          .createIndex('precomplaints_by_reporter')
          .on('precomplaints')
          .columns(['reporter_id', 'created_at'])
          .execute()
        await db.schema
          .createTable('events')
          .addColumn('seq', serial, (column) =>
            dialect === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement(),
          )
          .addColumn('precomplaint_id', 'text', (column) => column.notNull().references('precomplaints.id'))
          .addColumn('version', 'integer', (column) => column.notNull())
          .addColumn('kind', 'text', (column) => column.notNull())
          .addColumn('at', 'text', (column) => column.notNull())
          .addColumn('by_id', 'text', (column) => column.notNull())
          .addColumn('data', 'text', (column) => column.notNull())
          .addUniqueConstraint('one_event_per_version', ['precomplaint_id', 'version'])
          .execute()
        await db.schema
          .createTable('places')
          .addColumn('key', 'text', (column) => column.primaryKey())
          .addColumn('reference', 'text', (column) => column.notNull())
          .addColumn('seen_at', 'text', (column) => column.notNull())
          .addColumn('dead_at', 'text')
          .addColumn('dead_reason', 'text')
          .execute()
        await db.schema
          .createTable('views')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('precomplaint_id', 'text', (column) => column.notNull().references('precomplaints.id'))
          .addColumn('kind', 'text', (column) => column.notNull())
          .addColumn('place', 'text', (column) => column.notNull())
          .addColumn('activity_id', 'text')
          .addColumn('wanted', 'integer', (column) => column.notNull())
          .addColumn('shown', 'integer', (column) => column.notNull())
          .addColumn('attempts', 'integer', (column) => column.notNull())
          .addColumn('next_try_at', 'text', (column) => column.notNull())
          .addColumn('lease_until', 'text')
          .addColumn('first_shown_at', 'text')
          .addUniqueConstraint('one_view_of_a_kind', ['precomplaint_id', 'kind'])
          .execute()
        // Only views that are behind are ever searched for; the index holds nothing else.
        await sql`create index views_behind on views (next_try_at) where shown < wanted`.execute(db)
        await db.schema
          .createTable('shown_answers')
          .addColumn('activity_id', 'text', (column) => column.primaryKey())
          .addColumn('passages', 'text', (column) => column.notNull())
          .addColumn('shown_at', 'text', (column) => column.notNull())
          .execute()
        await db.schema
          .createTable('feedback')
          .addColumn('id', serial, (column) =>
            dialect === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement(),
          )
          .addColumn('passages', 'text', (column) => column.notNull())
          .addColumn('reaction', 'text', (column) => column.notNull())
          .addColumn('reason', 'text', (column) => column.notNull())
          .addColumn('at', 'text', (column) => column.notNull())
          .execute()
      },
    },
    '2026-11-22-gaps': {
      async up(db: Untyped) {
        await db.schema
          .createTable('gaps')
          .addColumn('key', 'text', (column) => column.primaryKey())
          .addColumn('kind', 'text', (column) => column.notNull())
          .addColumn('text', 'text', (column) => column.notNull())
          .addColumn('passages', 'text', (column) => column.notNull())
          .addColumn('count', 'integer', (column) => column.notNull())
          .addColumn('first_seen', 'text', (column) => column.notNull())
          .addColumn('last_seen', 'text', (column) => column.notNull())
          .execute()
        await db.schema.createIndex('gaps_by_last_seen').on('gaps').columns(['last_seen', 'key']).execute()
      },
    },
    '2026-11-22-worked-cases': { up: (db: Untyped) => migrateCases(db, dialect) },
    '2026-11-22-x-downloads': { up: migrateDownloads },
    '2026-11-22-y-event-to': {
      async up(db: Untyped) {
        await db.schema.alterTable('events').addColumn('to_id', 'text').execute()
        await db.schema.alterTable('events').addColumn('to_salt', 'text').execute()
      },
    },
    '2026-11-22-z-queue': {
      async up(db: Untyped) {
        // Hold all that the queue's order and counts are made of, so that the rows themselves need not be read.
        const rest = ['urgent_by', 'step_in', 'owner_id', 'created_at', 'id']
        for (const [index, first, second] of [
          ['cases_to_take', 'take_by', 'follow_up'],
          ['cases_to_follow_up', 'follow_up', 'take_by'],
        ] as const) {
          await db.schema
            .createIndex(index)
            .on('case_facts')
            .columns(['status', first, second, ...rest])
            .execute()
        }
        await db.schema.createIndex('cases_in_hand').on('case_facts').columns(['status', 'owner_id']).execute()
        await db.schema.dropIndex('open_follow_ups').execute()
        await db.schema.dropIndex('open_cases').execute()
      },
    },
    '2026-11-22-zz-people': {
      async up(db: Untyped) {
        await db.schema
          .createTable('people')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('name', 'text', (column) => column.notNull())
          .addColumn('seen_at', 'text', (column) => column.notNull())
          .execute()
      },
    },
    '2026-11-27-a-language': { up: migrateLanguage },
    '2026-11-27-b-picks': { up: migratePicks },
    '2026-11-27-c-questions': { up: migrateQuestions },
    '2026-11-27-d-feedback-kind': { up: migrateFeedback },
    '2026-11-27-sends': { up: migrateSends },
    '2026-11-29-last-answers': { up: migrateLastAnswers },
  }
}
