/**
 * Learns from the example questions what each topic is asked with: a softmax regression over the stems and the letter runs of a
 * question, learnt anew at each load. An index weighs a word by how rare it is; this weighs it by what it tells apart, which
 * brings the right entry up among neighbours that share most of their words (docs/search.md).
 */
import type { Steps } from './in-steps.js'
import { stem } from './stem.js'
import { runsOf } from './vocabulary.js'
import { familiesOf } from './word-families.js'

/** A question, as folded words, and the number of the topic it belongs to. */
export interface Example {
  words: readonly string[]
  topic: number
}

/** Tells what a question is about. */
export interface Topics {
  /** The logarithm of each topic's probability, by its number; the same for all where nothing was learnt. Words are folded. */
  read(words: readonly string[]): Float64Array
}

/**
 * How far the first step goes and the last; between them it shrinks evenly, so that what is seen last does not weigh most. Every
 * example is looked at once: a second round takes as long again and puts next to no more right.
 */
const stepSize = { first: 4, last: 0.4 }
/** Topics whose probability is this near to what it should be are left as they are in a step, which saves most of the work. */
const nearEnough = 0.008
/** Learning takes time and memory with the product of topics and features: beyond this, nothing is learnt. */
const mostWeights = 16_000_000
/** A letter run that fewer examples have tells nothing about others. */
const fewestWithRun = 3
/** So many examples are learnt from in one go, which takes about a tenth of a second: shorter steps would let a busy bot wait long for its new base. */
const examplesInStep = 2_000
/** No probability is taken to be smaller. */
const leastShare = 1e-12

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { ceil, exp, log, max, sqrt } = Math

/** Sums are taken over so many features in one pass over the topics, which is four times as fast as one by one. */
const atATime = 4

/** A question as features and their weights, filled up with features that weigh nothing to a multiple of `atATime`. */
interface Row {
  features: Int32Array
  values: Float32Array
}

/** Learns `count` topics, numbered from 0. The same examples always teach the same. */
export function* learnTopics(examples: readonly Example[], count: number): Steps<Topics> {
  const { rowOf, size } = createFeatures(examples)
  if (examples.length === 0 || size * count > mostWeights) {
    const even = new Float64Array(count).fill(-log(count))
    return { read: () => even }
  }
  const weights = new Float32Array(size * count)
  const shares = new Float64Array(count)
  const slopes = new Float64Array(count)
  const changing = new Int32Array(count)

  /** Puts the probability of each topic into `shares`. */
  const weigh = ({ features, values }: Row) => {
    shares.fill(0)
    for (let one = 0; one < features.length; one += atATime) {
      const a = values[one] ?? 0
      const b = values[one + 1] ?? 0
      const c = values[one + 2] ?? 0
      const d = values[one + 3] ?? 0
      let atA = (features[one] ?? 0) * count
      let atB = (features[one + 1] ?? 0) * count
      let atC = (features[one + 2] ?? 0) * count
      let atD = (features[one + 3] ?? 0) * count
      for (let topic = 0; topic < count; topic += 1, atA += 1, atB += 1, atC += 1, atD += 1) {
        const sum =
          a * (weights[atA] ?? 0) + b * (weights[atB] ?? 0) + c * (weights[atC] ?? 0) + d * (weights[atD] ?? 0)
        shares[topic] = (shares[topic] ?? 0) + sum
      }
    }
    toShares(shares)
  }

  /** Moves the weights one step towards the topic. */
  const learnFrom = (row: Row, topic: number, size: number) => {
    weigh(row)
    shares[topic] = (shares[topic] ?? 0) - 1
    let changes = 0
    for (let other = 0; other < count; other += 1) {
      const slope = shares[other] ?? 0
      if (slope < nearEnough && slope > -nearEnough) continue
      changing[changes] = other
      slopes[changes] = size * slope
      changes += 1
    }
    const { features, values } = row
    for (let one = 0; one < features.length; one += 1) {
      const from = (features[one] ?? 0) * count
      const value = values[one] ?? 0
      for (let change = 0; change < changes; change += 1) {
        const place = from + (changing[change] ?? 0)
        weights[place] = (weights[place] ?? 0) - (slopes[change] ?? 0) * value
      }
    }
  }

  const rowFor = readOnce(examples, rowOf)
  const step = stepThrough(examples.length)
  for (let left = examples.length, at = 0; left > 0; left -= 1, at = (at + step) % examples.length) {
    if (left % examplesInStep === 0) yield
    const example = examples[at]
    if (!example) continue
    const isLeft = left / examples.length
    learnFrom(rowFor(example), example.topic, stepSize.first * isLeft + stepSize.last * (1 - isLeft))
  }

  return {
    read: (words) => {
      weigh(rowOf(words))
      return shares.map((share) => log(max(leastShare, share)))
    },
  }
}

