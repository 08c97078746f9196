/** Orders of downloads, by the digest of their token; and cases in the order in which trends and exports read them. */
import type { Kysely } from 'kysely'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function migrateDownloads(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('downloads')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('ordered', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('cases_in_order').on('case_facts').columns(['created_at', 'id']).execute()
  await db.schema.dropIndex('cases_by_time').execute()
}
