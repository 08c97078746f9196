/**
 * Learns the net of `src/knowledge/weighed/` from examples: stochastic gradient descent (Adam) on the cross entropy, with parts of what
 * is seen left out at random, so that no single word or filter is relied on. The same examples and dice always teach the same.
 */
import { bestOf, meetingsOf, partsOf, vectorOf, votesOf, widths, type Net } from '../src/knowledge/weighed/net.js'
import { places, signsOf } from '../src/knowledge/weighed/word-signs.js'
import { move, tableOf, type LearntTable } from './learnt-table.js'
import { createDice } from './spoil.js'

/** A text as folded words, empty ones between its sentences, with the number of its outcome and how much it counts. */
export interface Lesson {
  words: readonly string[]
  outcome: number
  /** Where this would be as right: the text does not tell the two apart, so the lesson does not either. */
  orElse?: number
  weight: number
}

export interface Size {
  dimensions: number
  filters: number
  meetings: number
  outcomes: number
  rounds: number
}

/** So many examples make one step. */
const batch = 64
const pace = 0.002
/** Shares left out at random: of a word's numbers and of the filters, of the sums over these, and of the words. */
const leftOut = 0.1
const meetingsLeftOut = 0.3
const wordsLeftOut = 0.15

/** What is learnt, table by table. */
interface Tables {
  vectors: LearntTable
  votes: LearntTable
  layers: { width: number; weights: LearntTable; biases: LearntTable }[]
  out: LearntTable
  outBiases: LearntTable
  meetingWeights: LearntTable
  meetingBiases: LearntTable
  meetingOut: LearntTable
}

/** A text as it is seen in one lesson, some of it left out. */
interface Seen {
  words: (SeenWord | undefined)[]
  /** How well each filter fits where it fits best, and where that is; -1 where it does not. */
  best: Float32Array
  bestAt: Int32Array
  /** The sums over these. */
  met: Float32Array
}

interface SeenWord {
  signs: Int32Array
  vector: Float32Array
  votes: Float32Array
  parts: Float32Array[]
}

/** `seed` chooses the dice. */
export function learnNet(lessons: readonly Lesson[], size: Size, seed = 1): Net {
  const dice = createDice(seed)
  const tables = tablesOf(size, dice)
  const net = netOf(tables, size)
  const see = createSight(net, dice)
  const blame = createBlame(net, tables)
  const { vectors, votes, layers, out, outBiases, meetingWeights, meetingBiases, meetingOut } = tables
  const whole = [out, outBiases, meetingWeights, meetingBiases, meetingOut].concat(
    layers.flatMap(({ weights, biases }) => [weights, biases]),
  )

  let steps = 0
  const order = lessons.map((_, at) => at)
  const stepsInAll = Math.ceil(lessons.length / batch) * size.rounds
  for (let round = 0; round < size.rounds; round += 1) {
    shuffle(order, dice)
    for (let from = 0; from < order.length; from += batch) {
      const touched = new Set<number>()
      for (const at of order.slice(from, from + batch)) {
        const lesson = lessons[at]
        if (lesson) blame(see(lesson), lesson, touched)
      }
      const rate = pace * (1 - steps / stepsInAll)
      steps += 1
      for (const table of whole) move(table, rate, steps)
      for (const place of touched) {
        move(vectors, rate, steps, place * size.dimensions, (place + 1) * size.dimensions)
        move(votes, rate, steps, place * size.outcomes, (place + 1) * size.outcomes)
      }
    }
  }
  return net
}

function tablesOf({ dimensions, filters, meetings, outcomes }: Size, dice: () => number): Tables {
  const even = (most: number) => () => (2 * dice() - 1) * most
  const bell = () => 0.3 * Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice())
  const none = () => 0
  const features = widths.length * filters
  const ofFeatures = even(1 / Math.sqrt(features))
  return {
    vectors: tableOf(places * dimensions, bell),
    votes: tableOf(places * outcomes, none),
    layers: widths.map((width) => {
      const spread = even(1 / Math.sqrt(width * dimensions))
      return { width, weights: tableOf(filters * width * dimensions, spread), biases: tableOf(filters, spread) }
    }),
    out: tableOf(outcomes * features, ofFeatures),
    outBiases: tableOf(outcomes, none),
    meetingWeights: tableOf(features * meetings, ofFeatures),
    meetingBiases: tableOf(meetings, none),
    meetingOut: tableOf(outcomes * meetings, ofFeatures),
  }
}

