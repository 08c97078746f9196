/**
 * Finds the words a scanned text meant. Scanners without Danish read ø as o, g, e or @, æ as ee, å as a or é, l as I, and
 * leave out spaces. A word is read again with those slips allowed, against words known to be right; what is found becomes extra
 * words for the index. The words that are shown stay as they are.
 */
import { cleanText } from './document.js'
import { scanWords, smallWords } from './scan-words.js'

/** What stands there, what it may have been, and how far-fetched that is. */
// prettier-ignore
const slips: readonly (readonly [string, string, number])[] = [
  ['ae', 'æ', 0.05], ['oe', 'ø', 0.05], ['aa', 'å', 0.05],
  ['ee', 'æ', 0.1], ['aee', 'æ', 0.1], ['eae', 'æ', 0.1], ['aeae', 'æ', 0.1], ['z£', 'æ', 0.1], ['e', 'æ', 0.5], ['a', 'æ', 0.6],
  ['@', 'ø', 0.1], ['¢', 'ø', 0.1], ['o', 'ø', 0.25], ['g', 'ø', 0.3], ['e', 'ø', 0.3], ['a', 'ø', 0.4], ['s', 'ø', 0.5], ['z', 'ø', 0.4],
  ['é', 'å', 0.1], ['á', 'å', 0.1], ['â', 'å', 0.1], ['ä', 'å', 0.1], ['&', 'å', 0.1], ['a', 'å', 0.2], ['4', 'å', 0.2], ['d', 'å', 0.4],
  ['éa', 'å', 0.2], ['aé', 'å', 0.2], ['éd', 'å', 0.3], ['éá', 'å', 0.2], ['áa', 'å', 0.2], ['ad', 'å', 0.4],
  ['I', 'l', 0.1], ['I', 'i', 0], ['|', 'i', 0.1], ['|', 'l', 0.2], ['1', 'l', 0.3], ['m', 'rn', 0.6],
]
const endings = ['', ...'e en et er erne ens ets ernes s ne nes r t te tes ede ende es n'.split(' ')]
/** Slips that Danish spelling gives away, for words no list knows. */
const certain: readonly (readonly [RegExp, string])[] = [
  [/aee|eae|ee/g, 'æ'],
  [/[@¢]/g, 'ø'],
  [/éa|aé|áa|éá|[éáâä]/g, 'å'],
]
const word = /[\p{L}\p{N}@¢£&|]+/gu
const longest = 45
const shortest = 4
/** A word that is right as it stands (barn) may still be a slip for one of these; others would only be noise. */
const oftenMeant = new Set('børn børne møde møder måde løse større først første lære'.split(' '))
/** Words that begin no Danish compound: before another word they tell of a lost space. */
const gluers = new Set('i at er en et og de den det der som har kan ikke hvis eller'.split(' '))
const mostWordsCached = 50_000

interface Node {
  next: Map<string, Node>
  /** A whole word ends here. */
  ends?: 'word' | 'small'
}
interface Reading {
  parts: string[]
  cost: number
}

/** Finds the words that a text meant and that do not stand in it. */
export type Repair = (text: string) => string[]

/** Makes a repair that knows `vocabulary` (words in any case, correctly spelt) besides the common words. */
export function createRepair(vocabulary: Iterable<string>): Repair {
  const root = plant(vocabulary)
  const known = new Map<string, string[]>()
  return (text) => {
    const found = new Set<string>()
    for (const [raw] of text.matchAll(word)) {
      const before = known.get(raw)
      const terms = before ?? meantBy(raw, root)
      if (!before && known.size < mostWordsCached) known.set(raw, terms)
      for (const term of terms) found.add(term)
    }
    return [...found]
  }
}

/**
 * Whether a text was scanned without Danish letters: they make up three in a hundred letters of Danish, so a text with nearly
 * none is no Danish text or a poor scan. Text in other languages gets no terms, for its words are read as nothing known.
 */
export function looksScanned(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return false
  const danish = text.match(/[æøåÆØÅ]/g)?.length ?? 0
  const small = text.match(/\b(?:og|at|er|det|der|til|af|en|et|som|med|for)\b/gi)?.length ?? 0
  return danish < letters * 0.01 && small * 12 >= (text.match(/\p{L}+/gu)?.length ?? 0)
}

function plant(vocabulary: Iterable<string>): Node {
  const root: Node = { next: new Map() }
  const add = (text: string, kind: 'word' | 'small') => {
    let node = root
    for (const letter of text) {
      let next = node.next.get(letter)
      if (!next) node.next.set(letter, (next = { next: new Map() }))
      node = next
    }
    node.ends ??= kind
  }
  for (const text of smallWords) add(text, 'small')
  for (const text of scanWords) add(text, 'word')
  for (const raw of vocabulary) {
    const text = cleanText(raw).toLowerCase()
    if (text.length >= shortest && text.length <= longest && /^\p{L}+$/u.test(text)) add(text, 'word')
  }
  return root
}

