/**
 * Looks closer at the few documents that share most terms with the question. Four things that single terms do not tell:
 * letter runs in common (inflections and compounds the stems miss), words that stand next to each other as asked, words
 * that stand near each other, and a title that is spelt like the question.
 */
import { fieldNumber, type Layout } from './documents.js'
import { rarityOf, type Postings } from './postings.js'
import type { ReadQuestion } from './question.js'
import { runsOf, stopWeight, type Vocabulary } from './vocabulary.js'

/** How near is near, in words. */
const nearBy = 4
const runs = { saturation: 1.2, lengthEffect: 0.6 }
/** What each kind of closeness adds to the score by terms, which is 1 for a perfect document. */
const weights = { runs: 1.2, adjacent: 1, near: 0.4, title: 0.85, question: 0.4 }

/** What is counted once, when the index is built. */
export interface RunStatistics {
  frequency: Int32Array
  length: Int32Array
  meanLength: number
}

/** Counts letter runs. */
export function countRuns(layout: Layout, vocabulary: Vocabulary): RunStatistics {
  const frequency = new Int32Array(vocabulary.runCount)
  const length = new Int32Array(layout.count)
  const last = new Int32Array(vocabulary.runCount).fill(-1)
  let total = 0
  for (let document = 0; document < layout.count; document += 1) {
    const [from, to] = wordsIn(document, layout)
    for (let at = from; at < to; at += 1) {
      const inWord = vocabulary.runs[layout.words[at] ?? 0] ?? []
      length[document] = (length[document] ?? 0) + inWord.length
      for (const run of inWord) {
        if (last[run] === document) continue
        last[run] = document
        frequency[run] = (frequency[run] ?? 0) + 1
      }
    }
    total += length[document] ?? 0
  }
  return { frequency, length, meanLength: total / Math.max(1, layout.count) }
}

/** The words of a document, as a range in the layout. */
export function wordsIn(document: number, layout: Layout): [number, number] {
  return [
    layout.firstWord[layout.firstStretch[document] ?? 0] ?? 0,
    layout.firstWord[layout.firstStretch[document + 1] ?? 0] ?? 0,
  ]
}

interface Parts {
  layout: Layout
  vocabulary: Vocabulary
  postings: Postings
  statistics: RunStatistics
}

/** How close a document is: `value` from 0 to about 3.5; `likeness` of its likest heading or example question, 0 to 1. */
export interface Closeness {
  value: number
  likeness: number
}

/**
 * Prepares an index for closer looks. The result takes a question and gives back what tells how close a document is to it.
 * Arrays over the whole vocabulary are made once and used again for each question: they are what makes the look quick.
 */
