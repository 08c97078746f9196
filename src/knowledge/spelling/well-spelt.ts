/**
 * Spells a text anew whose words are written by ear, in a hurry or by somebody who learnt Danish late. Search and guards have learnt from
 * words as they are spelt; the result is rough, they read it, and of it a person is only told which word was taken for which.
 */
import { fold } from '../fold.js'
import { doubtfulNames, sureNames } from '../personal-data/first-names.js'
import { isStopWord } from '../stop-words.js'
import { isCommon, isCompound, soundingLike, soundingNearly, type Listed } from './lexicon.js'
import { smallWords } from './small-words.js'
import { spellingCost } from './spelling-cost.js'

/** A word that was read as another, both in lower case. */
export interface CorrectedWord {
  from: string
  to: string
}

/** A text spelt anew, and what was changed in it. */
export interface WellSpelt {
  text: string
  respelt: readonly CorrectedWord[]
}

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { log10, min } = Math

/** Longer texts stay as they are, and no more words of one are looked up: each takes some fifty microseconds. */
const mostCharacters = 6_000
const mostLookedUp = 60
const longestWord = 30
/** A word is taken for another that is so near: the longer it is, the more of it may be wrong. */
const nearEnough = { least: 0.3, perLetter: 0.14 }
/** Where a word that sounds the same is so near, no other is looked for. */
const soNear = 0.3
/** How much nearer a word seems that is ten times as common. */
const ofCommon = 0.2
/** Where two letters may stand for one, but need not, the reading as one is farther. */
const ofTwoForOne = 0.2

const word = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu
const ascii: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' }

const small = new Map<string, string>()
for (const line of smallWords.split(/[\n;]/)) {
  const [meant = '', written = ''] = line.split(': ')
  for (const one of written.split(' ')) if (one) small.set(one, meant.trim())
}

/** Spells a text anew. `isKnown` tells of a folded word that it is to stay as it is, besides common words and names. */
export function wellSpelt(text: string, isKnown: (folded: string) => boolean = () => false): WellSpelt {
  if (text.length > mostCharacters) return { text, respelt: [] }
  const respelt: CorrectedWord[] = []
  let left = mostLookedUp
  const spelt = text.replace(word, (shown, at: number) => {
    const written = shown.toLowerCase()
    const isNamed = isName(shown, text, at)
    const asSmall = small.get(written)
    // A name in small letters is more often the small word: "elle" is "eller".
    if (asSmall !== undefined) return (isNamed && shown !== written) || isMark(shown, text, at) ? shown : asSmall
    if (isNamed || isSpelt(written) || isKnown(fold(written)) || left === 0) return shown
    left -= 1
    const meant = meantBy(written)
    if (meant === undefined) return shown
    respelt.push({ from: written, to: meant })
    return meant
  })
  return { text: spelt, respelt }
}

/** A letter beside a number is a class or a date: `3.d`, `d. 14. maj`. */
function isMark(shown: string, text: string, at: number): boolean {
  if (shown.length > 1) return false
  const [before, behind] = [text.slice(Math.max(0, at - 3), at), text.slice(at + 1, at + 4)]
  return /\d\.? ?$/.test(before) || /^\.? ?\d/.test(behind)
}

/** What is written with a capital in a sentence is a name, and so are first names anywhere. */
function isName(shown: string, text: string, at: number): boolean {
  const isCapital = /^\p{Lu}[\p{Ll}\p{M}]/u.test(shown)
  if (isCapital && /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) return true
  const folded = fold(shown)
  return sureNames.has(folded) || doubtfulNames.has(folded)
}

function isSpelt(written: string): boolean {
  const folded = fold(written)
  if (written.length < 2 || written.length > longestWord || isStopWord(folded)) return true
  return isCommon(folded) || isCompound(folded)
}

/** The common word that is most likely meant; none where no word is near. */
function meantBy(written: string): string | undefined {
  const forms = [{ form: written, more: 0 }]
  if (/aa|ae|oe/.test(written) && !/[æøå]/.test(written)) {
    forms.push({ form: written.replace(/aa|ae|oe/g, (pair) => ascii[pair] ?? pair), more: ofTwoForOne })
  }
  let best: { shown: string; cost: number } | undefined
  let least = Infinity
  const compare = (form: string, more: number, words: readonly Listed[]) => {
    const most = nearEnough.least + nearEnough.perLetter * form.length
    for (const { shown, rank } of words) {
      const ofRank = more + ofCommon * log10(rank + 10)
      if (ofRank >= least) continue
      const cost = spellingCost(form, shown, min(most, least - ofRank))
      if (cost > most || cost + ofRank >= least) continue
      best = { shown, cost }
      least = cost + ofRank
    }
  }
  for (const { form, more } of forms) compare(form, more, soundingLike(form))
  if (best && best.cost <= soNear) return best.shown
  for (const { form, more } of forms) compare(form, more, soundingNearly(form))
  return best?.shown
}
