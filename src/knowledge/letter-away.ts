/**
 * Finds the word that another one is a letter away from: a letter too many, too few, wrong, or two in the wrong order. Faster than
 * correct.ts, for when every word of a base is looked at; it knows nothing of what is likelier.
 */
import { editDistance } from './edit-distance.js'

/** What a folded word may have been meant to be, among the words given; undefined where none is a letter away. */
export type LetterAway = (word: string) => string | undefined

/** Prepares folded words. Shorter ones than `shortest` letters are a letter away from too many others. */
export function createLetterAway(words: Iterable<string>, shortest: number): LetterAway {
  /** By what is left when one letter is taken out, and by the whole. */
  const byRest = new Map<string, string>()
  for (const word of words) {
    if (word.length < shortest) continue
    byRest.set(word, word)
    for (let at = 0; at < word.length; at += 1) {
      const rest = without(word, at)
      if (!byRest.has(rest)) byRest.set(rest, word)
    }
  }
  return (word) => {
    if (word.length < shortest) return undefined
    const near = byRest.get(word)
    if (near !== undefined) return near
    for (let at = 0; at < word.length; at += 1) {
      const other = byRest.get(without(word, at))
      if (other !== undefined && editDistance(word, other, 1) <= 1) return other
    }
    return undefined
  }
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1)
