/**
 * Which passages each person was shown last, so that "og hvis det er faren?" can be read with them. One row for each person, written
 * over by the next answer and gone after half an hour: never words of the person's, and no diary of what somebody has asked.
 */
import type { Db } from './open-database.js'

/** Who comes back to the chat after a lesson means something new. */
const REMEMBERED_MS = 30 * 60_000

/** `onFault` hears of an answer that could not be remembered or read: what refers to it is then read as it stands. */
export function createLastAnswerStore(db: Db, onFault: (error: unknown) => void) {
  let writing: Promise<unknown> = Promise.resolve()

  const write = async (personId: string, passages: readonly string[], at: string) => {
    if (passages.length === 0) {
      await db.deleteFrom('last_answers').where('person_id', '=', personId).execute()
      return
    }
    const shown = { passages: JSON.stringify(passages), shown_at: at }
    await db
      .insertInto('last_answers')
      .values({ person_id: personId, ...shown })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(shown))
      .execute()
  }

  return {
    /** Ids of passages, the best first. Never waits. */
    shown(personId: string, passages: readonly string[], at: string): void {
      writing = writing.then(() => write(personId, passages, at)).catch(onFault)
    },

    /** A store that does not answer leaves nothing to refer to; the question is answered all the same. */
    async of(personId: string, at: string): Promise<string[]> {
      try {
        await writing
        const row = await db
          .selectFrom('last_answers')
          .select('passages')
          .where('person_id', '=', personId)
          .where('shown_at', '>=', earliest(at))
          .executeTakeFirst()
        return row ? (JSON.parse(row.passages) as string[]) : []
      } catch (error) {
        onFault(error)
        return []
      }
    },

    /** For the bot's clockwork, which calls it every minute. */
    async forgetOld(now: Date): Promise<void> {
      await db.deleteFrom('last_answers').where('shown_at', '<', earliest(now.toISOString())).execute()
    },

    /** What is being written has been written. */
    async flush(): Promise<void> {
      await writing
    },
  }
}

const earliest = (at: string) => new Date(Date.parse(at) - REMEMBERED_MS).toISOString()
