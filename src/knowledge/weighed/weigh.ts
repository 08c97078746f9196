/**
 * What a text tells without any plain word: a child in danger, wrongdoing at work, threats against staff, a wish to falsify or to
 * turn the bot. What it says is weighed with tables learnt from sentences of each kind and from ordinary ones. Asked of all that
 * the guards' patterns have no sign for. Of a child, when in doubt it speaks up, for an unneeded card costs a minute.
 */
import * as danger from './danger-weights.js'
import * as manipulation from './manipulation-weights.js'
import { eachSignal, places, readWord, type ReadWord } from './signals.js'
import * as threats from './threats-weights.js'
import * as whistleblower from './whistleblower-weights.js'

export const weighedKinds = ['danger', 'whistleblower', 'threats', 'manipulation'] as const
export type WeighedKind = (typeof weighedKinds)[number]
/** In place of a sign's name where none was seen. */
export const toldOnly = 'told'

const tables = { danger, whistleblower, threats, manipulation }

/** From which score on a text of at most so many words is of the kind. */
type Thresholds = readonly { words: number; least: number }[]

/**
 * At 0 a text is as likely of the kind as not among the sentences learnt from. A few words tell little, and a chance likeness of
 * letters weighs much in them ("Mødet gik skævt."), so they must say more. How many ordinary questions each lets through and stops
 * is in docs/search.md.
 */
const thresholdsOf: Record<WeighedKind, Thresholds> = {
  danger: [
    { words: 5, least: 0.9 },
    { words: 9, least: 0.3 },
    { words: 14, least: -0.4 },
    { words: Infinity, least: -1.2 },
  ],
  whistleblower: [
    { words: 5, least: 0.9 },
    { words: 14, least: 0.8 },
    { words: Infinity, least: -0.1 },
  ],
  threats: [
    { words: 5, least: 0.9 },
    { words: 14, least: 0.8 },
    { words: Infinity, least: -0.4 },
  ],
  manipulation: [
    { words: 5, least: 1.3 },
    { words: Infinity, least: 0.9 },
  ],
}
/** From this score on one sentence of several is of the kind; its parts may each be taken wrongly, a short one most easily. */
const ofPart: Record<WeighedKind, number> = { danger: 1, whistleblower: 1.8, threats: 1.6, manipulation: 1.7 }
const fewWords = 6
const ofFewWords = 1

interface Scale {
  kind: WeighedKind
  base: number
  weights: Float64Array
}

/** A letter of a table stands for a whole number of steps; this one for none. */
const zero = 'P'.charCodeAt(0)

const scales: readonly Scale[] = weighedKinds.map((kind) => {
  const { base, step, table } = tables[kind]
  const weights = Float64Array.from(table.replaceAll('\n', ''), (letter) => (letter.charCodeAt(0) - zero) * step)
  return { kind, base, weights }
})

/**
 * What is weighed together: a text of at most so many words; and each sentence and each two that follow each other, and of a
 * sentence without full stops so many words at a time, each with those before it and those after it.
 */
const together = 40
const stride = together / 2

/** The kinds that a text of folded words, with its full stops, is of. Of a story its worst part counts. */
export function weigh(plain: string): ReadonlySet<WeighedKind> {
  const found = new Set<WeighedKind>()
  const sentences = readSentences(plain)
  const all = sentences.flat()
  if (all.length <= together) {
    addKinds(scoresOf(all), (kind) => leastFor(all.length, thresholdsOf[kind]), found)
  }
  // A concern that another sentence tells by itself stands.
  if (asksForDiagnosis.test(plain)) found.delete('danger')
  if (sentences.length > 1 || all.length > together) weighParts(sentences, found)
  return found
}

/** Each sentence, in pieces where it is long, and each two where the second may explain the first. */
function weighParts(sentences: readonly ReadWord[][], found: Set<WeighedKind>): void {
  const add = (words: readonly ReadWord[], scores: readonly number[]) =>
    addKinds(scores, (kind) => ofPart[kind] + (words.length < fewWords ? ofFewWords : 0), found)
  let before: { sentence: readonly ReadWord[]; scores: readonly number[] } | undefined
  for (const sentence of sentences) {
    let scores: readonly number[] = []
    for (const piece of piecesOf(sentence)) {
      scores = scoresOf(piece)
      add(piece, scores)
    }
    if (before && mayBeOne(before, { sentence, scores })) {
      const two = [...before.sentence, ...sentence]
      add(two, scoresOf(two))
    }
    before = { sentence, scores }
  }
}

