/**
 * Fits the weights of `src/knowledge/confidence.ts` on the golden set, or on other questions and content.
 *   npx tsx bench/fit-confidence.ts [QUESTIONS [CONTENT]]
 * Best are questions whose words the content does not have yet: with those it has, everything looks sure.
 * Fitted on one half and read on the other, both ways round, it tells what each threshold would give; fitted on all, it prints the
 * weights to put in. What is to be told apart: questions that can be answered from the entries, and all others.
 */
import { fileURLToPath } from 'node:url'
import { signalNames } from '../src/knowledge/confidence.js'
import { signalsIn } from '../src/knowledge/answer.js'
import { inDanish } from '../src/knowledge/english/in-danish.js'
import { guard } from '../src/knowledge/guards.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { descend, product, spreadOf } from './descend.js'
import { readGolden } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** How strongly weights are held near 0. */
const penalty = 0.003
/** A wrong answer is worse than a choice: what should not be answered counts this much more. */
const othersCount = 3
const thresholds = [0.2, 0.3, 0.35, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]

interface Row {
  signals: number[]
  answerable: number
}

const [questions = at('../test/golden/questions.jsonl'), content = at('../content')] = process.argv.slice(2)
const knowledge = loadKnowledge(content)
const rows = readGolden(questions).flatMap(({ question, kind }): Row[] => {
  if (kind === 'sensitive' || guard(question)) return []
  const asked = inDanish(question)
  const signals = signalsIn(asked, knowledge.index.find(asked), knowledge)
  return signals
    ? [{ signals: [1, ...signalNames.map((name) => signals[name])], answerable: kind === 'answerable' ? 1 : 0 }]
    : []
})

const halves = [rows.filter((_, index) => index % 2 === 0), rows.filter((_, index) => index % 2 === 1)] as const
const read = halves.flatMap((half, which) => {
  const weights = fit(halves[1 - which] ?? [])
  return half.map(({ signals, answerable }) => ({ answerable, confidence: sigmoid(product(weights, signals)) }))
})
console.log('from   answerable  others     (fitted on one half, read on the other)')
for (const threshold of thresholds) {
  const share = (answerable: number) => {
    const among = read.filter((row) => row.answerable === answerable)
    return (among.filter(({ confidence }) => confidence >= threshold).length / among.length).toFixed(3)
  }
  console.log(`${threshold.toFixed(2)}   ${share(1)}       ${share(0)}`)
}
const [base = 0, ...weights] = fit(rows)
console.log(`base: ${base.toFixed(2)}`)
signalNames.forEach((name, index) => console.log(`${name}: ${(weights[index] ?? 0).toFixed(2)}`))

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function fit(among: readonly Row[]): number[] {
  const spread = spreadOf(among.map(({ signals }) => signals))
  const scaled = among.map(({ signals, answerable }) => ({
    signals: signals.map((value, index) => value / (spread[index] ?? 1)),
    answerable,
  }))
  const slope = (weights: readonly number[]) => {
    const sum = weights.map((weight, index) => (index === 0 ? 0 : 2 * penalty * weight))
    for (const { signals, answerable } of scaled) {
      const error = ((sigmoid(product(weights, signals)) - answerable) * (answerable ? 1 : othersCount)) / scaled.length
      signals.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + error * value))
    }
    return sum
  }
  return descend(slope, spread.length).map((weight, index) => weight / (spread[index] ?? 1))
}