function meantBy(raw: string, root: Node): string[] {
  if (raw.length < shortest || raw.length > longest || /^\d+$/.test(raw)) return []
  const shown = raw.toLowerCase()
  // A capital I before small letters may be an l; it is kept apart from i.
  const noisy = raw.replace(
    /^(\p{L})(.*)$/u,
    (_, first: string, rest: string) => (first === 'I' ? 'I' : first.toLowerCase()) + lower(rest),
  )
  const whole = readings(noisy, 0, root)
    .filter(({ end, kind }) => end === noisy.length && kind === 'word')
    .sort((a, b) => a.cost - b.cost)
  if (whole[0]) {
    const isRight = whole[0].text === shown
    const most = whole[0].cost + (isRight ? 0.45 : 0.35)
    const terms = whole.filter(({ cost, text }) => cost <= most && text !== shown && (!isRight || oftenMeant.has(text)))
    return [...new Set(terms.map(({ text }) => text))].slice(0, 3)
  }
  const split = cheapest(noisy, root)
  if (split) return termsOf(split, shown)
  const guess = certain.reduce((text, [pattern, letter]) => text.replace(pattern, letter), shown)
  return guess === shown || !/^\p{L}+$/u.test(guess) ? [] : [guess]
}

function lower(text: string): string {
  return text.replace(/[^I]+/g, (part) => part.toLowerCase())
}

/** Where words were glued each is a term; else they are one compound. */
function termsOf({ parts }: Reading, shown: string): string[] {
  const words = [...parts]
  while (words.at(-1) === 'i') words.pop()
  const lost = words.length < parts.length
  // What looks like a small word at the end is mostly an ending.
  while (words.length > 1 && /^(?:en|et|er|de)$/.test(words.at(-1) ?? '')) words.push(words.splice(-2).join(''))
  const glued = words.some((part) => gluers.has(part))
  if (glued) return words.filter((part) => part.length >= shortest && part !== shown)
  const joined = words.join('')
  return joined === shown && !lost ? [] : [joined]
}

interface Match {
  text: string
  end: number
  cost: number
  kind: 'word' | 'small'
}

/** Every known word that can be read from `start` on, with where it ends and what its slips cost. */
function readings(noisy: string, start: number, root: Node): Match[] {
  const found = new Map<string, Match>()
  const keep = (match: Match) => {
    const key = `${match.text} ${match.end}`
    const before = found.get(key)
    if (!before || before.cost > match.cost) found.set(key, match)
  }
  const walk = (node: Node, at: number, text: string, cost: number) => {
    if (node.ends) {
      if (node.ends === 'small') keep({ text, end: at, cost, kind: 'small' })
      else
        for (const ending of endings)
          if (noisy.startsWith(ending, at))
            keep({ text: text + ending, end: at + ending.length, cost: cost + (ending ? 0.05 : 0), kind: 'word' })
    }
    const letter = noisy[at]
    if (letter === undefined) return
    const same = node.next.get(letter)
    if (same) walk(same, at + 1, text + letter, cost)
    for (const [read, meant, price] of slips) {
      // Three slips in a part are read; more would turn any word into any other.
      if (cost + price > 0.9 || !noisy.startsWith(read, at)) continue
      let next: Node | undefined = node
      for (const part of meant) next = next?.next.get(part)
      if (next) walk(next, at + read.length, text + meant, cost + price)
    }
  }
  walk(root, start, '', 0)
  return [...found.values()]
}

/** The cheapest way to read a word as several known ones; a joining s or e may stand between. */
function cheapest(noisy: string, root: Node): Reading | undefined {
  const best: (Reading | undefined)[] = Array.from({ length: noisy.length + 1 })
  best[noisy.length] = { parts: [], cost: 0 }
  for (let at = noisy.length - 1; at >= 0; at -= 1) {
    for (const match of readings(noisy, at, root)) {
      const rest = best[match.end]
      const short = match.kind === 'small' ? 0.3 : match.text.length < shortest ? 0.5 : 0
      const cost = 1 + short + match.cost + (rest?.cost ?? 0)
      if (rest && cost < (best[at]?.cost ?? Infinity)) best[at] = { parts: [match.text, ...rest.parts], cost }
    }
  }
  const whole = best[0]
  return whole && whole.cost <= 1.5 + noisy.length / 4 ? whole : undefined
}
