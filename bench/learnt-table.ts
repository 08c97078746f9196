/** A table of numbers that is learnt by Adam's rule: each moves against its slope, less the more its slopes have changed. */

export interface LearntTable {
  values: Float32Array
  /** What the lessons since the last step add up to; forgotten with the step. */
  slopes: Float32Array
  mean: Float32Array
  spread: Float32Array
}

/** How much of the former steps a step remembers, and what keeps it from dividing by nothing. */
const memory = { mean: 0.9, spread: 0.999, least: 1e-8 }

export const tableOf = (length: number, make: () => number): LearntTable => ({
  values: Float32Array.from({ length }, make),
  slopes: new Float32Array(length),
  mean: new Float32Array(length),
  spread: new Float32Array(length),
})

/** Moves part of a table in the step with this number, the first being 1. */
export function move(table: LearntTable, rate: number, step: number, from = 0, to = table.values.length): void {
  const { values, slopes, mean, spread } = table
  const ofMean = rate / (1 - memory.mean ** step)
  const ofSpread = 1 - memory.spread ** step
  for (let at = from; at < to; at += 1) {
    const slope = slopes[at] ?? 0
    const m = memory.mean * (mean[at] ?? 0) + (1 - memory.mean) * slope
    const s = memory.spread * (spread[at] ?? 0) + (1 - memory.spread) * slope * slope
    mean[at] = m
    spread[at] = s
    values[at] = (values[at] ?? 0) - (ofMean * m) / (Math.sqrt(s / ofSpread) + memory.least)
    slopes[at] = 0
  }
}
