/**
 * All words of the texts in an index: their stems, whether they are stop words, the parts of compounds, and letter runs.
 * Numbered, so that everything that is asked of a word while searching is a look-up in an array.
 */
import { basesOf, createSplitter, type Splitter } from './compounds.js'
import { stem } from './stem.js'
import { isStopWord } from './stop-words.js'
import type { Word } from './words.js'

/** A stop word counts this much of another word. */
export const stopWeight = 0.48
/** A part of a compound counts this much of a word of its own. */
export const partWeight = 0.6
/** What an act is called after (`indstille` of `indstilling`): this much of a word of its own in texts, and in questions. */
export const baseWeight = { text: 0.9, question: 0.3 }
/** Two neighbours that together make a known word (`klage frist`) count this much of that word. */
export const joinedWeight = 0.6

/** Gives words numbers as they come, and counts in how many texts each occurs. */
export class WordCounter {
  readonly words: string[] = []
  /** How a word is shown. */
  readonly spelling = new Map<string, string>()
  readonly frequency = new Map<string, number>()
  readonly #numbers = new Map<string, number>()

  /** Numbers the words of one stretch of text. */
  number(words: readonly Word[]): number[] {
    return words.map(({ folded: word, shown }) => {
      let number = this.#numbers.get(word)
      if (number === undefined) {
        number = this.words.length
        this.#numbers.set(word, number)
        this.spelling.set(word, shown)
        this.words.push(word)
      }
      return number
    })
  }

  /** Counts the distinct words of one whole text. */
  countText(numbers: Iterable<number>): void {
    for (const number of new Set(numbers)) {
      const word = this.words[number] ?? ''
      this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1)
    }
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }
}

/** The finished table. Terms are stems; `runs` are letter runs of four. All arrays are by word number. */
export interface Vocabulary {
  counter: WordCounter
  split: Splitter
  terms: Int32Array
  stop: Uint8Array
  parts: readonly (readonly number[])[]
  /** The term of the verb that a word is made of, where there is one. */
  bases: readonly (number | undefined)[]
  runs: readonly Int32Array[]
  termCount: number
  runCount: number
  termOf(word: string): number | undefined
  baseOf(word: string): number | undefined
  runOf(run: string): number | undefined
}

/** Makes the table from the counted words. */
export function createVocabulary(counter: WordCounter): Vocabulary {
  const split = createSplitter(counter.frequency)
  const terms = new Map<string, number>()
  const runs = new Map<string, number>()
  const number = (map: Map<string, number>, key: string) => {
    const before = map.get(key)
    if (before !== undefined) return before
    map.set(key, map.size)
    return map.size - 1
  }
  const { words } = counter
  const table = {
    terms: Int32Array.from(words, (word) => number(terms, stem(word))),
    stop: Uint8Array.from(words, (word) => (isStopWord(word) ? 1 : 0)),
    parts: words.map((word) => split(word).map((part) => number(terms, stem(part)))),
    runs: words.map((word) => Int32Array.from(runsOf(word), (run) => number(runs, run))),
  }
  const baseOf = (word: string) => {
    const base = basesOf(word).find((candidate) => terms.has(candidate))
    return base === undefined ? undefined : terms.get(base)
  }
  return {
    counter,
    split,
    ...table,
    bases: words.map(baseOf),
    baseOf,
    termCount: terms.size,
    runCount: runs.size,
    termOf: (word) => terms.get(stem(word)),
    runOf: (run) => runs.get(run),
  }
}

/** The runs of four letters in a word, its beginning and end marked. */
export function runsOf(word: string): string[] {
  const marked = `_${word}_`
  if (marked.length <= 4) return [marked]
  return Array.from({ length: marked.length - 3 }, (_, at) => marked.slice(at, at + 4))
}
