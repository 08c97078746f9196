/**
 * What is weighed of a text to tell what a guard must meet from an ordinary text: the subjects its words speak of, pairs of subjects
 * in the order they are told close together (`far … slår` is not `slår … far`), the families of its words, words side by side or with one
 * between, and runs of letters, which survive typing errors and know words that no list has. Every sign has a place in one table by its
 * number, so that the tables stay small.
 */
import { familiesOf, familyCount } from '../word-families.js'
import { isAlarming, subjectsOf } from './subjects.js'

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { imul, max, min } = Math

/** Places in the table of weights; a power of two. Some signs share one, which the fit allows for. */
export const places = 32_768
/** How many words further on the second subject of a pair may be told. */
const near = 4
/** How much a sign counts: a subject, and more when it comes again; a pair of subjects, a family, two words, a run of letters. */
const ofSubject = 1
const ofSubjectAgain = 0.5
const ofPair = 0.5
const ofFamily = 1
const ofWords = 0.5
const ofRun = 0.3
/** Words are told apart by so many letters, which leaves out most endings. */
const beginning = 6

/** A word that is read: the subjects it speaks of, its families, and the places of its runs of letters. */
export interface ReadWord {
  subjects: readonly number[]
  /** Whether one of them is alarming in itself. */
  isAlarming: boolean
  /** A number that words with the same beginning share. */
  start: number
  families: readonly number[]
  runs: Int32Array
}

/** Reads a folded word. */
export function readWord(word: string): ReadWord {
  const subjects = subjectsOf(word)
  return {
    subjects,
    isAlarming: subjects.some(isAlarming),
    start: numberOf(word, 0, min(beginning, word.length)),
    families: familiesOf(word),
    runs: runsIn(`^${word}$`),
  }
}

/** In which reading each place was last seen: what comes again in a reading counts once. */
const lastSeen = new Int32Array(places)
let reading = 0

/** The signs of words that stand together: calls back with the place of each in the table and how much there is of it. */
export function eachSignal(words: readonly ReadWord[], take: (place: number, amount: number) => void): void {
  reading = (reading + 1) | 0
  const told: number[] = []
  const see = (place: number, amount: number) => {
    if (lastSeen[place] === reading) return
    lastSeen[place] = reading
    take(place, amount)
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    for (const subject of word.subjects) {
      const times = (told[subject] ?? 0) + 1
      told[subject] = times
      if (times === 1) see(placeOf(subject + 1), ofSubject)
      if (times === 2) take(placeOf(subject + 1), ofSubjectAgain)
      const last = min(words.length - 1, at + near)
      for (let then = at + 1; then <= last; then += 1) {
        for (const other of words[then]?.subjects ?? []) if (other !== subject) see(pairPlace(subject, other), ofPair)
      }
    }
    for (const family of word.families) see(familyPlaces[family] ?? 0, ofFamily)
    for (let then = at + 1; then <= at + 2; then += 1) {
      const other = words[then]
      if (other) see(wordsPlace(word.start, other.start, then - at), ofWords)
    }
    for (const run of word.runs) see(run, ofRun)
  }
}

/** The places of all runs of three and four letters. */
function runsIn(word: string): Int32Array {
  const runs = new Int32Array(max(0, 2 * word.length - 5))
  let next = 0
  for (let from = 0; from + 3 <= word.length; from += 1) {
    const three = numberOf(word, from, 3)
    runs[next++] = placeOf(three + ofThree)
    if (from + 4 <= word.length) runs[next++] = placeOf(imul(three, perLetter) + word.charCodeAt(from + 3) + ofFour)
  }
  return runs
}

const perLetter = 131
/** Tells runs of one length from those of another. */
const ofThree = 0x3333333
const ofFour = 0x4444444

/** A number for so many letters of a word. */
function numberOf(word: string, from: number, length: number): number {
  let number = length
  for (let at = from; at < from + length; at += 1) number = imul(number, perLetter) + word.charCodeAt(at)
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

const familyPlaces = Int32Array.from({ length: familyCount }, (_, family) => placeOf(family * 7_919 + 1_000_003))