/**
 * What words that stand together are of: the kind that is farthest above its threshold. A child in danger gives way only to what is
 * said much more clearly, and stands beside it else.
 */
function addKinds(scores: readonly number[], leastOf: (kind: WeighedKind) => number, found: Set<WeighedKind>): void {
  const above = scales.map(({ kind }, place) => (scores[place] ?? 0) - leastOf(kind))
  const [ofDanger = 0, ...ofOthers] = above
  const most = Math.max(...ofOthers)
  if (most > 0) found.add(scales[above.indexOf(most, 1)]?.kind ?? 'danger')
  if (ofDanger > 0 && most - ofDanger <= muchClearer) found.add('danger')
}

/** As a logarithm of odds: twice as likely. */
const muchClearer = 0.7

/**
 * Whether two sentences may say together what neither says alone. Two ordinary ones make no alarming one; and what both say is hardly
 * more than the sum, which is known already.
 */
function mayBeOne(
  one: { sentence: readonly ReadWord[]; scores: readonly number[] },
  other: { sentence: readonly ReadWord[]; scores: readonly number[] },
): boolean {
  if (one.sentence.length + other.sentence.length > together) return false
  const mayReach = scales.some(
    ({ kind, base }, place) => (one.scores[place] ?? 0) + (other.scores[place] ?? 0) - base > ofPart[kind] - mostBySide,
  )
  return mayReach && [...one.sentence, ...other.sentence].some((word) => word.isAlarming)
}

/** What standing side by side adds at most, as a logarithm of odds. */
const mostBySide = 3

/** The words of each sentence, read; a word that comes again is not read again. */
function readSentences(plain: string): ReadWord[][] {
  const known = new Map<string, ReadWord | undefined>()
  const sentences: ReadWord[][] = []
  let sentence: ReadWord[] = []
  const end = () => {
    if (sentence.length > 0) sentences.push(sentence)
    sentence = []
  }
  for (const word of plain.split(' ')) {
    if (word === '.') {
      end()
      continue
    }
    let read = known.get(word)
    if (!read && !known.has(word)) {
      read = /[a-z0-9]/.test(word) ? readWord(word) : undefined
      known.set(word, read)
    }
    if (read) sentence.push(read)
  }
  end()
  return sentences
}

/** Who wants the bot to say what is wrong with a pupil tells what a pupil does, and has no concern to hand on. */
const asksForDiagnosis =
  / diagnosticer | (?:lyder det som|er det|har (?:han|hun|eleven|barnet|drengen|pigen)|tror du (?:at )?(?:eleven|barnet|han|hun) (?:har|er)) (?:adhd|autis[a-z]+|asperger[a-z]*|tourette[a-z]*) /

const leastFor = (count: number, thresholds: Thresholds) =>
  thresholds.find(({ words }) => count <= words)?.least ?? Infinity

function piecesOf(sentence: readonly ReadWord[]): (readonly ReadWord[])[] {
  if (sentence.length <= together) return [sentence]
  const count = Math.ceil((sentence.length - stride) / stride)
  return Array.from({ length: count }, (_, part) => sentence.slice(part * stride, part * stride + together))
}

/** The weights of all scales side by side, place after place. */
const weightsOfAll = Float64Array.from({ length: places * scales.length }, (_, at) => {
  return scales[at % scales.length]?.weights[Math.floor(at / scales.length)] ?? 0
})

/** How much words that stand together speak of each kind, as the logarithm of the odds. */
function scoresOf(words: readonly ReadWord[]): number[] {
  const scores = scales.map(({ base }) => base)
  eachSignal(words, (place, amount) => {
    const from = place * scores.length
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] ?? 0) + amount * (weightsOfAll[from + at] ?? 0)
    }
  })
  return scores
}
