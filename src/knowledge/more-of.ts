/** What somebody wants more of who says "hvor står det?", "har du et eksempel?" or "læs videre" to an answer. */
import type { Entry, Passage } from './entry.js'
import { foundPassages } from './knowledge-index.js'
import { isListOfSources } from './order.js'

const asksForSource =
  /kilde|hvor(?:henne| i)?\b.*\b(?:står|fra|læst|læse|finde)|paragraf|§|hjemmel|\blov(?:en|tekst)?\b|link|henvis|citat|citer|\b(?:source|law|section|link)\b|where does/iu
const asksForExample =
  /eks(?:empel|empler|\b)|exsempel|\bcase\b|konkret|praksis|hverdag|illustrer|\bexamples?\b|in practice/iu
const simpler =
  /\b(?:kort(?:ere)?|enkle?(?:re)?|nem(?:t|mere)?|simpel(?:t)?|simplere|lettere|letlæst|short(?:er)?|simpler?|easier|plain)\b|for (?:lang|svær)|(?:almindelig|normal)t? dansk|læs\w* (?:det )?højt|too (?:long|hard)/iu
const letter = /\b(?:brev|breve|frase|skabelon|formulering|en tekst|et udkast|letter|template|phrase)\b/iu
const isExample = ({ heading }: Passage) => /\beksemp/iu.test(heading)

/** The passage of the entry that lists its sources or tells an example, where that is wanted and the entry has one. */
export function moreOf(entry: Entry, text: string): Passage | undefined {
  const passages = foundPassages(entry)
  if (asksForExample.test(text)) return passages.find(isExample)
  return asksForSource.test(text) ? passages.find(isListOfSources) : undefined
}

/** Whether it is a letter that is wanted, not more of what was shown. */
export const asksForLetter = (text: string) => letter.test(text)

/** Whether the same is wanted in fewer or easier words. */
export const asksSimpler = (text: string) => simpler.test(text)

const places: readonly (readonly [RegExp, number])[] = [
  [/^(?:1|den )?(?:første|øverste|first(?: one)?)?$/u, 0],
  [/^(?:2|den )?(?:anden|andet|second(?: one)?)?$/u, 1],
  [/^(?:3|den )?(?:tredje|tredie|third(?: one)?)?$/u, 2],
  [/^(?:den )?(?:sidste|nederste|last(?: one)?)$/u, -1],
]

/** Which of several is meant by "den anden", "2" or "nr. 3": its place, from 0; -1 is the last one. Nothing where none is named. */
export function placeNamed(text: string): number | undefined {
  const bare = text
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(?:nr|nummer|number|the|tak|please|ja)\b/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return bare === '' || bare === 'den' ? undefined : places.find(([pattern]) => pattern.test(bare))?.[1]
}
