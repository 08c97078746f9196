/**
 * What staff asked and did not get: the list from which editors write new phrasings and entries. A question goes on it
 * without personal data: numbers, addresses and whatever may be a name are taken out, rather a word too many than one too few.
 */
import { findCpr } from './cpr.js'
import { fold, normalise } from './fold.js'
import type { Knowledge } from './load.js'
import type { OwnWords } from './own-words.js'
import { sureNames } from './personal-data/first-names.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './words.js'

export const gapKinds = ['no-answer', 'unknown-label', 'disliked'] as const
export type GapKind = (typeof gapKinds)[number]

/** One line of the list. Moments are ISO text. */
export interface Gap {
  key: string
  kind: GapKind
  /** What was asked, or the reason given with a 👎; without personal data, and possibly empty. */
  text: string
  /** Ids of the passages a 👎 was given for. */
  passages: string[]
  count: number
  firstSeen: string
  lastSeen: string
  /** The newest question about it that was handed to the complaint unit, and the unit's answer while that is kept. */
  handedOn?: { number: string; answer?: { text: string; label?: string | undefined } }
}

const mostCharacters = 200
/** Characters that are looked at before the text is cut. */
const readCharacters = 2_000
const removed = { number: '[nummer]', address: '[adresse]', name: '[navn]', class: '[klasse]' }
const mail = /(?<![^\s@])[^\s@]+@[^\s@]+|\b(?:https?:\/\/|www\.)\S+/gi
const number = /(?<![\p{L}\d])\+?\d(?:[ .\-/()]{0,2}\d){5,}/gu
const schoolClass = /(?<!§ ?|\d)\b\d{1,2}(?:\. ?|)[a-eA-E]\b/g
/** PPR, DCK, PPR-vurderingen. */
const abbreviation = /^\p{Lu}{2,5}(?:$|[-'’])/u
const word = /\p{L}[\p{L}\p{M}'’-]*/gu
/** After these even a word in small letters may be a name. */
const beforeName = new Set(
  'barn barnet elev eleven dreng drengen pige pigen hedder navn navnet kaldet soeskende'.split(' '),
)

const months = new Set('januar februar marts april maj juni juli august september oktober november december'.split(' '))

/** The text as it may be kept: at most `most` characters, without personal data. */
export function withoutPersonalData(text: string, knowledge: Knowledge, most = mostCharacters): string {
  const own = knowledge.index.ownWords
  let shown = normalise(text, readCharacters)
  for (const { start, end } of [...findCpr(shown)].reverse()) {
    shown = `${shown.slice(0, start)}${removed.number}${shown.slice(end)}`
  }
  shown = shown.replace(mail, removed.address).replace(number, removed.number).replace(schoolClass, removed.class)
  // Capitals throughout tell nothing of names: then every unknown word may be one.
  const shouted = !/\p{Ll}{2}/u.test(shown.replaceAll(/\[\p{Ll}+\]/gu, ''))
  if (shouted) shown = shown.toLowerCase()
  shown = shown.replace(word, (found, at: number, all: string) =>
    mayBeName(found, at, all, own, shouted) ? removed.name : found,
  )
  const plain = shown
    .replace(/(?:\[navn\][\s-]*)+/g, `${removed.name} `)
    .replace(/\s+/g, ' ')
    .replace(/\] (?=[,.;:?!])/g, ']')
    .trim()
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`
}

/** Texts with the same words are one gap. */
export function gapKey(kind: GapKind, text: string, passages: readonly string[] = []): string {
  return [kind, ...passages.slice(0, 1), wordsOf(text).join(' ')].join('|')
}

function mayBeName(found: string, at: number, all: string, own: OwnWords, shouted: boolean): boolean {
  const folded = fold(found)
  if (all[at - 1] === '[' || months.has(folded)) return false
  const isKnown = own.all.has(folded) || isStopWord(folded)
  if ((sureNames.has(folded) || sureNames.has(folded.replace(/s$/, ''))) && !own.all.has(folded)) return true
  if (shouted) return !isKnown
  if (abbreviation.test(found)) return false
  const before = all.slice(Math.max(0, at - 40), at)
  if (/^\p{Lu}/u.test(found)) {
    const said = before.trimEnd()
    const opens = before === '' || /[.!?:"]$/.test(said) || before.slice(said.length).includes('\n')
    return opens ? !isKnown : !own.proper.has(folded)
  }
  const previous = wordsOf(before).at(-1) ?? ''
  return beforeName.has(previous) && !isKnown
}
