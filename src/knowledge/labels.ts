/**
 * Labels in a question: `KlarRet 14`, `frase akt-modtaget`, `R17`, `forvaltningsloven § 19`. Who names a thing gets that very
 * thing, or is told that it is not known; a neighbour is never shown in its place.
 */
import type { Entry, Passage } from './entry.js'
import { endsOf, fold, normalise, slug } from './fold.js'
import { numberWords } from './number-words.js'

/** What was named: an entry (`pattern` finds the name in the question), or a section of a law as the sources write it (`isAll` when nothing else is said). */
export type Named =
  | { kind: 'entry'; label: string; pattern: RegExp }
  | { kind: 'section'; law: string; section: string; label: string; isAll: boolean }

/** "Klarret en gang til" names no guide: the shortest words are not read as numbers. */
const numbers = numberWords.filter(({ length }) => length > 2)
const guide = new RegExp(
  `\\b(?:klar ?ret(?:[ -]?(?:guide|nummer|nr\\.?|no\\.?))?|^guide(?:n)?(?: (?:nummer|nr\\.?))?) ?#?(\\d{1,4}(?!\\d)|(?:${numbers.join('|')})\\b)`,
)
const route =
  /\b(?:(?:klagevej(?:en)?(?: nummer| nr\.?)? )?r ?|klagevej(?:en)?(?: nummer| nr\.?)? |^rute )(\d{1,3}[a-z]?)\b/
