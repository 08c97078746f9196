/**
 * Typing errors that the index knows. Example questions hold misspelt words on purpose, so that they find their entry;
 * the person is still told which word was meant. A word counts as misspelt when no text, title or heading has it,
 * in any form, and the passage that answers has one that is a letter or two away.
 */
import type { Entry, Passage } from './entry.js'
import { editDistance } from './edit-distance.js'
import { endsOf, fold } from './fold.js'
import { isCommon } from './spelling/lexicon.js'
import { stem } from './stem.js'

/** Short words are near too many others. */
const shortest = 7
/** Characters of a question that are looked at. */
const mostRead = 2_000
/** Who writes more unknown words than these is not told what each may have been. */
const mostCompared = 12
const wordPattern = /[\p{L}]+/gu

/** A word as shown and as compared. */
interface Spelt {
  word: string
  folded: string
}

interface Correction {
  from: string
  to: string
}

/**
 * What to tell of corrections. `guessed` are words the search read as others; they are told only where the answer has
 * the word that was guessed, because a guess that led nowhere would only puzzle.
 */
export type MisspeltReader = (
  question: string,
  answer: { entry: Entry; passage: Passage },
  guessed: readonly Correction[],
) => Correction[]

/** Reads all texts once; the reader it returns is fast. */
export function createMisspeltReader(entries: readonly Entry[]): MisspeltReader {
  const ownWordsFolded = new Set(entries.flatMap((entry) => ownWords(entry, entry.passages).map(fold)))
  const ownStems = new Set(Array.from(ownWordsFolded, stem))

  const meantIn = new Map<Passage, Spelt[]>()
  const meantBy = (entry: Entry, passage: Passage): Spelt[] => {
    const known = meantIn.get(passage)
    if (known) return known
    const meant = ownWords(entry, [passage]).flatMap((word) => (word.length >= shortest - 1 ? spelt(word) : []))
    meantIn.set(passage, meant)
    return meant
  }

  /** Example questions are misspelt on purpose, so a word that only they have may be none. */
  const isWord = (word: string) => isCommon(fold(word)) || ownWordsFolded.has(fold(word))

  return (question, { entry, passage }, guessed) => {
    const meant = meantBy(entry, passage)
    const told = guessed.filter(({ to }) => isWord(to) && meant.some(({ folded }) => stem(folded) === stem(fold(to))))
    const unknown = wordsIn(endsOf(question, mostRead)).flatMap((word) => {
      if (word.length < shortest || told.some(({ from }) => from === word)) return []
      const one = spelt(word)
      return ownStems.has(stem(one.folded)) ? [] : one
    })
    const found = unknown.slice(0, mostCompared).flatMap((from) => {
      const most = from.word.length >= 10 ? 2 : 1
      const near = meant
        .map((to) => ({ to: to.word, distance: editDistance(from.folded, to.folded, most) }))
        .filter(({ distance }) => distance <= most)
        .sort((a, b) => a.distance - b.distance)
      return near[0] ? [{ from: from.word, to: near[0].to }] : []
    })
    return [...told, ...found].filter(({ from, to }) => !isFormOf(fold(from), fold(to)))
  }
}

const spelt = (word: string): Spelt => ({ word, folded: fold(word) })

/** "fripladsen" is no misspelt "friplads". */
function isFormOf(from: string, to: string): boolean {
  return from.includes(to) || to.includes(from)
}

function ownWords(entry: Entry, passages: readonly Passage[]): string[] {
  const texts = [entry.title, entry.about, ...passages.flatMap(({ heading, text }) => [heading, text])]
  return wordsIn(texts.join('\n'))
}

function wordsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(wordPattern) ?? [])]
}
