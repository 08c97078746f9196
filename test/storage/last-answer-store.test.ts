/** Which passages a person was shown last, in SQLite and PostgreSQL alike. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createLastAnswerStore } from '../../src/storage/last-answer-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { reporter, unitMember } from '../support/examples.js'

const minute = (count: number) => new Date(Date.UTC(2026, 10, 27, 8, count))
const at = (count: number) => minute(count).toISOString()

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`the last answer in ${name}`, () => {
    let database: EmptyDatabase
    const faults: unknown[] = []
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      faults.length = 0
    })
    afterEach(() => database.drop())
    const answers = () => createLastAnswerStore(database.db, (error) => faults.push(error))
    const rows = async () => (await database.db.selectFrom('last_answers').selectAll().execute()).length

    test('the newest takes the place of the one before, each person has one, and another instance sees it', async () => {
      const store = answers()
      store.shown(reporter.id, ['a#1'], at(1))
      store.shown(unitMember.id, ['b#1'], at(1))
      store.shown(reporter.id, ['c#1', 'c#2'], at(2))
      expect(await store.of(reporter.id, at(3))).toEqual(['c#1', 'c#2'])

      const elsewhere = createLastAnswerStore(await database.again(), (error) => faults.push(error))
      expect(await elsewhere.of(reporter.id, at(3))).toEqual(['c#1', 'c#2'])
      expect(await elsewhere.of(unitMember.id, at(3))).toEqual(['b#1'])
      expect(await rows()).toBe(2)
      expect(faults).toEqual([])
    })

    test('after half an hour it is not used any more, and the clockwork takes it out', async () => {
      const store = answers()
      store.shown(reporter.id, ['a#1'], at(0))
      expect(await store.of(reporter.id, at(30))).toEqual(['a#1'])
      expect(await store.of(reporter.id, at(31))).toEqual([])
      await store.forgetOld(minute(30))
      expect(await rows()).toBe(1)
      await store.forgetOld(minute(31))
      expect(await rows()).toBe(0)
    })

    test('where nothing was answered nothing is left to refer to', async () => {
      const store = answers()
      store.shown(reporter.id, ['a#1'], at(0))
      store.shown(reporter.id, [], at(1))
      expect(await store.of(reporter.id, at(1))).toEqual([])
      expect(await rows()).toBe(0)
    })

    test('a store that fails is told of, and the turn does not hear of it', async () => {
      await database.db.schema.dropTable('last_answers').execute()
      const store = answers()
      store.shown(reporter.id, ['a#1'], at(0))
      await store.flush()
      expect(faults).toHaveLength(1)
      expect(await store.of(reporter.id, at(1))).toEqual([])
      expect(faults).toHaveLength(2)
    })
  })
}
