/**
 * Takes a text apart into folded words.
 */
import { fold, normalise } from './fold.js'

/** Words longer than this are no words; they are cut, so that no later step meets a giant. */
const longestWord = 60
const wordPattern = /[\p{L}\p{N}]+(?:@[\p{L}]+(?![\p{L}.@]))?/gu

/** A word as it is compared, and as it is shown: in lower case, with its æ, ø and å. */
export interface Word {
  folded: string
  shown: string
}

/**
 * The words of a text in order. Of more than `most` words, the first and the last, half of them each. Who reads many texts passes
 * the same `known` words to each reading, so that no word is folded twice.
 */
export function readWords(text: string, most = 20_000, known = new Map<string, Word>()): Word[] {
  const found = normalise(text).match(wordPattern) ?? []
  const read = found.length > most ? [...found.slice(0, most / 2), ...found.slice(-most / 2)] : found
  return read.map((word) => {
    const before = known.get(word)
    if (before) return before
    // A scanner reads @ for ø.
    const shown = word.replace('@', 'ø').slice(0, longestWord).toLowerCase()
    const result = { folded: fold(shown), shown }
    known.set(word, result)
    return result
  })
}

/** The words of a text in order, folded. */
export function wordsOf(text: string): string[] {
  return readWords(text).map((word) => word.folded)
}
