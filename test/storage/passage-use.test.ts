/** How often passages were shown and what was thought of them, counted the same on SQLite and PostgreSQL. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createFeedbackStore } from '../../src/storage/feedback-store.js'
import { createPassageUse } from '../../src/storage/passage-use.js'
import { databases, type EmptyDatabase } from '../support/databases.js'

const at = '2026-11-27T09:00:00.000Z'

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`the use of passages in ${name}`, () => {
    let database: EmptyDatabase
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
    })
    afterEach(() => database.drop())

    test('is counted by the passages an answer had together', async () => {
      const store = createFeedbackStore(database.db, (error) => {
        throw error
      })
      for (let count = 0; count < 2_500; count += 1) store.answerShown(`a-${count}`, ['x#one'], at)
      store.answerShown('b', ['x#one', 'y#two'], at)
      await store.flush()
      await store.feedbackGiven({ activityId: 'a-1', personId: 'somebody', reaction: 'like', kind: '', reason: '' }, at)
      await store.feedbackGiven(
        { activityId: 'a-2', personId: 'somebody', reaction: 'dislike', kind: '', reason: 'For lang' },
        at,
      )
      await store.feedbackGiven(
        { activityId: 'b', personId: 'somebody', reaction: 'dislike', kind: '', reason: '' },
        at,
      )
      const use = await createPassageUse(database.db)()

      expect(use).toHaveLength(2)
      expect(use).toEqual(
        expect.arrayContaining([
          { passages: ['x#one'], shown: 2_500, liked: 1, disliked: 1 },
          { passages: ['x#one', 'y#two'], shown: 1, liked: 0, disliked: 1 },
        ]),
      )
    })

    test('is still told of an answer that was forgotten', async () => {
      const store = createFeedbackStore(database.db, () => undefined)
      store.answerShown('a', ['x#one'], at)
      await store.flush()
      await store.feedbackGiven({ activityId: 'a', personId: 'somebody', reaction: 'like', kind: '', reason: '' }, at)
      await database.db.deleteFrom('shown_answers').execute()
      expect(await createPassageUse(database.db)()).toEqual([{ passages: ['x#one'], shown: 0, liked: 1, disliked: 0 }])
    })

    test('of nothing is nothing', async () => {
      expect(await createPassageUse(database.db)()).toEqual([])
    })
  })
}
