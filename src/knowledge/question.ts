/**
 * Reads a question against the vocabulary of an index: which terms it asks for and how much each weighs, which of its
 * words are known, and which were put right.
 */
import { endsOf, fold } from './fold.js'
import { undoSigns } from './scanner-errors.js'
import type { Mender } from './split-mend.js'
import { isStopWord } from './stop-words.js'
import { baseWeight, joinedWeight, partWeight, stopWeight, type Vocabulary } from './vocabulary.js'
import { readWords, type Word } from './words.js'

/**
 * More characters and words than this are not read, half of them at each end: long pasted texts must not slow the others, and who
 * tells a story asks at its end.
 */
const mostCharacters = 12_000
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

/** The words of a question, those without a blank between them taken apart. */
function readApart(question: string, vocabulary: Vocabulary, mender: Mender, lexicon: Lexicon): Word[] {
  mender.begin()
  const read = readWords(undoSigns(endsOf(question, mostCharacters)), mostWords)
  const isKnown = (word: string) => vocabulary.termOf(word) !== undefined || isStopWord(word)
  const isJoined = (first: Word | undefined, second: Word | undefined) =>
    first !== undefined &&
    second !== undefined &&
    vocabulary.counter.numberOf(first.folded + second.folded) !== undefined
  return read.flatMap((word, index) => {
    const { folded, shown } = word
    // A scanner reads é for å, which folding would make e.
    const restored = shown.replaceAll('é', 'å')
    if (restored !== shown && isKnown(fold(restored))) return [{ folded: fold(restored), shown: restored }]
    if (isKnown(folded) || lexicon.isWord(folded) || lexicon.synonymsOf(folded).length > 0) return [word]
    if (vocabulary.split(folded).length > 0) return [word]
    if (isJoined(read[index - 1], word) || isJoined(word, read[index + 1])) return [word]
    const { pieces } = mender.mend(folded)
    if (pieces.length === 0) return [word]
    return pieces.map((piece) => ({ folded: piece, shown: vocabulary.counter.spelling.get(piece) ?? piece }))
  })
}

/** Reads a question. */
export function readQuestion(question: string, vocabulary: Vocabulary, mender: Mender, lexicon: Lexicon): ReadQuestion {
  const read = readApart(question, vocabulary, mender, lexicon)
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
      const { meant, parts: mended } = mender.mend(word)
      for (const part of mended) add(part, partWeight, ofParts)
      meant.forEach((likely, rank) => {
        if (rank === 0) {
          final = likely
          corrected.push({
            from: read[index]?.shown ?? word,
            to: vocabulary.counter.spelling.get(likely) ?? likely,
          })
        }
        add(likely, (rank === 0 ? 1 : secondThought) * (isStopWord(likely) ? stopWeight : 1))
      })
    }
    for (const part of final === word ? parts : vocabulary.split(final)) add(part, partWeight, ofParts)
    const base = vocabulary.baseOf(final)
    if (base !== undefined && !own.has(base) && !ofParts.has(base))
      terms.set(base, (terms.get(base) ?? 0) + baseWeight.question)
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
