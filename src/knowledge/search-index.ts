/**
 * Finds texts by a question in everyday Danish. Two steps: all documents are scored by the terms they share with the
 * question; the best of them are looked at closer. Everything that can be worked out beforehand is.
 * docs/search.md tells why each part is there and what it was measured to give.
 */
import { createCloseness } from './closeness.js'
import { layOut, type SearchDocument } from './documents.js'
import { countRuns } from './letter-runs.js'
import { createPostings, rarityOf } from './postings.js'
import { readQuestion, type ReadQuestion, type Lexicon } from './question.js'
import { createMender } from './split-mend.js'
import { createVocabulary } from './vocabulary.js'

/** How many documents are looked at closer, where nothing else is said. */
const usuallyLooksAt = 120

/** A document found. `byTerms` is 0 to 1, `score` adds the closer look and may reach about 4. */
export interface Hit {
  document: number
  id: string
  score: number
  byTerms: number
  /** How alike the likest title, heading or example question is, 0 to 1. */
  likeness: number
  /** How much of a title, heading or example question the question holds, at best: 0 to 1. */
  containment: number
}

/** What was found, and how the question was read. */
export interface Found {
  hits: Hit[]
  question: ReadQuestion
}

/** An index over a fixed set of documents. */
export interface SearchIndex {
  /** The best `most` documents, best first. Takes any text. `alsoLookAt` names documents to look at besides, whatever their terms. */
  search(question: string, most?: number, alsoLookAt?: (question: ReadQuestion) => readonly number[]): Found
  /** Whether a document holds one of the terms. */
  holds(document: number, terms: readonly number[]): boolean
  /** How telling a term is: its IDF. */
  rarity(term: number): number
  /** The rarity of a term that a single document has. */
  mostTelling: number
}

/**
 * Builds the index; `documents` may be in any order, ids need not be unique. `lexicon` belongs to what they are about.
 * @param looksAt how many documents are looked at closer, which is what a question's time goes to
 */
export function createSearchIndex(
  documents: readonly SearchDocument[],
  lexicon: Lexicon = { synonymsOf: () => [], isWord: () => false },
  looksAt = usuallyLooksAt,
): SearchIndex {
  const { layout, counter } = layOut(documents)
  const vocabulary = createVocabulary(counter)
  const postings = createPostings(layout, vocabulary)
  const lookCloser = createCloseness({ layout, vocabulary, postings, statistics: countRuns(layout, vocabulary) })
  const mender = createMender(vocabulary)
  const scores = new Float64Array(layout.count)

  const search: SearchIndex['search'] = (text, most = 10, alsoLookAt = () => []) => {
    const question = readQuestion(text, vocabulary, mender, lexicon)
    let total = question.unknown * rarityOf(0, layout.count)
    scores.fill(0)
    for (const [term, weight] of question.terms) {
      const worth = weight * (postings.rarity[term] ?? 0)
      total += worth
      for (let at = postings.first[term] ?? 0; at < (postings.first[term + 1] ?? 0); at += 1) {
        const document = postings.documents[at] ?? 0
        scores[document] = (scores[document] ?? 0) + worth * (postings.impact[at] ?? 0)
      }
    }
    const closeness = lookCloser(question)
    const also = alsoLookAt(question)
    const lookedAt = new Set([...candidates(scores, Math.max(looksAt, most)), ...also])
    const hits = [...lookedAt].map((document) => {
      const byTerms = total > 0 ? (scores[document] ?? 0) / total : 0
      const { value, likeness, containment } = closeness(document)
      return { document, id: documents[document]?.id ?? '', byTerms, likeness, containment, score: byTerms + value }
    })
    hits.sort((a, b) => b.score - a.score)
    return { hits: hits.filter((hit) => hit.score > 0).slice(0, most + also.length), question }
  }

  const holds = (document: number, terms: readonly number[]) =>
    terms.some((term) => {
      let low = postings.first[term] ?? 0
      let high = (postings.first[term + 1] ?? 0) - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const found = postings.documents[middle] ?? 0
        if (found === document) return true
        if (found < document) low = middle + 1
        else high = middle - 1
      }
      return false
    })

  return { search, holds, rarity: (term) => postings.rarity[term] ?? 0, mostTelling: rarityOf(1, layout.count) }
}

/** The best by terms; where they are few, others too, for they may still share letter runs. */
function candidates(scores: Float64Array, most: number): number[] {
  const found = best(scores, most)
  for (let document = 0; document < scores.length && found.length < most; document += 1) {
    if (scores[document] === 0) found.push(document)
  }
  return found
}

/** The numbers of the highest scores above 0, best first, without sorting all. */
function best(scores: Float64Array, most: number): number[] {
  const kept: number[] = []
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document] ?? 0
    if (score <= 0) continue
    if (kept.length === most && score <= (scores[kept[most - 1] ?? 0] ?? 0)) continue
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((scores[kept[middle] ?? 0] ?? 0) >= score) low = middle + 1
      else high = middle
    }
    kept.splice(low, 0, document)
    if (kept.length > most) kept.pop()
  }
  return kept
}
