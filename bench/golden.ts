/**
 * Measures answers, not only ranking: the golden set with the real content. What counts is a right first passage, and that
 * what cannot be answered is not answered.
 */
import { fileURLToPath } from 'node:url'
import { answer } from '../src/knowledge/answer.js'
import { guard } from '../src/knowledge/guards.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { readGolden, type Golden } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Prints one line for each kind of question and half. */
export function measureGolden(): void {
  const knowledge = loadKnowledge(at('../content'))
  const tally = new Map<string, Map<string, number>>()
  for (const golden of readGolden(at('../test/golden/questions.jsonl'))) {
    const row = `${golden.kind} ${golden.split}`
    const counts = tally.get(row) ?? new Map<string, number>()
    tally.set(row, counts)
    for (const column of ['questions', resultOf(golden)]) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  for (const [row, counts] of tally) {
    console.log(`golden ${row.padEnd(20)} ${[...counts].map(([column, count]) => `${column} ${count}`).join(', ')}`)
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
