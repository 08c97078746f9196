/** The unit's people by name, in SQLite and PostgreSQL alike. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createPeopleStore } from '../../src/storage/people-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { otherUnitMember, unitMember } from '../support/examples.js'

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`people in ${name}`, () => {
    let database: EmptyDatabase
    const faults: unknown[] = []
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      faults.length = 0
    })
    afterEach(() => database.drop())
    const people = () => createPeopleStore(database.db, (error) => faults.push(error))

    test('are listed by name, each once, with the newest name', async () => {
      const store = people()
      store.remember(otherUnitMember, '2026-11-22T09:00:00.000Z')
      store.remember(unitMember, '2026-11-22T09:00:00.000Z')
      store.remember({ ...unitMember, name: 'Åse Prøvested' }, '2026-11-22T10:00:00.000Z')
      expect(await store.seenSince('2026-11-01T00:00:00.000Z')).toEqual([
        otherUnitMember,
        { id: unitMember.id, name: 'Åse Prøvested' },
      ])
    })

    test('who has not been there for long is left out', async () => {
      const store = people()
      store.remember(unitMember, '2026-06-01T09:00:00.000Z')
      store.remember(otherUnitMember, '2026-11-22T09:00:00.000Z')
      expect(await store.seenSince('2026-11-01T00:00:00.000Z')).toEqual([otherUnitMember])
    })

    test('are known to another instance, and somebody without a name is nobody', async () => {
      const store = people()
      store.remember(unitMember, '2026-11-22T09:00:00.000Z')
      store.remember({ id: '', name: 'Ingen' }, '2026-11-22T09:00:00.000Z')
      store.remember({ id: 'x', name: '' }, '2026-11-22T09:00:00.000Z')
      await store.flush()
      const other = createPeopleStore(await database.again(), (error) => faults.push(error))
      expect(await other.seenSince('2026-11-01T00:00:00.000Z')).toEqual([unitMember])
      expect(faults).toEqual([])
    })

    test('a store that fails is told of, and the next press tries again', async () => {
      await database.db.schema.dropTable('people').execute()
      const store = people()
      store.remember(unitMember, '2026-11-22T09:00:00.000Z')
      await store.flush()
      store.remember(unitMember, '2026-11-22T09:00:01.000Z')
      await store.flush()
      expect(faults).toHaveLength(2)
    })
  })
}
