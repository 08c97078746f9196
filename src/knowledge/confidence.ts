/**
 * How sure the bot is that a passage answers a question. Not the search score, which is only good for ordering, but what a
 * careful reader would look at: how much of the question the passage speaks of, whether the question has telling words that no
 * text here knows, how much of a question the passage is known to answer it holds, and how it is worded.
 */
import type { Asks } from './asks.js'
import { isElsewhere } from './elsewhere.js'
import type { AskedTopics } from './knowledge-index.js'
import type { Hit, SearchIndex } from './search-index.js'
import type { AskedWord, ReadQuestion } from './question.js'

/** What is looked at; each 0 to 1. */
export interface Signals {
  /** The share of the question's telling words that the passage speaks of. */
  coverage: number
  /** The share of telling words that no text here knows. */
  foreign: number
  /** One over the number of telling words: a single word that happens to occur somewhere proves little. */
  loneliness: number
  /** The number of telling words, of which 12 are as good as more: who asks for something else asks shortly. */
  length: number
  /** The number of small words, of which 16 are as good as more: who asks what holds tells it in sentences, who wants something fetched does not. */
  smallWords: number
  /** How much of a title, heading or example question the question holds. */
  containment: number
  /** The search score, of which 2.5 is as good as more. */
  strength: number
  /** The share of the other good hits that are of the same entry: they bear each other out. */
  agreement: number
  /** 1 when the question speaks of a parent, a family or a certain child, as nearly all questions here do; else 0. */
  people: number
  /** The share of telling words that belong to matters others take care of. */
  elsewhere: number
  /** 1 when it is asked where somebody can complain. */
  place: number
  /** 1 when the question is about the asker's own affairs. */
  ownAffair: number
  /** 1 when it asks for what stands in a calendar, a plan or a manual. */
  plan: number
  /** 1 when the bot is to do, guess or judge something. */
  task: number
  /** How much likelier such questions are about something else than about the likeliest entry: -8 to 8 as 0 to 1. */
  other: number
  /** The probability that such questions are about the likeliest entry. */
  certain: number
}

/** A compound of which only a part is known, and a word that was put right, count less than the word itself. */
const partsOnly = 0.6
const corrected = 0.85
/** A short word is one letter away from many. */
const shortCorrected = 0.5
const bySynonym = 0.8
/** Beyond these logarithmic odds, more makes no difference. */
const mostOdds = 8
/** Whom questions here are about: somebody in particular or parents, not children in general; folded. */
const people =
  /^(?:(?:sted|bedste|samvaers)?(?:mor|far|moren|faren|mors|fars)|foraeld.*|barn(?:et|ets)?|eleven(?:s)?|drengen(?:s)?|pigen(?:s)?|famili.*|soen(?:nen)?|datter(?:en)?|hende.*|ham|hans|hun|han|borger.*|parents?|child|mother|father|mom|dad|student)$/

/** From signals to a probability: a logistic regression, fitted by `bench/fit-confidence.ts` (docs/search.md). */
const base = -5.77
const weights: Signals = {
  coverage: 1.88,
  foreign: -3.56,
  loneliness: -0.67,
  length: 2.12,
  smallWords: 2.67,
  containment: 2.95,
  strength: 4.44,
  agreement: -0.48,
  people: 1.3,
  elsewhere: -5.09,
  place: 0.73,
  ownAffair: -0.88,
  plan: -2.06,
  task: -4.51,
  other: -5.77,
  certain: 1.81,
}

export const signalNames = Object.keys(weights) as (keyof Signals)[]

/** How likely it is that a question is one of ours and that its best passages answer it, 0 to 1. */
export function confidenceOf(signals: Signals): number {
  let sum = base
  for (const name of signalNames) sum += weights[name] * signals[name]
  return 1 / (1 + Math.exp(-sum))
}

/** Looks at one hit. */
export function signalsOf(
  hit: Hit,
  { question, asks, topics }: { question: ReadQuestion; asks: Asks; topics: AskedTopics },
  index: SearchIndex,
  agreement: number,
): Signals {
  const likeliest = Math.max(-Infinity, ...topics.likeliest.map((entry) => topics.of(entry)))
  let total = 0
  let covered = 0
  let foreign = 0
  let telling = 0
  let elsewhere = 0
  let small = 0
  for (const word of question.words) {
    if (word.stop) small += 1
    if (word.stop || isUnknownNumber(word)) continue
    // A word that no text knows is taken to be as telling as one that a single text has.
    const weight =
      word.own.length + word.synonyms.length === 0
        ? index.mostTelling
        : Math.max(...[...word.own, ...word.synonyms].map((term) => index.rarity(term)))
    telling += 1
    if (isElsewhere(word.word)) elsewhere += 1
    total += weight
    covered += weight * matchOf(word, hit.document, index)
    if (word.own.length + word.synonyms.length === 0) foreign += weight * (word.parts.length > 0 ? 1 - partsOnly : 1)
  }
  const share = (amount: number) => (total > 0 ? amount / total : 0)
  return {
    coverage: share(covered),
    foreign: share(foreign),
    loneliness: 1 / Math.max(1, telling),
    length: Math.min(12, telling) / 12,
    smallWords: Math.min(16, small) / 16,
    containment: hit.containment,
    strength: Math.min(2.5, hit.score) / 2.5,
    agreement,
    people: question.words.some(({ word }) => people.test(word)) ? 1 : 0,
    elsewhere: elsewhere / Math.max(1, telling),
    place: asks.place ? 1 : 0,
    ownAffair: asks.ownAffair ? 1 : 0,
    plan: asks.plan ? 1 : 0,
    task: asks.task ? 1 : 0,
    other: 0.5 + Math.max(-mostOdds, Math.min(mostOdds, topics.elsewhere - likeliest)) / (2 * mostOdds),
    certain: Math.exp(likeliest),
  }
}

/** An amount, a room or a year that no text has tells nothing about what is asked. */
const isUnknownNumber = ({ word, own }: AskedWord) => own.length === 0 && /^\d+$/.test(word)

function matchOf(word: AskedWord, document: number, index: SearchIndex): number {
  if (index.holds(document, word.own)) return word.corrected ? (word.word.length < 6 ? shortCorrected : corrected) : 1
  if (index.holds(document, word.synonyms)) return bySynonym
  return index.holds(document, word.parts) ? partsOnly : 0
}