const phrase = /\bfrasen? (?:med navn |der hedder )?["'»]?([a-z0-9]+(?:-[a-z0-9]+)+)/
/** With blanks or underscores in place of the hyphens, and nothing after it. */
const loosePhrase = /^[^a-z0-9]*frasen? ["'»]?([a-z0-9]+(?:[ _-][a-z0-9]+){1,5})[^a-z0-9]*$/
const bare = /^[^a-z0-9]*([a-z0-9]+(?:-[a-z0-9]+)+)[^a-z0-9]*$/
const rule = /^[^a-z0-9]*regel(?:en)? ["'»]?([a-z0-9]+(?:-[a-z0-9]+)*)[^a-z0-9]*$/
const section = /\b(?<law>[a-z]{2,30})\.? ?(?:§{1,3}|paragraf) ?(?<section>\d{1,3}(?: ?[a-h]\b)?)/
/** The law last: `§ 19, stk. 2, i forvaltningsloven`. */
const sectionFirst =
  /(?:§{1,3}|\bparagraf) ?(?<section>\d{1,3}(?: ?[a-h]\b)?)(?:[ ,]*(?:stk|nr|pkt)\.? ?\d+\.?)*[ ,]*(?:(?:i|af|fra) )?(?<law>[a-z]{2,30})/

const shortLaws: Record<string, string> = {
  fvl: 'forvaltningsloven',
  offl: 'offentlighedsloven',
  fsl: 'folkeskoleloven',
  dtl: 'dagtilbudsloven',
  rsl: 'retssikkerhedsloven',
  uml: 'undervisningsmiljoeloven',
  bl: 'barnets lov',
  barnetslov: 'barnets lov',
}
/** Laws whose names are written in two words or cut short. */
const longNames: readonly [RegExp, string][] = [
  [/\bbarnets lov(?:s|en|ens)?\b/g, 'barnetslov'],
  [/\b(?:off|offentl|offentligheds)\.? lov(?:en|ens|s)?\b/g, 'offentlighedsloven'],
  [/\b(?:forv|forvaltn|forvaltnings)\.? lov(?:en|ens|s)?\b/g, 'forvaltningsloven'],
  [/\b(?:folkesk|folkeskole)\.? lov(?:en|ens|s)?\b/g, 'folkeskoleloven'],
  [/\b(?:dagt|dagtilbuds)\.? lov(?:en|ens|s)?\b/g, 'dagtilbudsloven'],
]

/** No label is longer. */
const longestLabel = 100
const alone =
  /^(?:(?:(?:klarret|klagevej|guide|rute|regel|r|§|side|kl|nr)[.]? ?)?(?!112$)[a-z]{0,2}[0-9]{1,4}[a-z]?|frasen? [a-z0-9]+(?:-[a-z0-9]+)+|[a-z]{2,3}(?:-[a-z0-9]+)+)$/
/** Whether a text is a label and nothing else, as `R46`, `KlarRet 14` or `akt-modtaget`, which tells of nothing; 112 is none. */
export const isLabelAlone = (text: string) => text.length <= longestLabel && alone.test(fold(text).trim())

/** What a question names, if it names something. `known` tells whether a label exists. */
export function namedIn(question: string, known: (label: string) => boolean): Named | undefined {
  const text = fold(normalise(endsOf(question, mostRead)))
  const number = guide.exec(text)?.[1]
  if (number) return { kind: 'entry', label: `KlarRet ${numberOf(number)}`, pattern: new RegExp(guide, 'i') }
  const routeId = route.exec(text)?.[1]
  if (routeId) {
    const label = [`Klagevej R${routeId}`, `Klagevej R0${routeId}`].find(known) ?? `Klagevej R${routeId}`
    return { kind: 'entry', label, pattern: new RegExp(route, 'i') }
  }
  const phraseId = phrase.exec(text)?.[1]
  if (phraseId) return { kind: 'entry', label: `Frase ${phraseId}`, pattern: new RegExp(phrase, 'i') }
  const words = loosePhrase.exec(text)?.[1]
  const looseId = words?.replace(/[ _]+/g, '-')
  if (looseId && known(`Frase ${looseId}`)) {
    return { kind: 'entry', label: `Frase ${looseId}`, pattern: new RegExp(loosePhrase, 'i') }
  }
  const id = bare.exec(text)?.[1]
  if (id) {
    const label = [`Frase ${id}`, `Regel ${id}`].find(known)
    if (label) return { kind: 'entry', label, pattern: new RegExp(bare, 'i') }
  }
  const ruleId = rule.exec(text)?.[1]
  if (ruleId && known(`Regel ${ruleId}`))
    return { kind: 'entry', label: `Regel ${ruleId}`, pattern: new RegExp(rule, 'i') }
  const withLongNames = longNames.reduce((written, [name, law]) => written.replace(name, law), text)
  for (const pattern of [section, sectionFirst]) {
    const found = pattern.exec(withLongNames)
    const law = lawOf(found?.groups?.['law'] ?? '')
    const number = found?.groups?.['section'] ?? ''
    if (!found || law === undefined) continue
    const isAll = !/[a-z]/.test(withLongNames.replace(found[0], ' '))
    return { kind: 'section', law, section: number, label: `${shown(law)} § ${number}`, isAll }
  }
  return undefined
}

/** Whether a passage or entry cites a section of a law. */
export function cites(sources: readonly string[], named: { law: string; section: string }): boolean {
  return sources.some((source) => {
    const text = fold(source)
    const at = text.indexOf(named.law.replace(/en$/, ''))
    if (at < 0) return false
    const sections = text.slice(at).match(/\d{1,3}(?: [a-z]\b)?/g) ?? []
    return /§/.test(text) && sections[0] === named.section
  })
}

/** Folded titles of a knowledge base; it is the same list for as long as the content does not change. */
const titlesOf = new WeakMap<readonly Entry[], Map<string, Entry>>()

/** The entry that a question names by its whole title, such as a phrase chosen from a list. */
export function byTitle(question: string, entries: readonly Entry[]): Entry | undefined {
  const wanted = fold(normalise(question, 500)).trim()
  let titles = titlesOf.get(entries)
  if (!titles) {
    titles = new Map(entries.map((entry) => [fold(entry.title), entry]))
    titlesOf.set(entries, titles)
  }
  return wanted.length < 4 ? undefined : titles.get(wanted)
}

/** Characters of a question that are looked at. */
const mostRead = 2_000
/** No label and heading together have more characters. */
const longestPointer = 500

/** The passage that is named by its entry's label and its own heading, `KlarRet 14: Hvad er fristen?`. */
export function byHeading(
  question: string,
  byLabel: (label: string) => Entry | undefined,
): { entry: Entry; passage: Passage } | undefined {
  if (question.length > longestPointer) return undefined
  const [label = '', ...rest] = question.split(':')
  const entry = byLabel(label.trim())
  const wanted = slug(rest.join(':'))
  const passage = entry?.passages.find(({ heading }) => slug(heading) === wanted)
  return entry && passage && { entry, passage }
}

/** A number in digits or as a word. */
function numberOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : numberWords.indexOf(written)
}

function lawOf(word: string): string | undefined {
  if (shortLaws[word]) return shortLaws[word]
  return /lov(?:en|ens)$/.test(word) ? word.replace(/s$/, '') : undefined
}

/** The law's name as people write it. */
function shown(law: string): string {
  return law.replace('miljoe', 'miljø')
}
