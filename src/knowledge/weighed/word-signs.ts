/**
 * What a word is known by when a text is weighed: the word itself, its runs of three to five letters, which survive typing errors and
 * know compounds that no list has, the families it belongs to and the subjects it speaks of. Every sign has a place in one table by
 * its number, so that the table stays small.
 */
import { familiesOf } from '../word-families.js'
import { subjectsOf } from './subjects.js'

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { imul, min } = Math

/** Places in the table; a power of two. Some signs share one, which learning allows for. */
export const places = 32_768
const shortestRun = 3
const longestRun = 5
/** Words are cut: nothing longer is one, and reading it must not take long. */
const longestWord = 30
/** Tell signs of one kind from those of another. */
const ofWord = 0x1111111
const ofRun = 0x3333333
const ofFamily = 0x5555555
const ofSubject = 0x7777777

/** In which reading each place was last seen: what comes again in a word counts once. */
const lastSeen = new Int32Array(places)
let reading = 0

/** The places of a folded word's signs, each once. */
export function signsOf(word: string): Int32Array {
  reading = (reading + 1) | 0
  const found: number[] = []
  const see = (number: number) => {
    const place = placeOf(number)
    if (lastSeen[place] === reading) return
    lastSeen[place] = reading
    found.push(place)
  }
  const shown = shownOf(word)
  for (let from = 0; from + shortestRun <= shown.length; from += 1) {
    const last = min(shown.length, from + longestRun)
    let number = 0
    for (let at = from; at < last; at += 1) {
      number = imul(number, perLetter) + shown.charCodeAt(at)
      const length = at + 1 - from
      if (length >= shortestRun) see(number + imul(ofRun, length))
    }
  }
  for (const family of familiesOf(word)) see(imul(family + 1, perName) + ofFamily)
  for (const number of quickNumbersOf(word)) see(number)
  return Int32Array.from(found)
}

/** Those signs that are quickly found: the word itself and its subjects. */
export const quickSignsOf = (word: string) => Int32Array.from(quickNumbersOf(word), placeOf)

function quickNumbersOf(word: string): number[] {
  const numbers = [numberOf(shownOf(word)) + ofWord]
  for (const subject of subjectsOf(word)) numbers.push(imul(subject + 1, perName) + ofSubject)
  return numbers
}

const shownOf = (word: string) => `^${word.slice(0, longestWord)}$`

const perLetter = 131
const perName = 7_919

/** A number for all letters of a word. */
function numberOf(word: string): number {
  let number = word.length
  for (let at = 0; at < word.length; at += 1) number = imul(number, perLetter) + word.charCodeAt(at)
  return number
}

/** Spreads numbers over the table (the last step of murmur3). */
function placeOf(number: number): number {
  let mixed = imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % places
}
