/**
 * What people thought of an answer, kept per passage. Teams stores none of it. Who said it is not kept: a digest of the person
 * and the answer lets a form that is sent twice count once, and goes when the answer can be rated no more (retention.ts).
 * Which passages an answer had is written in batches: a turn must not wait for the disk for what only feedback needs.
 */
import { createHash } from 'node:crypto'
import type { Db } from './open-database.js'

/** Feedback takes a person longer than this, and a crash loses no more. */
const WRITE_AFTER_MS = 1_000

export interface FeedbackStore {
  /** Remembers which passages a shown answer had, so that feedback on it can be counted for them. */
  answerShown(activityId: string, passages: string[], at: string): void
  /**
   * Keeps what a person thinks of an answer, in place of what the same person thought of it before.
   * `unknown`: the answer is not known (too old, or not an answer).
   */
  feedbackGiven(
    feedback: { activityId: string; personId: string; reaction: 'like' | 'dislike'; kind: string; reason: string },
    at: string,
  ): Promise<'new' | 'changed' | 'same' | 'unknown'>
  /** Writes what has not been written yet. */
  flush(): Promise<void>
}

/** `onFault` hears of a batch that could not be written; it is lost, and with it only which passages feedback is for. */
export function createFeedbackStore(db: Db, onFault: (error: unknown) => void): FeedbackStore {
  let waiting: { activity_id: string; passages: string; shown_at: string }[] = []
  let timer: NodeJS.Timeout | undefined
  /** The batches on their way to the disk: who asks for an answer meanwhile must not find it missing. */
  let writing: Promise<unknown> = Promise.resolve()

  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    const batch = waiting
    waiting = []
    const before = writing
    if (batch.length === 0) {
      await before
      return
    }
    const written = db
      .insertInto('shown_answers')
      .values(batch)
      .onConflict((conflict) => conflict.column('activity_id').doNothing())
      .execute()
    // Nothing of what was written is held, or each batch would hold all before it.
    writing = Promise.allSettled([before, written]).then(() => undefined)
    await written
  }

  return {
    flush,

    answerShown(activityId, passages, at) {
      waiting.push({ activity_id: activityId, passages: JSON.stringify(passages), shown_at: at })
      timer ??= setTimeout(() => {
        flush().catch(onFault)
      }, WRITE_AFTER_MS)
    },

    async feedbackGiven({ activityId, personId, reaction, kind, reason }, at) {
      await flush()
      const answer = await db
        .selectFrom('shown_answers')
        .select('passages')
        .where('activity_id', '=', activityId)
        .executeTakeFirst()
      if (!answer) return 'unknown'
      const given_key = createHash('sha256').update(`${activityId} ${personId}`).digest('hex')
      const given = { reaction, kind, reason }
      const { numInsertedOrUpdatedRows: added } = await db
        .insertInto('feedback')
        .values({ ...given, passages: answer.passages, at, given_key })
        .onConflict((conflict) => conflict.column('given_key').doNothing())
        .executeTakeFirstOrThrow()
      if (added === 1n) return 'new'
      const { numUpdatedRows: changed } = await db
        .updateTable('feedback')
        .set({ ...given, at })
        .where('given_key', '=', given_key)
        .where((is) => is.or([is('reaction', '<>', reaction), is('kind', '<>', kind), is('reason', '<>', reason)]))
        .executeTakeFirstOrThrow()
      return changed === 1n ? 'changed' : 'same'
    },
  }
}
