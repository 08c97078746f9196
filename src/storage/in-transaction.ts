/** Runs a transaction, and once more when the database broke it off to let another one through. */
import type { Transaction } from 'kysely'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'

/** PostgreSQL: deadlock found, could not serialise. Nothing was written, so trying again is safe. */
const BROKEN_OFF = ['40P01', '40001']
const MAX_TRIES = 3

export async function inTransaction<T>(db: Db, run: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(run)
    } catch (error) {
      const { code } = error as { code?: string }
      if (tries === MAX_TRIES || code === undefined || !BROKEN_OFF.includes(code)) throw error
    }
  }
}
