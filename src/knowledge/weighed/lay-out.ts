/**
 * Lays a text out for the nets: its sentences, of a very long text those that are most suspect, and their words, each read once.
 */
import { isStopWord } from '../stop-words.js'
import { mostCommon } from '../spelling/lexicon.js'
import { isListed } from '../word-families.js'
import { weighedKinds } from './kinds.js'
import { readNets } from './learnt.js'
import { gap, readSigns, votesOf, type Part, type ReadWord } from './net.js'
import { read, type Reading } from './reading.js'
import { quickSignsOf, signsOf } from './word-signs.js'

/** A text that is ready to be weighed: where its sentences stand, and what any of them say together. */
export interface LaidOut extends Reading {
  sentences: readonly Part[]
}

const nets = readNets()
/** Tells which parts of a very long text are suspect. */
const [quickNet] = nets

/**
 * So many words are weighed together at most where parts are: each sentence and each two that follow each other, and of a sentence
 * without full stops so many words at a time, each beginning with the last ones of those before it.
 */
export const together = 40
const overlap = 10
const stride = together - overlap

/** Lays out a text of folded words, with its full stops. What its parts say is the mean of what the nets say. */
export function layOut(plain: string): LaidOut {
  const { words, sentences } = readSentences(suspectOf(sentencesOf(plain)))
  const [first, ...others] = nets.map((net, at) => read(net, words[at] ?? []))
  const scoresOf = (parts: readonly Part[]) => {
    const sums = first?.scoresOf(parts) ?? new Float64Array()
    for (const other of others) other.scoresOf(parts).forEach((score, kind) => (sums[kind] = (sums[kind] ?? 0) + score))
    return sums.map((sum) => sum / nets.length)
  }
  return { sentences, scoresOf }
}

export const lengthOf = ({ from, to }: Part) => to - from

/** A word as each net reads it. */
type ReadByNets = readonly ReadWord[]

/** Words of our own lists, kept once they are read; no other word that somebody wrote is. Each takes seven kilobytes. */
const listed = new Map<string, ReadByNets>()
const kept = mostCommon(4_000)

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
    const sums = new Float32Array(quickNet.outBiases.length)
    for (const word of part) {
      const votes = known.get(word) ?? votesOf(quickNet, quickSignsOf(word))
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

/** For each net the words one after the other, with empty ones between the sentences, and where each sentence stands. */
function readSentences(sentences: readonly string[][]): { words: (ReadWord | undefined)[][]; sentences: Part[] } {
  const known = new Map<string, ReadByNets>()
  const words: (ReadByNets | undefined)[] = []
  const places: Part[] = []
  for (const sentence of sentences) {
    const from = words.length
    for (const word of sentence) {
      const read = listed.get(word) ?? known.get(word) ?? readByNets(word)
      if (isStopWord(word) || isListed(word) || kept.has(word)) listed.set(word, read)
      else known.set(word, read)
      words.push(read)
    }
    places.push({ from, to: words.length })
    for (let empty = 0; empty < gap; empty += 1) words.push(undefined)
  }
  return { words: nets.map((_, at) => words.map((read) => read?.[at])), sentences: places }
}

function readByNets(word: string): ReadByNets {
  const signs = signsOf(word)
  return nets.map((net) => readSigns(net, signs))
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
