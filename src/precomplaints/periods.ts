/**
 * The periods that trends and exports are asked for, all made of whole quarters of a year in Copenhagen's calendar.
 * A quarter is a number: year × 4 + 0 to 3.
 */
export const periodNames = ['this-quarter', 'last-quarter', 'this-year', 'last-12-months'] as const
export type PeriodName = (typeof periodNames)[number]

export interface PeriodQuarters {
  now: number[]
  /** As many as the period will have when it is over. */
  before: number[]
  /** The last quarter is not over. */
  running: boolean
}

export function quarterOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}

/** The first day of a quarter and the first day after it. */
export function daysOfQuarter(quarter: number): { from: string; until: string } {
  return { from: firstDay(quarter), until: firstDay(quarter + 1) }
}

/** @param today in Copenhagen, 'YYYY-MM-DD' */
export function quartersOf(period: PeriodName, today: string): PeriodQuarters {
  const current = quarterOf(today)
  const firstOfYear = current - (current % 4)
  switch (period) {
    case 'this-quarter':
      return { now: [current], before: [current - 1], running: true }
    case 'last-quarter':
      return { now: [current - 1], before: [current - 2], running: false }
    case 'this-year':
      return { now: range(firstOfYear, current), before: range(firstOfYear - 4, firstOfYear - 1), running: true }
    case 'last-12-months':
      return { now: range(current - 4, current - 1), before: range(current - 8, current - 5), running: false }
  }
}

function firstDay(quarter: number): string {
  return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
