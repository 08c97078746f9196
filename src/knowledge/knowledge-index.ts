/**
 * The search index over the entries: one document for each passage. Of a phrase only the passage that tells when to use it is
 * found, with the phrase's text to be found by.
 */
import { inDanish } from './english/in-danish.js'
import type { Entry, Passage } from './entry.js'
import { createMisspeltReader, type MisspeltReader } from './misspelt.js'
import { readOwnWords, type OwnWords } from './own-words.js'
import { createSearchIndex, type Found, type SearchIndex } from './search-index.js'
import type { SearchDocument } from './documents.js'
import { isElsewhere } from './elsewhere.js'
import type { Steps } from './in-steps.js'
import { createLetterAway } from './letter-away.js'
import { readySounds } from './spelling/lexicon.js'
import { stem } from './stem.js'
import { readTopics } from './story-topics.js'
import { synonymsOf } from './synonyms.js'
import { learnTopics } from './topics.js'
import { readWords, wordsOf, type Word } from './words.js'

/** What a question is about, going by the example questions. */
export interface AskedTopics {
  /** The entries that such questions are most likely about, the likeliest first. */
  likeliest: readonly Entry[]
  /** The logarithm of the probability that an entry is asked for. */
  of(entry: Entry): number
  /** The logarithm of the probability that it is none of what is known here. */
  elsewhere: number
}

/** The passages found, best first, and what the question is about. */
export interface FoundPassages extends Found {
  topics: AskedTopics
}

/** The index and what each of its documents stands for. */
export interface KnowledgeIndex {
  search: SearchIndex
  /** Finds what may answer a question: by its words, and by what such questions are about. All passages of `besides` are looked at too. */
  find(question: string, besides?: readonly Entry[]): FoundPassages
  passages: readonly { entry: Entry; passage: Passage }[]
  /** Misspelt words of a question that only the example questions know, and what was meant. */
  misspelt: MisspeltReader
  /** The words of the shown texts. */
  ownWords: OwnWords
}

/** Passages looked at closer and ordered. They carry many example questions, and more of them change next to no answer (docs/search.md). */
export const looksAt = 25

const lexicon = { synonymsOf, isWord: isElsewhere }

/** The passages of so many entries are looked at closer because such questions are about them, whatever their terms. */
const likeliestEntries = 3

/** Builds the index over all entries; `elsewhere` are questions that none of them answers. */
export function* indexEntries(entries: readonly Entry[], elsewhere: readonly string[] = []): Steps<KnowledgeIndex> {
  const passages = entries.flatMap((entry) => foundPassages(entry).map((passage) => ({ entry, passage })))
  const danish = eachOnce(inDanish)
  const search = createSearchIndex(
    passages.map(({ entry, passage }) => documentOf(entry, passage, danish)),
    lexicon,
    looksAt,
  )
  yield
  readySounds()
  const numbers = new Map(entries.map((entry, number) => [entry, number]))
  const documents = entries.map((): number[] => [])
  passages.forEach(({ entry }, document) => documents[numbers.get(entry) ?? 0]?.push(document))
  const meant = createMeantReader(entries)
  const examples = examplesOf(entries, elsewhere, danish).map(({ words, topic }) => ({
    words: words.map(meant),
    topic,
  }))
  const topics = yield* learnTopics(examples, entries.length + 1)

  const find = (question: string, besides: readonly Entry[] = []): FoundPassages => {
    let shares: Float64Array = new Float64Array(entries.length + 1)
    let likeliest: number[] = []
    const found = search.search(question, looksAt, ({ words }) => {
      const asked = words.map(({ word }) => meant(word))
      shares = readTopics(question, asked, topics, meant)
      likeliest = highest(shares.subarray(0, entries.length), likeliestEntries)
      const numbersBesides = besides.flatMap((entry) => numbers.get(entry) ?? [])
      return [...likeliest, ...numbersBesides].flatMap((number) => documents[number] ?? [])
    })
    return {
      ...found,
      topics: {
        likeliest: likeliest.flatMap((number) => entries[number] ?? []),
        of: (entry) => shares[numbers.get(entry) ?? -1] ?? -Infinity,
        elsewhere: shares[entries.length] ?? -Infinity,
      },
    }
  }
  return { passages, misspelt: createMisspeltReader(entries), ownWords: readOwnWords(entries), search, find }
}

