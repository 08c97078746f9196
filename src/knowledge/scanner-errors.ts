/**
 * Undoes what scanners do to Danish letters (ø read as o, g, e or @; æ as ee; å as a or é; I as l), in words the index does
 * not know. Short words matter here too (`gør`, `på`), which the corrector leaves alone.
 */

const longest = 24
/** What a letter may have been, in folded form. */
const meant: readonly [string, string][] = [
  ['o', 'oe'],
  ['g', 'oe'],
  ['e', 'oe'],
  ['ee', 'ae'],
  ['a', 'aa'],
  ['e', 'aa'],
  ['l', 'i'],
]

/** The known word that a folded word was before it was scanned: the one in most texts, if any. At most two letters are undone. */
export function undoScanner(word: string, frequency: ReadonlyMap<string, number>): string | undefined {
  if (word.length > longest) return undefined
  const once = undoOne(word)
  return mostFrequent(once, frequency) ?? (word.length > 3 ? mostFrequent(once.flatMap(undoOne), frequency) : undefined)
}

function undoOne(word: string): string[] {
  return meant.flatMap(([read, was]) => {
    const found: string[] = []
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      found.push(word.slice(0, at) + was + word.slice(at + read.length))
    }
    return found
  })
}

function mostFrequent(words: readonly string[], frequency: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  for (const word of words) {
    if (frequency.has(word) && (frequency.get(word) ?? 0) > (best === undefined ? 0 : (frequency.get(best) ?? 0)))
      best = word
  }
  return best
}
