/**
 * What each person uses and has starred: labels of entries, never words of the person's. Bounded, so that it stays a short
 * list to choose from and never becomes a diary of what somebody has read.
 */
import type { Db } from './open-database.js'

/** Older ones fall off; more would not be looked through. */
export const MOST_RECENT = 20
/** A list to choose from; further stars are refused until one is taken off. */
export const MOST_FAVOURITES = 20

/** `onFault` hears of a use that could not be written: only the person's own list lacks it. */
export function createPickStore(db: Db, onFault: (error: unknown) => void) {
  let writing: Promise<void> = Promise.resolve()

  const write = async (personId: string, entry: string, at: string) => {
    await db
      .insertInto('picks')
      .values({ ...keyed(personId, entry), last_used: at, count: 1, favourite_since: null })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((row) => ({ last_used: at, count: row('picks.count', '+', 1) })),
      )
      .execute()
    const kept = db
      .selectFrom('picks')
      .select('key')
      .where('person_id', '=', personId)
      .where('last_used', 'is not', null)
      .orderBy('last_used', 'desc')
      .orderBy('key')
      .limit(MOST_RECENT)
    await db
      .deleteFrom('picks')
      .where('person_id', '=', personId)
      .where('favourite_since', 'is', null)
      .where('key', 'not in', kept)
      .execute()
  }

  return {
    async recent(personId: string, limit: number): Promise<string[]> {
      await writing
      const rows = await db
        .selectFrom('picks')
        .select('entry')
        .where('person_id', '=', personId)
        .where('last_used', 'is not', null)
        .orderBy('last_used', 'desc')
        .orderBy('key')
        .limit(Math.min(limit, MOST_RECENT))
        .execute()
      return rows.map(({ entry }) => entry)
    },

    async favourites(personId: string): Promise<string[]> {
      const rows = await db
        .selectFrom('picks')
        .select('entry')
        .where('person_id', '=', personId)
        .where('favourite_since', 'is not', null)
        .orderBy('favourite_since', 'desc')
        .orderBy('key')
        .limit(MOST_FAVOURITES)
        .execute()
      return rows.map(({ entry }) => entry)
    },

    used(personId: string, entry: string, at: string): void {
      writing = writing.then(() => write(personId, entry, at)).catch(onFault)
    },

    async setFavourite(personId: string, entry: string, isFavourite: boolean, at: string): Promise<'set' | 'too-many'> {
      await writing
      const { key, ...row } = keyed(personId, entry)
      if (!isFavourite) {
        await db.deleteFrom('picks').where('key', '=', key).where('last_used', 'is', null).execute()
        await db.updateTable('picks').set({ favourite_since: null }).where('key', '=', key).execute()
        return 'set'
      }
      const starred = await this.favourites(personId)
      if (starred.includes(entry)) return 'set'
      if (starred.length >= MOST_FAVOURITES) return 'too-many'
      await db
        .insertInto('picks')
        .values({ key, ...row, last_used: null, count: 0, favourite_since: at })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ favourite_since: at }))
        .execute()
      return 'set'
    },

    /** What is being written has been written. */
    async flush(): Promise<void> {
      await writing
    },
  }
}

/** One row for each person and entry. */
function keyed(personId: string, entry: string) {
  return { key: `${personId} ${entry}`, person_id: personId, entry }
}
