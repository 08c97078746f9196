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
import { fitLogistic, likelihood, type Observed } from './logistic.js'
import { readGolden } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** A wrong answer is worse than a choice: what should not be answered counts this much more. */
const othersCount = 3
const thresholds = [0.2, 0.3, 0.35, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]

const [questions = at('../test/golden/questions.jsonl'), content = at('../content')] = process.argv.slice(2)
const knowledge = loadKnowledge(content)
const rows = readGolden(questions).flatMap(({ question, kind }): Observed[] => {
  if (kind === 'sensitive' || guard(question)) return []
  const asked = inDanish(question)
  const signals = signalsIn(asked, knowledge.index.find(asked), knowledge)
  return signals ? [{ signals: [1, ...signalNames.map((name) => signals[name])], isWanted: kind === 'answerable' }] : []
})

const halves = [rows.filter((_, index) => index % 2 === 0), rows.filter((_, index) => index % 2 === 1)] as const
const read = halves.flatMap((half, which) => {
  const weights = fitLogistic(halves[1 - which] ?? [], othersCount)
  return half.map(({ signals, isWanted }) => ({ isWanted, confidence: likelihood(weights, signals) }))
})
console.log('from   answerable  others     (fitted on one half, read on the other)')
for (const threshold of thresholds) {
  const share = (answerable: boolean) => {
    const among = read.filter(({ isWanted }) => isWanted === answerable)
    return (among.filter(({ confidence }) => confidence >= threshold).length / among.length).toFixed(3)
  }
  console.log(`${threshold.toFixed(2)}   ${share(true)}       ${share(false)}`)
}
const [base = 0, ...weights] = fitLogistic(rows, othersCount)
console.log(`base: ${base.toFixed(2)}`)
signalNames.forEach((name, index) => console.log(`${name}: ${(weights[index] ?? 0).toFixed(2)}`))
