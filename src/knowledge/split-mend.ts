/**
 * What an unknown word may have been: a word with a typing error, a word a scanner misread, words without a blank between
 * them, or a compound with an error in one part.
 */
import { createCorrector } from './correct.js'
import { undoScanner, type WordSense } from './scanner-errors.js'
import { mendHalf, unglue } from './split-glued.js'
import { isStopWord } from './stop-words.js'
import { runsOf, type Vocabulary } from './vocabulary.js'

const mostKnown = 5_000
const mostMeant = 3
/** More unknown words than this are not mended anew in one question, and not looked into for all kinds of errors. */
const mostMended = 30
const mostThorough = 10
/** A stop word that no text has counts as one that so many have. */
const stopFrequency = 10

/** What a word may have been; all empty when nothing is near. */
export interface Mended {
  /** Known words, likeliest first. */
  meant: readonly string[]
  /** The words it is without blanks; then nothing else. */
  pieces: readonly string[]
  /** The parts of a compound. */
  parts: readonly string[]
}

/** Mends folded words that the index does not know. */
export interface Mender {
  /** Begins a question: only so many of its words are mended, for long pasted texts must not slow the others. */
  begin(): void
  mend(word: string): Mended
}

/** Makes the mender of an index. */
export function createMender(vocabulary: Vocabulary): Mender {
  const { frequency } = vocabulary.counter
  const correct = createCorrector(frequency)
  const sense = createSense(vocabulary)
  const known = new Map<string, Mended>()
  let left = 0

  const find = (word: string): Mended => {
    const corrections = correct(word)
    if (mostMended - left > mostThorough) return { meant: corrections.map((near) => near.word), pieces: [], parts: [] }
    const scanned = undoScanner(word, sense)
    const isSure = scanned !== undefined && scanned.likelihood >= 1
    // A missing blank is one error: likelier than two errors, not than one.
    const pieces = isSure || corrections.some(({ distance }) => distance <= 1) ? [] : unglue(word, frequency)
    if (pieces.length > 0) return { meant: [], pieces, parts: [] }
    const near = corrections.map((correction) => correction.word)
    // What undoes a scanner's error is rarely a word by chance, so it comes first.
    const isFirst = scanned !== undefined && !near.includes(scanned.word) && (isSure || near.length === 0)
    const meant = isFirst ? [scanned.word, ...near].slice(0, mostMeant) : near
    return { meant, pieces, parts: meant.length > 0 ? [] : mendHalf(word, frequency, correct) }
  }

  return {
    begin: () => (left = mostMended),
    mend(word) {
      const before = known.get(word)
      if (before) return before
      if (left === 0) return { meant: [], pieces: [], parts: [] }
      left -= 1
      const found = find(word)
      if (known.size >= mostKnown) known.clear()
      if (mostMended - left <= mostThorough) known.set(word, found)
      return found
    },
  }
}

function createSense(vocabulary: Vocabulary): WordSense {
  return {
    frequency: (word) => vocabulary.counter.frequency.get(word) ?? (isStopWord(word) ? stopFrequency : 0),
    likelihoodOfForm(word) {
      if (word.length < 4) return 0
      if (vocabulary.termOf(word) !== undefined) return 0.5
      return vocabulary.split(word).length > 0 ? 0.25 : 0
    },
    familiarity(word) {
      const runs = runsOf(word)
      return runs.filter((run) => vocabulary.runOf(run) !== undefined).length / runs.length
    },
  }
}
