/**
 * Undoes what scanners do to Danish letters (ø read as o, g, e, a or @; æ as ee; å as a, é or &; I as l; m as rn), in words
 * the index does not know. Short words matter here too (`gør`, `på`), which the corrector leaves alone.
 */

const longest = 24
/** How many half-mended words are mended further. */
const beam = 5
/** What letters may have been, in folded form. */
const meant: readonly [string, string][] = [
  ['o', 'oe'],
  ['g', 'oe'],
  ['e', 'oe'],
  ['a', 'oe'],
  ['ee', 'ae'],
  ['a', 'aa'],
  ['e', 'aa'],
  ['l', 'i'],
  ['i', 'l'],
  ['1', 'l'],
  ['1', 'i'],
  ['0', 'o'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
]

/** Tells mended words from chance ones. */
export interface WordSense {
  /** In how many texts a word is, at least 1; 0 for no word. */
  frequency: (word: string) => number
  /** Below 1: more for another form of a known word than for a compound of known words; 0 for neither. */
  likelihoodOfForm: (word: string) => number
  /** The share of a word's letter runs that are known, 0 to 1. */
  familiarity: (word: string) => number
}

/** Puts signs right that a scanner made of letters: `@konomi`, `milj@`, `p&`. Addresses are left alone. */
export function undoSigns(text: string): string {
  return text
    .replace(/@(?=\p{L}+@\p{L})|(?<![\p{L}\p{N}.@])@(?=\p{L}{2})|(?<=\p{L})@(?![\p{L}\p{N}@])/gu, 'ø')
    .replace(/(?<=\p{Ll})&(?!\w+;)/gu, 'å')
}

/** The known word that a folded word was before it was scanned, if any: the likeliest. At most three places are undone. */
export function undoScanner(word: string, sense: WordSense): { word: string; likelihood: number } | undefined {
  if (word.length > longest) return undefined
  const most = word.length > 3 ? (word.length > 6 && word.length <= 16 ? 3 : 2) : 1
  let from = [word]
  for (let undone = 1; undone <= most; undone += 1) {
    const mended = [...new Set(from.flatMap(undoOne))]
    const best = likeliest(mended, sense.frequency)
    if (best) return best
    from = mostFamiliar(mended, sense)
    const form = likeliest(from, sense.likelihoodOfForm)
    if (form) return form
  }
  return undoSure(word, sense)
}

function likeliest(words: readonly string[], likelihoodOf: (word: string) => number) {
  let best: { word: string; likelihood: number } | undefined
  for (const word of words) {
    const likelihood = likelihoodOf(word)
    if (likelihood > (best?.likelihood ?? 0)) best = { word, likelihood }
  }
  return best
}

function mostFamiliar(words: readonly string[], sense: WordSense): string[] {
  return words
    .map((word) => ({ word, share: sense.familiarity(word) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, beam)
    .map(({ word }) => word)
}

/** Where no known word comes of it, only what no Danish word has: ee, and g between other consonants. */
function undoSure(word: string, sense: WordSense): { word: string; likelihood: number } | undefined {
  const sure = word
    .replace(/ee/g, 'ae')
    .replace(/(?<=(?:^|[bdfghjklmnprstv])[bdfhjklmnprstv])g(?=[bdfhjkmnprstv])/g, 'oe')
  const isBetter = sure !== word && sense.familiarity(sure) > sense.familiarity(word)
  return isBetter ? { word: sure, likelihood: 0 } : undefined
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
