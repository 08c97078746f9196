/** The language that a place was last spoken in, so that what is delivered there later is in it too. */
import type { Kysely } from 'kysely'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function migrateLanguage(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('places').addColumn('language', 'text').execute()
}
