/**
 * Type-ahead: finds entries by label, title and example questions while somebody is still typing. Never by whole passages:
 * that is what the search is for. Words and their beginnings gather a few entries; fuse.js puts words right that nobody has,
 * and orders the few by how near they are to what was typed.
 */
import Fuse from 'fuse.js'
import { createCorrector, type Corrector } from './correct.js'
import type { Collection, Entry, Passage } from './entry.js'
import { fold, normalise } from './fold.js'
import { firstPassage, foundPassages } from './knowledge-index.js'
import { namedIn } from './labels.js'
import { wordsOf } from './words.js'

/** An entry, and the passage that is nearest to what was typed. */
export interface LookedUp {
  entry: Entry
  passage: Passage
}

export interface LookUp {
  /** The best first; none when too little of what was typed is found. */
  find(words: string, collections: readonly Collection[]): LookedUp[]
  /** What other entries point to most, for somebody who has typed nothing yet. */
  pointedTo(collections: readonly Collection[]): Entry[]
}

/** One text an entry is found by. */
interface Line {
  at: number
  entry: Entry
  passage: Passage
  folded: string
  words: number
  weight: number
}

/** Nobody types more into a box that answers while they type. */
const mostCharacters = 120
const mostWords = 8
/** Entries that are ordered closely; what comes after them is not worth scrolling to. */
const mostFound = 60
/** A shorter piece of a word stands in too many others. */
const shortestPiece = 4
/** A word in this many lines is no typing error. */
const commonFrom = 4
/** Words that carry less than this share of what was typed are no match. */
const leastCovered = 0.5

const weights = { label: 1.6, title: 1.3, question: 1 }
/** How much a word counts that is not the very word. */
const qualities = { beginning: 0.85, piece: 0.6, corrected: 0.7 }
/** How much the nearness of the whole line may move an entry. */
const nearness = 0.4

/** Built once with the knowledge base. `byLabel` finds an entry by its label. */
export function createLookUp(entries: readonly Entry[], byLabel: (label: string) => Entry | undefined): LookUp {
  const lines = entries.flatMap(linesOf).map((line, at): Line => ({ ...line, at }))
  const linesWith = new Map<string, number[]>()
  for (const { at, folded } of lines) {
    for (const word of new Set(folded.split(' '))) {
      const known = linesWith.get(word)
      if (known) known.push(at)
      else linesWith.set(word, [at])
    }
  }
  const vocabulary = [...linesWith.keys()]
  const correct = createCorrector(new Map([...linesWith].map(([word, found]) => [word, found.length])))
  const pointers = countPointers(entries, byLabel)

  return {
    find(typed, collections) {
      const text = normalise(typed, mostCharacters)
      const words = [...new Set(wordsOf(text))].slice(0, mostWords)
      const named = namedIn(text, (label) => byLabel(label) !== undefined)
      const exact = named?.kind === 'entry' ? byLabel(named.label) : undefined
      const isWanted = ({ collection }: Entry) => collections.includes(collection)
      const gathered = gather(words, lines, linesWith, vocabulary, correct, isWanted)
      const found = inOrder(fold(text), gathered)
      if (!exact || !isWanted(exact)) return found
      const first = { entry: exact, passage: firstPassage(exact) }
      return [first, ...found.filter(({ entry }) => entry !== exact)]
    },

    pointedTo(collections) {
      return entries
        .filter(({ collection }) => collections.includes(collection))
        .sort((a, b) => (pointers.get(b) ?? 0) - (pointers.get(a) ?? 0))
    },
  }
}

function linesOf(entry: Entry): Omit<Line, 'at'>[] {
  const line = (text: string, weight: number, passage = firstPassage(entry)) => {
    const words = wordsOf(text)
    return { entry, passage, folded: words.join(' '), words: words.length, weight }
  }
  return [
    line(entry.label, weights.label),
    line(entry.title, weights.title),
    ...entry.questions.map((question) => line(question, weights.question)),
    ...foundPassages(entry).flatMap((passage) =>
      passage.questions.map((question) => line(question, weights.question, passage)),
    ),
  ]
}

