/** Fits a logistic regression. Small sets only: everything is looked at in every step. */
import { descend, product, spreadOf } from './descend.js'

/** What is looked at, the first of it always 1, and whether it is what is looked for. */
export interface Observed {
  signals: readonly number[]
  isWanted: boolean
}

/** How strongly weights are held near 0. */
const penalty = 0.003

/** The weights; taking what is not wanted for what is counts `othersCount` times as much as missing it. */
export function fitLogistic(among: readonly Observed[], othersCount: number): number[] {
  const spread = spreadOf(among.map(({ signals }) => signals))
  const scaled = among.map(({ signals, isWanted }) => ({
    signals: signals.map((value, index) => value / (spread[index] ?? 1)),
    isWanted,
  }))
  const slope = (weights: readonly number[]) => {
    const sum = weights.map((weight, index) => (index === 0 ? 0 : 2 * penalty * weight))
    for (const { signals, isWanted } of scaled) {
      const error = likelihood(weights, signals) - (isWanted ? 1 : 0)
      const counts = (error * (isWanted ? 1 : othersCount)) / scaled.length
      signals.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + counts * value))
    }
    return sum
  }
  return descend(slope, spread.length).map((weight, index) => weight / (spread[index] ?? 1))
}

/** What the weights make of what is looked at, 0 to 1. */
export function likelihood(weights: readonly number[], signals: readonly number[]): number {
  return 1 / (1 + Math.exp(-product(weights, signals)))
}
