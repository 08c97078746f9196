/**
 * How sure the bot is that a passage answers a question. Not the search score, which is only good for ordering, but what a
 * careful reader would look at: how much of the question the passage speaks of, whether the question has telling words that no
 * text here knows, and how alike it is to a question the passage is known to answer.
 */
import type { Hit, SearchIndex } from './search-index.js'
import type { AskedWord, ReadQuestion } from './question.js'

/** What is looked at; each 0 to 1. */
export interface Signals {
  /** The share of the question's telling words that the passage speaks of. */
  coverage: number
  /** The share of telling words that no text here knows. */
  foreign: number
  /** How alike the likest title, heading or example question is. */
  likeness: number
  /** One over the number of telling words: a single word that happens to occur somewhere proves little. */
  loneliness: number
  /** The search score, of which 2.5 is as good as more. */
  strength: number
}

/** A compound of which only a part is known, and a word that was put right, count less than the word itself. */
const partsOnly = 0.6
const corrected = 0.85

/** From signals to a probability: a logistic regression, fitted on the golden set (docs/search.md). */
const weights = { base: -4.7, coverage: 3.2, foreign: -1.8, likeness: 3.05, loneliness: -2.6, strength: 3.8 }

/** How likely it is that a hit answers the question, 0 to 1. */
export function confidenceOf(signals: Signals): number {
  const sum =
    weights.base +
    weights.coverage * signals.coverage +
    weights.foreign * signals.foreign +
    weights.likeness * signals.likeness +
    weights.loneliness * signals.loneliness +
    weights.strength * signals.strength
  return 1 / (1 + Math.exp(-sum))
}

/** Looks at one hit. */
export function signalsOf(hit: Hit, question: ReadQuestion, index: SearchIndex): Signals {
  let total = 0
  let covered = 0
  let foreign = 0
  let telling = 0
  for (const word of question.words) {
    if (word.stop) continue
    // A word that no text knows is taken to be as telling as one that a single text has.
    const weight = word.own.length === 0 ? index.mostTelling : Math.max(...word.own.map((term) => index.rarity(term)))
    telling += 1
    total += weight
    covered += weight * matchOf(word, hit.document, index)
    if (word.own.length === 0) foreign += weight * (word.parts.length > 0 ? 1 - partsOnly : 1)
  }
  const share = (amount: number) => (total > 0 ? amount / total : 0)
  return {
    coverage: share(covered),
    foreign: share(foreign),
    likeness: hit.likeness,
    loneliness: 1 / Math.max(1, telling),
    strength: Math.min(2.5, hit.score) / 2.5,
  }
}

function matchOf(word: AskedWord, document: number, index: SearchIndex): number {
  if (index.holds(document, word.own)) return word.corrected ? corrected : 1
  return index.holds(document, word.parts) ? partsOnly : 0
}
