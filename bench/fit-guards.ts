/**
 * Fits the tables of `src/knowledge/weighed/`: on the development sentences of `test/golden/concerns.jsonl` and `guards.jsonl`, and on
 * questions that no guard should meet.
 *   npx tsx bench/fit-guards.ts KIND…         tells how sentences fare that were left out of the fit, a fifth at a time; writes nothing
 *   npx tsx bench/fit-guards.ts write KIND…   fits on all of them and writes the tables; without a kind, of all kinds
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fold, normalise } from '../src/knowledge/fold.js'
import { readContent } from '../src/knowledge/load.js'
import { eachSignal, places, readWord } from '../src/knowledge/weighed/signals.js'
import { weighedKinds, type WeighedKind } from '../src/knowledge/weighed/weigh.js'
import { readConcerns, readGolden, readGuarded } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** How strongly weights are held near 0. */
const penalty = 0.00008
const steps = 250
const pace = 0.05
/** What an example question, or one that others answer, counts beside a sentence written for this. */
const ofExample = 0.4
/** Questions that tell how many ordinary ones are stopped by what was not fitted on them. */
const unfitted = /^staff-[np]-/
/** A parent's dissatisfaction counts more: its form is what the bot is for, and complaints sound much like concerns. */
const ofComplaint = 2
/** Of each kind but danger there are few sentences among very many others, so they count more; all others count alike there. */
const ofFew = 6
const folds = 5
/** The tables' steps, and the letters on either side of none: all can be told in plain print. */
const step = 0.06
const zero = 'P'.charCodeAt(0)
const mostSteps = 39
/** Letters that end a text in the source file, or begin something in it. */
const unprintable = new Set(['`', '\\', '$'])
const lettersInLine = 256
const tells: Record<WeighedKind, string> = {
  danger: 'a concern for a child',
  whistleblower: 'wrongdoing at work',
  threats: 'threats against staff',
  manipulation: 'a wish to falsify, or to turn the bot,',
}

interface Row {
  group: string
  /** What the text is a sentence of, if a guard weighs it. */
  kind?: string
  weight: number
  places: Int32Array
  amounts: Float64Array
}

const rowOf = (text: string, group: string, weight: number, kind?: string): Row => {
  const words = fold(normalise(text)).match(/[a-z0-9]+/g) ?? []
  const signs: number[] = []
  const amounts: number[] = []
  eachSignal(words.map(readWord), (place, amount) => {
    signs.push(place)
    amounts.push(amount)
  })
  return {
    group,
    weight,
    places: Int32Array.from(signs),
    amounts: Float64Array.from(amounts),
    ...(kind ? { kind } : {}),
  }
}

const writes = process.argv[2] === 'write'
const asked = process.argv.slice(writes ? 3 : 2)
const rows = readRows()
for (const kind of weighedKinds.filter((one) => asked.length === 0 || asked.includes(one))) {
  if (writes) write(kind, fit(rows, kind))
  else tellLeftOut(kind)
}

function readRows(): Row[] {
  const { entries, elsewhere } = readContent(at('../content'))
  const examples = entries.flatMap((entry) => [
    ...entry.questions,
    ...entry.passages.flatMap((passage) => passage.questions),
  ])
  const golden = readGolden(at('../test/golden/questions.jsonl')).filter(
    ({ id, kind }) => kind !== 'sensitive' && !unfitted.test(id),
  )
  const concerns = readConcerns(at('../test/golden/concerns.jsonl')).filter(({ split }) => split === 'dev')
  const guarded = readGuarded(at('../test/golden/guards.jsonl')).filter(({ split }) => split === 'dev')
  return [
    ...concerns.map(({ text, danger, about }) =>
      rowOf(
        text,
        danger ? 'danger' : (about ?? 'like danger'),
        about === 'complaint' ? ofComplaint : 1,
        danger ? 'danger' : undefined,
      ),
    ),
    ...guarded.map(({ text, of, stops }) =>
      rowOf(text, stops ? (of ?? '') : 'like a guard', 1, stops ? of : undefined),
    ),
    ...examples.map((text) => rowOf(text, 'example', ofExample)),
    ...elsewhere.map((text) => rowOf(text, 'elsewhere', ofExample)),
    ...golden.map(({ question }) => rowOf(question, 'golden', ofExample)),
  ]
}

