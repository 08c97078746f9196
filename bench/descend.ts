/**
 * Fits weights by gradient descent (Adam). Small sets only: everything is looked at in every step.
 */

/** The slope of what is to be made small, at some weights. */
export type Slope = (weights: readonly number[]) => readonly number[]

const steps = 3_000
const rate = 0.05

/** The weights at which the slope is level, or nearly so. */
export function descend(slope: Slope, size: number): number[] {
  const weights = new Array<number>(size).fill(0)
  const mean = new Array<number>(size).fill(0)
  const spread = new Array<number>(size).fill(0)
  for (let step = 1; step <= steps; step += 1) {
    const pace = rate * (1 - step / (steps + 1))
    slope(weights).forEach((value, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * value
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * value * value
      const steady = (mean[at] ?? 0) / (1 - 0.9 ** step)
      weights[at] = (weights[at] ?? 0) - (pace * steady) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
    })
  }
  return weights
}

/** The sum of products. */
export function product(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0)
}

/** Brings columns to like size, so that one penalty suits all: the spread of each. */
export function spreadOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => {
    const values = rows.map((row) => row[at] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  })
}
