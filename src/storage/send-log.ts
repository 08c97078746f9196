/** When what was sent where, for all instances. One row a place: whoever updates it keeps the others waiting. */
import type { SendLog } from '../precomplaints/views.js'
import { inTransaction } from './in-transaction.js'
import type { Db } from './open-database.js'

/** Longer than any limit looks back. */
const KEPT_MS = 7_200_000

export function createSendLog(db: Db): SendLog {
  return {
    async take(place, now, newest, wait) {
      const askedAt = new Date(now).toISOString()
      const pause = await inTransaction(db, async (tx) => {
        const row = await tx
          .insertInto('sends')
          .values({ place, moments: '[]', asked_at: askedAt })
          .onConflict((conflict) => conflict.column('place').doUpdateSet({ asked_at: askedAt }))
          .returning('moments')
          .executeTakeFirstOrThrow()
        const moments = JSON.parse(row.moments) as number[]
        const pause = wait(moments)
        if (pause > 0) return pause
        const counted = JSON.stringify([...moments, now].slice(-newest))
        await tx.updateTable('sends').set({ moments: counted }).where('place', '=', place).execute()
        return 0
      })
      await dropOneUnused(db, new Date(now - KEPT_MS).toISOString())
      return pause
    },
  }
}

/** As many rows go as may come, and one at a time cannot end in a deadlock. */
async function dropOneUnused(db: Db, before: string): Promise<void> {
  await db
    .deleteFrom('sends')
    .where('place', '=', (unused) => unused.selectFrom('sends').select('place').where('asked_at', '<', before).limit(1))
    .where('asked_at', '<', before)
    .execute()
}
