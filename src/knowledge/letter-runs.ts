/**
 * Letter runs of four over whole texts: how many texts have each, and which a question asks for. They catch inflections and
 * compounds that stems miss.
 */
import type { Layout } from './documents.js'
import { rarityOf } from './postings.js'
import type { ReadQuestion } from './question.js'
import { runsOf, stopWeight, type Vocabulary } from './vocabulary.js'

/**
 * What is counted once, when the index is built. Document `d` has the runs from `runs[first[d]]` up to `first[d + 1]`, each once, and
 * each so many `times`, of which 255 are as good as more.
 */
export interface RunStatistics {
  /** How many documents have a run. */
  frequency: Int32Array
  /** How many runs a document has, all counted. */
  length: Int32Array
  meanLength: number
  first: Int32Array
  runs: Int32Array
  times: Uint8ClampedArray
}

/** Counts letter runs: first how many each document has, then which. */
export function countRuns(layout: Layout, vocabulary: Vocabulary): RunStatistics {
  const frequency = new Int32Array(vocabulary.runCount)
  const length = new Int32Array(layout.count)
  const first = new Int32Array(layout.count + 1)
  const last = new Int32Array(vocabulary.runCount).fill(-1)
  let total = 0
  for (let document = 0; document < layout.count; document += 1) {
    const [from, to] = wordsIn(document, layout)
    let distinct = 0
    for (let at = from; at < to; at += 1) {
      const inWord = vocabulary.runs[layout.words[at] ?? 0] ?? none
      length[document] = (length[document] ?? 0) + inWord.length
      for (let one = 0; one < inWord.length; one += 1) {
        const run = inWord[one] ?? 0
        if (last[run] === document) continue
        last[run] = document
        frequency[run] = (frequency[run] ?? 0) + 1
        distinct += 1
      }
    }
    first[document + 1] = (first[document] ?? 0) + distinct
    total += length[document] ?? 0
  }
  return {
    frequency,
    length,
    meanLength: total / Math.max(1, layout.count),
    first,
    ...listRuns(layout, vocabulary, first),
  }
}

function listRuns(layout: Layout, vocabulary: Vocabulary, first: Int32Array) {
  const runs = new Int32Array(first[layout.count] ?? 0)
  const times = new Uint8ClampedArray(runs.length)
  /** The place of a run in the list, while its document is read. */
  const placeOf = new Int32Array(vocabulary.runCount).fill(-1)
  for (let document = 0; document < layout.count; document += 1) {
    const [from, to] = wordsIn(document, layout)
    const start = first[document] ?? 0
    let next = start
    for (let at = from; at < to; at += 1) {
      const inWord = vocabulary.runs[layout.words[at] ?? 0] ?? none
      for (let one = 0; one < inWord.length; one += 1) {
        const run = inWord[one] ?? 0
        let place = placeOf[run] ?? -1
        if (place < start) {
          place = next
          next += 1
          placeOf[run] = place
          runs[place] = run
        }
        times[place] = (times[place] ?? 0) + 1
      }
    }
  }
  return { runs, times }
}

const none = new Int32Array(0)

/** The words of a document, as a range in the layout. */
function wordsIn(document: number, layout: Layout): [number, number] {
  return [
    layout.firstWord[layout.firstStretch[document] ?? 0] ?? 0,
    layout.firstWord[layout.firstStretch[document + 1] ?? 0] ?? 0,
  ]
}

/** The runs of a question that some text has, with the weight of each; `total` is the sum of the weights. */
export interface AskedRuns {
  runs: readonly number[]
  isTelling: readonly boolean[]
  weights: readonly number[]
  total: number
}

/** The letter runs asked for; a run in stop words only weighs less. */
export function askedRuns(
  question: ReadQuestion,
  vocabulary: Vocabulary,
  statistics: RunStatistics,
  count: number,
): AskedRuns {
  const telling = new Map<number, boolean>()
  for (const { word, stop } of question.words) {
    for (const run of runsOf(word)) {
      const number = vocabulary.runOf(run)
      if (number !== undefined) telling.set(number, !stop || telling.get(number) === true)
    }
  }
  const weights = [...telling].map(([run, isTelling]) => {
    return (isTelling ? 1 : stopWeight) * rarityOf(statistics.frequency[run] ?? 0, count)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 1e-9)
  return { runs: [...telling.keys()], isTelling: [...telling.values()], weights, total }
}
