/**
 * What a story is about. Who tells one asks in one of its sentences, while the others speak of the weather and of colleagues; read
 * as a whole, these drown the question. So each sentence is read by itself, and what any of them is about counts beside the whole.
 */
import { mostRead } from './asks.js'
import { endsOf } from './fold.js'
import type { Topics } from './topics.js'
import { wordsOf } from './words.js'

/** A text of more words is a story. */
const fewestWords = 40
/** Sentences of fewer words are about anything. */
const fewestInSentence = 3
/** How much the story as a whole counts; the rest is the mean over its sentences. */
const ofWhole = 0.35

/**
 * The logarithm of each topic's probability. `words` are those of the whole `text`, as they were meant.
 * @param meant what a folded word is meant to be
 */
export function readTopics(
  text: string,
  words: readonly string[],
  { read }: Topics,
  meant: (word: string) => string,
): Float64Array {
  const whole = read(words)
  if (words.length <= fewestWords) return whole
  const sentences = endsOf(text, mostRead)
    .split(/(?<=[.!?])\s+|\n+/)
    .map(wordsOf)
    .filter(({ length }) => length >= fewestInSentence)
  if (sentences.length < 2) return whole
  const sums = new Float64Array(whole.length)
  for (const sentence of sentences) {
    read(sentence.map(meant)).forEach((share, topic) => (sums[topic] = (sums[topic] ?? 0) + Math.exp(share)))
  }
  return whole.map((share, topic) => {
    return ofWhole * share + (1 - ofWhole) * Math.log((sums[topic] ?? 0) / sentences.length)
  })
}