/** The weights by place, and after them the base, by gradient descent (Adam). */
function fit(among: readonly Row[], kind: WeighedKind): Float64Array {
  const weights = new Float64Array(places + 1)
  const mean = new Float64Array(places + 1)
  const spread = new Float64Array(places + 1)
  const weightOf = (row: Row) => {
    if (kind === 'danger') return row.weight
    return row.kind === kind ? ofFew : 1
  }
  const total = among.reduce((sum, row) => sum + weightOf(row), 0)
  for (let round = 1; round <= steps; round += 1) {
    const slope = weights.map((weight, place) => (place === places ? 0 : 2 * penalty * weight))
    for (const row of among) {
      const error = ((1 / (1 + Math.exp(-scoreOf(row, weights))) - (row.kind === kind ? 1 : 0)) * weightOf(row)) / total
      row.places.forEach((place, index) => add(slope, place, error * (row.amounts[index] ?? 0)))
      add(slope, places, error)
    }
    const rate = pace * (1 - round / (steps + 1))
    slope.forEach((value, place) => {
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * value
      spread[place] = 0.999 * (spread[place] ?? 0) + 0.001 * value * value
      const steady = (mean[place] ?? 0) / (1 - 0.9 ** round)
      add(weights, place, (-rate * steady) / (Math.sqrt((spread[place] ?? 0) / (1 - 0.999 ** round)) + 1e-8))
    })
  }
  return weights
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount
}

function scoreOf(row: Row, weights: Float64Array): number {
  let sum = weights[places] ?? 0
  row.places.forEach((place, index) => (sum += (weights[place] ?? 0) * (row.amounts[index] ?? 0)))
  return sum
}

/** Every fifth sentence is left out in turn; the sets are in the order they were written, so that each part has all kinds. */
function tellLeftOut(kind: WeighedKind): void {
  const told = Array.from({ length: folds }, (_, part) => {
    const weights = fit(
      rows.filter((_, place) => place % folds !== part),
      kind,
    )
    return rows.filter((_, place) => place % folds === part).map((row) => ({ row, score: scoreOf(row, weights) }))
  }).flat()
  const groups = [...new Set(rows.map(({ group }) => group))]
  console.log(`${kind} above  ${groups.join('  ')}`)
  for (const above of [-2, -1.5, -1, -0.7, -0.5, 0, 0.5, 1]) {
    const cells = groups.map((group) => {
      const among = told.filter(({ row }) => row.group === group)
      return `${((100 * among.filter(({ score }) => score > above).length) / among.length).toFixed(1)} %`
    })
    console.log([above, ...cells].join('  '))
  }
}

function write(kind: WeighedKind, weights: Float64Array): void {
  const letters = Array.from(weights.subarray(0, places), (weight) => {
    const count = Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)))
    const letter = String.fromCharCode(zero + count)
    return unprintable.has(letter) ? String.fromCharCode(zero + count - Math.sign(count)) : letter
  })
  const lines = Array.from({ length: places / lettersInLine }, (_, line) => {
    return letters.slice(line * lettersInLine, (line + 1) * lettersInLine).join('')
  })
  writeFileSync(
    at(`../src/knowledge/weighed/${kind}-weights.ts`),
    `/**
 * What each sign of ${tells[kind]} weighs: written by \`npx tsx bench/fit-guards.ts write\`, never by hand. A letter for every place of
 * \`signals.ts\`; \`P\` weighs nothing, and each letter before or after it one step less or more.
 */
export const base = ${Number((weights[places] ?? 0).toFixed(3))}
export const step = ${step}
export const table = \`
${lines.join('\n')}
\`
`,
  )
}
