/** Orders of downloads. The token itself is never stored: who reads the database cannot fetch anything. */
import { createHash } from 'node:crypto'
import type { DownloadOrder, DownloadStore } from '../precomplaints/export/download-order.js'
import { downloadOrderSchema } from '../precomplaints/export/download-order.js'
import type { Db } from './open-database.js'

export function createDownloadStore(db: Db): DownloadStore {
  return {
    async keep(token, order, at, until) {
      await db.deleteFrom('downloads').where('until', '<', at).execute()
      await db
        .insertInto('downloads')
        .values({ token_hash: hashOf(token), ordered: JSON.stringify(order), until })
        .execute()
    },

    async find(token, at): Promise<DownloadOrder | undefined> {
      const row = await db
        .selectFrom('downloads')
        .select('ordered')
        .where('token_hash', '=', hashOf(token))
        .where('until', '>=', at)
        .executeTakeFirst()
      return row && downloadOrderSchema.parse(JSON.parse(row.ordered))
    },
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
