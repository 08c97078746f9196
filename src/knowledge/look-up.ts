/**
 * Type-ahead: finds entries by label, title and example questions while somebody is still typing. Never by whole passages:
 * that is what the search is for. Words and their beginnings gather a few entries (look-up-words.ts); fuse.js orders the few
 * by how near they are to what was typed.
 */
import Fuse from 'fuse.js'
import type { Collection, Entry, Passage } from './entry.js'
import { fold, normalise } from './fold.js'
import { inGoodDanish } from './good-danish.js'
import { firstPassage, foundPassages } from './knowledge-index.js'
import { namedIn } from './labels.js'
import { createWordReader } from './look-up-words.js'
import { readWords, wordsOf, type Word } from './words.js'

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
/** Words that carry less than this share of what was typed are no match. */
const leastCovered = 0.5

const weights = { label: 1.6, title: 1.3, question: 1 }
/** How much the nearness of the whole line may move an entry. */
const nearness = 0.4

/** Built once with the knowledge base. `byLabel` finds an entry by its label. */
export function createLookUp(entries: readonly Entry[], byLabel: (label: string) => Entry | undefined): LookUp {
  const known = new Map<string, Word>()
  const lines = entries.flatMap((entry) => linesOf(entry, known)).map((line, at): Line => ({ ...line, at }))
  const gather = createGatherer(lines)
  const pointers = countPointers(entries, byLabel)

  return {
    find(typed, collections) {
      const text = normalise(typed, mostCharacters)
      const named = namedIn(text, (label) => byLabel(label) !== undefined)
      const exact = named?.kind === 'entry' ? byLabel(named.label) : undefined
      const isWanted = ({ collection }: Entry) => collections.includes(collection)
      const find = (wanted: string) => inOrder(fold(wanted), gather(wordsIn(wanted), isWanted))
      const own = find(text)
      const danish = own.length === 0 ? inGoodDanish(text).text : text
      const found = danish === text ? own : find(danish)
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

/** A first letter behind other words tells next to nothing, and begins half of all words. */
function wordsIn(text: string): string[] {
  const words = [...new Set(wordsOf(text))].slice(0, mostWords)
  return words.length > 1 && /^[a-z]$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

function linesOf(entry: Entry, known: Map<string, Word>): Omit<Line, 'at'>[] {
  const line = (text: string, weight: number, passage = firstPassage(entry)) => {
    const words = readWords(text, undefined, known).map(({ folded }) => folded)
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

type Gather = (words: readonly string[], isWanted: (entry: Entry) => boolean) => Gathered[]

/** For each entry the line that holds most of what was typed; the best entries only. */
function createGatherer(lines: readonly Line[]): Gather {
  const readWord = createWordReader(lines.map(({ folded }) => folded))
  // One place a line, cleared after each use: a short word stands in most lines, and this happens at every key.
  const best = new Float64Array(lines.length)
  const sum = new Float64Array(lines.length)
  const covered = new Float64Array(lines.length)
  const matched = new Uint8Array(lines.length)

  const addWord = (word: string, isLast: boolean, touched: number[]): number => {
    const withWord: number[] = []
    for (const { lines: holding, quality } of readWord(word, isLast)) {
      for (const at of holding) {
        const before = best[at] ?? 0
        if (before === 0) withWord.push(at)
        if (before < quality) best[at] = quality
      }
    }
    // A word that many lines have says little.
    const tells = Math.log(1 + lines.length / Math.max(1, withWord.length))
    for (const at of withWord) {
      if (matched[at] === 0) touched.push(at)
      sum[at] = (sum[at] ?? 0) + tells * (best[at] ?? 0)
      covered[at] = (covered[at] ?? 0) + tells
      matched[at] = (matched[at] ?? 0) + 1
      best[at] = 0
    }
    return tells
  }

  return (words, isWanted) => {
    const touched: number[] = []
    const asked = words.reduce((all, word, index) => all + addWord(word, index === words.length - 1, touched), 0)
    const byEntry = new Map<Entry, Gathered>()
    for (const at of touched) {
      const line = lines[at]
      if (line && isWanted(line.entry) && (covered[at] ?? 0) >= asked * leastCovered) {
        const score = (sum[at] ?? 0) * line.weight * (0.6 + (0.4 * (matched[at] ?? 0)) / line.words)
        const before = byEntry.get(line.entry)
        const isBetter = !before || before.score < score || (before.score === score && at < before.line.at)
        if (isBetter) byEntry.set(line.entry, { entry: line.entry, passage: line.passage, line, score })
      }
      sum[at] = 0
      covered[at] = 0
      matched[at] = 0
    }
    return [...byEntry.values()].sort((a, b) => b.score - a.score || a.line.at - b.line.at).slice(0, mostFound)
  }
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
