/**
 * Reads a question against the vocabulary of an index: which terms it asks for and how much each weighs, which of its
 * words are known, and which were put right.
 */
import type { Correction, Corrector } from './correct.js'
import { undoScanner } from './scanner-errors.js'
import { isStopWord } from './stop-words.js'
import { joinedWeight, partWeight, stopWeight, type Vocabulary } from './vocabulary.js'
import { readWords } from './words.js'

/** More words than this are not read: long pasted texts must not slow the others. */
const mostWords = 120
/** Second thoughts about a misspelt word count less than the first. */
const secondThought = 0.35

/** What else a word asks for counts this much of the word itself; more where no text knows the word. */
const synonymWeight = { known: 0.5, unknown: 0.9 }

/** A word of the question and the terms that stand for it. */
export interface AskedWord {
  /** As spelt, or as put right. */
  word: string
  stop: boolean
  /** Terms for the word itself, for what it was corrected to, or for it and its neighbour as one word. */
  own: readonly number[]
  /** Terms for the parts of a compound. */
  parts: readonly number[]
  /** Terms for what the texts call it. */
  synonyms: readonly number[]
  corrected: boolean
}

/** What is known of words beyond the texts themselves; all words folded. */
export interface Lexicon {
  /** What else a word asks for. */
  synonymsOf(word: string): readonly string[]
  /** Whether it is a word, so that it is not put right though no text has it. */
  isWord(word: string): boolean
}

/** A question, read. */
export interface ReadQuestion {
  words: readonly AskedWord[]
  /** Weight of each term asked for, before its rarity. */
  terms: ReadonlyMap<number, number>
  /** How many words no text knows, whole or in part. */
  unknown: number
  /** Words put right, as spelt in the question. */
  corrected: readonly { from: string; to: string }[]
}

/** What may have been meant by an unknown word; what undoes a scanner's error is rarely a word by chance, so it comes first. */
function meantBy(word: string, vocabulary: Vocabulary, correct: Corrector): readonly Correction[] {
  const scanned = undoScanner(word, vocabulary.counter.frequency)
  const corrections = correct(word)
  if (scanned === undefined || corrections.some((correction) => correction.word === scanned)) return corrections
  return [{ word: scanned, likeness: 1 }, ...corrections].slice(0, 3)
}

/** The two known words that a word without a blank between them is (`hvorlaenge`); none when it is no such thing. */
function unglue(word: string, { counter }: Vocabulary): readonly string[] {
  for (let at = word.length - 2; at >= 2; at -= 1) {
    const pair = [word.slice(0, at), word.slice(at)]
    const isLikely = pair.some((piece) => isStopWord(piece)) || pair.every((piece) => piece.length >= 4)
    if (isLikely && pair.every((piece) => counter.numberOf(piece) !== undefined)) return pair
  }
  return []
}

/** Reads a question. */
export function readQuestion(
  question: string,
  vocabulary: Vocabulary,
  correct: Corrector,
  lexicon: Lexicon,
): ReadQuestion {
  const read = readWords(question, mostWords)
  const spelt = read.map((word) => word.folded)
  const terms = new Map<number, number>()
  const corrected: { from: string; to: string }[] = []
  const words = spelt.map((word, index) => {
    const own = new Set<number>()
    const ofParts = new Set<number>()
    const ofSynonyms = new Set<number>()
    const add = (wanted: string, weight: number, group = own) => {
      const term = vocabulary.termOf(wanted)
      if (term === undefined || own.has(term) || ofParts.has(term) || ofSynonyms.has(term)) return
      group.add(term)
      terms.set(term, (terms.get(term) ?? 0) + weight)
    }
    const joined = (first: string | undefined, second: string | undefined) => {
      if (first === undefined || second === undefined) return undefined
      return vocabulary.counter.numberOf(first + second) === undefined ? undefined : first + second
    }
    const withNext = joined(word, spelt[index + 1])
    const withLast = joined(spelt[index - 1], word)
    const inJoined = withNext !== undefined || withLast !== undefined
    if (withNext) add(withNext, joinedWeight)
    const parts = vocabulary.split(word)
    const synonyms = lexicon.synonymsOf(word)
    let final = word
    if (vocabulary.termOf(word) !== undefined) add(word, isStopWord(word) ? stopWeight : 1)
    else if (parts.length === 0 && !inJoined && !isStopWord(word) && synonyms.length === 0 && !lexicon.isWord(word)) {
      const meant = meantBy(word, vocabulary, correct)
      if (meant.length === 0)
        for (const piece of unglue(word, vocabulary)) add(piece, isStopWord(piece) ? stopWeight : joinedWeight, ofParts)
      meant.forEach((correction, rank) => {
        if (rank === 0) {
          final = correction.word
          corrected.push({
            from: read[index]?.shown ?? word,
            to: vocabulary.counter.spelling.get(correction.word) ?? correction.word,
          })
        }
        add(correction.word, (rank === 0 ? 1 : secondThought) * (isStopWord(correction.word) ? stopWeight : 1))
      })
    }
    for (const part of final === word ? parts : vocabulary.split(final)) add(part, partWeight, ofParts)
    const synonymIs = own.size > 0 ? synonymWeight.known : synonymWeight.unknown
    for (const synonym of synonyms) add(synonym, synonymIs / (synonyms.length > 2 ? 1.4 : 1), ofSynonyms)
    const last = withLast === undefined ? undefined : vocabulary.termOf(withLast)
    if (last !== undefined) own.add(last)
    return {
      word: final,
      stop: isStopWord(final),
      own: [...own],
      parts: [...ofParts],
      synonyms: [...ofSynonyms],
      corrected: final !== word,
    }
  })
  const unknown = words.filter((word) => word.own.length + word.parts.length + word.synonyms.length === 0).length
  return { words, terms, unknown, corrected }
}
