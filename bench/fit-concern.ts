/**
 * Fits the weights of `src/knowledge/guard-concern.ts` on the development half of `test/golden/concerns.jsonl` and on the example
 * questions of the content, none of which should be met by a card for danger; reads them on what was held back.
 *   npx tsx bench/fit-concern.ts
 */
import { fileURLToPath } from 'node:url'
import { concernSubjects, subjectsOf } from '../src/knowledge/concern-words.js'
import { fold, normalise } from '../src/knowledge/fold.js'
import { concernPairs, signalsIn } from '../src/knowledge/guard-concern.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { descend, product } from './descend.js'
import { readConcerns } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** How strongly weights are held near 0. */
const penalty = 0.0008
/** A sentence written for this counts as so many example questions. */
const written = 9
/** Every so many example questions are fitted on; the others are read. */
const fittedShare = 4

interface Row {
  signals: number[]
  danger: boolean
  weight: number
}

const rowOf = (text: string, danger: boolean, weight = 1): Row => {
  const words = fold(normalise(text)).match(/[a-z0-9]+/g) ?? []
  return { signals: [1, ...signalsIn(words.map(subjectsOf))], danger, weight }
}
const { entries } = loadKnowledge(at('../content'))
const questions = entries.flatMap((entry) => [
  ...entry.questions,
  ...entry.passages.flatMap((passage) => passage.questions),
])
const concerns = readConcerns(at('../test/golden/concerns.jsonl'))
const sentences = (split: 'dev' | 'held') =>
  concerns.filter((one) => one.split === split).map(({ text, danger }) => rowOf(text, danger, written))
const isFitted = (place: number) => place % fittedShare === 0
const ordinary = questions.map((question) => rowOf(question, false))
const rows = [...sentences('dev'), ...ordinary.filter((_, place) => isFitted(place))]

const total = rows.reduce((sum, { weight }) => sum + weight, 0)
const [base = 0, ...weights] = descend(slope, 1 + concernSubjects.length + concernPairs.length)
const names = [...concernSubjects, ...concernPairs.map(([one, other]) => `${one}+${other}`)]
console.log(`base ${base.toFixed(2)}`)
names.forEach((name, place) => console.log(`${(weights[place] ?? 0).toFixed(2).padStart(6)} ${name}`))
console.log('above   concerns dev  held   ordinary dev  held   example questions')
for (const above of [-0.5, 0, 0.5, 1]) {
  const share = (among: readonly Row[]) => {
    const found = among.filter(({ signals }) => product([base, ...weights], signals) > above)
    return `${found.length}/${among.length}`
  }
  const cells = [true, false].flatMap((danger) =>
    (['dev', 'held'] as const).map((split) => share(sentences(split).filter((row) => row.danger === danger))),
  )
  console.log([above, ...cells, share(ordinary.filter((_, place) => !isFitted(place)))].join('  '))
}

function slope(weights: readonly number[]): number[] {
  const sum = weights.map((weight, place) => (place === 0 ? 0 : 2 * penalty * weight))
  for (const { signals, danger, weight } of rows) {
    const error = ((1 / (1 + Math.exp(-product(weights, signals))) - (danger ? 1 : 0)) * weight) / total
    signals.forEach((value, place) => (sum[place] = (sum[place] ?? 0) + error * value))
  }
  return sum
}
