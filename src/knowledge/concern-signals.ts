/**
 * What is weighed of a text to tell a concern for a child from an ordinary text: the subjects its words speak of, pairs of subjects
 * in the order they are told close together (`far … slår` is not `slår … far`), and runs of letters, which survive typing errors and
 * know words that no list has. Every sign has a place in one table by its number, so that the table stays small.
 */
import { subjectsOf } from './concern-words.js'

/** Places in the table of weights; a power of two. Some signs share one, which the fit allows for. */
export const places = 16_384
/** How many words further on the second subject of a pair may be told. */
const near = 4
/** How much a sign counts: a subject, the same subject again, a pair, a run of letters. */
const ofSubject = 1
const ofSubjectAgain = 1.5
const ofPair = 0.5
const ofRun = 0.3
const runLengths = [3, 4]

/** A word that is read: the subjects it speaks of, and the places of its runs of letters. */
export interface ReadWord {
  subjects: readonly number[]
  runs: readonly number[]
}

/** Reads a folded word. */
export function readWord(word: string): ReadWord {
  return { subjects: subjectsOf(word), runs: runsIn(`^${word}$`) }
}

/** The signs of words that stand together: how much there is of each, by its place in the table. */
export function signalsIn(words: readonly ReadWord[]): Map<number, number> {
  const signals = new Map<number, number>()
  words.forEach(({ subjects, runs }, at) => {
    for (const run of runs) keepMost(signals, run, ofRun)
    for (const subject of subjects) {
      const place = placeOf(subject + 1)
      signals.set(place, signals.has(place) ? ofSubjectAgain : ofSubject)
      for (const { subjects: following } of words.slice(at + 1, at + 1 + near)) {
        for (const other of following) if (other !== subject) keepMost(signals, pairPlace(subject, other), ofPair)
      }
    }
  })
  return signals
}

function keepMost(signals: Map<number, number>, place: number, amount: number): void {
  if ((signals.get(place) ?? 0) < amount) signals.set(place, amount)
}

function runsIn(word: string): number[] {
  return runLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, from) => {
      let number = length
      for (let at = from; at < from + length; at += 1) number = Math.imul(number, 131) + word.charCodeAt(at)
      return placeOf(number)
    }),
  )
}

function pairPlace(one: number, other: number): number {
  return placeOf((one + 1) * 1_009 + (other + 1) * 524_287)
}

/** Spreads numbers over the table (the last step of murmur3). */
function placeOf(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % places
}
