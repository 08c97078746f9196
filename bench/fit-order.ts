/**
 * Fits the weights of `src/knowledge/order.ts` on the golden set, or on other questions and content.
 *   npx tsx bench/fit-order.ts [QUESTIONS [CONTENT]]
 * Best are questions whose words the content does not have yet. Wanted first is a guide or phrase, as staff name them; a route, and
 * even more a rule, that answers as well is wanted less, and fully only where nothing else answers. Fitted on one half and
 * read on the other, both ways round, it tells how often that comes first and among three; fitted on all, it prints the weights.
 */
import { fileURLToPath } from 'node:url'
import { inDanish } from '../src/knowledge/english/in-danish.js'
import { guard } from '../src/knowledge/guards.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { lookNames, orderEntries } from '../src/knowledge/order.js'
import { descend, product, spreadOf } from './descend.js'
import { readGolden } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** How strongly weights are held near 0. */
const penalty = 0.005
/** How much a rule is wanted where something else answers too, and a route where a guide or phrase does. */
const ruleToo = 0.05
const routeToo = 0.4

/** A question: what is looked at of each entry found, and which are wanted. */
interface Row {
  looks: number[][]
  /** 0 not wanted, 1 wanted. */
  wanted: number[]
}

const [questions = at('../test/golden/questions.jsonl'), content = at('../content')] = process.argv.slice(2)
const knowledge = loadKnowledge(content)
const rows = readGolden(questions).flatMap(({ question, kind, expect = [] }): Row[] => {
  if (kind !== 'answerable' || guard(question)) return []
  const isWanted = (kind: RegExp) => expect.some((label) => kind.test(label))
  const asked = inDanish(question)
  const ordered = orderEntries(asked, knowledge.index.find(asked), knowledge)
  return [
    {
      looks: ordered.map(({ looks }) => lookNames.map((name) => looks[name])),
      wanted: ordered.map(({ entry: { label } }) => {
        if (!expect.includes(label)) return 0
        if (label.startsWith('Regel ')) return isWanted(/^(?:KlarRet|Frase|Klagevej) /) ? ruleToo : 1
        return label.startsWith('Klagevej ') && isWanted(/^(?:KlarRet|Frase) /) ? routeToo : 1
      }),
    },
  ]
})

const halves = [rows.filter((_, index) => index % 2 === 0), rows.filter((_, index) => index % 2 === 1)] as const
const places = halves.flatMap((half, which) => {
  const weights = fit(halves[1 - which] ?? [])
  return half.map((row) => placeIn(row, weights))
})
const upTo = (most: number) => (places.filter((place) => place < most).length / places.length).toFixed(3)
console.log(`fitted on one half, read on the other: first ${upTo(1)}, among two ${upTo(2)}, among three ${upTo(3)}`)
fit(rows).forEach((weight, index) => console.log(`${lookNames[index]}: ${weight.toFixed(2)}`))

/** How many stand before the first that is wanted. */
function placeIn({ looks, wanted }: Row, weights: readonly number[]): number {
  const order = looks.map((row, index) => ({ score: product(weights, row), wanted: (wanted[index] ?? 0) > 0 }))
  order.sort((a, b) => b.score - a.score)
  const place = order.findIndex((row) => row.wanted)
  return place < 0 ? Infinity : place
}

/** The weights under which the wanted entries together are likeliest, each entry as likely as e to the power of its score. */
function fit(among: readonly Row[]): number[] {
  const spread = spreadOf(among.flatMap(({ looks }) => looks))
  const scaled = among
    .filter(({ wanted }) => wanted.some((value) => value > 0))
    .map(({ looks, wanted }) => ({
      looks: looks.map((row) => row.map((value, index) => value / (spread[index] ?? 1))),
      wanted,
    }))
  const slope = (weights: readonly number[]) => {
    const sum = weights.map((weight) => 2 * penalty * weight)
    for (const { looks, wanted } of scaled) {
      const scores = looks.map((row) => product(weights, row))
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const all = shares.reduce((total, share) => total + share, 0)
      const right = shares.reduce((total, share, index) => total + share * (wanted[index] ?? 0), 0)
      looks.forEach((row, index) => {
        const share = shares[index] ?? 0
        const pull = (share / all - (share * (wanted[index] ?? 0)) / right) / scaled.length
        row.forEach((value, column) => (sum[column] = (sum[column] ?? 0) + pull * value))
      })
    }
    return sum
  }
  return descend(slope, spread.length).map((weight, index) => weight / (spread[index] ?? 1))
}
