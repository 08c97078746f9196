/**
 * The searches that are measured side by side.
 */
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../src/knowledge/documents.js'
import { createSearchIndex } from '../src/knowledge/search-index.js'
import { stem } from '../src/knowledge/stem.js'
import { wordsOf } from '../src/knowledge/words.js'

/** A search over documents; `slow` ones are asked a sample of questions only. */
export interface System {
  name: string
  slow: boolean
  build(documents: readonly SearchDocument[]): (question: string, most: number) => string[]
}

export const systems: readonly System[] = [
  {
    name: 'klarsvar',
    slow: false,
    build(documents) {
      const index = createSearchIndex(documents)
      return (question, most) => index.search(question, most).hits.map((hit) => hit.id)
    },
  },
  {
    name: 'minisearch',
    slow: false,
    build(documents) {
      const index = new MiniSearch({
        fields: ['title', 'headings', 'text'],
        tokenize: (text) => wordsOf(text),
        processTerm: (word) => stem(word),
        searchOptions: { boost: { title: 5, headings: 2 }, fuzzy: 0.2, prefix: true },
      })
      index.addAll(
        documents.map(({ id, title = '', headings = [], text }) => ({
          id,
          title,
          headings: headings.join('\n'),
          text,
        })),
      )
      return (question, most) =>
        index
          .search(question)
          .slice(0, most)
          .map((hit) => String(hit.id))
    },
  },
  {
    name: 'fuse.js',
    slow: true,
    build(documents) {
      const index = new Fuse(documents, { keys: ['title', 'headings', 'text'], ignoreLocation: true, threshold: 0.6 })
      return (question, most) => index.search(question, { limit: most }).map((hit) => hit.item.id)
    },
  },
]
