/**
 * Takes Danish endings off folded words, so that `klagen`, `klager` and `klagerne` meet.
 */
import stemmers from 'snowball-stemmers'

const danish = stemmers.newStemmer('danish')
const known = new Map<string, string>()
/** Bounds the memory that questions full of made-up words can take. */
const mostKnown = 200_000

/** The stem of a folded word. */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const result = danish.stem(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, result)
  return result
}
