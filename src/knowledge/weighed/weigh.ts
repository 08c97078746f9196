/**
 * What a text tells without any plain word: a child in danger, wrongdoing at work, threats against staff, a wish to falsify or to
 * turn the bot. What it says is weighed by a net that learnt from sentences of each kind and from ordinary ones. Asked of all that
 * the guards' patterns have no sign for. Of a child, when in doubt it speaks up, for an unneeded card costs a minute.
 */
import { isStopWord } from '../stop-words.js'
import { isListed } from '../word-families.js'
import { weighedKinds, type WeighedKind } from './kinds.js'
import { readNet } from './learnt.js'
import { leastOfPart, leastOfText } from './thresholds.js'
import {
  asksForDiagnosis,
  isEnglish,
  isMissingOnPaper,
  isOfPupilsOnly,
  looksUp,
  supposes,
  threatensToComplain,
  withoutLookUp,
} from './turns-of-phrase.js'
import { gap, readSigns, votesOf, type Part, type ReadWord } from './net.js'
import { read, type Reading } from './reading.js'
import { quickSignsOf, signsOf } from './word-signs.js'

/** In place of a sign's name where none was seen. */
export const toldOnly = 'told'

/** What was found in a text. */
export interface Weighed {
  kinds: ReadonlySet<WeighedKind>
  /** Whether a child in danger is told of as clearly as anything else that is found. */
  isDangerClearest: boolean
  /** How likely its most suspect part tells of a child in danger rather than is ordinary, as the logarithm of the odds. */
  danger: number
  /** The same of asking about somebody by name. */
  named: number
}

const net = readNet()

/**
 * What is weighed together: a text of at most so many words; and each sentence and each two that follow each other, and of a
 * sentence without full stops so many words at a time, each beginning with the last ones of those before it.
 */
const together = 40
const overlap = 10
const stride = together - overlap

/** What a text of folded words, with its full stops, is of. Of a story its worst part counts. */
export function weigh(plain: string): Weighed {
  const found: Found = {
    kinds: new Set(),
    isDangerClearest: false,
    danger: -Infinity,
    named: -Infinity,
    isOfPupilsOnly: isOfPupilsOnly(plain),
  }
  const { words, sentences } = layOut(suspectOf(sentencesOf(withoutLookUp(plain))))
  const reading = read(net, words)
  const count = sentences.reduce((sum, { from, to }) => sum + to - from, 0)
  if (count > 0 && count <= together) {
    const inEnglish = isEnglish(plain)
    const ofDanger = (inEnglish ? ofEnglishDanger : 0) + (isMissingOnPaper(plain) ? ofPaper : 0)
    const ofThreats = (threatensToComplain(plain) ? ofComplaining : 0) + (supposes(plain) ? ofSupposing : 0)
    const leastOf = (kind: WeighedKind) => {
      if (kind === 'danger') return leastOfText(kind, count) + ofDanger
      return leastOfText(kind, count) + (inEnglish ? ofEnglish : 0) + (kind === 'threats' ? ofThreats : 0)
    }
    addKinds(reading.scoresOf(sentences), leastOf, found)
  }
  // What another sentence tells by itself stands.
  if (asksForDiagnosis(plain)) found.kinds.delete('danger')
  if (sentences.length > 1 || count > together) weighParts(sentences, reading, found)
  if (sentences.length === 1 && count <= ofLookUp && looksUp(plain)) found.kinds.delete('manipulation')
  if (found.kinds.has('danger') && found.isOfPupilsOnly) found.kinds.delete('threats')
  return found
}

/** So many words may be a title that is looked up. A story that begins like one says more. */
const ofLookUp = 14

interface Found extends Weighed {
  kinds: Set<WeighedKind>
  isOfPupilsOnly: boolean
}

/** Each sentence, in pieces where it is long, and each two where the second may explain the first. */
function weighParts(sentences: readonly Part[], reading: Reading, found: Found): void {
  const add = (parts: readonly Part[], count: number) =>
    addKinds(reading.scoresOf(parts), (kind) => leastOfPart(kind, count), found)
  let before: Part | undefined
  for (const sentence of sentences) {
    for (const piece of piecesOf(sentence)) add([piece], piece.to - piece.from)
    const ofTwo = before && sentence.to - before.from
    if (before && ofTwo && ofTwo <= together) add([before, sentence], ofTwo)
    before = sentence
  }
}

