/**
 * Fits the table of `src/knowledge/concern-weights.ts` on the development sentences of `test/golden/concerns.jsonl` and on
 * questions that no card for danger should meet, and writes it.
 *   npx tsx bench/fit-concern.ts             tells how sentences fare that were left out of the fit, a fifth at a time; writes nothing
 *   npx tsx bench/fit-concern.ts write       fits on all of them and writes the table
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { eachSignal, places, readWord } from '../src/knowledge/concern-signals.js'
import { fold, normalise } from '../src/knowledge/fold.js'
import { readContent } from '../src/knowledge/load.js'
import { readConcerns, readGolden } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** How strongly weights are held near 0. */
const penalty = 0.00008
const steps = 250
const pace = 0.05
/** What an example question, or one that others answer, counts beside a sentence written for this. */
const ofExample = 0.4
/** A parent's dissatisfaction counts more: its form is what the bot is for, and complaints sound much like concerns. */
const ofComplaint = 2
const folds = 5
/** The table's steps, and the letters on either side of none: all can be told in plain print. */
const step = 0.06
const zero = 'P'.charCodeAt(0)
const mostSteps = 39
/** Letters that end a text in the source file, or begin something in it. */
const unprintable = new Set(['`', '\\', '$'])
const lettersInLine = 256

interface Row {
  group: string
  danger: boolean
  weight: number
  places: Int32Array
  amounts: Float64Array
}

const rowOf = (text: string, group: string, danger: boolean, weight: number): Row => {
  const words = fold(normalise(text)).match(/[a-z0-9]+/g) ?? []
  const signs: number[] = []
  const amounts: number[] = []
  eachSignal(words.map(readWord), (place, amount) => {
    signs.push(place)
    amounts.push(amount)
  })
  return { group, danger, weight, places: Int32Array.from(signs), amounts: Float64Array.from(amounts) }
}

const rows = readRows()
if (process.argv[2] === 'write') write(fit(rows))
else tellLeftOut()

function readRows(): Row[] {
  const { entries, elsewhere } = readContent(at('../content'))
  const examples = entries.flatMap((entry) => [
    ...entry.questions,
    ...entry.passages.flatMap((passage) => passage.questions),
  ])
  const golden = readGolden(at('../test/golden/questions.jsonl')).filter(({ kind }) => kind !== 'sensitive')
  const written = readConcerns(at('../test/golden/concerns.jsonl')).filter(({ split }) => split === 'dev')
  return [
    ...written.map(({ text, danger, about }) => {
      const weight = about === 'complaint' ? ofComplaint : 1
      return rowOf(text, danger ? 'concern' : (about ?? 'ordinary'), danger, weight)
    }),
    ...examples.map((text) => rowOf(text, 'example', false, ofExample)),
    ...elsewhere.map((text) => rowOf(text, 'elsewhere', false, ofExample)),
    ...golden.map(({ question }) => rowOf(question, 'golden', false, ofExample)),
  ]
}

/** The weights by place, and after them the base, by gradient descent (Adam). */
function fit(among: readonly Row[]): Float64Array {
  const weights = new Float64Array(places + 1)
  const mean = new Float64Array(places + 1)
  const spread = new Float64Array(places + 1)
  const total = among.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 1; round <= steps; round += 1) {
    const slope = weights.map((weight, place) => (place === places ? 0 : 2 * penalty * weight))
    for (const row of among) {
      const error = ((1 / (1 + Math.exp(-scoreOf(row, weights))) - (row.danger ? 1 : 0)) * row.weight) / total
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
function tellLeftOut(): void {
  const told = Array.from({ length: folds }, (_, part) => {
    const weights = fit(rows.filter((_, place) => place % folds !== part))
    return rows.filter((_, place) => place % folds === part).map((row) => ({ row, score: scoreOf(row, weights) }))
  }).flat()
  const groups = [...new Set(rows.map(({ group }) => group))]
  console.log(`above  ${groups.join('  ')}`)
  for (const above of [-2, -1.5, -1, -0.7, -0.5, 0, 0.5, 1]) {
    const cells = groups.map((group) => {
      const among = told.filter(({ row }) => row.group === group)
      return `${((100 * among.filter(({ score }) => score > above).length) / among.length).toFixed(1)} %`
    })
    console.log([above, ...cells].join('  '))
  }
}

function write(weights: Float64Array): void {
  const letters = Array.from(weights.subarray(0, places), (weight) => {
    const count = Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)))
    const letter = String.fromCharCode(zero + count)
    return unprintable.has(letter) ? String.fromCharCode(zero + count - Math.sign(count)) : letter
  })
  const lines = Array.from({ length: places / lettersInLine }, (_, line) => {
    return letters.slice(line * lettersInLine, (line + 1) * lettersInLine).join('')
  })
  writeFileSync(
    at('../src/knowledge/concern-weights.ts'),
    `/**
 * What each sign of a concern weighs: written by \`npx tsx bench/fit-concern.ts write\`, never by hand. A letter for every place of
 * \`concern-signals.ts\`; \`P\` weighs nothing, and each letter before or after it one step less or more.
 */
export const base = ${(weights[places] ?? 0).toFixed(3)}
export const step = ${step}
export const table = \`
${lines.join('\n')}
\`
`,
  )
}