interface Gathered extends LookedUp {
  line: Line
  score: number
}

/** For each entry the line that holds most of what was typed; the best entries only. */
function gather(
  words: readonly string[],
  lines: readonly Line[],
  linesWith: ReadonlyMap<string, number[]>,
  vocabulary: readonly string[],
  correct: Corrector,
  isWanted: (entry: Entry) => boolean,
): Gathered[] {
  const scores = new Map<number, { sum: number; covered: number; words: number }>()
  let asked = 0
  words.forEach((word, index) => {
    const meant = meanings(word, index === words.length - 1, linesWith, vocabulary, correct)
    const best = new Map<number, number>()
    for (const [known, quality] of meant) {
      for (const at of linesWith.get(known) ?? []) best.set(at, Math.max(best.get(at) ?? 0, quality))
    }
    // A word that many lines have says little.
    const tells = Math.log(1 + lines.length / Math.max(1, best.size))
    asked += tells
    for (const [at, quality] of best) {
      const score = scores.get(at) ?? { sum: 0, covered: 0, words: 0 }
      scores.set(at, {
        sum: score.sum + tells * quality,
        covered: score.covered + tells,
        words: score.words + 1,
      })
    }
  })
  const byEntry = new Map<Entry, Gathered>()
  for (const [at, { sum, covered, words: matched }] of scores) {
    const line = lines[at]
    if (!line || !isWanted(line.entry) || covered < asked * leastCovered) continue
    const score = sum * line.weight * (0.6 + (0.4 * matched) / line.words)
    const before = byEntry.get(line.entry)
    if (!before || before.score < score) {
      byEntry.set(line.entry, { entry: line.entry, passage: line.passage, line, score })
    }
  }
  return [...byEntry.values()].sort((a, b) => b.score - a.score || a.line.at - b.line.at).slice(0, mostFound)
}

/** The known words that a typed one may stand for, and how well. The last one is still being typed. */
function meanings(
  word: string,
  isLast: boolean,
  linesWith: ReadonlyMap<string, number[]>,
  vocabulary: readonly string[],
  correct: Corrector,
): [string, number][] {
  const found: [string, number][] = linesWith.has(word) ? [[word, 1]] : []
  if (isLast || word.length >= shortestPiece) {
    for (const known of vocabulary) {
      if (known === word) continue
      if (known.startsWith(word)) found.push([known, qualities.beginning])
      else if (word.length >= shortestPiece && known.includes(word)) found.push([known, qualities.piece])
    }
  }
  const isCommon = (linesWith.get(word)?.length ?? 0) >= commonFrom
  if (isCommon || found.some(([known]) => known !== word)) return found
  // Example questions hold typing errors of their own, so a word that few have may still be meant as another.
  const corrected = correct(word).flatMap(({ word: known, distance }): [string, number][] =>
    distance > 0 ? [[known, qualities.corrected / distance]] : [],
  )
  return [...found, ...corrected]
}

function inOrder(typed: string, gathered: readonly Gathered[]): LookedUp[] {
  const lines = new Fuse(
    gathered.map(({ line }) => line.folded),
    { includeScore: true, ignoreLocation: true, threshold: 1, ignoreFieldNorm: true },
  )
  const near = new Map(lines.search(typed.slice(0, 32)).map(({ refIndex, score = 1 }) => [refIndex, 1 - score]))
  return gathered
    .map((one, index) => ({ ...one, rank: one.score * (1 + nearness * (near.get(index) ?? 0)) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry, passage }) => ({ entry, passage }))
}

function countPointers(
  entries: readonly Entry[],
  byLabel: (label: string) => Entry | undefined,
): ReadonlyMap<Entry, number> {
  const counted = new Map<Entry, number>()
  for (const entry of entries) {
    const phrases = entry.collection === 'routes' ? entry.phrases.map((id) => `Frase ${id}`) : []
    for (const label of new Set([...entry.related, ...phrases])) {
      const target = byLabel(label)
      if (target) counted.set(target, (counted.get(target) ?? 0) + 1)
    }
  }
  return counted
}
