/**
 * Trends, the quarter's report and the export, as numbers. They are the same as on the bot's card: whole quarters, each shielded
 * once, so nothing that is added up here tells more than a quarter does alone.
 */
import { addDays, dayOf } from '../calendar.js'
import { periodText, rowName, countQuarters, workdaysOf } from '../dialogs/show-trends.js'
import { compare } from '../precomplaints/clear-trends.js'
import { DOWNLOAD_LIFETIME_MINUTES } from '../precomplaints/export/download-order.js'
import { daysOfQuarter, quarterOf, quartersOf } from '../precomplaints/periods.js'
import { rowOf, sumQuarters, type Period, type Quarter, type TableName } from '../precomplaints/trends.js'
import type { TrendChange, TrendPeriod, TrendPoint } from './contract-trends.js'
import type { Answer, OverviewNeeds } from './needs.js'

/** Two years, so that a season can be seen to come again. */
const SERIES_QUARTERS = 8

type Deps = OverviewNeeds['deps']
type Counted = Map<number, Quarter | undefined>

export const tellTrends: Answer<'trends'> = async ({ period }, _person, { deps }) => {
  const today = dayOf(deps.now())
  const { now, before, running } = quartersOf(period, today)
  const series = lastQuarters(quarterOf(today))
  const counted = await countQuarters([...before, ...now, ...series], deps.knowledge().organisation, deps)
  return {
    period,
    running,
    now: periodOf(now, counted, deps),
    before: periodOf(before, counted, deps),
    ...changesBetween(now, before, counted, today, deps),
    quarters: series.map((quarter) => pointOf(quarter, counted, today, deps)),
  }
}

export const makeReport: Answer<'report'> = async ({ year, quarter }, _person, { deps }) => {
  const today = dayOf(deps.now())
  const now = year * 4 + quarter - 1
  const series = lastQuarters(now)
  const counted = await countQuarters(series, deps.knowledge().organisation, deps)
  const { from, until } = daysOfQuarter(now)
  return {
    year,
    quarter,
    from,
    to: addDays(until, -1),
    running: from <= today && today < until,
    madeOn: today,
    workdays: workdaysOf([now], today),
    now: periodOf([now], counted, deps),
    before: periodOf([now - 1], counted, deps),
    lastYear: periodOf([now - 4], counted, deps),
    ...changesBetween([now], [now - 1], counted, today, deps),
    quarters: series.map((one) => pointOf(one, counted, today, deps)),
  }
}

export const orderExport: Answer<'export'> = async ({ period }, _person, { deps }) => {
  if (!deps.orderDownload) return { links: null }
  const { now } = quartersOf(period, dayOf(deps.now()))
  const [first, last] = [Math.min(...now), Math.max(...now)]
  const csv = await deps.orderDownload({ kind: 'period', format: 'csv', first, last })
  const xlsx = await deps.orderDownload({ kind: 'period', format: 'xlsx', first, last })
  return { links: { name: periodText(now, deps.texts), csv, xlsx, minutes: DOWNLOAD_LIFETIME_MINUTES } }
}

function lastQuarters(last: number): number[] {
  return Array.from({ length: SERIES_QUARTERS }, (_, index) => last - SERIES_QUARTERS + 1 + index)
}

function sumOf(numbers: readonly number[], counted: Counted): Period {
  return sumQuarters(numbers.map((number) => counted.get(number)))
}

function periodOf(numbers: readonly number[], counted: Counted, deps: Deps): TrendPeriod {
  const { total, hiddenQuarters, tables } = sumOf(numbers, counted)
  const named = Object.entries(tables).map(([name, table]) => {
    const rows = table.rows.map((row) => ({ ...row, name: nameOf(name as TableName, row.code, deps) }))
    return [name, { rows, rest: table.rest ?? null, total: table.total }]
  })
  return {
    name: periodText(numbers, deps.texts),
    total,
    hiddenQuarters,
    tables: Object.fromEntries(named) as TrendPeriod['tables'],
  }
}

function changesBetween(
  now: readonly number[],
  before: readonly number[],
  counted: Counted,
  today: string,
  deps: Deps,
): { changes: TrendChange[]; asked: number } {
  const workdays = { now: workdaysOf(now, today), before: workdaysOf(before, today) }
  const { changes, asked } = compare(sumOf(now, counted), sumOf(before, counted), workdays)
  const named = changes.map(({ row, ...change }) => ({
    ...change,
    row: row ? { ...row, name: nameOf(row.table, row.code, deps) } : null,
  }))
  return { changes: named, asked }
}

function pointOf(number: number, counted: Counted, today: string, deps: Deps): TrendPoint {
  const quarter = counted.get(number)
  const { from, until } = daysOfQuarter(number)
  const course = quarter && sumQuarters([quarter]).tables.course
  return {
    year: Math.floor(number / 4),
    quarter: (number % 4) + 1,
    name: periodText([number], deps.texts),
    running: from <= today && today < until,
    total: quarter?.total ?? null,
    complaints: rowOf(course, 'complaint')?.count ?? null,
  }
}

function nameOf(table: TableName, code: string, { knowledge, texts }: Deps): string {
  return rowName(table, code, knowledge().organisation, texts)
}
