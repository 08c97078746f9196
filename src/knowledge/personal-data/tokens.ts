/** A text as words with their places in it: what every finder of personal data walks through once. */
import { fold } from '../fold.js'

export interface Token {
  /** As written, without characters that nobody sees. */
  text: string
  folded: string
  start: number
  /** Not included. */
  end: number
  isCapital: boolean
  /** Nothing but the beginning of the text, a line, a quotation or a sentence stands before. */
  opensSentence: boolean
  /** What stands between this word and the one before, at most a few characters of it. */
  before: string
}

/** Longer words are no words; they are cut, so that no list is asked for a giant. */
const longestWord = 60
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu
// eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- it meets at most eight characters (mostBefore)
const sentenceEnd = /(?:^|[.!?:;\n•"”“»«])\s*[-–—•"”“»«(]*\s*$/u
/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set([
  'f',
  'eks',
  'bl',
  'a',
  'ca',
  'kl',
  'nr',
  'tlf',
  'pga',
  'mht',
  'fx',
  'dvs',
  'hr',
  'fr',
  'stk',
  'evt',
  'vedr',
])
const mostBefore = 8
const capital = /^\p{Lu}/u

export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const end = start + match[0].length
    const between = text.slice(Math.max(last, start - mostBefore), start)
    const shown = readable(match[0].slice(0, longestWord))
      .slice(0, longestWord)
      .replace(/\p{Cf}/gu, '')
      .normalize('NFKC')
    tokens.push({
      text: shown,
      folded: fold(shown),
      start,
      end,
      isCapital: capital.test(shown),
      opensSentence: tokens.length === 0 || opensSentence(between, tokens.at(-1)),
      before: between,
    })
    last = end
  }
  return tokens
}

function readable(word: string): string {
  return /[^ -~æøåÆØÅ]/.test(word) ? word.replace(/\p{Cf}/gu, '').normalize('NFKC') : word
}

function opensSentence(between: string, previous: Token | undefined): boolean {
  if (between === ' ') return false
  if (!sentenceEnd.test(between) || (between.trim() === '' && !between.includes('\n'))) return false
  return !(/^\.\s*$/.test(between) && !between.includes('\n') && previous && abbreviations.has(previous.folded))
}
