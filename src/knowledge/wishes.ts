/**
 * Tells a wish that the bot do something ("hej, jeg vil gerne logge en utilfreds mor") from a question about the same matter ("skal jeg
 * logge en utilfreds mor"), as learnt from examples of both (`content/wishes.txt`) and from the questions that are answered here or
 * elsewhere. Learnt at each load, as topics are.
 */
import { slug } from './fold.js'
import { inGoodDanish } from './good-danish.js'
import type { Steps } from './in-steps.js'
import { learnTopics, type Example } from './topics.js'
import { wordsOf } from './words.js'

/** The commands that may be wished for; the names in `content/wishes.txt`. */
export const commandKinds = [
  'log',
  'my-cases',
  'help',
  'thanks',
  'cancel',
  'find-phrase',
  'find-route',
  'ask-person',
  'queue',
  'trends',
  'export',
  'gaps',
] as const
/**
 * What refers to the answer before it: asks further ("og hvis det er far?"), wants more of the same ("hvor står det"), doubts it ("er du
 * sikker"), or says nothing to act on ("ja", "hmm").
 */
export const referenceKinds = ['further', 'more', 'doubt', 'unclear'] as const
export type ReferenceKind = (typeof referenceKinds)[number]
export const wishKinds = [...commandKinds, ...referenceKinds] as const
export type WishKind = (typeof wishKinds)[number]

/** A line of the file; `none` is a question or a statement with the same words. */
export interface WishExample {
  kind: WishKind | 'none'
  text: string
}

/** Tells what is wished for. */
export interface Wishes {
  /** The likeliest wish, and how likely it is, 0 to 1; nothing where a message more likely wishes for none. */
  read(text: string): { kind: WishKind; likelihood: number } | undefined
  /** How much likelier a message asks further than that it wishes for nothing: the logarithm, from -6 to 6; -Infinity for a known question. */
  furtherOdds(text: string): number
}

/** Who wishes for something says it in few words; a longer message tells or asks something besides. */
const mostCharacters = 300
/**
 * There are many questions to one wish, so each wish is shown so often, and what only sounds like one nearly as often; of the
 * questions every third one tells as much.
 */
const timesShown = { wish: 4, none: 2 }
const everyThird = 3
/** Beyond these logarithmic odds, more makes no difference. */
const mostOdds = 6

/** "Hvordan logger jeg" and "skal jeg logge" ask, and are answered. */
const asksAbout =
  /^\W*(?:(?:hej|goddag|hi|hello)\W+)?(?:(?:hvordan|hvornår|hvorfor|hvem|må|bør|how|when|why|who|should|may)|skal (?:jeg|vi|man))(?![\p{L}])/iu

/** Learns from the examples, and from `questions` that wish for nothing; none of these nor of the `headings` is taken for a wish. */
export function* learnWishes(
  examples: readonly WishExample[],
  questions: readonly string[],
  headings: readonly string[] = [],
): Steps<Wishes> {
  if (examples.length === 0) return { read: () => undefined, furtherOdds: () => -mostOdds }
  const lessons: Example[] = questions
    .filter((_, place) => place % everyThird === 0)
    .map((text) => ({ words: wordsOf(text), topic: wishKinds.length }))
  for (const { kind, text } of examples) {
    const isWish = kind !== 'none'
    const lesson = { words: spelt(text), topic: isWish ? wishKinds.indexOf(kind) : wishKinds.length }
    lessons.push(...Array.from({ length: isWish ? timesShown.wish : timesShown.none }, () => lesson))
  }
  const asked = new Set([...questions, ...headings].map(slug))
  const topics = yield* learnTopics(lessons, wishKinds.length + 1)
  /** The logarithms of the probabilities; nothing where a message is no wish, whatever it sounds like. */
  const weigh = (text: string) => {
    if (text.length > mostCharacters || asked.has(slug(text))) return undefined
    // One message is asked about several times in a turn.
    if (text !== weighed?.text) {
      const words = spelt(text)
      weighed = { text, shares: words.length > 0 ? topics.read(words) : undefined }
    }
    return weighed.shares
  }
  let weighed: { text: string; shares: Float64Array | undefined } | undefined
  return {
    read: (text) => {
      const shares = weigh(text)
      if (!shares) return undefined
      const likeliest = shares.indexOf(Math.max(...shares))
      const kind = wishKinds[likeliest]
      if (kind === 'log' && asksAbout.test(text)) return undefined
      return kind && { kind, likelihood: Math.exp(shares[likeliest] ?? -Infinity) }
    },
    furtherOdds: (text) => {
      if (asked.has(slug(text))) return -Infinity
      const shares = weigh(text)
      if (!shares) return -mostOdds
      const odds = (shares[wishKinds.indexOf('further')] ?? 0) - (shares[wishKinds.length] ?? 0)
      return Math.max(-mostOdds, Math.min(mostOdds, odds))
    },
  }
}

const spelt = (text: string) => wordsOf(inGoodDanish(text).text)
