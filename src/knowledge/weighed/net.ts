/**
 * A small convolutional net. A word is the mean of the vectors of its signs; filters look at one, two and three words that stand
 * together, and of each filter only the place where it fits best counts. What fits is summed for each kind of text. So it knows turns
 * of phrase wherever they stand, and words by their likeness to others.
 */
import { weighedKinds } from './kinds.js'

/** What was learnt. All arrays are flat, the last index runs fastest. */
export interface Net {
  /** How many numbers stand for a word, and how many filters there are of each width. */
  dimensions: number
  filters: number
  /** places × dimensions */
  vectors: Float32Array
  /** For each width, in the order of `widths`: filters × width × dimensions. */
  weights: readonly Float32Array[]
  /** For each width: filters. */
  biases: readonly Float32Array[]
  /** outcomes × (widths × filters): an ordinary text, each of `weighedKinds`, a parent's dissatisfaction, which is ordinary too. */
  out: Float32Array
  /** outcomes */
  outBiases: Float32Array
  /** places × outcomes: what a sign says by itself, wherever it stands. */
  votes: Float32Array
}

/** How many words filters look at. */
export const widths = [1, 2, 3] as const
/** So many empty words between two sentences, and no filter sees both. */
export const gap = Math.max(...widths) - 1

/** A word that was read. */
export interface ReadWord {
  /** outcomes: what its signs say by themselves */
  votes: Float32Array
  /** For each width, width × filters: what the word adds to the fit of each filter as its first, second, third word. */
  parts: readonly Float32Array[]
}

/** Words one after the other; nothing stands for an empty one. */
export type Words = readonly (ReadWord | undefined)[]

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { exp, log, max } = Math
const Floats = Float32Array
const Doubles = Float64Array

/** Reads a word by its signs. */
export function readSigns(net: Net, signs: Int32Array): ReadWord {
  return { votes: votesOf(net, signs), parts: partsOf(net, vectorOf(net, signs)) }
}

/** What a word's signs say by themselves, for each outcome. */
export const votesOf = ({ votes, outBiases }: Net, signs: Int32Array) => sumOf(votes, signs, outBiases.length)

/** The mean of the vectors of a word's signs. */
export const vectorOf = ({ vectors, dimensions }: Net, signs: Int32Array) =>
  sumOf(vectors, signs, dimensions).map((sum) => sum / signs.length)

/** Sums are taken for four filters in one pass, which is faster than one by one. */
export function partsOf({ dimensions, filters, weights }: Net, vector: Float32Array): Float32Array[] {
  return widths.map((width, at) => {
    const ofWidth = weights[at] ?? new Floats()
    const parts = new Floats(width * filters)
    const apart = width * dimensions
    for (let part = 0; part < width; part += 1) {
      for (let filter = 0; filter < filters; filter += 4) {
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        let atA = filter * apart + part * dimensions
        let atB = atA + apart
        let atC = atB + apart
        let atD = atC + apart
        for (let one = 0; one < dimensions; one += 1, atA += 1, atB += 1, atC += 1, atD += 1) {
          const value = vector[one] ?? 0
          a += value * (ofWidth[atA] ?? 0)
          b += value * (ofWidth[atB] ?? 0)
          c += value * (ofWidth[atC] ?? 0)
          d += value * (ofWidth[atD] ?? 0)
        }
        const to = part * filters + filter
        parts[to] = a
        parts[to + 1] = b
        parts[to + 2] = c
        parts[to + 3] = d
      }
    }
    return parts
  })
}

/** The sum of some rows of a table. */
function sumOf(table: Float32Array, rows: Int32Array, length: number): Float32Array {
  const sum = new Floats(length)
  for (const row of rows) {
    const from = row * length
    for (let at = 0; at < length; at += 1) sum[at] = (sum[at] ?? 0) + (table[from + at] ?? 0)
  }
  return sum
}

/** What words say together, from one place up to another that is not included. */
export interface Reading {
  /** How likely the words are of each kind rather than ordinary, as the logarithm of the odds; kinds in the order they were learnt. */
  scoresOf(from: number, to: number): Float64Array
}

/** Lets all filters look at words once; what any part of them says is then summed quickly. */
export function read(net: Net, words: Words): Reading {
  const fits = widths.map((_, at) => fitsOf(net, words, at))
  const outcomes = net.outBiases.length
  const features = widths.length * net.filters
  const best = new Floats(features)

  const scoresOf = (from: number, to: number) => {
    best.fill(0)
    widths.forEach((width, at) => {
      const fit = fits[at]
      const first = at * net.filters
      // A filter that begins before the first word, or ends behind the last, sees empty words there.
      for (let place = from; place < to + width - 1; place += 1) {
        const row = place * net.filters
        for (let filter = 0; filter < net.filters; filter += 1) {
          const value = fit?.[row + filter] ?? 0
          if (value > (best[first + filter] ?? 0)) best[first + filter] = value
        }
      }
    })
    const sums = new Doubles(outcomes)
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      let sum = net.outBiases[outcome] ?? 0
      for (let place = from; place < to; place += 1) sum += words[place]?.votes[outcome] ?? 0
      const row = outcome * features
      for (let feature = 0; feature < features; feature += 1)
        sum += (best[feature] ?? 0) * (net.out[row + feature] ?? 0)
      sums[outcome] = sum
    }
    const ordinary = log(exp(sums[0] ?? 0) + exp(sums[weighedKinds.length + 1] ?? -Infinity))
    return sums.subarray(1, weighedKinds.length + 1).map((sum) => sum - ordinary)
  }
  return { scoresOf }
}

/**
 * How well each filter of a width fits at each place, filters side by side: at place `p` it sees the words from `p - width + 1` to
 * `p`. What is below 0 does not count, so 0 stands for it.
 */
export function fitsOf({ filters, biases }: Net, words: Words, at: number): Float32Array {
  const width = widths[at] ?? 1
  const bias = biases[at] ?? new Floats()
  const places = words.length + width - 1
  const fits = new Floats(places * filters)
  for (let place = 0; place < places; place += 1) {
    const row = place * filters
    fits.set(bias, row)
    for (let part = 0; part < width; part += 1) {
      const added = words[place - width + 1 + part]?.parts[at]
      if (!added) continue
      const from = part * filters
      for (let filter = 0; filter < filters; filter += 1) {
        fits[row + filter] = (fits[row + filter] ?? 0) + (added[from + filter] ?? 0)
      }
    }
    for (let filter = 0; filter < filters; filter += 1) fits[row + filter] = max(0, fits[row + filter] ?? 0)
  }
  return fits
}
