/** Trends and reports as numbers. Every number here may be shown: those under five are hidden, and cannot be worked out. */
import { z } from 'zod'
import { count, named } from './contract-pieces.js'

const trendRowSchema = named.extend({
  count,
  /** If not, the count is "at least": the row was under five in some quarter. */
  complete: z.boolean(),
})
/** Rows under five are hidden in `rest`, with more of them where a subtraction would tell. */
export const trendTableSchema = z.strictObject({
  /** The largest first. */
  rows: z.array(trendRowSchema),
  /** Cases in rows that are not shown; null where rows overlap and it cannot be counted. */
  rest: count.nullable(),
  total: count,
})
const tableNames = ['theme', 'types', 'step', 'area', 'unitType', 'course', 'outcome', 'movement', 'contact'] as const
/** Tables that have too few cases are missing. `complaint` of `course` is the share that became complaints. */
export const trendPeriodSchema = z.strictObject({
  name: z.string(),
  /** 0 when there are fewer than five. */
  total: count,
  /** Quarters with fewer than five cases are not counted in. */
  hiddenQuarters: count,
  tables: z.partialRecord(z.enum(tableNames), trendTableSchema),
})
/** Quarter for quarter; null is a number that may not be shown: under five, or it would give one under five away. */
export const trendPointSchema = z.strictObject({
  year: z.int(),
  quarter: z.int().min(1).max(4),
  name: z.string(),
  running: z.boolean(),
  total: count.nullable(),
  complaints: count.nullable(),
})
/** What has clearly changed, the surest first. `row` is null for the number of all cases. */
export const trendChangeSchema = z.strictObject({
  row: named.extend({ table: z.enum(tableNames) }).nullable(),
  now: count,
  before: count,
  direction: z.enum(['up', 'down']),
})

export type TrendTable = z.infer<typeof trendTableSchema>
export type TrendPeriod = z.infer<typeof trendPeriodSchema>
export type TrendPoint = z.infer<typeof trendPointSchema>
export type TrendChange = z.infer<typeof trendChangeSchema>
