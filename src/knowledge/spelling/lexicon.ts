/** Common Danish words: which are, which are two of them, and which sound like something else. */
import { fold } from '../fold.js'
import { isStopWord } from '../stop-words.js'
import { commonWords } from './common-words.js'
import { soundOf } from './sounds.js'

/** A common word as it is written, and how many are more common. */
export interface Listed {
  shown: string
  rank: number
}

/** Shorter parts of a compound are found in anything, and so are rarer ones. */
const shortestPart = 4
const commonParts = 8_000

const shownWords = commonWords.split(/\s+/).filter(Boolean)
const folded = new Set(shownWords.map(fold))

/** Whether a folded word is common. */
export const isCommon = (word: string) => folded.has(word)

/** The most common folded words. */
export const mostCommon = (count: number): ReadonlySet<string> => new Set(shownWords.slice(0, count).map(fold))

/** Stop words would make `under-e-ting` of a misspelt `underretning`. */
const parts = new Set([...mostCommon(commonParts)].filter((part) => !isStopWord(part)))

/** Whether a folded word is two common ones. */
export function isCompound(word: string): boolean {
  const isPart = (part: string) => part.length >= shortestPart && parts.has(part)
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const first = word.slice(0, at)
    if (isPart(word.slice(at)) && (isPart(first) || (/[se]$/.test(first) && isPart(first.slice(0, -1))))) return true
  }
  return false
}

/** Common words by how they sound, and all letters of sounds. */
interface BySound {
  words: ReadonlyMap<string, readonly Listed[]>
  letters: string
}
let made: BySound | undefined

/** Makes ready what looking up sounds needs, which takes some tens of milliseconds; otherwise the first misspelt word does. */
export function readySounds(): BySound {
  if (made) return made
  const words = new Map<string, Listed[]>()
  shownWords.forEach((shown, rank) => {
    const sound = soundOf(shown)
    const alike = words.get(sound)
    if (alike) alike.push({ shown, rank })
    else words.set(sound, [{ shown, rank }])
  })
  return (made = { words, letters: [...new Set([...words.keys()].join(''))].join('') })
}

/** Common words that sound like a word in lower case. */
export function soundingLike(word: string): readonly Listed[] {
  return readySounds().words.get(soundOf(word)) ?? []
}

/** Common words that are one sound away from a word in lower case. */
export function soundingNearly(word: string): Listed[] {
  const { words, letters } = readySounds()
  const sound = soundOf(word)
  const sounds = new Set<string>()
  for (let at = 0; at <= sound.length; at += 1) {
    const [start, end, rest] = [sound.slice(0, at), sound.slice(at), sound.slice(at + 1)]
    if (end) sounds.add(start + rest)
    for (const letter of letters) {
      sounds.add(start + letter + end)
      if (end) sounds.add(start + letter + rest)
    }
  }
  sounds.delete(sound)
  return [...sounds].flatMap((one) => words.get(one) ?? [])
}
