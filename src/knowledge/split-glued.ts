/**
 * Takes apart what was written as one word by mistake: words without a blank between them (`hvorlaenge`), and compounds that
 * have an error in one part.
 */
import { isStopWord } from './stop-words.js'
import type { Corrector } from './correct.js'

const longest = 40
/** Pieces that look like endings (`inden` is no `ind en`) are never the last. */
const endings = new Set(['en', 'et', 'er', 'de', 'se', 'te', 'ne'])
const shortestPart = 4
const shortestMended = 5

/** The two or three known words that a word without blanks is; none when it is no such thing. */
export function unglue(word: string, frequency: ReadonlyMap<string, number>): readonly string[] {
  if (word.length > longest) return []
  const isKnown = (piece: string) => frequency.has(piece) || (isStopWord(piece) && piece.length > 2)
  const isSure = (piece: string) => isStopWord(piece) || piece.length >= 4

  const inTwo = (glued: string): string[] => {
    for (let at = glued.length - 2; at >= 2; at -= 1) {
      const [first, last] = [glued.slice(0, at), glued.slice(at)]
      if (endings.has(last) || !isKnown(last) || !isKnown(first)) continue
      const areLong = Math.min(first.length, last.length) >= 3 && Math.max(first.length, last.length) >= 4
      if (areLong || isStopWord(first) || isStopWord(last)) return [first, last]
    }
    return []
  }

  const pair = inTwo(word)
  if (pair.length > 0) return pair
  for (let at = word.length - 4; at >= 2; at -= 1) {
    const first = word.slice(0, at)
    if (!isSure(first) || !isKnown(first)) continue
    const rest = inTwo(word.slice(at))
    if (rest.length > 0 && rest.every(isSure)) return [first, ...rest]
  }
  return []
}

/** The parts of a compound of which one is misspelt, put right; the longer the known part, the better. */
export function mendHalf(word: string, frequency: ReadonlyMap<string, number>, correct: Corrector): readonly string[] {
  const isPart = (part: string) => frequency.has(part) && !isStopWord(part)
  const mended = (...spellings: string[]) => {
    for (const spelling of spellings) {
      const near = correct(spelling)[0]
      if (near && near.distance <= 1 && near.word.length >= shortestMended) return near.word
    }
    return undefined
  }
  if (word.length < 2 * shortestPart + 1 || word.length > longest) return []
  for (let length = word.length - shortestPart; length >= shortestPart; length -= 1) {
    const [first, rest] = [word.slice(0, length), word.slice(length)]
    const last = isPart(first) ? mended(rest, rest.replace(/^s/, '')) : undefined
    if (last !== undefined) return [first, last]
    const [before, end] = [word.slice(0, -length), word.slice(-length)]
    const start = isPart(end) ? mended(before, before.replace(/s$/, '')) : undefined
    if (start !== undefined) return [start, end]
  }
  return []
}
