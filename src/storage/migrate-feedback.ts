/** What was wrong with an answer, as a code; and a key that makes one person's feedback on one answer one row. */
import type { Kysely } from 'kysely'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function migrateFeedback(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('feedback')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema.alterTable('feedback').addColumn('given_key', 'text').execute()
  // Rows from before have no key, and rows without one do not stand in each other's way.
  await db.schema.createIndex('feedback_by_key').unique().on('feedback').column('given_key').execute()
}
