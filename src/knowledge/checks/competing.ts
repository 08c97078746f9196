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
  const phrasings = entries.flatMap((entry) =>
    [...entry.questions, ...entry.passages.flatMap(({ questions }) => questions)].map((text) => read(entry, text)),
  )
  const byWord = new Map<string, number[]>()
  const found: Found[] = []
  phrasings.forEach((phrasing, index) => {
    const shared = new Map<number, number>()
    for (const word of phrasing.words) {
      for (const other of byWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      byWord.set(word, [...(byWord.get(word) ?? []), index])
    }
    for (const [at, count] of shared) {
      const other = phrasings[at]
      if (!other || other.entry === phrasing.entry || !competes(phrasing, other, count)) continue
      found.push({
        severity: 'warning',
        file: phrasing.entry.file,
        near: phrasing.text,
        problem: `Spørgsmålet "${phrasing.text}" ligner "${other.text}" i ${other.entry.file}.`,
        remedy: 'Behold det dér, hvor svaret står, eller gør dem forskellige.',
      })
    }
  })
  return found
}

function competes(a: Phrasing, b: Phrasing, shared: number): boolean {
  if (a.whole === b.whole) return true
  if (Math.min(a.words.size, b.words.size) < fewestWords) return false
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