/**
 * What words that stand together are of: somebody's matters, and of the other kinds the one that is farthest above its threshold, and
 * what is nearly as far. A child in danger stands beside it, unless one of the two is said much more clearly than the other.
 */
function addKinds(scores: Float64Array, leastOf: (kind: WeighedKind) => number, found: Found): void {
  const scoreOf = (kind: WeighedKind) => scores[weighedKinds.indexOf(kind)] ?? -Infinity
  const aboveOf = (kind: WeighedKind) => scoreOf(kind) - leastOf(kind)
  found.danger = Math.max(found.danger, scoreOf('danger'))
  found.named = Math.max(found.named, scoreOf('personal-data'))
  const [clearest] = beside.map((kind) => ({ kind, above: aboveOf(kind) })).sort((a, b) => b.above - a.above)
  for (const kind of beside) {
    const above = aboveOf(kind)
    const isNear = above >= (clearest?.above ?? 0) - nearlyAsClear
    if (above > 0 && isNear && scoreOf('danger') - scoreOf(kind) <= muchClearerDanger) found.kinds.add(kind)
  }
  if (aboveOf('personal-data') > Math.max(0, clearest?.above ?? 0)) found.kinds.add('personal-data')
  const ofDanger = aboveOf('danger')
  const enough = clearest?.kind === 'threats' && found.isOfPupilsOnly ? muchClearerThreat : muchClearer
  const behind = clearest && clearest.above > 0 ? scoreOf(clearest.kind) - scoreOf('danger') : 0
  if (ofDanger <= 0 || behind > enough + besideMore || aboveOf('personal-data') - ofDanger > muchClearerNamed) return
  found.kinds.add('danger')
  found.isDangerClearest ||= behind <= enough
}

/** What is told of something else than a child in danger. */
const beside = ['whistleblower', 'threats', 'manipulation'] as const

/** Few of the sentences learnt from are English, so that a short one must say more; of children in danger there are most. */
const ofEnglish = 1
const ofEnglishDanger = 0.7
/** A threat to complain is none, but may stand beside one; so may a threat that is only supposed. */
const ofComplaining = 3.5
const ofSupposing = 2
/** Who is missing on paper may still be missing. */
const ofPaper = 1.5

/**
 * How much more, as logarithms of odds, the one must say for the other to be no matter. A leader who has minutes rewritten is a
 * matter for one card, who asks for help with it for another; often both fit.
 */
const nearlyAsClear = 1
const muchClearerDanger = 3
/**
 * How much more something else must say to be told first. A threat where only pupils are spoken of is a danger to them, and who names
 * a child may well be concerned for it. By so much more again, and it stands alone.
 */
const muchClearer = 0.3
const muchClearerThreat = 3
const muchClearerNamed = 1
const besideMore = 2.5

/** Words of our own lists, kept once they are read; no other word that somebody wrote is. */
const listed = new Map<string, ReadWord>()

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
    const sums = new Float32Array(net.outBiases.length)
    for (const word of part) {
      const votes = known.get(word) ?? votesOf(net, quickSignsOf(word))
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

/** The words one after the other, with empty ones between the sentences, and where each sentence stands; none is read twice. */
function layOut(sentences: readonly string[][]): { words: (ReadWord | undefined)[]; sentences: Part[] } {
  const known = new Map<string, ReadWord>()
  const words: (ReadWord | undefined)[] = []
  const places: Part[] = []
  for (const sentence of sentences) {
    const from = words.length
    for (const word of sentence) {
      const read = listed.get(word) ?? known.get(word) ?? readSigns(net, signsOf(word))
      if (isStopWord(word) || isListed(word)) listed.set(word, read)
      else known.set(word, read)
      words.push(read)
    }
    places.push({ from, to: words.length })
    for (let empty = 0; empty < gap; empty += 1) words.push(undefined)
  }
  return { words, sentences: places }
}

function piecesOf(sentence: Part): Part[] {
  const { from, to } = sentence
  if (to - from <= together) return [sentence]
  const count = Math.ceil((to - from - overlap) / stride)
  return Array.from({ length: count }, (_, part) => {
    const first = from + part * stride
    return { from: first, to: Math.min(to, first + together) }
  })
}
