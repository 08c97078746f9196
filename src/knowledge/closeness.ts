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

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { max, min } = Math

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
 * do with the question, so what is asked of each is a single look-up; letter runs are listed once for each document.
 */
export function createCloseness(parts: Parts): (question: ReadQuestion) => (document: number) => Closeness {
  const { layout, vocabulary, postings, statistics } = parts
  /** A title of one common word is soon held; it counts as if it had about two rare ones. */
  const leastHeld = 1.5 * rarityOf(1, layout.count)
  const stretches = measureStretches(layout, vocabulary, postings)
  const termAt = layout.words.map((word) => vocabulary.terms[word] ?? 0)
  const termWeight = new Float64Array(vocabulary.termCount)
  const runWeight = new Float64Array(vocabulary.runCount)
  const isTelling = new Uint8Array(vocabulary.runCount)
  const seenTerm = new Int32Array(vocabulary.termCount)
  const seenRun = new Int32Array(vocabulary.runCount)
  const pairs = createPairs(vocabulary.termCount)
  let stamp = 0
  let weighted: readonly number[] = []
  let weightedRuns: readonly number[] = []

  return (question) => {
    for (const term of weighted) termWeight[term] = 0
    for (const run of weightedRuns) runWeight[run] = isTelling[run] = 0
    weighted = [...question.terms.keys()]
    let total = 1e-9 + question.unknown * rarityOf(0, layout.count)
    for (const [term, weight] of question.terms) {
      termWeight[term] = weight * (postings.rarity[term] ?? 0)
      total += termWeight[term] ?? 0
    }
    const asked = askedRuns(question, vocabulary, statistics, layout.count)
    weightedRuns = asked.runs
    weightedRuns.forEach((run, index) => {
      runWeight[run] = asked.weights[index] ?? 0
      isTelling[run] = asked.isTelling[index] ? 1 : 0
    })
    const telling = question.words.filter((word) => !word.stop)
    const titleRunCount = new Set(telling.flatMap((word) => runsOf(word.word))).size
    const sequence = question.words.map((word) => vocabulary.termOf(word.word) ?? -1)
    pairs.ask(sequence, termWeight)

    return (document) => {
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
        const weight = stretches.weight[stretch] ?? 0
        const alike = min(1, (2 * terms) / (total + weight))
        likeness = max(likeness, alike)
        containment = max(containment, min(1, terms / max(leastHeld, weight)))
        if (field === fieldNumber.questions) question = max(question, alike)
        if (field !== fieldNumber.title) continue
        const spelling = (2 * tellingRuns(from, to)) / max(1, (stretches.runs[stretch] ?? 0) + titleRunCount)
        title = max(title, spelling)
      }
      const { adjacent, near } = pairs
      const value =
        (weights.runs * weighRuns(document)) / asked.total +
        (weights.adjacent * adjacent + weights.near * near) / total +
        weights.title * title +
        weights.question * question
      return { value, likeness, containment }
    }

    /** What the letter runs of a document weigh that are asked for. */
    function weighRuns(document: number): number {
      const relative = (statistics.length[document] ?? 0) / (statistics.meanLength || 1)
      const dampening = runs.saturation * (1 - runs.lengthEffect + runs.lengthEffect * relative)
      let sum = 0
      const end = statistics.first[document + 1] ?? 0
      for (let at = statistics.first[document] ?? 0; at < end; at += 1) {
        const weight = runWeight[statistics.runs[at] ?? 0] ?? 0
        if (weight === 0) continue
        const times = statistics.times[at] ?? 0
        sum += (weight * times) / (times + dampening)
      }
      return sum
    }

    /** Counts the pairs of words of one stretch. Gives back the weight of its terms that are asked for, each once. */
    function lookAt(from: number, to: number): number {
      let common = 0
      stamp += 1
      for (let at = from; at < to; at += 1) {
        const term = termAt[at] ?? 0
        const weight = termWeight[term] ?? 0
        if (weight === 0) continue
        if (seenTerm[term] !== stamp) common += weight
        seenTerm[term] = stamp
        if (!pairs.isAsked(term)) continue
        const near = min(to, at + 1 + nearBy)
        for (let then = at + 1; then < near; then += 1) pairs.see(term, termAt[then] ?? 0, then === at + 1)
      }
      return common
    }

    /** How many runs of telling words a stretch that was looked at shares with the question, each counted once. */
    function tellingRuns(from: number, to: number): number {
      let count = 0
      for (let at = from; at < to; at += 1) {
        const inWord = vocabulary.runs[layout.words[at] ?? 0] ?? none
        for (let one = 0; one < inWord.length; one += 1) {
          const run = inWord[one] ?? 0
          if (!isTelling[run] || seenRun[run] === stamp) continue
          seenRun[run] = stamp
          count += 1
        }
      }
      return count
    }
  }
}

const none = new Int32Array(0)

/** Of each stretch but those of running text: the weight of its terms, and how many letter runs it has, each counted once. */
function measureStretches(layout: Layout, vocabulary: Vocabulary, postings: Postings) {
  const weight = new Float32Array(layout.field.length)
  const runs = new Uint16Array(layout.field.length)
  /** In which stretch each was last seen. */
  const termIn = new Int32Array(vocabulary.termCount).fill(-1)
  const runIn = new Int32Array(vocabulary.runCount).fill(-1)
  layout.field.forEach((field, stretch) => {
    if (field === fieldNumber.text) return
    let sum = 0
    let count = 0
    for (let at = layout.firstWord[stretch] ?? 0; at < (layout.firstWord[stretch + 1] ?? 0); at += 1) {
      const word = layout.words[at] ?? 0
      for (const run of vocabulary.runs[word] ?? none) {
        if (runIn[run] === stretch) continue
        runIn[run] = stretch
        count += 1
      }
      const term = vocabulary.terms[word] ?? 0
      if (termIn[term] === stretch) continue
      termIn[term] = stretch
      sum += (postings.rarity[term] ?? 0) * (vocabulary.stop[word] ? stopWeight : 1)
    }
    weight[stretch] = sum
    runs[stretch] = count
  })
  return { weight, runs }
}
