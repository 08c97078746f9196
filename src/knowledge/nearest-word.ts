/** The word of a short list that a misspelt one must be. */
import { editDistance } from './edit-distance.js'

/** Shorter words are a letter away from too many others; from so many letters on, two may be wrong. */
const fewestLetters = 5
const longWord = 8

/** The same word, or the one that is a letter away (of long words two) where there is only one. */
export function nearestWord(word: string, among: readonly string[]): string | undefined {
  const near = among.includes(word) ? [word] : among.filter((other) => isMisspelt(word, other))
  return near.length === 1 ? near[0] : undefined
}

/** Whether a word may be meant as the other. */
export function isMisspelt(word: string, other: string): boolean {
  const most = word.length >= longWord ? 2 : 1
  return word.length >= fewestLetters && other.length >= fewestLetters && editDistance(word, other, most) <= most
}
