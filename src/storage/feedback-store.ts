/**
 * What people thought of an answer, kept per passage. Teams stores none of it. Who said it is not kept.
 */
import type { Db } from './open-database.js'

export interface FeedbackStore {
  /** Remembers which passages a shown answer had, so that feedback on it can be counted for them. */
  answerShown(activityId: string, passages: string[], at: string): Promise<void>
  /** Returns false when the answer is not known (too old, or not an answer). */
  feedbackGiven(activityId: string, reaction: 'like' | 'dislike', reason: string, at: string): Promise<boolean>
}

export function createFeedbackStore(db: Db): FeedbackStore {
  return {
    async answerShown(activityId, passages, at) {
      await db
        .insertInto('shown_answers')
        .values({ activity_id: activityId, passages: JSON.stringify(passages), shown_at: at })
        .onConflict((conflict) => conflict.column('activity_id').doNothing())
        .execute()
    },

    async feedbackGiven(activityId, reaction, reason, at) {
      const answer = await db
        .selectFrom('shown_answers')
        .select('passages')
        .where('activity_id', '=', activityId)
        .executeTakeFirst()
      if (!answer) return false
      await db.insertInto('feedback').values({ passages: answer.passages, reaction, reason, at }).execute()
      return true
    },
  }
}
