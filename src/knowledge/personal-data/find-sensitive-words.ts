/** Words on health, belief, crime, social matters, and on what somebody is like. */
import type { PersonalDataFinding } from './find-personal-data.js'
import { isBesidePerson, isDescribedPerson, isLanguage, isPerson } from './surroundings.js'
import { wordLists, type WordList } from './sensitive-words.js'
import type { Token } from './tokens.js'

interface Entry {
  kind: WordList['kind']
  beside: WordList['beside']
  words: string[]
}

/** Stars stand behind or before at least this many letters. */
const shortestPart = 3
const longestPart = 24
const byFirst = new Map<string, Entry[]>()
const byBeginning = new Map<string, Entry[]>()
const byEnding = new Map<string, Entry[]>()
for (const { kind, beside, phrases } of wordLists) {
  for (const words of phrases) {
    const first = words[0] ?? ''
    const map = first.endsWith('*') ? byBeginning : first.startsWith('*') ? byEnding : byFirst
    const part = first.replace('*', '')
    map.set(part, [...(map.get(part) ?? []), { kind, beside, words }])
  }
}

/** Ordinary words that look like one of the lists by their beginning or end. */
const harmless =
  /^(?:allergiven|diagnosticerende|hashtag|voldsom|overvold|handicapparkering|handicaptoilet|handicapvenlig|hospitalsklovn|legionella|barnevold|angstfri|drengevold|sikhed|religionsundervisning|medicinalfirma|indvold|svovl)|(?:forvold)$/

export function findSensitiveWords(tokens: readonly Token[]): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const entry = entryAt(tokens, at)
    const first = tokens[at]
    const last = tokens[at + (entry?.words.length ?? 0) - 1]
    if (!entry || !first || !last) continue
    at += entry.words.length - 1
    const next = tokens[at + 1]
    // "besværlig mor" is read as one thing; "mor" alone would look right.
    const isOfNext = entry.kind === 'judgement' && next && !next.opensSentence && isPerson(next.folded)
    found.push({ kind: entry.kind, start: first.start, end: (isOfNext ? next : last).end })
  }
  return found
}

/** The longest phrase that begins at this word and counts here. */
function entryAt(tokens: readonly Token[], at: number): Entry | undefined {
  const word = tokens[at]?.folded ?? ''
  const entries = candidates(word)
  if (entries.length === 0 || harmless.test(word)) return undefined
  let best: Entry | undefined
  for (const entry of entries) {
    if (best && best.words.length >= entry.words.length) continue
    const isThere = entry.words.every((wanted, ahead) => ahead === 0 || fits(tokens[at + ahead], wanted))
    if (isThere && counts(entry, tokens, at)) best = entry
  }
  return best
}

function counts(entry: Entry, tokens: readonly Token[], at: number): boolean {
  if (entry.beside === 'anything') return true
  if (entry.beside === 'person') return isBesidePerson(tokens, at)
  if (entry.beside === 'no-language') return !isLanguage(tokens, at)
  return isDescribedPerson(tokens, at)
}

function candidates(word: string): Entry[] {
  const found = [...(byFirst.get(word) ?? [])]
  for (let size = shortestPart; size <= Math.min(word.length, longestPart); size += 1) {
    const begun = byBeginning.get(word.slice(0, size))
    const ended = byEnding.get(word.slice(-size))
    if (begun) found.push(...begun)
    if (ended) found.push(...ended)
  }
  return found
}

function fits(token: Token | undefined, wanted: string): boolean {
  if (!token || token.opensSentence) return false
  return wanted.endsWith('*') ? token.folded.startsWith(wanted.slice(0, -1)) : token.folded === wanted
}