/** The net whose numbers are those of the tables, also as these change. */
const netOf = (tables: Tables, { dimensions, filters }: Size): Net => ({
  dimensions,
  filters,
  vectors: tables.vectors.values,
  weights: tables.layers.map(({ weights }) => weights.values),
  biases: tables.layers.map(({ biases }) => biases.values),
  out: tables.out.values,
  outBiases: tables.outBiases.values,
  meetingWeights: tables.meetingWeights.values,
  meetingBiases: tables.meetingBiases.values,
  meetingOut: tables.meetingOut.values,
  votes: tables.votes.values,
})

function shuffle(order: number[], dice: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1))
    const one = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = one
  }
}

/** Looks at texts with parts of them left out; what is left weighs the more. */
function createSight(net: Net, dice: () => number): (lesson: Lesson) => Seen {
  const { filters } = net
  const known = new Map<string, Int32Array>()
  const signsFor = (word: string) => {
    const signs = known.get(word) ?? signsOf(word)
    known.set(word, signs)
    return signs
  }
  const thin = (numbers: Float32Array, share: number) => {
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = dice() < share ? 0 : (numbers[at] ?? 0) / (1 - share)
    return numbers
  }
  return ({ words }) => {
    const seen = words.map((word) => {
      if (word === '' || dice() < wordsLeftOut) return undefined
      const signs = signsFor(word)
      const vector = thin(vectorOf(net, signs), leftOut)
      return { signs, vector, votes: votesOf(net, signs), parts: partsOf(net, vector) }
    })
    const bestAt = new Int32Array(widths.length * filters).fill(-1)
    const best = bestOf(net, seen, { from: 0, to: words.length }, bestAt)
    thin(best, leftOut)
    return { words: seen, best, bestAt, met: thin(meetingsOf(net, best), meetingsLeftOut) }
  }
}

