/** What a person uses and has starred, in SQLite and PostgreSQL alike. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createPickStore, MOST_FAVOURITES, MOST_RECENT } from '../../src/storage/pick-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { reporter, unitMember } from '../support/examples.js'

const minute = (count: number) => new Date(Date.UTC(2026, 10, 27, 8, count)).toISOString()

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`picks in ${name}`, () => {
    let database: EmptyDatabase
    const faults: unknown[] = []
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      faults.length = 0
    })
    afterEach(() => database.drop())
    const picks = () => createPickStore(database.db, (error) => faults.push(error))

    test('the last used comes first, once, and each person has a list of their own', async () => {
      const store = picks()
      store.used(reporter.id, 'KlarRet 14', minute(1))
      store.used(reporter.id, 'Frase akt-modtaget', minute(2))
      store.used(reporter.id, 'KlarRet 14', minute(3))
      store.used(unitMember.id, 'Klagevej R17', minute(4))

      expect(await store.recent(reporter.id, 25)).toEqual(['KlarRet 14', 'Frase akt-modtaget'])
      expect(await store.recent(reporter.id, 1)).toEqual(['KlarRet 14'])
      const rows = await database.db.selectFrom('picks').select(['entry', 'count']).orderBy('count', 'desc').execute()
      expect(rows[0]).toEqual({ entry: 'KlarRet 14', count: 2 })
      expect(faults).toEqual([])
    })

    test('what was used long ago falls off; a star keeps it', async () => {
      const store = picks()
      await store.setFavourite(reporter.id, 'Regel 0', true, minute(0))
      for (let index = 0; index < MOST_RECENT + 5; index += 1) {
        store.used(reporter.id, `Regel ${index}`, minute(index))
      }
      const recent = await store.recent(reporter.id, 100)
      expect(recent).toHaveLength(MOST_RECENT)
      expect(recent.at(-1)).toBe('Regel 5')
      expect(await store.favourites(reporter.id)).toEqual(['Regel 0'])
      expect(await database.db.selectFrom('picks').select('key').execute()).toHaveLength(MOST_RECENT + 1)
    })

    test('a star is set and taken off, twice as well as once, and another instance sees it', async () => {
      const store = picks()
      store.used(reporter.id, 'KlarRet 14', minute(1))
      for (const entry of ['KlarRet 14', 'KlarRet 3', 'KlarRet 3']) {
        expect(await store.setFavourite(reporter.id, entry, true, minute(2))).toBe('set')
      }
      const elsewhere = createPickStore(await database.again(), (error) => faults.push(error))
      expect(new Set(await elsewhere.favourites(reporter.id))).toEqual(new Set(['KlarRet 3', 'KlarRet 14']))

      for (const entry of ['KlarRet 14', 'KlarRet 3', 'KlarRet 3']) {
        expect(await elsewhere.setFavourite(reporter.id, entry, false, minute(3))).toBe('set')
      }
      expect(await store.favourites(reporter.id)).toEqual([])
      // What was only starred leaves nothing behind; what was used is still at hand.
      expect(await database.db.selectFrom('picks').select('entry').execute()).toEqual([{ entry: 'KlarRet 14' }])
    })

    test('there is an end to stars, and nothing is lost at it', async () => {
      const store = picks()
      for (let index = 0; index < MOST_FAVOURITES; index += 1) {
        await store.setFavourite(reporter.id, `Regel ${index}`, true, minute(index))
      }
      expect(await store.setFavourite(reporter.id, 'Regel ny', true, minute(100))).toBe('too-many')
      expect(await store.favourites(reporter.id)).toHaveLength(MOST_FAVOURITES)
      expect(await store.setFavourite(reporter.id, 'Regel 0', true, minute(100))).toBe('set')
    })

    test('a store that fails is told of, and the turn does not hear of it', async () => {
      await database.db.schema.dropTable('picks').execute()
      const store = picks()
      store.used(reporter.id, 'KlarRet 14', minute(1))
      await store.flush()
      expect(faults).toHaveLength(1)
    })
  })
}
