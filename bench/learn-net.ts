/**
 * Learns the net of `src/knowledge/weighed/` from examples: stochastic gradient descent (Adam) on the cross entropy, with parts of what
 * is seen left out at random, so that no single word or filter is relied on. The same examples always teach the same.
 */
import { fitsOf, partsOf, vectorOf, votesOf, widths, type Net } from '../src/knowledge/weighed/net.js'
import { places, signsOf } from '../src/knowledge/weighed/word-signs.js'
import { createDice } from './spoil.js'

/** A text as folded words, empty ones between its sentences, with the number of its outcome and how much it counts. */
export interface Lesson {
  words: readonly string[]
  outcome: number
  weight: number
}

export interface Size {
  dimensions: number
  filters: number
  outcomes: number
  rounds: number
}

/** So many examples make one step. */
const batch = 64
const pace = 0.002
/** Shares left out at random: of a word's numbers and of the filters, and of the words. */
const leftOut = 0.3
const wordsLeftOut = 0.15
/** How much of the former steps a step remembers (Adam), and what keeps it from dividing by nothing. */
const memory = { mean: 0.9, spread: 0.999, least: 1e-8 }

/** A table of numbers that is learnt. */
interface Learnt {
  values: Float32Array
  slopes: Float32Array
  mean: Float32Array
  spread: Float32Array
}

