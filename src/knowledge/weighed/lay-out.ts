/**
 * Lays a text out for the nets: its sentences, of a very long text those that are most suspect, and their words, each read once.
 */
import { once } from '../once.js'
import { isStopWord } from '../stop-words.js'
import { mostCommon } from '../spelling/lexicon.js'
import { isListed } from '../word-families.js'
import { weighedKinds } from './kinds.js'
import { readNets } from './learnt.js'
import { gap, readSigns, votesOf, type Net, type Part, type ReadWord } from './net.js'
import { read, type Reading } from './reading.js'
import { quickSignsOf, signsOf } from './word-signs.js'

/** A text that is ready to be weighed: where its sentences stand, and what any of them say together. */
export interface LaidOut extends Reading {
  sentences: readonly Part[]
}

/** The first tells which parts of a very long text are suspect, and whether the others need be asked. */
const [firstNet, ...otherNets] = readNets()

/**
 * So many words are weighed together at most where parts are: each sentence and each two that follow each other, and of a sentence
 * without full stops so many words at a time, each beginning with the last ones of those before it.
 */
export const together = 40
const overlap = 10
const stride = together - overlap

/** Where the first net is below this for all kinds, no other is asked: none of the golden sets' texts was of a kind for both then. */
export const sureOfNone = -4.5

/**
 * Lays out the texts of one turn, of folded words with their full stops; a word that several have is read once. What parts of a text
 * say is the mean of what the nets say, or what the first says where it is sure.
 */
export function createLayOut(): (plain: string) => LaidOut {
  const readFirst = beginFirst()
  const readOthers = beginOthers.map((begin) => begin())
  return (plain) => {
    const { words, sentences } = placesOf(suspectOf(sentencesOf(plain)))
    const first = readFirst(words)
    const others = readOthers.map((readOther) => once(() => readOther(words)))
    const scoresOf = (parts: readonly Part[]) => {
      const sums = first.scoresOf(parts)
      if (sums.every((score) => score < sureOfNone)) return sums
      for (const other of others) {
        const scores = other().scoresOf(parts)
        scores.forEach((score, kind) => (sums[kind] = (sums[kind] ?? 0) + score))
      }
      return sums.map((sum) => sum / (1 + others.length))
    }
    return { sentences, scoresOf, dissatisfactionOf: (parts) => first.dissatisfactionOf(parts) }
  }
}

export const lengthOf = ({ from, to }: Part) => to - from

/** Words of our own lists are kept once they are read; no other word that somebody wrote is. Each takes four kilobytes for each net. */
const kept = mostCommon(4_000)
const beginFirst = createReader(firstNet)
const beginOthers = otherNets.map(createReader)

/** Lets a net read the words of one turn's texts, each word once. */
function createReader(net: Net): () => (words: readonly string[]) => Reading {
  const listed = new Map<string, ReadWord>()
  return () => {
    const known = new Map<string, ReadWord>()
    const wordOf = (word: string) => {
      if (word === '') return undefined
      const before = listed.get(word) ?? known.get(word)
      if (before) return before
      const seen = readSigns(net, signsOf(word))
      const isOurs = isStopWord(word) || isListed(word) || kept.has(word)
      ;(isOurs ? listed : known).set(word, seen)
      return seen
    }
    return (words) => read(net, words.map(wordOf))
  }
}

/** The words of each sentence. */
function sentencesOf(plain: string): string[][] {
  const sentences: string[][] = []
  let sentence: string[] = []
  for (const word of `${plain} .`.split(' ')) {
    if (word === '.' && sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
    if (/[a-z0-9]/.test(word)) sentence.push(word)
  }
  return sentences
}

/** So many words are looked at closely, as many as a long story has: each takes some twenty microseconds. */
const mostWords = 200

/** Of a longer text those parts whose words by themselves say most of any kind, in their order. */
function suspectOf(sentences: string[][]): string[][] {
  if (sentences.reduce((sum, { length }) => sum + length, 0) <= mostWords) return sentences
  const known = new Map<string, Float32Array>()
  const suspicionOf = (part: readonly string[]) => {
    const sums = new Float32Array(firstNet.outBiases.length)
    for (const word of part) {
      const votes = known.get(word) ?? votesOf(firstNet, quickSignsOf(word))
      known.set(word, votes)
      for (let outcome = 0; outcome < sums.length; outcome += 1) {
        sums[outcome] = (sums[outcome] ?? 0) + (votes[outcome] ?? 0)
      }
    }
    return Math.max(...sums.subarray(1, weighedKinds.length + 1)) - (sums[0] ?? 0)
  }
  const parts = sentences.flatMap((sentence) =>
    piecesOf({ from: 0, to: sentence.length }).map(({ from, to }) => sentence.slice(from, to)),
  )
  const inOrder = parts.map((part, at) => ({ at, length: part.length, suspicion: suspicionOf(part) }))
  inOrder.sort((a, b) => b.suspicion - a.suspicion)
  const kept: number[] = []
  let left = mostWords
  for (const { at, length } of inOrder) {
    left -= length
    if (left < 0) break
    kept.push(at)
  }
  return kept.sort((a, b) => a - b).flatMap((at) => [parts[at] ?? []])
}

/** The words one after the other, with empty ones between the sentences, and where each sentence stands. */
function placesOf(sentences: readonly string[][]): { words: string[]; sentences: Part[] } {
  const words: string[] = []
  const places = sentences.map((sentence) => {
    const from = words.length
    words.push(...sentence, ...Array<string>(gap).fill(''))
    return { from, to: from + sentence.length }
  })
  return { words, sentences: places }
}

/** A sentence, in pieces where it is long. */
export function piecesOf(sentence: Part): Part[] {
  const { from, to } = sentence
  if (to - from <= together) return [sentence]
  const count = Math.ceil((to - from - overlap) / stride)
  return Array.from({ length: count }, (_, part) => {
    const first = from + part * stride
    return { from: first, to: Math.min(to, first + together) }
  })
}
