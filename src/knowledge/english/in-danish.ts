/**
 * Puts an English text into Danish, word by word. Staff who do not write Danish well ask in English, while the base, its example
 * questions and what the guards have learnt are Danish. The result is rough; search and guards read it, nobody is shown it.
 */
import { createLetterAway } from '../letter-away.js'
import { isStopWord } from '../stop-words.js'
import { everydayWords } from './everyday-words.js'
import { wordsOfBoth } from './words-of-both.js'
import { workWordsToL } from './work-words-a-to-l.js'
import { workWordsToZ } from './work-words-m-to-z.js'

/** An expression has so many words at most. */
const mostWords = 4
/** Shorter words are a letter away from too many others. */
const shortestMisspelt = 5
/** Where small Danish words stand among them, an English text has so many English words at least. */
const fewestMixed = 3
/** Longer texts, of some thousand words, stay as they are: nobody asks in so many, and reading them twice would hold up others. */
const mostCharacters = 6_000

/** Words, and labels with digits in them, which are no words: R17. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu
const digit = /\p{N}/u
const onlyBlanks = /^[^\S\n]+$/

const meanings = new Map<string, string>()
for (const pair of [everydayWords, workWordsToL, workWordsToZ].join('\n').split(/[\n;]/)) {
  const [english = '', danish = ''] = pair.split('=')
  if (english) meanings.set(english, danish)
}
/** Words that tell no language: they stand in both. */
const isBoth = new Set(wordsOfBoth.split(/\s+/))
for (const [english, danish] of meanings) if (english === danish) isBoth.add(english)
const misspelt = createLetterAway(
  [...meanings.keys()].filter((english) => !english.includes(' ')),
  shortestMisspelt,
)

/** Lower case, without what is short for another word ("we're", "what's"), which says little, or belongs to the word ("don't"). */
function plainOf(shown: string): string {
  const lower = shown.toLowerCase()
  if (!lower.includes("'") && !lower.includes('’')) return lower
  return lower.replace(/['’](?:re|ll|ve|m|d|s)$/, '').replace(/['’]/g, '')
}

interface Word {
  from: number
  to: number
  plain: string
}

/** An English text in Danish, with its names, numbers and signs as they were; any other text, and a very long one, as it is. */
export function inDanish(text: string): string {
  if (text.length > mostCharacters) return text
  const language = languageOf(text.match(word) ?? [])
  if (language === 'danish') return text
  const words = Array.from(text.matchAll(word), (match): Word => {
    const [shown] = match
    return { from: match.index, to: match.index + shown.length, plain: plainOf(shown) }
  })
  const parts: string[] = []
  let done = 0
  for (let at = 0; at < words.length;) {
    const { meaning, length } = meaningAt(words, at, text, language === 'mixed')
    const [first, last] = [words[at], words[at + length - 1]]
    if (meaning !== undefined && first && last) {
      parts.push(text.slice(done, first.from), meaning)
      done = last.to
    }
    at += length
  }
  return parts.join('') + text.slice(done)
}

/** Whether somebody writes English, so that English is what to answer in: a word or two, or a loan word in Danish, tell too little. */
export function isWrittenInEnglish(text: string): boolean {
  const { english, other } = countWords(text.slice(0, mostCharacters).match(word) ?? [])
  return english >= fewestToAnswer && english > other
}
const fewestToAnswer = 3

/** Whether a text is English, English with Danish words in it, or anything else, which is taken to be Danish. */
function languageOf(words: readonly string[]): 'english' | 'mixed' | 'danish' {
  const { english, other, isMixed } = countWords(words)
  if (isMixed) return english > other && english >= fewestMixed ? 'mixed' : 'danish'
  return english > 0 && english >= other ? 'english' : 'danish'
}

/** How many words are English only, how many are not known to be English, and whether small Danish words are among these. */
function countWords(words: readonly string[]) {
  let english = 0
  let other = 0
  let isMixed = false
  for (const shown of words) {
    const plain = plainOf(shown)
    if (isBoth.has(plain)) continue
    const isSmall = isStopWord(plain)
    if (meaningOf(plain) !== undefined) english += 1
    // Names are the same in both languages, and most that is written with a capital is one.
    else if (isSmall || !(capital.test(shown) || digit.test(shown))) {
      other += 1
      isMixed ||= isSmall
    }
  }
  return { english, other, isMixed }
}
const capital = /^\p{Lu}\p{Ll}/u

/** What the longest expression that begins here means; undefined for a word that stays. */
function meaningAt(words: readonly Word[], at: number, text: string, isMixed: boolean) {
  let expression = ''
  let best: { meaning: string | undefined; length: number } = { meaning: undefined, length: 1 }
  for (let length = 1; length <= mostWords; length += 1) {
    const [before, next] = [words[at + length - 2], words[at + length - 1]]
    if (!next || (length > 1 && before && !onlyBlanks.test(text.slice(before.to, next.from)))) break
    expression = length === 1 ? next.plain : `${expression} ${next.plain}`
    const stays = length === 1 && isMixed && isBoth.has(next.plain)
    const meaning =
      length > 1 ? meanings.get(expression) : stays ? undefined : (meaningOf(next.plain) ?? meant(next.plain))
    if (meaning !== undefined) best = { meaning, length }
  }
  return best
}

/** Endings and what stands in their place in the basic form. */
const endings: readonly [RegExp, readonly string[]][] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/(.)\1(?:ed|ing)$/, ['$1', '$1$1']],
  [/(?:ed|ing|es)$/, ['', 'e']],
  [/s$/, ['']],
]

/** What a word means, in its basic or another regular form. */
function meaningOf(plain: string): string | undefined {
  const known = meanings.get(plain)
  if (
    known !== undefined ||
    plain.length < shortestInflected ||
    !lastLetters.includes(plain.charAt(plain.length - 1))
  ) {
    return known
  }
  for (const [ending, basic] of endings) {
    if (!ending.test(plain)) continue
    for (const instead of basic) {
      const meaning = meanings.get(plain.replace(ending, instead))
      if (meaning !== undefined) return meaning
    }
  }
  return undefined
}
const shortestInflected = 4
const lastLetters = 'sdg'

/** What a misspelt word means. */
function meant(plain: string): string | undefined {
  if (isStopWord(plain)) return undefined
  const near = misspelt(plain)
  return near === undefined ? undefined : meanings.get(near)
}
