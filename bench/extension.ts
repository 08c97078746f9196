/**
 * How long a query of the message extension takes at 1,000 entries, and how big its cards are: `npx tsx bench/extension.ts`.
 * The content is grown by made-up entries: each is one of the real ones under another name, with its words in another order,
 * so that words are as frequent and as long as in the real texts.
 */
import { inDialog } from '../src/cards/in-dialog.js'
import { phraseToInsert } from '../src/cards/picked-cards.js'
import { maxLengthOf } from '../src/cards/phrase-fields.js'
import { passageCard } from '../src/cards/passage-card.js'
import type { Collection, Entry } from '../src/knowledge/entry.js'
import { guard } from '../src/knowledge/guards.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { createLookUp } from '../src/knowledge/look-up.js'
import { appealOptions, fieldsOf, fillPhrase, variantsOf } from '../src/knowledge/phrase.js'
import { da } from '../src/texts/da.js'
import { everyCard } from '../test/support/every-card.js'

const ENTRIES = 1_000
const WARM_UP = 200
/** What is to hold, in milliseconds and bytes. */
const P95_MS = 30
const MOST_BYTES = 28 * 1024
const collections: Collection[][] = [['phrases'], ['klarret', 'rules', 'routes']]

const knowledge = loadKnowledge('content')
const entries = Array.from({ length: ENTRIES }, (_, index) => entryAt(index))
const labels = new Map(entries.map((entry) => [entry.label.toLowerCase(), entry]))
const built = performance.now()
const lookUp = createLookUp(entries, (label) => labels.get(label.toLowerCase()))
const buildMs = performance.now() - built

const keys = typed().flatMap((words) => Array.from({ length: words.length }, (_, at) => words.slice(0, at + 1)))
const times: number[] = []
const cpuTimes: number[] = []
keys.forEach((words, index) => {
  const used = process.cpuUsage()
  const started = performance.now()
  if (!guard(words)) lookUp.find(words, collections[index % 2] ?? [])
  if (index < WARM_UP) return
  times.push(performance.now() - started)
  const { user, system } = process.cpuUsage(used)
  cpuTimes.push((user + system) / 1000)
})
const at = (of: number[], share: number) => [...of].sort((a, b) => a - b)[Math.floor(of.length * share)] ?? 0
const p95 = at(times, 0.95)

const sizes = [...insertedSizes(), ...dialogSizes()].sort(([, a], [, b]) => b - a)
const [name = '', bytes = 0] = sizes[0] ?? []
console.log(`${entries.length} entries, look-up built in ${Math.round(buildMs)} ms`)
for (const [what, of] of [
  ['by the clock', times],
  ['of the processor', cpuTimes],
] as const) {
  const [p50, most] = [at(of, 0.5), at(of, 0.9999)]
  console.log(
    `${of.length} keys, ms ${what}: p50 ${p50.toFixed(1)}  p95 ${at(of, 0.95).toFixed(1)}  max ${most.toFixed(1)}`,
  )
}
console.log(`${sizes.length} cards, the biggest ${(bytes / 1024).toFixed(1)} KB (${name})`)
const isWithin = p95 <= P95_MS && bytes <= MOST_BYTES
console.log(
  isWithin ? 'within the limits' : `NOT within ${P95_MS} ms and 28 KB; on a busy machine the clock tells little`,
)
process.exitCode = isWithin ? 0 : 1

function entryAt(index: number): Entry {
  const entry = knowledge.entries[index % knowledge.entries.length]
  if (!entry) throw new Error('The content has no entries')
  const copy = Math.floor(index / knowledge.entries.length)
  if (copy === 0) return entry
  const turned = (text: string) => {
    const words = text.split(' ')
    const by = copy % words.length
    return [...words.slice(by), ...words.slice(0, by)].join(' ')
  }
  return {
    ...entry,
    id: `${entry.id}-${copy}`,
    label: `${entry.label}-${copy}`,
    title: turned(entry.title),
    questions: entry.questions.map(turned),
    passages: entry.passages.map((passage) => ({ ...passage, questions: passage.questions.map(turned) })),
  }
}

/** What people type: labels, titles, questions, and each of them with a letter missing. */
function typed(): string[] {
  const some = knowledge.entries.filter((_, index) => index % 6 === 0)
  const words = some.flatMap(({ label, title, questions }) => [label, title, questions[0] ?? title])
  return words.flatMap((text) => [text, text.slice(0, 4) + text.slice(5)])
}

function insertedSizes(): [string, number][] {
  return knowledge.entries.flatMap((entry): [string, number][] => {
    if (entry.collection !== 'phrases')
      return entry.passages.map((passage) => [passage.id, sizeOf(passageCard(entry, passage, da))])
    const appeals = [...appealOptions(entry, knowledge.byLabel), undefined]
    return variantsOf(entry).flatMap((variant) =>
      appeals.map((appeal): [string, number] => {
        const fields = fieldsOf(entry, variant, appeal)
        const values = Object.fromEntries(fields.map((field) => [field.name, 'å'.repeat(maxLengthOf(field, fields))]))
        const text = fillPhrase(entry, variant, appeal, values)
        return [`${entry.id} inserted`, sizeOf(phraseToInsert({ phrase: entry, variant, appeal }, text, true, da))]
      }),
    )
  })
}

function dialogSizes(): [string, number][] {
  return everyCard(knowledge, da)
    .filter(({ group }) => group === 'The message extension')
    .map(({ state, card }) => [state, sizeOf(inDialog(card))])
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}
