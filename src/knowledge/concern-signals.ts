/**
 * What is weighed of a text to tell a concern for a child from an ordinary text: the subjects its words speak of, pairs of subjects
 * in the order they are told close together (`far … slår` is not `slår … far`), words side by side or with one between, and runs of
 * letters, which survive typing errors and know words that no list has. Every sign has a place in one table by its number, so that the table stays small.
 */
import { isAlarming, subjectsOf } from './concern-words.js'

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { imul, max, min } = Math

/** Places in the table of weights; a power of two. Some signs share one, which the fit allows for. */
export const places = 32_768
/** How many words further on the second subject of a pair may be told. */
const near = 4
/** How much a sign counts: a subject, the same subject again, a pair of subjects, two words, a run of letters. */
const ofSubject = 1
const ofSubjectAgain = 1.5
const ofPair = 0.5
const ofWords = 0.5
const ofRun = 0.3
const runLengths = [3, 4]
/** Words are told apart by so many letters, which leaves out most endings. */
const beginning = 6

/** A word that is read: the subjects it speaks of, and the places of its runs of letters. */
export interface ReadWord {
  subjects: readonly number[]
  /** Whether one of them is alarming in itself. */
  isAlarming: boolean
  /** A number that words with the same beginning share. */
  start: number
  runs: Int32Array
}

/** Reads a folded word. */
export function readWord(word: string): ReadWord {
  const subjects = subjectsOf(word)
  return {
    subjects,
    isAlarming: subjects.some(isAlarming),
    start: numberOf(word, 0, min(beginning, word.length)),
    runs: runsIn(`^${word}$`),
  }
}

/** How much there is of each sign while words are read, by its place in the table; nothing between readings. */
const amounts = new Float64Array(places)

/** The signs of words that stand together: calls back with the place of each in the table and how much there is of it. */
export function eachSignal(words: readonly ReadWord[], take: (place: number, amount: number) => void): void {
  const seen: number[] = []
  const see = (place: number, amount: number) => {
    const before = amounts[place] ?? 0
    if (before === 0) seen.push(place)
    if (before < amount) amounts[place] = amount
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    for (const run of word.runs) see(run, ofRun)
    for (let then = at + 1; then <= at + 2; then += 1) {
      const other = words[then]
      if (other) see(wordsPlace(word.start, other.start, then - at), ofWords)
    }
    for (const subject of word.subjects) {
      const place = placeOf(subject + 1)
      const isAgain = (amounts[place] ?? 0) > 0
      see(place, ofSubject)
      amounts[place] = isAgain ? ofSubjectAgain : ofSubject
      const last = min(words.length - 1, at + near)
      for (let then = at + 1; then <= last; then += 1) {
        for (const other of words[then]?.subjects ?? []) if (other !== subject) see(pairPlace(subject, other), ofPair)
      }
    }
  }
  for (const place of seen) {
    take(place, amounts[place] ?? 0)
    amounts[place] = 0
  }
}

function runsIn(word: string): Int32Array {
  const counts = runLengths.map((length) => max(0, word.length - length + 1))
  const runs = new Int32Array(counts.reduce((sum, count) => sum + count))
  let next = 0
  runLengths.forEach((length, kind) => {
    for (let from = 0; from < (counts[kind] ?? 0); from += 1) {
      runs[next] = placeOf(numberOf(word, from, length))
      next += 1
    }
  })
  return runs
}

/** A number for so many letters of a word. */
function numberOf(word: string, from: number, length: number): number {
  let number = length
  for (let at = from; at < from + length; at += 1) number = imul(number, 131) + word.charCodeAt(at)
  return number
}

function wordsPlace(one: number, other: number, apart: number): number {
  return placeOf(imul(one, 1_009) ^ imul(other, 9_176) ^ (apart * 77_777))
}

function pairPlace(one: number, other: number): number {
  return placeOf((one + 1) * 1_009 + (other + 1) * 524_287)
}

/** Spreads numbers over the table (the last step of murmur3). */
function placeOf(number: number): number {
  let mixed = imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % places
}
