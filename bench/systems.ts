/**
 * The searches that are measured side by side.
 */
import { createRequire } from 'node:module'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../src/knowledge/documents.js'
import { createSearchIndex } from '../src/knowledge/search-index.js'
import { stem } from '../src/knowledge/stem.js'
import { wordsOf } from '../src/knowledge/words.js'

/** What is used of lunr, which comes without types. */
interface Lunr {
  (configure: (this: LunrBuilder) => void): { search(query: string): { ref: string }[] }
  da: object
}
interface LunrBuilder {
  use(plugin: object): void
  field(name: string, options?: { boost: number }): void
  add(document: object): void
}
const require = createRequire(import.meta.url)
const lunr = require('lunr') as Lunr
type LunrPart = (lunr: Lunr) => void
;(require('lunr-languages/lunr.stemmer.support') as LunrPart)(lunr)
;(require('lunr-languages/lunr.da') as LunrPart)(lunr)

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
    name: 'lunr-da',
    slow: false,
    build(documents) {
      const index = lunr(function () {
        this.use(lunr.da)
        this.field('title', { boost: 5 })
        this.field('headings', { boost: 2 })
        this.field('text')
        for (const { id, title = '', headings = [], text } of documents)
          this.add({ id, title, headings: headings.join('\n'), text })
      })
      // Signs in a question would be read as lunr's own query language.
      return (question, most) =>
        index
          .search(question.replace(/[^\p{L}\p{N}]+/gu, ' '))
          .slice(0, most)
          .map((hit) => hit.ref)
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
