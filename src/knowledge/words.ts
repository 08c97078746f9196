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

/** The words of a text in order. At most `most` words. */
export function readWords(text: string, most = 20_000): Word[] {
  const words: Word[] = []
  for (const [word] of normalise(text).matchAll(wordPattern)) {
    // A scanner reads @ for ø.
    const shown = word.replace('@', 'ø').slice(0, longestWord).toLowerCase()
    words.push({ folded: fold(shown), shown })
    if (words.length >= most) break
  }
  return words
}

/** The words of a text in order, folded. */
export function wordsOf(text: string): string[] {
  return readWords(text).map((word) => word.folded)
}
