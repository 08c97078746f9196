/**
 * What has clearly changed since the period before, or that nothing has. Only numbers that are shown are compared.
 *
 * Each row is asked: if cases came at one and the same rate per working day in both periods, how likely is a split at least
 * as uneven as this one? That is an exact binomial test (two Poisson counts, given their sum), two-sided by doubling the smaller tail.
 * The more rows are asked, the more will look odd by chance, so Holm's correction holds the risk of even one false alarm
 * under 5 %. Besides, a change must be large enough to matter.
 *
 * Outcomes and waiting times are not compared: new cases have not had the time that older ones had.
 */
import { rowOf, type Period, type TableName } from './trends.js'

const RISK_OF_FALSE_ALARM = 0.05
/** With fewer cases in both periods together even a doubling may be chance. */
const FEWEST_TOGETHER = 12
/** With many cases a change of a few per cent is certain and still means nothing for the work. */
const SMALLEST_RATIO = 1.25
const compared: TableName[] = ['theme', 'area', 'unitType', 'step', 'types']

export interface Change {
  /** Undefined for the number of all cases. */
  row: { table: TableName; code: string } | undefined
  now: number
  before: number
  direction: 'up' | 'down'
}

export interface Comparison {
  /** The surest first. */
  changes: Change[]
  /** How many rows could be compared; 0 means that there is too little to say anything. */
  asked: number
}

/** @param workdays how many working days each period has had */
export function compare(now: Period, before: Period, workdays: { now: number; before: number }): Comparison {
  if (now.hiddenQuarters + before.hiddenQuarters > 0 || workdays.now === 0 || workdays.before === 0) {
    return { changes: [], asked: 0 }
  }
  const pairs = [{ row: undefined, now: now.total, before: before.total }, ...rowPairs(now, before)].filter(
    (pair) => pair.now + pair.before >= FEWEST_TOGETHER,
  )
  const share = workdays.now / (workdays.now + workdays.before)
  const judged = pairs
    .map((pair) => ({ ...pair, chance: chanceOfSplit(pair.now, pair.before, share) }))
    .sort((one, other) => one.chance - other.chance)
  const firstDoubtful = judged.findIndex(({ chance }, index) => chance > RISK_OF_FALSE_ALARM / (judged.length - index))
  const sure = firstDoubtful === -1 ? judged : judged.slice(0, firstDoubtful)
  const changes = sure.flatMap(({ row, now: count, before: earlier }): Change[] => {
    const ratio = count / workdays.now / (earlier / workdays.before)
    if (ratio < SMALLEST_RATIO && ratio > 1 / SMALLEST_RATIO) return []
    return [{ row, now: count, before: earlier, direction: ratio > 1 ? 'up' : 'down' }]
  })
  return { changes, asked: pairs.length }
}

/** Rows that are wholly shown in both periods. One that holds every case says nothing that the number of all cases does not. */
function rowPairs(now: Period, before: Period) {
  return compared.flatMap((table) => {
    const codes = new Set([now, before].flatMap((period) => period.tables[table]?.rows.map(({ code }) => code) ?? []))
    return [...codes].flatMap((code) => {
      const [count, earlier] = [rowOf(now.tables[table], code), rowOf(before.tables[table], code)]
      if (!count?.complete || !earlier?.complete) return []
      if (count.count === now.total && earlier.count === before.total) return []
      return [{ row: { table, code }, now: count.count, before: earlier.count }]
    })
  })
}

/** The chance of a split of `now + before` at least as uneven as this, when each case falls into the first with chance `share`. */
export function chanceOfSplit(now: number, before: number, share: number): number {
  const all = now + before
  const logChance = (count: number) =>
    logFactorial(all) -
    logFactorial(count) -
    logFactorial(all - count) +
    count * Math.log(share) +
    (all - count) * Math.log(1 - share)
  let lower = 0
  let upper = 0
  for (let count = 0; count <= now; count += 1) lower += Math.exp(logChance(count))
  for (let count = now; count <= all; count += 1) upper += Math.exp(logChance(count))
  return Math.min(1, 2 * Math.min(lower, upper))
}

const logFactorials = [0]
/** Remembered, because a comparison asks for the same ones again and again. */
function logFactorial(number: number): number {
  for (let next = logFactorials.length; next <= number; next += 1) {
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next))
  }
  return logFactorials[number] ?? 0
}
