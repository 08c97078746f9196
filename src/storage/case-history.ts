/** The history of one case, in order. */
import type { CaseHistory } from '../precomplaints/export/case-export.js'
import type { Db } from './open-database.js'

export function createCaseHistory(db: Db): CaseHistory {
  return {
    async of(id) {
      const rows = await db
        .selectFrom('events')
        .select(['seq', 'version', 'kind', 'at', 'by_id', 'data', 'hash'])
        .where('precomplaint_id', '=', id)
        .orderBy('seq')
        .execute()
      return rows.map(({ by_id: by, data, ...event }) => ({
        ...event,
        by,
        data: JSON.parse(data) as Record<string, string | number>,
      }))
    },
  }
}