/** Scores to probabilities, in place. */
function toShares(scores: Float64Array): void {
  let most = -Infinity
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0
    if (score > most) most = score
  }
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    const share = exp((scores[at] ?? 0) - most)
    scores[at] = share
    sum += share
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
}

/** Reads examples; one that is shown several times is read once. */
function readOnce(examples: readonly Example[], rowOf: (words: readonly string[]) => Row): (example: Example) => Row {
  const seen = new Set<Example>()
  const again = new Map<Example, Row | undefined>()
  for (const example of examples) {
    if (seen.has(example)) again.set(example, undefined)
    else seen.add(example)
  }
  return (example) => {
    const row = again.get(example) ?? rowOf(example.words)
    if (again.has(example)) again.set(example, row)
    return row
  }
}

/** Examples come topic by topic; steps of this length, near the golden section, visit each once and far apart. */
function stepThrough(length: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  let step = max(1, Math.floor(length * 0.618))
  while (common(step, length) !== 1) step += 1
  return step
}

/**
 * Numbers the stems, letter runs and word families of the examples. A question is read as all three kinds, rare ones weighing more,
 * each kind of a length of its own.
 */
function createFeatures(examples: readonly Example[]) {
  const numbers = new Map<string, number>()
  const frequency: number[] = []
  const kinds: number[] = []
  const byWord = new Map<string, Int32Array>()
  const numberOf = (name: string) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, frequency.length)
    kinds.push(marks.indexOf(name.charAt(0)) + 1)
    return frequency.push(0) - 1
  }
  const learn = (word: string) => {
    const features = Int32Array.from(namesOf(word), numberOf)
    byWord.set(word, features)
    return features
  }
  const seenIn: number[] = []
  examples.forEach(({ words }, example) => {
    for (const word of words) {
      for (const feature of byWord.get(word) ?? learn(word)) {
        if (seenIn[feature] === example) continue
        seenIn[feature] = example
        frequency[feature] = (frequency[feature] ?? 0) + 1
      }
    }
  })
  let size = 0
  const places = Int32Array.from(frequency, (count, feature) =>
    kinds[feature] !== ofRuns || count >= fewestWithRun ? size++ : -1,
  )
  const rarity = Float64Array.from(frequency, (count) => 1 + log((1 + examples.length) / (1 + count)))
  const counts = new Int32Array(frequency.length)

  const rowOf = (words: readonly string[]): Row => {
    const found: number[] = []
    for (const word of words) {
      for (const feature of byWord.get(word) ?? namesOf(word).flatMap((name) => numbers.get(name) ?? [])) {
        if ((places[feature] ?? -1) < 0) continue
        if (counts[feature] === 0) found.push(feature)
        counts[feature] = (counts[feature] ?? 0) + 1
      }
    }
    const length = ceil(found.length / atATime) * atATime
    const features = new Int32Array(length)
    const values = new Float32Array(length)
    /** Squares of the weights of each kind. */
    const squares = lengthOfKind.map(() => 0)
    for (let at = 0; at < found.length; at += 1) {
      const feature = found[at] ?? 0
      const count = counts[feature] ?? 1
      const value = (count === 1 ? 1 : 1 + log(count)) * (rarity[feature] ?? 1)
      const kind = kinds[feature] ?? ofRuns
      counts[feature] = 0
      features[at] = places[feature] ?? 0
      values[at] = value
      squares[kind] = (squares[kind] ?? 0) + value * value
    }
    const lengths = squares.map((square, kind) => sqrt(square) / (lengthOfKind[kind] ?? 1))
    for (let at = 0; at < found.length; at += 1) {
      values[at] = (values[at] ?? 0) / (lengths[kinds[found[at] ?? 0] ?? ofRuns] ?? 1)
    }
    return { features, values }
  }
  return { rowOf, size }
}

/** What the names of stems and of families begin with; letter runs have nothing before them. */
const marks = ['=', '#']
/** Kinds of features are numbered: letter runs, stems, families; and how much each weighs together. */
const ofRuns = 0
const lengthOfKind = [1, 1, 0.6]

/** What a word is known by: its stem; its letter runs, which compounds, other forms and misspelt ones share; and its families. */
function namesOf(word: string): string[] {
  const root = stem(word)
  return [`=${root}`, ...runsOf(root), ...familiesOf(word).map((family) => `#${family}`)]
}
