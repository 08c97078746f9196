/** The facts of cases by when they were logged: what trends and exports are made of. */
import { setImmediate } from 'node:timers/promises'
import { sql, type Selectable } from 'kysely'
import type { CaseStatistics } from '../precomplaints/trends.js'
import { toFacts } from './case-facts-row.js'
import { isPostgres } from './every-table.js'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'

type Row = Selectable<Tables['case_facts']>

/** SQLite reads on the bot's own thread: this many take a few milliseconds, and then other turns have theirs. */
const PAGE = 500

const columns = Object.keys({
  id: 0,
  number: 0,
  status: 0,
  created_at: 0,
  taken_at: 0,
  closed_at: 0,
  take_by: 0,
  follow_up: 0,
  urgent_by: 0,
  owner_id: 0,
  owner_name: 0,
  area: 0,
  unit_type: 0,
  theme: 0,
  types: 0,
  step_in: 0,
  step_out: 0,
  outcome: 0,
  complaint: 0,
  journalised: 0,
} satisfies Record<keyof Row, 0>)

export function createCaseStatistics(db: Db): CaseStatistics {
  // A row as one text: SQLite's driver hands over column by column, which takes several times as long.
  const list = sql.join(columns.map((name) => sql.ref(name)))
  const wholeRow = isPostgres(db) ? sql<string>`json_build_array(${list})::text` : sql<string>`json_array(${list})`
  return {
    async *between(from, to) {
      for (let after = { createdAt: from, id: '' }; ;) {
        const rows = await db
          .selectFrom('case_facts')
          .select(wholeRow.as('whole'))
          // Says the same twice: PostgreSQL starts in its index by the pair, SQLite by the moment alone.
          .where('created_at', '>=', after.createdAt)
          .where(sql<boolean>`(created_at, id) > (${after.createdAt}, ${after.id})`)
          .where('created_at', '<', to)
          .orderBy('created_at')
          .orderBy('id')
          .limit(PAGE)
          .execute()
        const cases = rows.map(({ whole }) => toFacts(rowOf(whole)))
        const last = cases.at(-1)
        if (!last) return
        yield cases
        if (rows.length < PAGE) return
        after = { createdAt: last.createdAt, id: last.id }
        await setImmediate()
      }
    },
  }
}

function rowOf(whole: string): Row {
  const values = JSON.parse(whole) as unknown[]
  return Object.fromEntries(columns.map((name, index) => [name, values[index]])) as unknown as Row
}
