/**
 * A small convolutional net. A word is the mean of the vectors of its signs; filters look at one, two and three words that stand
 * together, and of each filter only the place where it fits best counts. What fits is summed for each kind of text, by itself and by
 * what it meets: a hamster and a death say one thing together, a child and a death another. So it knows turns of phrase wherever they
 * stand, words by their likeness to others, and what two of them mean in one text.
 */

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
  /** (widths × filters) × meetings: how much what fits adds to each of the sums that tell what meets in a text. */
  meetingWeights: Float32Array
  /** meetings */
  meetingBiases: Float32Array
  /** outcomes × meetings: what each such sum says where it is above 0. */
  meetingOut: Float32Array
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

/** Words from one place up to another that is not included. */
export interface Part {
  from: number
  to: number
}

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { max } = Math
const Floats = Float32Array

/** Reads a word by its signs. */
export function readSigns(net: Net, signs: Int32Array): ReadWord {
  return { votes: votesOf(net, signs), parts: partsOf(net, vectorOf(net, signs)) }
}

/** What a word's signs say by themselves, for each outcome. */
export const votesOf = ({ votes, outBiases }: Net, signs: Int32Array) => sumOf(votes, signs, outBiases.length)

/** The mean of the vectors of a word's signs. */
export function vectorOf({ vectors, dimensions }: Net, signs: Int32Array): Float32Array {
  const sum = sumOf(vectors, signs, dimensions)
  for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) / signs.length
  return sum
}

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

/**
 * How well each filter fits where it fits best: those of each width after the other. What is below 0 does not count, so 0 stands for
 * it. A filter that begins before the first word, or ends behind the last, sees empty words there. `bestAt` takes the place of the
 * last word that a filter looks at there.
 */
export function bestOf({ filters, biases }: Net, words: Words, { from, to }: Part, bestAt?: Int32Array): Float32Array {
  const best = new Floats(widths.length * filters)
  // An empty word adds nothing to any filter.
  const none = new Floats(widths.length * filters)
  widths.forEach((width, at) => {
    const bias = biases[at] ?? none
    const first = at * filters
    const rowOf = (place: number) => (place >= from && place < to ? words[place]?.parts[at] : undefined) ?? none
    for (let place = from; place < to + width - 1; place += 1) {
      // The last word that is looked at is the last of the filter's parts; narrow filters have no third, or second.
      const a = rowOf(place)
      const b = width > 1 ? rowOf(place - 1) : none
      const c = width > 2 ? rowOf(place - 2) : none
      const ofA = (width - 1) * filters
      const ofB = max(0, width - 2) * filters
      for (let filter = 0; filter < filters; filter += 1) {
        const fit = (bias[filter] ?? 0) + (a[ofA + filter] ?? 0) + (b[ofB + filter] ?? 0) + (c[filter] ?? 0)
        if (fit <= (best[first + filter] ?? 0)) continue
        best[first + filter] = fit
        if (bestAt) bestAt[first + filter] = place
      }
    }
  })
  return best
}

/** Sums over what fits best of each filter, four in one pass. What is below 0 does not count, so 0 stands for it. */
export function meetingsOf({ meetingWeights, meetingBiases }: Net, best: Float32Array): Float32Array {
  const sums = meetingBiases.slice()
  const count = sums.length
  const fitting: number[] = []
  for (let feature = 0; feature < best.length; feature += 1) if (best[feature] !== 0) fitting.push(feature)
  for (let one = 0; one < fitting.length; one += 4) {
    const [a = -1, b = -1, c = -1, d = -1] = [fitting[one], fitting[one + 1], fitting[one + 2], fitting[one + 3]]
    const ofA = best[a] ?? 0
    const ofB = best[b] ?? 0
    const ofC = best[c] ?? 0
    const ofD = best[d] ?? 0
    let atA = a * count
    // Past the last one nothing is added.
    let atB = max(0, b) * count
    let atC = max(0, c) * count
    let atD = max(0, d) * count
    for (let at = 0; at < count; at += 1, atA += 1, atB += 1, atC += 1, atD += 1) {
      const sum =
        ofA * (meetingWeights[atA] ?? 0) +
        ofB * (meetingWeights[atB] ?? 0) +
        ofC * (meetingWeights[atC] ?? 0) +
        ofD * (meetingWeights[atD] ?? 0)
      sums[at] = (sums[at] ?? 0) + sum
    }
  }
  for (let at = 0; at < count; at += 1) sums[at] = max(0, sums[at] ?? 0)
  return sums
}
