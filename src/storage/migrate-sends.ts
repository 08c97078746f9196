/** When the bot last sent something to a place, so that several instances keep Teams' limits together. */
import type { Kysely } from 'kysely'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function migrateSends(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('sends')
    .addColumn('place', 'text', (column) => column.primaryKey())
    .addColumn('moments', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .execute()
}