/** Adds what one lesson says of each number: the slope of its error. `touched` gathers the signs it has. */
function createBlame(net: Net, tables: Tables): (seen: Seen, lesson: Lesson, touched: Set<number>) => void {
  const { dimensions, filters } = net
  const outcomes = net.outBiases.length
  const meetings = net.meetingBiases.length
  const features = widths.length * filters

  /** How far each outcome is from what it should be. */
  const errorsOf = ({ words, best, met }: Seen, { outcome, orElse, weight }: Lesson) => {
    const sums = Array.from(net.outBiases, (bias, one) => {
      let sum = bias
      for (const word of words) sum += word?.votes[one] ?? 0
      for (let at = 0; at < features; at += 1) sum += (best[at] ?? 0) * (net.out[one * features + at] ?? 0)
      for (let at = 0; at < meetings; at += 1) sum += (met[at] ?? 0) * (net.meetingOut[one * meetings + at] ?? 0)
      return sum
    })
    const most = Math.max(...sums)
    const likely = sums.map((sum) => Math.exp(sum - most))
    const total = likely.reduce((sum, one) => sum + one, 0)
    const right = [outcome, orElse ?? outcome]
    const ofRight = [...new Set(right)].reduce((sum, one) => sum + (likely[one] ?? 0), 0)
    return likely.map((one, at) => (one / total - (right.includes(at) ? one / ofRight : 0)) * (weight / batch))
  }

  /** One layer's part: adds the slopes of its weights, and gives those of what came in, none for what was 0. */
  const blameOut = (came: Float32Array, { values, slopes }: LearntTable, errors: readonly number[]) => {
    const ofCame = new Float32Array(came.length)
    errors.forEach((error, one) => {
      const row = one * came.length
      for (let at = 0; at < came.length; at += 1) {
        const value = came[at] ?? 0
        if (value === 0) continue
        slopes[row + at] = (slopes[row + at] ?? 0) + error * value
        ofCame[at] = (ofCame[at] ?? 0) + error * (values[row + at] ?? 0)
      }
    })
    return ofCame
  }

  const blameMeetings = (best: Float32Array, ofMet: Float32Array, ofBest: Float32Array) => {
    const { values, slopes } = tables.meetingWeights
    const biasSlopes = tables.meetingBiases.slopes
    for (let one = 0; one < meetings; one += 1) biasSlopes[one] = (biasSlopes[one] ?? 0) + (ofMet[one] ?? 0)
    for (let at = 0; at < features; at += 1) {
      const value = best[at] ?? 0
      if (value === 0) continue
      const row = at * meetings
      let slope = ofBest[at] ?? 0
      for (let one = 0; one < meetings; one += 1) {
        const ofOne = ofMet[one] ?? 0
        slopes[row + one] = (slopes[row + one] ?? 0) + ofOne * value
        slope += ofOne * (values[row + one] ?? 0)
      }
      ofBest[at] = slope
    }
  }

  /** Gives the slopes of each word's numbers. */
  const blameFilters = ({ words, bestAt }: Seen, ofBest: Float32Array) => {
    const ofWords = words.map((word) => word && new Float32Array(dimensions))
    tables.layers.forEach(({ width, weights, biases }, at) => {
      const { values, slopes } = weights
      for (let filter = 0; filter < filters; filter += 1) {
        const slope = (ofBest[at * filters + filter] ?? 0) / (1 - leftOut)
        if (slope === 0) continue
        biases.slopes[filter] = (biases.slopes[filter] ?? 0) + slope
        const first = (bestAt[at * filters + filter] ?? 0) - width + 1
        for (let part = 0; part < width; part += 1) {
          const vector = words[first + part]?.vector
          const ofWord = ofWords[first + part]
          if (!vector || !ofWord) continue
          const row = (filter * width + part) * dimensions
          for (let one = 0; one < dimensions; one += 1) {
            slopes[row + one] = (slopes[row + one] ?? 0) + slope * (vector[one] ?? 0)
            ofWord[one] = (ofWord[one] ?? 0) + slope * (values[row + one] ?? 0)
          }
        }
      }
    })
    return ofWords
  }

  const blameSigns = ({ signs, vector }: SeenWord, ofWord: Float32Array, errors: readonly number[]) => {
    const ofVectors = tables.vectors.slopes
    const ofVotes = tables.votes.slopes
    const share = 1 / (signs.length * (1 - leftOut))
    for (let one = 0; one < dimensions; one += 1) ofWord[one] = vector[one] === 0 ? 0 : (ofWord[one] ?? 0) * share
    for (const sign of signs) {
      const row = sign * dimensions
      for (let one = 0; one < dimensions; one += 1)
        ofVectors[row + one] = (ofVectors[row + one] ?? 0) + (ofWord[one] ?? 0)
      const votes = sign * outcomes
      for (let one = 0; one < outcomes; one += 1)
        ofVotes[votes + one] = (ofVotes[votes + one] ?? 0) + (errors[one] ?? 0)
    }
  }

  return (seen, lesson, touched) => {
    const errors = errorsOf(seen, lesson)
    errors.forEach((error, one) => (tables.outBiases.slopes[one] = (tables.outBiases.slopes[one] ?? 0) + error))
    const ofBest = blameOut(seen.best, tables.out, errors)
    const ofMet = blameOut(seen.met, tables.meetingOut, errors).map((slope) => slope / (1 - meetingsLeftOut))
    blameMeetings(seen.best, ofMet, ofBest)
    const ofWords = blameFilters(seen, ofBest)
    seen.words.forEach((word, place) => {
      const ofWord = ofWords[place]
      if (!word || !ofWord) return
      blameSigns(word, ofWord, errors)
      for (const sign of word.signs) touched.add(sign)
    })
  }
}
