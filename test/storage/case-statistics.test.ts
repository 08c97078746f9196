/** Facts by when cases were logged, the history of one, and orders of downloads; the same on SQLite and PostgreSQL. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createCaseHistory } from '../../src/storage/case-history.js'
import { createCaseStatistics } from '../../src/storage/case-statistics.js'
import { createDownloadStore } from '../../src/storage/download-store.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { exampleSubmit, reporter } from '../support/examples.js'
import { manyFacts, storeFacts } from '../support/many-cases.js'

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`in ${name}`, () => {
    let database: EmptyDatabase
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
    })
    afterEach(() => database.drop())

    test('every case comes once, in order, also when many were logged at the same moment', async () => {
      const facts = manyFacts(1234, (index) => ({
        createdAt: `2026-11-0${1 + (index % 3)}T09:00:00.000Z`,
        number: `TU-2026-${index}`,
      }))
      await storeFacts(database.db, facts)
      const statistics = createCaseStatistics(database.db)
      const read = async (from: string, to: string) => {
        const found = []
        for await (const page of statistics.between(from, to)) found.push(...page)
        return found
      }
      const all = await read('2026-11-01T09:00:00.000Z', '2026-11-04T00:00:00.000Z')
      expect(all.map(({ number }) => number).sort()).toEqual(facts.map(({ number }) => number).sort())
      expect(all.map(({ createdAt }) => createdAt)).toEqual(all.map(({ createdAt }) => createdAt).sort())
      const second = await read('2026-11-02T00:00:00.000Z', '2026-11-03T09:00:00.000Z')
      expect(second).toHaveLength(facts.filter(({ createdAt }) => createdAt.startsWith('2026-11-02')).length)
    })

    test('the history of a case has its own events only', async () => {
      const store = createPrecomplaintStore(database.db, () => crypto.randomUUID())
      const ids = []
      for (const key of [crypto.randomUUID(), crypto.randomUUID()]) {
        await store.issueForm(key, reporter.id, '2026-11-22T09:00:00.000Z')
        const saved = await store.submit(exampleSubmit(key))
        if (saved.outcome === 'saved') ids.push(saved.precomplaint.id)
      }
      const history = await createCaseHistory(database.db).of(ids[1] ?? '')
      expect(history).toEqual([
        expect.objectContaining({ seq: 2, version: 1, kind: 'logged', by: reporter.id, data: {} }),
      ])
    })

    test('an order is found by its token until it is too old, and old ones go with the next', async () => {
      const store = createDownloadStore(database.db)
      const order = { kind: 'period', format: 'csv', first: 8107, last: 8107 } as const
      await store.keep('one', order, '2026-11-22T09:00:00.000Z', '2026-11-22T09:10:00.000Z')
      expect(await store.find('one', '2026-11-22T09:10:00.000Z')).toEqual(order)
      expect(await store.find('one', '2026-11-22T09:10:00.001Z')).toBeUndefined()
      expect(await store.find('two', '2026-11-22T09:00:00.000Z')).toBeUndefined()
      await store.keep('two', order, '2026-11-22T09:11:00.000Z', '2026-11-22T09:21:00.000Z')
      const rows = await database.db.selectFrom('downloads').selectAll().execute()
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain('"two"')
    })
  })
}
