/**
 * The words a look-up knows, and in which lines each stands. A typed word may be one of them, the beginning or a piece of
 * several, or a misspelling. What was found is kept for a while: at each further key all words but the last are the same.
 */
import { createCorrector } from './correct.js'

/** Lines that hold one known word, and how well it stands for what was typed (0 to 1). */
export interface Meaning {
  lines: readonly number[]
  quality: number
}

/** A shorter piece of a word stands in too many others. */
const shortestPiece = 4
/** A word in this many lines is no typing error. */
const commonFrom = 4
/** Typed words that are remembered; more are looked up anew. */
const mostKept = 2_000
/** How much a word counts that is not the very word. */
const qualities = { beginning: 0.85, piece: 0.6, corrected: 0.7 }

/** `lines` are folded words parted by spaces. The function returned takes a folded word; the last one is still being typed. */
export function createWordReader(lines: readonly string[]): (word: string, isLast: boolean) => readonly Meaning[] {
  const linesWith = new Map<string, number[]>()
  lines.forEach((line, at) => {
    for (const word of new Set(line.split(' '))) {
      const known = linesWith.get(word)
      if (known) known.push(at)
      else linesWith.set(word, [at])
    }
  })
  const vocabulary = [...linesWith.keys()]
  const correct = createCorrector(new Map([...linesWith].map(([word, found]) => [word, found.length])))
  const kept = new Map<string, readonly Meaning[]>()

  const meaning = (known: string, quality: number): Meaning => ({ lines: linesWith.get(known) ?? [], quality })

  const look = (word: string, isLast: boolean): Meaning[] => {
    const itself = linesWith.get(word)
    const others: Meaning[] = []
    if (isLast || word.length >= shortestPiece) {
      for (const known of vocabulary) {
        if (known.length <= word.length) continue
        if (known.startsWith(word)) others.push(meaning(known, qualities.beginning))
        else if (word.length >= shortestPiece && known.includes(word)) others.push(meaning(known, qualities.piece))
      }
    }
    const found = itself ? [{ lines: itself, quality: 1 }, ...others] : others
    if (others.length > 0 || (itself?.length ?? 0) >= commonFrom) return found
    // Example questions hold typing errors of their own, so a word that few have may still be meant as another.
    const corrected = correct(word).filter(({ distance }) => distance > 0)
    return [...found, ...corrected.map(({ word: known, distance }) => meaning(known, qualities.corrected / distance))]
  }

  return (word, isLast) => {
    const key = `${word} ${isLast}`
    const before = kept.get(key)
    if (before) return before
    const found = look(word, isLast)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, found)
    return found
  }
}
