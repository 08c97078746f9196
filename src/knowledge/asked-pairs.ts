/**
 * Pairs of words that a question has side by side or near each other, and which of them a document has too. A question has
 * few words, so a pair is a place in a small table; nothing is looked up by keys while a document is read.
 */

/** How near is near, in words. */
export const nearBy = 4

/** The pairs of one question at a time, seen in one document at a time. `adjacent` and `near` are the weights seen so far. */
export interface Pairs {
  /** Begins a question: its terms in order, -1 for none, and what each term weighs. A pair weighs what its lighter term does. */
  ask(sequence: readonly number[], weights: Float64Array): void
  /** Begins a document. */
  begin(): void
  /** Whether a term is in the question. */
  isAsked(term: number): boolean
  /** Takes note that the first term, which is in the question, stands up to `nearBy` words before the second. */
  see(first: number, second: number, isNext: boolean): void
  adjacent: number
  near: number
}

/** What is asked of a pair, as bits. */
const asAdjacent = 1
const asNear = 2

/** Makes the table for an index with so many terms. */
export function createPairs(termCount: number): Pairs {
  /** The place of a term in the question, each term once; -1 for none. */
  const placeOf = new Int32Array(termCount).fill(-1)
  let terms: number[] = []
  let wanted = new Uint8Array(0)
  let weight = new Float64Array(0)
  /** In which document a pair was last seen. */
  let adjacentIn = new Int32Array(0)
  let nearIn = new Int32Array(0)
  let document = 0

  const pairs: Pairs = {
    adjacent: 0,
    near: 0,
    ask(sequence, weights) {
      for (const term of terms) placeOf[term] = -1
      terms = [...new Set(sequence)].filter((term) => term >= 0)
      terms.forEach((term, place) => (placeOf[term] = place))
      const size = terms.length ** 2
      wanted = new Uint8Array(size)
      weight = new Float64Array(size)
      adjacentIn = new Int32Array(size)
      nearIn = new Int32Array(size)
      document = 0
      sequence.forEach((first, at) => {
        for (let then = at + 1; then <= at + nearBy; then += 1) {
          const second = sequence[then] ?? -1
          if (first < 0 || second < 0) continue
          want(first, second, then === at + 1 ? asAdjacent | asNear : asNear)
          want(second, first, asNear)
        }
      })

      function want(first: number, second: number, as: number) {
        const pair = pairOf(first, second)
        wanted[pair] = (wanted[pair] ?? 0) | as
        weight[pair] = Math.min(weights[first] ?? 0, weights[second] ?? 0)
      }
    },
    begin() {
      document += 1
      pairs.adjacent = 0
      pairs.near = 0
    },
    isAsked: (term) => (placeOf[term] ?? -1) >= 0,
    see(first, second, isNext) {
      if ((placeOf[second] ?? -1) < 0) return
      const pair = pairOf(first, second)
      const as = wanted[pair] ?? 0
      if (as === 0) return
      if (isNext && as & asAdjacent && adjacentIn[pair] !== document) {
        adjacentIn[pair] = document
        pairs.adjacent += weight[pair] ?? 0
      }
      const either = first <= second ? pair : pairOf(second, first)
      if (nearIn[either] === document) return
      nearIn[either] = document
      pairs.near += weight[pair] ?? 0
    },
  }
  return pairs

  function pairOf(first: number, second: number): number {
    return (placeOf[first] ?? 0) * terms.length + (placeOf[second] ?? 0)
  }
}
