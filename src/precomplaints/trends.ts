/**
 * Trends: how many cases, about what, where, and how they went, in quarters of a year.
 *
 * A quarter's tables are shielded once (small-cells.ts), and every longer period is nothing but the sum of its quarters as they
 * may be shown. So periods that overlap tell nothing together that a quarter does not tell alone. The price: a row that is
 * under five in one quarter counts under the rest there, and its sum is then "at least" (`complete: false`).
 *
 * The tables part the same cases independently of each other, except that outcome and movement part the closed cases: they are
 * made only where the number of closed cases is itself shown. No row lies inside a row of another table by definition, so no
 * subtraction across tables gives a number of its own. That is why withdrawn cases are left out altogether, why a complaint
 * counts as nothing else, and why "not taken yet" and "taken late" are one row.
 */
import type { CaseFacts } from './case-facts.js'
import { complaintTypes } from './precomplaint.js'
import { largestFirst, shieldOverlapping, shieldTable, type Row, type ShieldedTable } from './small-cells.js'

/** Codes and days of all cases, without anything that a person wrote. */
export interface CaseStatistics {
  /** Cases logged from one ISO moment until before another, the oldest first, in handfuls, so that others get their turn. */
  between(from: string, to: string): AsyncIterable<CaseFacts[]>
}

export const partitions = ['theme', 'area', 'unitType', 'step', 'course', 'outcome', 'movement', 'contact'] as const
export type Partition = (typeof partitions)[number]
export type TableName = Partition | 'types'

/** Rows that are the same everywhere; areas, unit types and themes are the municipality's own. */
const fixedCodes = {
  /** Conflict steps as the unit works with them: handled locally, with advice, with the unit. */
  step: ['1-2', '3-4', '5-7'],
  course: ['open', 'complaint', 'closed'],
  outcome: ['loest-lokalt', 'aftale', 'frafaldet'],
  movement: ['down', 'same', 'up', 'unknown'],
  /** Working days from logging until somebody in the unit has taken the case. */
  contact: ['within-1', 'within-2', 'within-5', 'later'],
} as const
export type OwnCodes = Record<'theme' | 'area' | 'unitType', readonly string[]>

/** What is counted of one quarter; never shown as it is. */
export interface Tally {
  cases: number
  counts: Record<TableName, Map<string, number>>
}

/** One quarter as it may be shown. */
export interface Quarter {
  total: number
  tables: Partial<Record<Partition, ShieldedTable>>
  types: Row[]
}

export interface SummedRow extends Row {
  /** Shown in every quarter of the period; if not, the count is "at least". */
  complete: boolean
}
export interface SummedTable {
  rows: SummedRow[]
  /** Cases in rows that are not shown; undefined where rows overlap and it cannot be counted. */
  rest: number | undefined
  total: number
}

/** A period as it may be shown. */
export interface Period {
  total: number
  /** Quarters with fewer than five cases are not counted in. */
  hiddenQuarters: number
  tables: Partial<Record<TableName, SummedTable>>
}

export function emptyTally(): Tally {
  const counts = Object.fromEntries([...partitions, 'types' as const].map((name) => [name, new Map<string, number>()]))
  return { cases: 0, counts: counts as Tally['counts'] }
}

/** @param contactDays working days from logging until taken; undefined when nobody has taken it */
export function countCase({ counts, ...tally }: Tally, facts: CaseFacts, contactDays: number | undefined): Tally {
  if (facts.status === 'withdrawn') return { counts, ...tally }
  const add = (table: TableName, code: string) => counts[table].set(code, (counts[table].get(code) ?? 0) + 1)
  add('theme', facts.theme)
  add('area', facts.area)
  add('unitType', facts.unitType)
  add('step', stepGroupOf(facts.stepIn))
  add('contact', contactOf(contactDays))
  for (const type of new Set(facts.types)) add('types', type)
  const course = courseOf(facts)
  add('course', course)
  if (course === 'closed') {
    add('outcome', facts.outcome ?? 'frafaldet')
    add('movement', movementOf(facts))
  }
  return { counts, cases: tally.cases + 1 }
}

/** @returns undefined when the quarter has too few cases to show anything, or none */
export function shieldQuarter({ cases, counts }: Tally, own: OwnCodes): Quarter | undefined {
  const types = shieldOverlapping(counts.types, complaintTypes, cases)
  if (!types) return undefined
  const codes: Record<Partition, readonly string[]> = { ...fixedCodes, ...own }
  const tables: Quarter['tables'] = {}
  for (const name of partitions) {
    if ((name === 'outcome' || name === 'movement') && !isShown(tables.course, 'closed')) continue
    const table = shieldTable(counts[name], codes[name])
    if (table) tables[name] = table
  }
  return { total: cases, tables, types }
}

/** The sum of quarters; `undefined` stands for one with too few cases. */
export function sumQuarters(quarters: readonly (Quarter | undefined)[]): Period {
  const shown = quarters.filter((quarter) => quarter !== undefined)
  const tables: Period['tables'] = {}
  for (const name of partitions) {
    const table = sumTables(shown.map((quarter) => quarter.tables[name]))
    if (table.total > 0) tables[name] = table
  }
  const total = shown.reduce((sum, quarter) => sum + quarter.total, 0)
  // A case may have several types, so what is not shown of them cannot be counted as a rest.
  const types = sumTables(shown.map((quarter) => ({ rows: quarter.types, rest: 1, total: quarter.total })))
  tables.types = { ...types, rest: undefined }
  return { total, hiddenQuarters: quarters.length - shown.length, tables }
}

function sumTables(tables: readonly (ShieldedTable | undefined)[]): SummedTable {
  const counts = new Map<string, number>()
  for (const { code, count } of tables.flatMap((table) => table?.rows ?? [])) {
    counts.set(code, (counts.get(code) ?? 0) + count)
  }
  const sum = (field: 'rest' | 'total') => tables.reduce((total, table) => total + (table?.[field] ?? 0), 0)
  // In a table without a rest a row that is missing is truly empty.
  const isKnown = (table: ShieldedTable | undefined, code: string) =>
    table !== undefined && (table.rest === 0 || isShown(table, code))
  const rows = largestFirst([...counts].map(([code, count]) => ({ code, count }))).map((row) => ({
    ...row,
    complete: tables.every((table) => isKnown(table, row.code)),
  }))
  return { rows, rest: sum('rest'), total: sum('total') }
}

/** The row with this code; 0 when the table shows everything and has none. */
export function rowOf(table: SummedTable | undefined, code: string): SummedRow | undefined {
  const row = table?.rows.find((candidate) => candidate.code === code)
  if (row || table?.rest !== 0) return row
  return { code, count: 0, complete: true }
}

function isShown(table: ShieldedTable | undefined, code: string): boolean {
  return table?.rows.some((row) => row.code === code) ?? false
}

function stepGroupOf(step: number): string {
  if (step <= 2) return '1-2'
  return step <= 4 ? '3-4' : '5-7'
}

function contactOf(days: number | undefined): string {
  if (days === undefined || days > 5) return 'later'
  if (days <= 1) return 'within-1'
  return days === 2 ? 'within-2' : 'within-5'
}

function courseOf({ complaint, status }: CaseFacts): 'open' | 'complaint' | 'closed' {
  if (complaint) return 'complaint'
  return status === 'closed' ? 'closed' : 'open'
}

function movementOf({ stepIn, stepOut }: CaseFacts): string {
  if (stepOut === undefined) return 'unknown'
  if (stepOut === stepIn) return 'same'
  return stepOut < stepIn ? 'down' : 'up'
}