export function createCloseness(parts: Parts): (question: ReadQuestion) => (document: number) => Closeness {
  const { layout, vocabulary, postings, statistics } = parts
  const termWeight = new Float64Array(vocabulary.termCount)
  const runIndex = new Int16Array(vocabulary.runCount).fill(-1)
  const seenTerm = new Int32Array(vocabulary.termCount)
  const seenRun = new Int32Array(vocabulary.runCount)
  let stamp = 0
  let weighted: number[] = []
  let indexed: number[] = []

  return (question) => {
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
    const pairs = { adjacent: pairsOf(sequence, 1, false), near: pairsOf(sequence, nearBy, true) }
    const pairWeight = (key: number) =>
      Math.min(termWeight[Math.floor(key / keyBase)] ?? 0, termWeight[key % keyBase] ?? 0)

    return (document) => {
      counts.fill(0)
      const hit = { adjacent: new Set<number>(), near: new Set<number>() }
      let title = 0
      let question = 0
      let likeness = 0
      for (
        let stretch = layout.firstStretch[document] ?? 0;
        stretch < (layout.firstStretch[document + 1] ?? 0);
        stretch += 1
      ) {
        const from = layout.firstWord[stretch] ?? 0
        const to = layout.firstWord[stretch + 1] ?? 0
        for (let at = from; at < to; at += 1) lookAt(at, to, hit)
        const field = layout.field[stretch]
        if (field === fieldNumber.text) continue
        const alike = likenessOf(from, to)
        likeness = Math.max(likeness, alike)
        if (field === fieldNumber.questions) question = Math.max(question, alike)
        if (field === fieldNumber.title) title = Math.max(title, spellingOf(from, to))
      }
      const relative = (statistics.length[document] ?? 0) / (statistics.meanLength || 1)
      const dampening = runs.saturation * (1 - runs.lengthEffect + runs.lengthEffect * relative)
      let byRuns = 0
      counts.forEach((count, index) => (byRuns += ((asked.weights[index] ?? 0) * count) / (count + dampening)))
      let adjacent = 0
      for (const key of hit.adjacent) adjacent += pairWeight(key)
      let near = 0
      for (const key of hit.near) near += pairWeight(key)
      const value =
        (weights.runs * byRuns) / asked.total +
        (weights.adjacent * adjacent + weights.near * near) / total +
        weights.title * title +
        weights.question * question
      return { value, likeness }
    }

    /** Counts the runs of one word, and the pairs it makes with the words after it. */
    function lookAt(at: number, to: number, hit: { adjacent: Set<number>; near: Set<number> }): void {
      const word = layout.words[at] ?? 0
      for (const run of vocabulary.runs[word] ?? []) {
        const index = runIndex[run] ?? -1
        if (index >= 0) counts[index] = (counts[index] ?? 0) + 1
      }
      const term = vocabulary.terms[word] ?? 0
      if (!termWeight[term]) return
      for (let then = at + 1; then < Math.min(to, at + 1 + nearBy); then += 1) {
        const other = vocabulary.terms[layout.words[then] ?? 0] ?? 0
        if (!termWeight[other]) continue
        const key = keyOf(term, other)
        if (then === at + 1 && pairs.adjacent.has(key)) hit.adjacent.add(key)
        const inOrder = term > other ? keyOf(other, term) : key
        if (pairs.near.has(inOrder)) hit.near.add(inOrder)
      }
    }

    /** How alike a stretch is to the question, by the weight of the terms they share: 0 to 1. */
    function likenessOf(from: number, to: number): number {
      let shared = 0
      let all = 0
      stamp += 1
      for (let at = from; at < to; at += 1) {
        const word = layout.words[at] ?? 0
        const term = vocabulary.terms[word] ?? 0
        if (seenTerm[term] === stamp) continue
        seenTerm[term] = stamp
        all += (postings.rarity[term] ?? 0) * (vocabulary.stop[word] ? stopWeight : 1)
        shared += termWeight[term] ?? 0
      }
      return Math.min(1, (2 * shared) / (total + all))
    }

    /** The share of letter runs that a title and the telling words of the question have in common (Dice). */
    function spellingOf(from: number, to: number): number {
      let own = 0
      let shared = 0
      stamp += 1
      for (let at = from; at < to; at += 1) {
        for (const run of vocabulary.runs[layout.words[at] ?? 0] ?? []) {
          if (seenRun[run] === stamp) continue
          seenRun[run] = stamp
          own += 1
          const index = runIndex[run] ?? -1
          if (index >= 0 && asked.isTelling[index]) shared += 1
        }
      }
      return (2 * shared) / Math.max(1, own + titleRunCount)
    }
  }
}

const keyBase = 2 ** 26
const keyOf = (first: number, second: number) => first * keyBase + second

function pairsOf(sequence: readonly number[], span: number, anyOrder: boolean): Set<number> {
  const pairs = new Set<number>()
  sequence.forEach((first, index) => {
    for (const second of sequence.slice(index + 1, index + 1 + span)) {
      if (first < 0 || second < 0) continue
      pairs.add(anyOrder && first > second ? keyOf(second, first) : keyOf(first, second))
    }
  })
  return pairs
}

/** The letter runs asked for; a run in stop words only weighs less. */
function askedRuns(question: ReadQuestion, vocabulary: Vocabulary, statistics: RunStatistics, count: number) {
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
