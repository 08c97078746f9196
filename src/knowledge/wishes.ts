/**
 * Tells a wish that the bot do something ("hej, jeg vil gerne logge en utilfreds mor") from a question about the same matter ("skal jeg
 * logge en utilfreds mor"), as learnt from examples of both (`content/wishes.txt`) and from the questions that are answered here or
 * elsewhere. Learnt at each load, as topics are.
 */
import { slug } from './fold.js'
import type { Steps } from './in-steps.js'
import { wellSpelt } from './spelling/well-spelt.js'
import { learnTopics, type Example } from './topics.js'
import { wordsOf } from './words.js'

/** What may be wished for; the names in `content/wishes.txt`. */
export const wishKinds = [
  'log',
  'my-cases',
  'help',
  'thanks',
  'find-phrase',
  'find-route',
  'ask-person',
  'queue',
  'trends',
  'export',
  'gaps',
] as const
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
}

/** Who wishes for something says it in few words; a longer message tells or asks something besides. */
const mostCharacters = 300
/**
 * There are many questions to one wish, so each wish is shown so often, and what only sounds like one nearly as often; of the
 * questions every other one tells as much.
 */
const timesShown = { wish: 6, none: 4 }
const everyOther = 2

/** "Hvordan logger jeg" and "skal jeg logge" ask, and are answered. */
const asksAbout =
  /^\W*(?:(?:hej|goddag|hi|hello)\W+)?(?:(?:hvordan|hvornår|hvorfor|hvem|må|bør|how|when|why|who|should|may)|skal (?:jeg|vi|man))(?![\p{L}])/iu

/** Learns from the examples, and from `questions` that wish for nothing; none of these nor of the `headings` is taken for a wish. */
export function* learnWishes(
  examples: readonly WishExample[],
  questions: readonly string[],
  headings: readonly string[] = [],
): Steps<Wishes> {
  if (examples.length === 0) return { read: () => undefined }
  const lessons: Example[] = questions
    .filter((_, place) => place % everyOther === 0)
    .map((text) => ({ words: wordsOf(text), topic: wishKinds.length }))
  for (const { kind, text } of examples) {
    const isWish = kind !== 'none'
    const lesson = { words: spelt(text), topic: isWish ? wishKinds.indexOf(kind) : wishKinds.length }
    lessons.push(...Array.from({ length: isWish ? timesShown.wish : timesShown.none }, () => lesson))
  }
  const asked = new Set([...questions, ...headings].map(slug))
  const topics = yield* learnTopics(lessons, wishKinds.length + 1)
  return {
    read: (text) => {
      if (text.length > mostCharacters || asked.has(slug(text))) return undefined
      const words = spelt(text)
      if (words.length === 0) return undefined
      const shares = topics.read(words)
      const likeliest = shares.indexOf(Math.max(...shares))
      const kind = wishKinds[likeliest]
      if (kind === 'log' && asksAbout.test(text)) return undefined
      return kind && { kind, likelihood: Math.exp(shares[likeliest] ?? -Infinity) }
    },
  }
}

const spelt = (text: string) => wordsOf(wellSpelt(text).text)
