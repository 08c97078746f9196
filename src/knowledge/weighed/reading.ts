/** What words say together, and what parts of them do: the last steps of the net, from how well filters fit to what that tells. */
import { weighedKinds } from './kinds.js'
import { bestOf, gap, meetingsOf, widths, type Net, type Part, type Words } from './net.js'

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { exp, log, max } = Math
const Floats = Float32Array
const Doubles = Float64Array

/** The last outcome of a net. */
const dissatisfied = weighedKinds.length + 1

/** What words say together. */
export interface Reading {
  /**
   * How likely the words of these parts are of each kind rather than ordinary, as the logarithm of the odds; kinds in the order they
   * were learnt. The parts follow each other with a gap between them; each is looked at once, however often it is asked about.
   */
  scoresOf(parts: readonly Part[]): Float64Array
  /** How likely they tell that a parent is dissatisfied rather than anything else, as the logarithm of the odds. */
  dissatisfactionOf(parts: readonly Part[]): number
}

/** What fits best in a part, and what its words say by themselves. */
interface SeenPart {
  best: Float32Array
  votes: Float64Array
}

/** Lets all filters look at each part of the words once; what several parts say is then summed quickly. */
export function read(net: Net, words: Words): Reading {
  const outcomes = net.outBiases.length
  const features = widths.length * net.filters
  const inGap = bestInGap(net)

  const look = (part: Part): SeenPart => {
    const votes = new Doubles(outcomes)
    for (let place = part.from; place < part.to; place += 1) {
      const own = words[place]?.votes
      for (let outcome = 0; own && outcome < outcomes; outcome += 1) {
        votes[outcome] = (votes[outcome] ?? 0) + (own[outcome] ?? 0)
      }
    }
    return { best: bestOf(net, words, part), votes }
  }
  const known = new Map<Part, SeenPart>()
  const lookAt = (part: Part) => {
    const before = known.get(part)
    if (before) return before
    const seen = look(part)
    known.set(part, seen)
    return seen
  }

  const sumsOf = (parts: readonly Part[]) => {
    const best = parts.length > 1 ? inGap.slice() : new Floats(features)
    const sums = Doubles.from(net.outBiases)
    for (const part of parts) {
      const seen = lookAt(part)
      for (let feature = 0; feature < features; feature += 1) {
        const value = seen.best[feature] ?? 0
        if (value > (best[feature] ?? 0)) best[feature] = value
      }
      for (let outcome = 0; outcome < outcomes; outcome += 1) {
        sums[outcome] = (sums[outcome] ?? 0) + (seen.votes[outcome] ?? 0)
      }
    }
    addProducts(sums, net.out, best)
    addProducts(sums, net.meetingOut, meetingsOf(net, best))
    return sums
  }
  const scoresOf = (parts: readonly Part[]) => {
    const sums = sumsOf(parts)
    const ordinary = log(exp(sums[0] ?? 0) + exp(sums[dissatisfied] ?? -Infinity))
    return sums.subarray(1, weighedKinds.length + 1).map((sum) => sum - ordinary)
  }
  const dissatisfactionOf = (parts: readonly Part[]) => {
    const sums = sumsOf(parts)
    const others = sums.subarray(0, dissatisfied).reduce((sum, score) => sum + exp(score), 0)
    return (sums[dissatisfied] ?? -Infinity) - log(others)
  }
  return { scoresOf, dissatisfactionOf }
}

/** What filters see where nothing but empty words stand, as between two parts: no more than two of them. */
function bestInGap({ filters, biases }: Net): Float32Array {
  const best = new Floats(widths.length * filters)
  widths.forEach((width, at) => {
    if (width <= gap) best.set(biases[at]?.map((bias) => max(0, bias)) ?? [], at * filters)
  })
  return best
}

/** Adds to each sum the products of its row of a table with some numbers. */
function addProducts(sums: Float64Array, table: Float32Array, numbers: Float32Array): void {
  for (let one = 0; one < sums.length; one += 1) {
    const row = one * numbers.length
    let sum = 0
    for (let at = 0; at < numbers.length; at += 1) sum += (numbers[at] ?? 0) * (table[row + at] ?? 0)
    sums[one] = (sums[one] ?? 0) + sum
  }
}
