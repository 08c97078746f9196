/**
 * Puts typing errors right, for words the index does not know and only those.
 * Words of like length that share letter pairs are gathered first; edit distance decides, and fuse.js ranks what is left.
 */
import Fuse from 'fuse.js'
import { editDistance } from './edit-distance.js'

const shortest = 4
const gathered = 40
const mostKnown = 5_000

/** A known word that may have been meant, and how many letters away it is. */
export interface Correction {
  word: string
  distance: number
}

/** Finds what may have been meant by an unknown folded word, best first; none when nothing is near. */
export type Corrector = (word: string) => readonly Correction[]

/** `frequency` tells how many texts hold a word. */
export function createCorrector(frequency: ReadonlyMap<string, number>): Corrector {
  const words = [...frequency.keys()].filter((word) => word.length >= shortest && !/\d/.test(word))
  const pairs = new Map<string, number[]>()
  words.forEach((word, index) => {
    for (const pair of pairsOf(word)) {
      const list = pairs.get(pair)
      if (list) list.push(index)
      else pairs.set(pair, [index])
    }
  })
  const shared = new Uint8Array(words.length)
  const known = new Map<string, readonly Correction[]>()

  /** The words that share most letter pairs with `word`. */
  const gather = (word: string): string[] => {
    const touched: number[] = []
    for (const pair of pairsOf(word)) {
      for (const index of pairs.get(pair) ?? []) {
        if (Math.abs((words[index]?.length ?? 0) - word.length) > 2) continue
        if (shared[index] === 0) touched.push(index)
        shared[index] = (shared[index] ?? 0) + 1
      }
    }
    // A change, a loss or a swap of letters breaks at most three pairs; two of them at most five.
    const needed = Math.max(1, pairsOf(word).size - (word.length >= 8 ? 5 : 3))
    const near = touched.filter((index) => (shared[index] ?? 0) >= needed)
    near.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
    const result = near.slice(0, gathered).map((index) => words[index] ?? '')
    for (const index of touched) shared[index] = 0
    return result
  }

  const find = (word: string): Correction[] => {
    const most = word.length >= 8 ? 2 : 1
    const distances = new Map(gather(word).map((near) => [near, editDistance(word, near, most)]))
    const near = [...distances.keys()].filter((item) => (distances.get(item) ?? 0) <= most)
    if (near.length === 0) return []
    const fuse = new Fuse(near, { threshold: 0.5, distance: 30, includeScore: true, ignoreFieldNorm: true })
    return fuse
      .search(word)
      .map(({ item, score = 1 }) => {
        const distance = distances.get(item) ?? 0
        const sameStart = item[0] === word[0] ? 0.1 : 0
        const common = Math.log10(1 + (frequency.get(item) ?? 0)) * 0.05
        return { word: item, distance, rank: distance + score * 0.5 - sameStart - common }
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, 3)
      .map(({ word: item, distance }) => ({ word: item, distance }))
  }

  return (word) => {
    if (word.length < shortest || word.length > 40 || /\d/.test(word)) return []
    const before = known.get(word)
    if (before) return before
    const found = find(word)
    if (known.size >= mostKnown) known.clear()
    known.set(word, found)
    return found
  }
}

function pairsOf(word: string): Set<string> {
  const padded = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 0; at < padded.length - 1; at += 1) pairs.add(padded.slice(at, at + 2))
  return pairs
}
