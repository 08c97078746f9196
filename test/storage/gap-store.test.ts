/** The gap list in the store; the same on SQLite and PostgreSQL. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGapStore, type GapStore } from '../../src/storage/gap-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00.000Z`
const gap = (text: string) => ({ kind: 'no-answer' as const, key: `no-answer|${text}`, text })

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`gaps in ${name}`, () => {
    let database: EmptyDatabase
    let store: GapStore
    const faults: unknown[] = []
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      store = createGapStore(database.db, (fault) => faults.push(fault))
    })
    afterEach(async () => {
      await store.flush()
      await database.drop()
      expect(faults).toEqual([])
    })

    test('the same gap counts up, before and after it is written, and keeps when it was first seen', async () => {
      store.note(gap('kage'), day(1))
      store.note(gap('kage'), day(2))
      await store.flush()
      store.note({ ...gap('kage'), text: 'Kage?' }, day(3))
      const { gaps, total } = await store.list(0, 10)
      expect(total).toBe(1)
      expect(gaps).toEqual([
        {
          key: 'no-answer|kage',
          kind: 'no-answer',
          text: 'kage',
          passages: [],
          count: 3,
          firstSeen: day(1),
          lastSeen: day(3),
        },
      ])
    })

    test('the newest come first, in pages', async () => {
      for (let number = 1; number <= 12; number += 1) store.note(gap(`spoergsmaal ${number}`), day(number))
      const first = await store.list(0, 10)
      const second = await store.list(10, 10)
      expect(first.total).toBe(12)
      expect(first.gaps[0]?.text).toBe('spoergsmaal 12')
      expect(second.gaps.map(({ text }) => text)).toEqual(['spoergsmaal 2', 'spoergsmaal 1'])
    })

    test('another instance counts on', async () => {
      store.note(gap('kage'), day(1))
      await store.flush()
      const other = createGapStore(await database.again(), (fault) => faults.push(fault))
      other.note(gap('kage'), day(2))
      await other.flush()
      expect((await store.list(0, 10)).gaps).toMatchObject([{ count: 2, lastSeen: day(2) }])
    })

    test('the list has an end: what was not asked for longest falls off', async () => {
      for (let round = 0; round < 5; round += 1) {
        for (let number = 0; number < 450; number += 1) store.note(gap(`${round} ${number}`), day(round + 1))
        await store.flush()
      }
      const { total } = await store.list(0, 1)
      expect(total).toBe(2000)
      expect((await store.list(1999, 1)).gaps[0]?.lastSeen).toBe(day(1))
    })

    test('a flood between two writes does not fill the memory', async () => {
      for (let number = 0; number < 3000; number += 1) store.note(gap(`flod ${number}`), day(1))
      expect((await store.list(0, 1)).total).toBe(500)
    })

    test('an unknown answer has no passages', async () => {
      expect(await store.passagesOf('findes-ikke')).toEqual([])
    })
  })
}
