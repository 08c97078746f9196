/**
 * Looks closer at the documents that share most terms with the question. Four things that single terms do not tell:
 * letter runs in common (inflections and compounds the stems miss), words that stand next to each other as asked, words
 * that stand near each other, and a title that is spelt like the question.
 */
import { createPairs, nearBy } from './asked-pairs.js'
import { fieldNumber, type Layout } from './documents.js'
import { askedRuns, type RunStatistics } from './letter-runs.js'
import { rarityOf, type Postings } from './postings.js'
import type { ReadQuestion } from './question.js'
import { runsOf, stopWeight, type Vocabulary } from './vocabulary.js'

const runs = { saturation: 1.4, lengthEffect: 0.5 }
/** What each kind of closeness adds to the score by terms, which is 1 for a perfect document. */
const weights = { runs: 1.2, adjacent: 1.3, near: 0.4, title: 0.85, question: 0.4 }

interface Parts {
  layout: Layout
  vocabulary: Vocabulary
  postings: Postings
  statistics: RunStatistics
}

/** How close a document is: `value` from 0 to about 3.8; `likeness` of its likest heading or example question, 0 to 1. */
export interface Closeness {
  value: number
  likeness: number
  /** How much of the best-held title, heading or example question the question holds, 0 to 1. */
  containment: number
}

/**
 * Prepares an index for closer looks. The result takes a question and gives back what tells how close a document is to it.
 * Arrays over the whole vocabulary are made once and used again for each question. Most words of a document have nothing to
 * do with the question: what a word shares with it is worked out once a question, so that these are passed in one step.
 */
