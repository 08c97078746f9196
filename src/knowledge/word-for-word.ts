/**
 * What is asked in the very words of a heading or an example question has its answer there, whatever else the search finds: whoever
 * edits the texts writes a colleague's question into one, and must be able to rely on it.
 */
import type { Entry, Passage } from './entry.js'
import { slug } from './fold.js'
import { foundPassages } from './knowledge-index.js'

/** Where a text is known; the passage is not known where it is an example question of the whole entry. */
export interface Known {
  entry: Entry
  passage: Passage | undefined
}

/** Tells where a question is known; nothing where it is not, or in several entries. */
export type WordForWord = (question: string) => Known | undefined

/** No example question is longer. */
const mostCharacters = 1_000

export function createWordForWord(entries: readonly Entry[]): WordForWord {
  const known = new Map<string, Known | undefined>()
  const add = (text: string, at: Known) => {
    const key = slug(text)
    if (key === '') return
    if (!known.has(key)) known.set(key, at)
    else if (known.get(key)?.entry !== at.entry) known.set(key, undefined)
  }
  for (const entry of entries) {
    for (const question of entry.questions) add(question, { entry, passage: undefined })
    for (const passage of foundPassages(entry)) {
      for (const text of [passage.heading, ...passage.questions]) add(text, { entry, passage })
    }
  }
  return (question) => (question.length > mostCharacters ? undefined : known.get(slug(question)))
}