export function learnNet(lessons: readonly Lesson[], { dimensions, filters, outcomes, rounds }: Size): Net {
  const dice = createDice(1)
  const table = (length: number, make: () => number): Learnt => ({
    values: Float32Array.from({ length }, make),
    slopes: new Float32Array(length),
    mean: new Float32Array(length),
    spread: new Float32Array(length),
  })
  const even = (most: number) => () => (2 * dice() - 1) * most
  const bell = () => 0.3 * Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice())
  const none = () => 0
  const features = widths.length * filters
  const vectors = table(places * dimensions, bell)
  const votes = table(places * outcomes, none)
  const layers = widths.map((width) => {
    const spread = even(1 / Math.sqrt(width * dimensions))
    return { width, weights: table(filters * width * dimensions, spread), biases: table(filters, spread) }
  })
  const out = table(outcomes * features, even(1 / Math.sqrt(features)))
  const outBiases = table(outcomes, none)
  const net: Net = {
    dimensions,
    filters,
    vectors: vectors.values,
    weights: layers.map(({ weights }) => weights.values),
    biases: layers.map(({ biases }) => biases.values),
    out: out.values,
    outBiases: outBiases.values,
    votes: votes.values,
  }

  const signs = new Map<string, Int32Array>()
  const signsFor = (word: string) => {
    const known = signs.get(word)
    if (known) return known
    const found = signsOf(word)
    signs.set(word, found)
    return found
  }

  let steps = 0
  /** Moves part of a table against its slopes, and forgets these. */
  const move = ({ values, slopes, mean, spread }: Learnt, rate: number, from = 0, to = values.length) => {
    const ofMean = 1 - memory.mean ** steps
    const ofSpread = 1 - memory.spread ** steps
    for (let at = from; at < to; at += 1) {
      const slope = slopes[at] ?? 0
      const m = memory.mean * (mean[at] ?? 0) + (1 - memory.mean) * slope
      const s = memory.spread * (spread[at] ?? 0) + (1 - memory.spread) * slope * slope
      mean[at] = m
      spread[at] = s
      values[at] = (values[at] ?? 0) - (rate * m) / ofMean / (Math.sqrt(s / ofSpread) + memory.least)
      slopes[at] = 0
    }
  }

  /** Adds the slopes of one lesson; `touched` gathers the signs it uses. */
  const study = ({ words, outcome, weight }: Lesson, touched: Set<number>) => {
    const seen = words.map((word) => {
      if (word === '' || dice() < wordsLeftOut) return undefined
      const own = signsFor(word)
      const vector = vectorOf(net, own).map((value) => (dice() < leftOut ? 0 : value / (1 - leftOut)))
      return { vector, votes: votesOf(net, own), parts: partsOf(net, vector) }
    })
    const best = new Float32Array(features)
    const bestAt = new Int32Array(features).fill(-1)
    layers.forEach(({ width }, at) => {
      const fits = fitsOf(net, seen, at)
      for (let filter = 0; filter < filters; filter += 1) {
        if (dice() < leftOut) continue
        const feature = at * filters + filter
        for (let place = 0; place < words.length + width - 1; place += 1) {
          const fit = (fits[place * filters + filter] ?? 0) / (1 - leftOut)
          if (fit <= (best[feature] ?? 0)) continue
          best[feature] = fit
          bestAt[feature] = place
        }
      }
    })
    const sums = Array.from({ length: outcomes }, (_, one) => {
      let sum = net.outBiases[one] ?? 0
      for (const word of seen) sum += word?.votes[one] ?? 0
      for (let feature = 0; feature < features; feature += 1) {
        sum += (best[feature] ?? 0) * (net.out[one * features + feature] ?? 0)
      }
      return sum
    })
    const most = Math.max(...sums)
    const total = sums.reduce((sum, one) => sum + Math.exp(one - most), 0)
    const errors = sums.map((sum, one) => (Math.exp(sum - most) / total - (one === outcome ? 1 : 0)) * (weight / batch))
    const ofBest = new Float32Array(features)
    errors.forEach((error, one) => {
      add(outBiases.slopes, one, error)
      for (let feature = 0; feature < features; feature += 1) {
        const at = one * features + feature
        add(out.slopes, at, error * (best[feature] ?? 0))
        add(ofBest, feature, error * (net.out[at] ?? 0))
      }
    })
    const ofWords = seen.map((word) => word && new Float32Array(dimensions))
    layers.forEach(({ width, weights, biases }, at) => {
      for (let filter = 0; filter < filters; filter += 1) {
        const last = bestAt[at * filters + filter] ?? -1
        const slope = (ofBest[at * filters + filter] ?? 0) / (1 - leftOut)
        if (last < 0) continue
        add(biases.slopes, filter, slope)
        for (let part = 0; part < width; part += 1) {
          const place = last - width + 1 + part
          const word = seen[place]
          const ofWord = ofWords[place]
          if (!word || !ofWord) continue
          const row = (filter * width + part) * dimensions
          for (let one = 0; one < dimensions; one += 1) {
            add(weights.slopes, row + one, slope * (word.vector[one] ?? 0))
            add(ofWord, one, slope * (weights.values[row + one] ?? 0))
          }
        }
      }
    })
    words.forEach((word, place) => {
      const ofWord = ofWords[place]
      if (!ofWord) return
      const own = signsFor(word)
      // What was left out of the word was 0, and had no part in the outcome.
      seen[place]?.vector.forEach((value, one) => {
        ofWord[one] = value === 0 ? 0 : (ofWord[one] ?? 0) / own.length / (1 - leftOut)
      })
      for (const sign of own) {
        touched.add(sign)
        for (let one = 0; one < dimensions; one += 1) add(vectors.slopes, sign * dimensions + one, ofWord[one] ?? 0)
        for (let one = 0; one < outcomes; one += 1) add(votes.slopes, sign * outcomes + one, errors[one] ?? 0)
      }
    })
  }

  const order = lessons.map((_, at) => at)
  const stepsInAll = Math.ceil(lessons.length / batch) * rounds
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(dice() * (at + 1))
      const one = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = one
    }
    for (let from = 0; from < order.length; from += batch) {
      const touched = new Set<number>()
      for (const at of order.slice(from, from + batch)) {
        const lesson = lessons[at]
        if (lesson) study(lesson, touched)
      }
      const rate = pace * (1 - steps / stepsInAll)
      steps += 1
      for (const { weights, biases } of layers) for (const one of [weights, biases]) move(one, rate)
      for (const one of [out, outBiases]) move(one, rate)
      for (const place of touched) {
        move(vectors, rate, place * dimensions, (place + 1) * dimensions)
        move(votes, rate, place * outcomes, (place + 1) * outcomes)
      }
    }
  }
  return net
}

function add(sums: Float32Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount
}