export function createCloseness(parts: Parts): (question: ReadQuestion) => (document: number) => Closeness {
  const { layout, vocabulary, postings, statistics } = parts
  /** A title of one common word is soon held; it counts as if it had about two rare ones. */
  const leastHeld = 1.5 * rarityOf(1, layout.count)
  const stretches = measureStretches(layout, vocabulary, postings)
  const termWeight = new Float64Array(vocabulary.termCount)
  const runIndex = new Int32Array(vocabulary.runCount).fill(-1)
  const seenTerm = new Int32Array(vocabulary.termCount)
  const seenRun = new Int32Array(vocabulary.runCount)
  const pairs = createPairs(vocabulary.termCount)
  /** For which question a word was last compared, and what came of it: its place in `begins`, or -1. */
  const comparedFor = new Int32Array(vocabulary.terms.length)
  const comparedTo = new Int32Array(vocabulary.terms.length)
  let asking = 0
  let stamp = 0
  let weighted: number[] = []
  let indexed: readonly number[] = []

  return (question) => {
    asking += 1
    for (const term of weighted) termWeight[term] = 0
    for (const run of indexed) runIndex[run] = -1
    weighted = [...question.terms.keys()]
    let total = 1e-9 + question.unknown * rarityOf(0, layout.count)
    for (const [term, weight] of question.terms) {
      termWeight[term] = weight * (postings.rarity[term] ?? 0)
      total += termWeight[term] ?? 0
    }
    const asked = askedRuns(question, vocabulary, statistics, layout.count)
    indexed = asked.runs
    indexed.forEach((run, index) => (runIndex[run] = index))
    const counts = new Float64Array(indexed.length)
    const telling = question.words.filter((word) => !word.stop)
    const titleRunCount = new Set(telling.flatMap((word) => runsOf(word.word))).size
    const sequence = question.words.map((word) => vocabulary.termOf(word.word) ?? -1)
    pairs.ask(sequence, termWeight)
    /** The asked runs of the words that share something with the question, one word after the other, and where each begins. */
    const shared: number[] = []
    const begins: number[] = [0]

    return (document) => {
      counts.fill(0)
      pairs.begin()
      let title = 0
      let question = 0
      let likeness = 0
      let containment = 0
      const last = layout.firstStretch[document + 1] ?? 0
      for (let stretch = layout.firstStretch[document] ?? 0; stretch < last; stretch += 1) {
        const from = layout.firstWord[stretch] ?? 0
        const to = layout.firstWord[stretch + 1] ?? 0
        const terms = lookAt(from, to)
        const field = layout.field[stretch]
        if (field === fieldNumber.text) continue
        const alike = Math.min(1, (2 * terms) / (total + (stretches.weight[stretch] ?? 0)))
        likeness = Math.max(likeness, alike)
        containment = Math.max(containment, Math.min(1, terms / Math.max(leastHeld, stretches.weight[stretch] ?? 0)))
        if (field === fieldNumber.questions) question = Math.max(question, alike)
        if (field !== fieldNumber.title) continue
        const spelling = (2 * tellingRuns(from, to)) / Math.max(1, (stretches.runs[stretch] ?? 0) + titleRunCount)
        title = Math.max(title, spelling)
      }
      const relative = (statistics.length[document] ?? 0) / (statistics.meanLength || 1)
      const dampening = runs.saturation * (1 - runs.lengthEffect + runs.lengthEffect * relative)
      let byRuns = 0
      counts.forEach((count, index) => (byRuns += ((asked.weights[index] ?? 0) * count) / (count + dampening)))
      const { adjacent, near } = pairs
      const value =
        (weights.runs * byRuns) / asked.total +
        (weights.adjacent * adjacent + weights.near * near) / total +
        weights.title * title +
        weights.question * question
      return { value, likeness, containment }
    }

    /** What a word shares with the question: its place in `begins`, or -1 when it shares nothing. */
    function compare(word: number): number {
      if (comparedFor[word] === asking) return comparedTo[word] ?? -1
      const before = shared.length
      for (const run of vocabulary.runs[word] ?? []) {
        const index = runIndex[run] ?? -1
        if (index >= 0) shared.push(index)
      }
      const isShared = shared.length > before || termWeight[vocabulary.terms[word] ?? 0]
      const place = isShared ? begins.push(shared.length) - 2 : -1
      comparedFor[word] = asking
      comparedTo[word] = place
      return place
    }

    /** Counts the runs and the pairs of words of one stretch. Gives back the weight of its terms that are asked for, each once. */
    function lookAt(from: number, to: number): number {
      let common = 0
      stamp += 1
      for (let at = from; at < to; at += 1) {
        const word = layout.words[at] ?? 0
        const place = compare(word)
        if (place < 0) continue
        const end = begins[place + 1] ?? 0
        for (let one = begins[place] ?? 0; one < end; one += 1) {
          const index = shared[one] ?? 0
          counts[index] = (counts[index] ?? 0) + 1
        }
        const term = vocabulary.terms[word] ?? 0
        if (!termWeight[term]) continue
        if (seenTerm[term] !== stamp) common += termWeight[term] ?? 0
        seenTerm[term] = stamp
        if (!pairs.isAsked(term)) continue
        const near = Math.min(to, at + 1 + nearBy)
        for (let then = at + 1; then < near; then += 1) {
          pairs.see(term, vocabulary.terms[layout.words[then] ?? 0] ?? 0, then === at + 1)
        }
      }
      return common
    }

    /** How many runs of telling words a stretch that was looked at shares with the question, each counted once. */
    function tellingRuns(from: number, to: number): number {
      let count = 0
      for (let at = from; at < to; at += 1) {
        const place = compare(layout.words[at] ?? 0)
        if (place < 0) continue
        for (const index of shared.slice(begins[place], begins[place + 1])) {
          const run = indexed[index] ?? 0
          if (!asked.isTelling[index] || seenRun[run] === stamp) continue
          seenRun[run] = stamp
          count += 1
        }
      }
      return count
    }
  }
}

/** Of each stretch but those of running text: the weight of its terms, and how many letter runs it has, each counted once. */
function measureStretches(layout: Layout, vocabulary: Vocabulary, postings: Postings) {
  const weight = new Float32Array(layout.field.length)
  const runs = new Uint16Array(layout.field.length)
  layout.field.forEach((field, stretch) => {
    if (field === fieldNumber.text) return
    const terms = new Set<number>()
    const inStretch = new Set<number>()
    for (let at = layout.firstWord[stretch] ?? 0; at < (layout.firstWord[stretch + 1] ?? 0); at += 1) {
      const word = layout.words[at] ?? 0
      for (const run of vocabulary.runs[word] ?? []) inStretch.add(run)
      const term = vocabulary.terms[word] ?? 0
      if (terms.has(term)) continue
      terms.add(term)
      const telling = vocabulary.stop[word] ? stopWeight : 1
      weight[stretch] = (weight[stretch] ?? 0) + (postings.rarity[term] ?? 0) * telling
    }
    runs[stretch] = inStretch.size
  })
  return { weight, runs }
}