/** The same function, which reads each text once. */
function eachOnce(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = read(text)
    known.set(text, result)
    return result
  }
}

/**
 * What a folded word is meant to be. Example questions hold typing errors on purpose, so that they find their entry; a word that only
 * they have, a letter away from one of the texts, is taken for that one, so that what is learnt of the one holds for the other.
 */
function createMeantReader(entries: readonly Entry[]): (word: string) => string {
  const shown = new Set(
    entries.flatMap(({ title, about, passages }) =>
      passages.flatMap(({ heading, text }) => wordsOf([title, about, heading, text].join('\n'))),
    ),
  )
  const letterAway = createLetterAway(shown, shortestMeant)
  const known = new Map<string, string>()
  return (word) => {
    if (word.length < shortestMeant || shown.has(word)) return word
    const before = known.get(word)
    if (before !== undefined) return before
    const near = letterAway(word)
    const meant = near !== undefined && stem(near) !== stem(word) ? near : word
    if (known.size >= mostKnown) known.clear()
    known.set(word, meant)
    return meant
  }
}

/** Short words are a letter away from too many others. */
const shortestMeant = 8
/** Words that are remembered; the base has about as many. */
const mostKnown = 20_000

/** Title, headings and example questions of each entry, and as a topic of their own the questions that belong elsewhere. */
function examplesOf(entries: readonly Entry[], elsewhere: readonly string[], danish: (text: string) => string) {
  const examples = entries.flatMap((entry, topic) =>
    [
      entry.title,
      ...entry.questions,
      ...foundPassages(entry).flatMap(({ heading, questions }) => [heading, ...questions]),
    ].map((text) => ({ text, topic })),
  )
  const known = new Map<string, Word>()
  return [...examples, ...elsewhere.map((text) => ({ text, topic: entries.length }))].map(({ text, topic }) => ({
    words: readWords(danish(text), undefined, known).map(({ folded }) => folded),
    topic,
  }))
}

/** The places of the `most` highest, the highest first; without sorting all, for a base may have many entries. */
function highest(shares: Float64Array, most: number): number[] {
  const kept: number[] = []
  for (let number = 0; number < shares.length; number += 1) {
    const share = shares[number] ?? 0
    let place = kept.length
    while (place > 0 && share > (shares[kept[place - 1] ?? 0] ?? 0)) place -= 1
    if (place === most) continue
    kept.splice(place, 0, number)
    if (kept.length > most) kept.pop()
  }
  return kept
}

/** The passages of an entry that an answer may show: of a phrase only the first, which tells when to use it. */
export function foundPassages(entry: Entry): readonly Passage[] {
  return entry.collection === 'phrases' ? entry.passages.slice(0, 1) : entry.passages
}

/** Passages by their ids; those no longer known are passed over. */
export function passagesNamed(ids: readonly string[], entries: readonly Entry[]): { entry: Entry; passage: Passage }[] {
  const wanted = new Set(ids)
  const found = entries.flatMap((entry) =>
    entry.passages.flatMap((passage) => (wanted.has(passage.id) ? [{ entry, passage }] : [])),
  )
  return found.sort((a, b) => ids.indexOf(a.passage.id) - ids.indexOf(b.passage.id))
}

/** The passage that stands for the entry where nothing tells which one is meant. */
export function firstPassage(entry: Entry): Passage {
  const [first] = foundPassages(entry)
  if (!first) throw new Error(`${entry.label} has no passage`)
  return first
}

function documentOf(entry: Entry, passage: Passage, danish: (text: string) => string): SearchDocument {
  const isFirst = entry.passages[0] === passage
  const about = [entry.about]
  if (entry.collection === 'routes') about.push(entry.matter, entry.instance)
  if (entry.collection === 'phrases') about.push(entry.purpose)
  return {
    id: passage.id,
    title: entry.title,
    headings: [passage.heading],
    questions: [...passage.questions, ...(isFirst ? entry.questions : [])].map(danish),
    text: [...(isFirst ? about : []), passage.text, ...(passage.searchTerms ?? [])].join('\n'),
  }
}
