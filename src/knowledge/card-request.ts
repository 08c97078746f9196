/**
 * Messages that ask for a card by name: "frase akt-modtaget", "find frase møde", "åbn klagevej R17". A message that asks
 * something about a phrase or route is a question and is left to the search.
 */
import type { Entry } from './entry.js'
import { namedIn } from './labels.js'

export type CardRequest =
  { kind: 'phrase'; id: string } | { kind: 'find-phrase'; words: string } | { kind: 'route'; id: string }

/** Longer wishes are read in part. */
const mostWords = 200

const phraseById =
  /^\s*(?:(?:find|vis|åbn|brug|udfyld|show|open|use) )?(?:frasen?|phrase) ["'»]?([a-z0-9]+(?:-[a-z0-9]+)+)["'«]?[\s.!?]*$/i
const phraseByWords =
  /^\s*(?:(?:find|søg|soeg|vis)(?: efter| mig)?(?: en| den)? (?:frasen?|fraser|skabelon(?:en|er)?)(?: om| til| for| med)?|(?:find|show)(?: me)?(?: a| the)? (?:phrases?|templates?)(?: about| for)?)[ :]+([^\s:].*)$/is
const routeById = /^\s*(?:åbn|aabn|brug|udfyld) (?:klagevej(?:en)? )?r(\d{1,3}[a-z]?)[\s.!?]*$/i
/** Danish as it is said here, and English as its suggestion says it. */
const whole = /^\s*(?:vis|åbn|læs|show) (?:mig )?(?:hele|all of) (?:teksten (?:i|af|til) )?(.{1,80}?)[\s.!?]*$/i

/** The entry that "vis hele KlarRet 14" asks to see; nothing when the words ask for something else. */
export function readWholeRequest(text: string, byLabel: (label: string) => Entry | undefined): Entry | undefined {
  const name = whole.exec(text.slice(0, mostWords))?.[1]
  if (!name) return undefined
  const named = namedIn(name, (label) => byLabel(label) !== undefined)
  return byLabel(name) ?? (named?.kind === 'entry' ? byLabel(named.label) : undefined)
}

export function readCardRequest(text: string): CardRequest | undefined {
  const phrase = phraseById.exec(text)?.[1]
  if (phrase) return { kind: 'phrase', id: phrase.toLowerCase() }
  const route = routeById.exec(text)?.[1]
  if (route) return { kind: 'route', id: `R${route.toLowerCase()}` }
  const words = phraseByWords.exec(text)?.[1]
  return words ? { kind: 'find-phrase', words: words.slice(0, mostWords).trim() } : undefined
}
