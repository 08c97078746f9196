/** Feedback in the store; the same on SQLite and PostgreSQL. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createFeedbackStore, type FeedbackStore } from '../../src/storage/feedback-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'

const at = '2026-11-27T09:00:00.000Z'
const later = '2026-11-27T10:00:00.000Z'
const down = { activityId: 'a-1', personId: 'someone', reaction: 'dislike' as const, kind: 'wrong', reason: '' }

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`feedback in ${name}`, () => {
    let database: EmptyDatabase
    let store: FeedbackStore
    const faults: unknown[] = []
    const rows = () => database.db.selectFrom('feedback').selectAll().orderBy('id').execute()
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      store = createFeedbackStore(database.db, (fault) => faults.push(fault))
      store.answerShown('a-1', ['klarret-14#hvad'], at)
    })
    afterEach(async () => {
      await store.flush()
      await database.drop()
      expect(faults).toEqual([])
    })

    test('is one row for a person and an answer, however often and at once it comes', async () => {
      // A batch that takes long to write: nobody may look for an answer of it before it is there.
      for (let other = 0; other < 3_000; other += 1) store.answerShown(`b-${other}`, [], at)
      const often = Array.from({ length: 20 }, () => store.feedbackGiven(down, at))
      const [first, ...others] = (await Promise.all(often)).sort()
      expect(first).toBe('new')
      expect(new Set(others)).toEqual(new Set(['same']))
      expect(await store.feedbackGiven({ ...down, reaction: 'like', kind: '' }, later)).toBe('changed')
      expect(await store.feedbackGiven({ ...down, personId: 'another' }, later)).toBe('new')
      expect(await rows()).toMatchObject([
        { passages: '["klarret-14#hvad"]', reaction: 'like', kind: '', at: later },
        { reaction: 'dislike', kind: 'wrong' },
      ])
    })

    test('on an answer that is not known is not kept', async () => {
      expect(await store.feedbackGiven({ ...down, activityId: 'a-2' }, at)).toBe('unknown')
      expect(await rows()).toEqual([])
    })

    test('holds no id of the person or the answer', async () => {
      await store.feedbackGiven(down, at)
      expect(JSON.stringify(await rows())).not.toMatch(/someone|a-1/)
    })
  })
}
