/**
 * Measures answers, not only ranking: the golden set with the real content. What counts is a right first passage, and that
 * what cannot be answered is not answered.
 */
import { fileURLToPath } from 'node:url'
import { answer, signalsIn } from '../src/knowledge/answer.js'
import { chooseSources } from '../src/knowledge/companions.js'
import { confidenceOf } from '../src/knowledge/confidence.js'
import { inDanish } from '../src/knowledge/english/in-danish.js'
import { guard } from '../src/knowledge/guards.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { orderEntries } from '../src/knowledge/order.js'
import { readGolden, type Golden } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Prints one line for each kind of question and half, and how far the confidence can be believed. */
export function measureGolden(): void {
  const knowledge = loadKnowledge(at('../content'))
  const tally = new Map<string, Map<string, number>>()
  const goldens = readGolden(at('../test/golden/questions.jsonl'))
  for (const golden of goldens) {
    const row = `${golden.kind} ${golden.split}`
    const counts = tally.get(row) ?? new Map<string, number>()
    tally.set(row, counts)
    for (const column of ['questions', resultOf(golden)]) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  for (const [row, counts] of tally) {
    console.log(`golden ${row.padEnd(20)} ${[...counts].map(([column, count]) => `${column} ${count}`).join(', ')}`)
  }

  printReliability(goldens)

  /** Of the questions with a confidence in each band: how many had a right source among three. Calibrated means: as many as the band says. */
  function printReliability(all: readonly Golden[]): void {
    const bands = new Map<number, { count: number; sum: number; right: number }>()
    for (const { question, kind, expect = [] } of all) {
      if (kind === 'sensitive') continue
      const asked = inDanish(question)
      const found = knowledge.index.find(asked)
      const signals = signalsIn(asked, found, knowledge)
      if (!signals) continue
      const confidence = confidenceOf(signals)
      const sources = chooseSources(orderEntries(asked, found, knowledge), found.topics, 3)
      const band = Math.min(9, Math.floor(confidence * 10))
      const row = bands.get(band) ?? { count: 0, sum: 0, right: 0 }
      row.count += 1
      row.sum += confidence
      if (sources.some(({ entry }) => expect.includes(entry.label))) row.right += 1
      bands.set(band, row)
    }
    console.log('confidence  questions  mean confidence  share right')
    for (const [band, { count, sum, right }] of [...bands].sort(([a], [b]) => a - b)) {
      const from = `${(band / 10).toFixed(1)}-${((band + 1) / 10).toFixed(1)}`
      const cells = [
        String(count).padStart(9),
        (sum / count).toFixed(2).padStart(16),
        (right / count).toFixed(2).padStart(12),
      ]
      console.log(`${from.padEnd(10)} ${cells.join(' ')}`)
    }
  }

  function resultOf({ question, kind, guard: expected, expect = [] }: Golden): string {
    const stopped = guard(question)
    if (kind === 'sensitive') return stopped?.kind === expected ? 'stopped rightly' : 'NOT STOPPED RIGHTLY'
    if (stopped) return 'STOPPED WRONGLY'
    const outcome = answer(question, knowledge)
    if (outcome.kind !== 'answer') return outcome.kind
    if (kind !== 'answerable') return 'ANSWERED'
    if (expect.includes(outcome.hits[0]?.entry.label ?? '')) return 'right first'
    return outcome.hits.some((hit) => expect.includes(hit.entry.label)) ? 'right among the shown' : 'WRONG'
  }
}
