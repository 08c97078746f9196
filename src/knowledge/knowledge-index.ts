/**
 * The search index over the entries: one document for each passage. Of a phrase only the passage that tells when to use it is
 * found, with the phrase's text to be found by.
 */
import type { Entry, Passage } from './entry.js'
import { createMisspeltReader, type MisspeltReader } from './misspelt.js'
import { readOwnWords, type OwnWords } from './own-words.js'
import { createSearchIndex, type SearchIndex } from './search-index.js'
import type { SearchDocument } from './documents.js'
import { isElsewhere } from './elsewhere.js'
import { synonymsOf } from './synonyms.js'

/** The index and what each of its documents stands for. */
export interface KnowledgeIndex {
  search: SearchIndex
  passages: readonly { entry: Entry; passage: Passage }[]
  /** Misspelt words of a question that only the example questions know, and what was meant. */
  misspelt: MisspeltReader
  /** The words of the shown texts. */
  ownWords: OwnWords
}

/** Passages looked at closer and ordered. They carry many example questions, and more of them change next to no answer (docs/search.md). */
export const looksAt = 40

const lexicon = { synonymsOf, isWord: isElsewhere }

/** Builds the index over all entries. */
export function indexEntries(entries: readonly Entry[]): KnowledgeIndex {
  const passages = entries.flatMap((entry) => foundPassages(entry).map((passage) => ({ entry, passage })))
  return {
    passages,
    misspelt: createMisspeltReader(entries),
    ownWords: readOwnWords(entries),
    search: createSearchIndex(
      passages.map(({ entry, passage }) => documentOf(entry, passage)),
      lexicon,
      looksAt,
    ),
  }
}

/** The passages of an entry that an answer may show: of a phrase only the first, which tells when to use it. */
export function foundPassages(entry: Entry): readonly Passage[] {
  return entry.collection === 'phrases' ? entry.passages.slice(0, 1) : entry.passages
}

/** The passage that stands for the entry where nothing tells which one is meant. */
export function firstPassage(entry: Entry): Passage {
  const [first] = foundPassages(entry)
  if (!first) throw new Error(`${entry.label} has no passage`)
  return first
}

function documentOf(entry: Entry, passage: Passage): SearchDocument {
  const isFirst = entry.passages[0] === passage
  const about = [entry.about]
  if (entry.collection === 'routes') about.push(entry.matter, entry.instance)
  if (entry.collection === 'phrases') about.push(entry.purpose)
  return {
    id: passage.id,
    title: entry.title,
    headings: [passage.heading],
    questions: [...passage.questions, ...(isFirst ? entry.questions : [])],
    text: [...(isFirst ? about : []), passage.text, ...(passage.searchTerms ?? [])].join('\n'),
  }
}
