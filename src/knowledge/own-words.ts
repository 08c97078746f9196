/**
 * The words of the shown texts. A word of a question that is among them is no name of a child; see gap.ts. Read when the content is
 * loaded, for reading them takes longer than a turn may.
 */
import type { Entry } from './entry.js'
import { fold } from './fold.js'
import { readWords, type Word } from './words.js'

export interface OwnWords {
  /** Every folded word of the shown texts. */
  all: ReadonlySet<string>
  /** Those that stand with a capital letter inside a sentence: names of units, laws and systems. */
  proper: ReadonlySet<string>
}

/** What labels are written with. */
const labelWords = ['klarret', 'klagevej', 'frase', 'regel', 'r', 'aula', 'jura', 'klageenheden', 'teams']

/** Reads the words of all entries. */
export function readOwnWords(entries: readonly Entry[]): OwnWords {
  const all = new Set<string>()
  const proper = new Set(labelWords)
  const known = new Map<string, Word>()
  const read = (text: string) => {
    for (const { folded } of readWords(text, undefined, known)) all.add(folded)
    for (const match of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}'’-]*/gu)) proper.add(fold(match[0]))
  }
  for (const entry of entries) {
    for (const text of [entry.label, entry.title, entry.about, ...entry.sources]) read(text)
    for (const passage of entry.passages) read(`${passage.heading}\n${passage.text}`)
  }
  return { all, proper }
}
