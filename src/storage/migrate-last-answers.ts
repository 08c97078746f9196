/** Which passages each person was shown last, for a short while, so that the next message can refer to them. */
import type { Kysely } from 'kysely'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function migrateLastAnswers(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('last_answers')
    .addColumn('person_id', 'text', (column) => column.primaryKey())
    .addColumn('passages', 'text', (column) => column.notNull())
    .addColumn('shown_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('last_answers_by_age').on('last_answers').column('shown_at').execute()
}
