/** How often passages were shown in answers, and what people thought of them: for editors. There is nobody's name in it. */
import { setImmediate } from 'node:timers/promises'
import type { Db } from './open-database.js'

/** Rows read at a time, so that turns go on in between. */
const PAGE = 2_000

export interface PassageUse {
  /** Ids, as the answers had them together. */
  passages: string[]
  /** Answers that are still remembered: retention forgets them after three months. */
  shown: number
  liked: number
  disliked: number
}

export function createPassageUse(db: Db): () => Promise<PassageUse[]> {
  return async () => {
    const byPassages = new Map<string, Omit<PassageUse, 'passages'>>()
    const add = (passages: string, what: 'shown' | 'liked' | 'disliked') => {
      const sum = byPassages.get(passages) ?? { shown: 0, liked: 0, disliked: 0 }
      sum[what] += 1
      byPassages.set(passages, sum)
    }
    for (let after = ''; ;) {
      const rows = await db
        .selectFrom('shown_answers')
        .select(['activity_id', 'passages'])
        .where('activity_id', '>', after)
        .orderBy('activity_id')
        .limit(PAGE)
        .execute()
      for (const { passages } of rows) add(passages, 'shown')
      after = rows.at(-1)?.activity_id ?? ''
      if (rows.length < PAGE) break
      await setImmediate()
    }
    for (let after = 0; ;) {
      const rows = await db
        .selectFrom('feedback')
        .select(['id', 'passages', 'reaction'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(PAGE)
        .execute()
      for (const { passages, reaction } of rows) add(passages, reaction === 'like' ? 'liked' : 'disliked')
      after = rows.at(-1)?.id ?? 0
      if (rows.length < PAGE) break
      await setImmediate()
    }
    return [...byPassages].map(([passages, use]) => ({ passages: JSON.parse(passages) as string[], ...use }))
  }
}
