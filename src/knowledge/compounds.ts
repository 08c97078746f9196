/**
 * Takes Danish compounds apart (`klagevejledning` → `klage`, `vejledning`) with the corpus' own words as the dictionary, and
 * names of acts from their verbs.
 */

import { stem } from './stem.js'
import { isStopWord } from './stop-words.js'

const shortestPart = 4
const shortestWord = 8
/** Letters that join parts: `undervisning-s-tilbud`, `barn-e-pige`. */
const joints = ['', 's', 'e']

/** Endings that make the name of an act of a verb: `redigering`, `visning`, `indstilling`. */
const actEndings = ['ering', 'ning', 'ing']
const shortestBase = 3

/** Finds the parts of a folded word; none when it is no compound of known words. */
export type Splitter = (word: string) => readonly string[]

/** `frequency` tells how many texts hold a word; rare words are poor parts. */
export function createSplitter(frequency: ReadonlyMap<string, number>): Splitter {
  const known = new Map<string, readonly string[]>()
  // Stop words would make `under-e-ting` of a misspelt `underretning`.
  const count = (part: string) => (part.length < shortestPart || isStopWord(part) ? 0 : (frequency.get(part) ?? 0))

  /** The split in two with the best-known rarer part; the parts are then split on. */
  const split = (word: string, depth: number): readonly string[] => {
    if (word.length < shortestWord) return []
    const own = frequency.get(word) ?? 0
    let best: [string, string] | undefined
    let bestScore = 0
    for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
      const last = word.slice(at)
      const right = count(last)
      if (right === 0) continue
      for (const joint of joints) {
        if (!word.slice(0, at).endsWith(joint)) continue
        const first = word.slice(0, at - joint.length)
        const left = count(first)
        if (left === 0) continue
        const score = Math.min(left, right) * (joint ? 1 : 1.1) + Math.min(first.length, last.length) / 100
        if (score > bestScore && Math.max(left, right) >= own / 4) {
          best = [first, last]
          bestScore = score
        }
      }
    }
    if (!best) return []
    return best.flatMap((part) => {
      const inner = depth > 0 ? split(part, depth - 1) : []
      return inner.length > 0 ? [part, ...inner] : [part]
    })
  }

  return (word) => {
    const before = known.get(word)
    if (before) return before
    const parts = split(word, 1)
    if (known.size < 200_000) known.set(word, parts)
    return parts
  }
}

/** What the stem of the verb may be that a folded word is made of, likeliest first. */
export function basesOf(word: string): string[] {
  if (isStopWord(word)) return []
  const own = stem(word)
  return actEndings.flatMap((ending) => {
    if (!own.endsWith(ending) || own.length - ending.length < shortestBase) return []
    const base = stem(own.slice(0, -ending.length))
    return base === own ? [] : [base]
  })
}
