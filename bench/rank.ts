/**
 * The product's own index behind standard input and output, for measuring it with any data.
 *   npx tsx bench/rank.ts DOCS.jsonl
 * reads lines `{id, title?, headings?, text}`, says `{"ready":true}`, then answers each line `{"query","k"}` with `{"ids":[…]}`.
 */
import { createInterface } from 'node:readline'
import { createSearchIndex } from '../src/knowledge/search-index.js'
import { readDocuments } from './read-lines.js'

const path = process.argv[2]
if (!path) throw new Error('Usage: npx tsx bench/rank.ts DOCS.jsonl')
const index = createSearchIndex(readDocuments(path))
console.log(JSON.stringify({ ready: true }))

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { query, k = 10 } = JSON.parse(line) as { query: string; k?: number }
  console.log(JSON.stringify({ ids: index.search(query, k).hits.map((hit) => hit.id) }))
}
