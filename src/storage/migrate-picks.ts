/** What each person uses and has starred, so that it is at hand the next time. */
import type { Kysely } from 'kysely'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function migratePicks(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('picks')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('last_used', 'text')
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('favourite_since', 'text')
    .execute()
  await db.schema.createIndex('picks_by_person').on('picks').columns(['person_id', 'last_used']).execute()
}
