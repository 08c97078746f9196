/** The complaint unit's people in the database. A turn must not wait for the disk for what only handing on needs. */
import type { PeopleStore } from '../precomplaints/people.js'
import type { Db } from './open-database.js'

/** `onFault` hears of a person who could not be remembered; the next press tries again. */
export function createPeopleStore(
  db: Db,
  onFault: (error: unknown) => void,
): PeopleStore & { /** What is being written has been written. */ flush(): Promise<void> } {
  /** What has been written: the name and the day, by id. */
  const written = new Map<string, string>()
  let writing: Promise<void> = Promise.resolve()

  return {
    remember({ id, name }, at) {
      const face = `${at.slice(0, 10)} ${name}`
      if (!id || !name || written.get(id) === face) return
      written.set(id, face)
      writing = writing
        .then(async () => {
          await db
            .insertInto('people')
            .values({ id, name, seen_at: at })
            .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, seen_at: at }))
            .execute()
        })
        .catch((error: unknown) => {
          written.delete(id)
          onFault(error)
        })
    },

    async seenSince(since) {
      await writing
      const rows = await db.selectFrom('people').select(['id', 'name']).where('seen_at', '>=', since).execute()
      return rows.sort((a, b) => a.name.localeCompare(b.name, 'da'))
    },

    async flush() {
      await writing
    },
  }
}
