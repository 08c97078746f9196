/**
 * How good the search is, in figures, beside fuse.js alone and MiniSearch.
 *   npx tsx bench/eval.ts [--half a|b] FOLDER…     each folder holds docs.jsonl and queries.jsonl
 * Without folders only the product's own golden set is measured.
 */
import { basename, join } from 'node:path'
import { inAscii, createDice, withNoise, withSplits, withTypos } from './spoil.js'
import { measureGolden } from './golden.js'
import { readDocuments, readQueries, type Query } from './read-lines.js'
import { systems, type System } from './systems.js'

const halves = { a: 0, b: 1 }
const best = 10

const folders = process.argv.slice(2)
const half = folders[0] === '--half' ? halves[folders.splice(0, 2)[1] as keyof typeof halves] : undefined

console.log('set        system      spoiled   nDCG@10  R@1    p50 ms  p95 ms  questions  build ms')
for (const folder of folders) {
  const documents = readDocuments(join(folder, 'docs.jsonl'))
  const queries = readQueries(join(folder, 'queries.jsonl')).filter(
    ({ id }) => half === undefined || halfOf(id) === half,
  )
  const words = documents.flatMap(
    ({ title = '', headings = [], text }) =>
      [title, ...headings, text]
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  )
  const known = new Set(words)
  const spoiled: [string, (text: string) => string][] = [
    ['clean', (text) => text],
    ['typo', withDice(withTypos)],
    ['split', (text) => withSplits(text, known)],
    ['ascii', inAscii],
    ['noise', withDice(withNoise)],
  ]
  for (const system of systems) {
    const start = performance.now()
    const search = system.build(documents)
    const build = performance.now() - start
    // Plain fuse.js takes up to seconds for each question over long texts; a sample tells enough.
    const asked = system.slow && documents.length > 500 ? queries.slice(0, 25) : queries
    for (const [name, spoil] of spoiled) {
      const row = measure(search, asked, spoil)
      const cells = [
        basename(folder).padEnd(10),
        system.name.padEnd(11),
        name.padEnd(9),
        row.ndcg.toFixed(4).padEnd(8),
        row.first.toFixed(3).padEnd(6),
        row.p50.toFixed(2).padStart(6),
        row.p95.toFixed(2).padStart(7),
        String(asked.length).padStart(10),
        name === 'clean' ? build.toFixed(0).padStart(9) : '',
      ]
      console.log(cells.join(' '))
    }
  }
}
measureGolden()

function withDice(spoil: (text: string, dice: () => number) => string): (text: string) => string {
  const dice = createDice(5)
  return (text) => spoil(text, dice)
}

function measure(search: ReturnType<System['build']>, queries: readonly Query[], spoil: (text: string) => string) {
  let ndcg = 0
  let first = 0
  const times: number[] = []
  for (const { query, rel } of queries) {
    const text = spoil(query)
    const start = performance.now()
    const ids = search(text, best)
    times.push(performance.now() - start)
    const gain = (grades: readonly number[]) =>
      grades.reduce((sum, grade, rank) => sum + grade / Math.log2(rank + 2), 0)
    const ideal = Object.values(rel)
      .sort((a, b) => b - a)
      .slice(0, best)
    ndcg += gain(ids.map((id) => rel[id] ?? 0)) / gain(ideal)
    if (rel[ids[0] ?? '']) first += 1
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0
  return { ndcg: ndcg / queries.length, first: first / queries.length, p50: at(0.5), p95: at(0.95) }
}

/** Halves to tune on and to report on; the same in every run. */
function halfOf(id: string): number {
  let hash = 7
  for (const character of `${id}x`) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return (hash ^ (hash >>> 13)) & 1
}
