/** The rows of a chart with numbers from the server: what may be shown is shown, what is hidden is said to be hidden. */
import type { TrendPeriod, TrendTable } from '../../../src/overview/contract-trends.js'

export type TableName = keyof TrendPeriod['tables']

export interface Cell {
  /** For the bar; undefined where nothing may be drawn. */
  count: number | undefined
  text: string
}

export interface ChartRow {
  key: string
  name: string
  /** One for each period, the newest first. */
  cells: Cell[]
}

/** Steps and times are read in their own order, everything else by size, as it comes. */
const ownOrder: Partial<Record<TableName, readonly string[]>> = {
  step: ['1-2', '3-4', '5-7'],
  contact: ['within-1', 'within-2', 'within-5', 'later'],
}

interface Words {
  hiddenCell: string
  rest: string
  atLeast: (count: number) => string
}

/**
 * @param periods the newest first; its rows decide which are shown, and in which order
 * @returns undefined when the newest period has too few cases to show this table
 */
export function chartRows(table: TableName, periods: readonly TrendPeriod[], words: Words): ChartRow[] | undefined {
  const [now] = periods
  const newest = now?.tables[table]
  if (!newest || newest.rows.length === 0) return undefined
  const order = ownOrder[table]
  const inOrder = order
    ? newest.rows.toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
    : newest.rows
  const rows = inOrder.map(({ code, name }) => ({
    key: code,
    name,
    cells: periods.map((period) =>
      cellOf(
        period.tables[table]?.rows.find((row) => row.code === code),
        words,
      ),
    ),
  }))
  const rests = periods.map((period) => period.tables[table]?.rest ?? undefined)
  if (!rests[0]) return rows
  const cells = rests.map((rest) =>
    rest ? { count: rest, text: String(rest) } : { count: undefined, text: words.hiddenCell },
  )
  return [...rows, { key: 'rest', name: words.rest, cells }]
}

function cellOf(row: TrendTable['rows'][number] | undefined, { hiddenCell, atLeast }: Words): Cell {
  if (!row) return { count: undefined, text: hiddenCell }
  return { count: row.count, text: row.complete ? String(row.count) : atLeast(row.count) }
}
