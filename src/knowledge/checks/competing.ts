/**
 * Phrasings that compete: two entries that carry nearly the same example question. Whoever asks it gets one of the two by chance.
 */
import type { Entry } from '../entry.js'
import { isStopWord } from '../stop-words.js'
import { stem } from '../stem.js'
import { wordsOf } from '../words.js'
import type { Check, Found } from './finding.js'

/** Share of telling words two questions have in common; below this they ask different things. */
const nearlySame = 0.85
const fewestWords = 2
/** The same with the small words counted, which tell "skal jeg" from "må de". */
const nearlySameInAll = 0.4

interface Phrasing {
  entry: Entry
  text: string
  words: Set<string>
  /** All words in order: "må jeg" and "skal jeg" differ only here. */
  whole: string
}

export const checkCompeting: Check = (entries) => {
  const found: Found[] = []
  const phrasings = entries.flatMap((entry) =>
    [...entry.questions, ...entry.passages.flatMap(({ questions }) => questions)].map((text) => read(entry, text)),
  )
  const uses = new Map<string, number>()
  for (const { words } of phrasings) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  const rarity = (word: string) => uses.get(word) ?? 0
  const byWord = new Map<string, Phrasing[]>()
  for (const phrasing of phrasings) {
    // Two sets this alike share one of the rarest words of each, so the common words need not be looked at.
    const rarest = [...phrasing.words].sort((a, b) => rarity(a) - rarity(b))
    const telling = rarest.slice(0, Math.floor((1 - nearlySame) * rarest.length) + 1)
    const others = new Set(telling.flatMap((word) => byWord.get(word) ?? []))
    for (const word of telling) {
      const known = byWord.get(word)
      if (known) known.push(phrasing)
      else byWord.set(word, [phrasing])
    }
    for (const other of others) {
      if (other.entry === phrasing.entry || !competes(phrasing, other)) continue
      found.push({
        severity: 'warning',
        file: phrasing.entry.file,
        near: phrasing.text,
        problem: `Spørgsmålet "${phrasing.text}" ligner "${other.text}" i ${other.entry.file}.`,
        remedy: 'Behold det dér, hvor svaret står, eller gør dem forskellige.',
      })
    }
  }
  return found
}

function competes(a: Phrasing, b: Phrasing): boolean {
  if (a.whole === b.whole) return true
  if (Math.min(a.words.size, b.words.size) < fewestWords) return false
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  if (shared / (a.words.size + b.words.size - shared) < nearlySame) return false
  const all = new Set(a.whole.split(' '))
  const other = new Set(b.whole.split(' '))
  const common = [...all].filter((word) => other.has(word)).length
  return common / (all.size + other.size - common) >= nearlySameInAll
}

function read(entry: Entry, text: string): Phrasing {
  const words = wordsOf(text)
  return { entry, text, whole: words.join(' '), words: new Set(words.filter((word) => !isStopWord(word)).map(stem)) }
}
