/**
 * Learns the nets of `src/knowledge/weighed/`: from the development sentences of `test/golden/concerns.jsonl` and `guards.jsonl`, and
 * from questions that no guard should meet. Each net takes some fifty minutes.
 *   npx tsx bench/fit-guards.ts           tells how sentences fare that were left out, a fifth of all; writes nothing
 *   npx tsx bench/fit-guards.ts write 1   learns from all of them and writes what the first net learnt
 *   npx tsx bench/fit-guards.ts write 2   the same with other dice: the second net
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findCpr } from '../src/knowledge/cpr.js'
import type { Entry } from '../src/knowledge/entry.js'
import { normalise, plainly } from '../src/knowledge/fold.js'
import { wellWritten } from '../src/knowledge/guards.js'
import { readContent } from '../src/knowledge/load.js'
import { nameless, withoutNames } from '../src/knowledge/named-person.js'
import { weighedKinds } from '../src/knowledge/weighed/kinds.js'
import { letterOf, mostSteps, perStep } from '../src/knowledge/weighed/letters.js'
import { lengthOf, piecesOf, together } from '../src/knowledge/weighed/lay-out.js'
import { gap, readSigns, type Net, type Part } from '../src/knowledge/weighed/net.js'
import { read } from '../src/knowledge/weighed/reading.js'
import { signsOf } from '../src/knowledge/weighed/word-signs.js'
import { learnNet, type Lesson } from './learn-net.js'
import { readConcerns, readGolden, readGuarded } from './read-lines.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const size = { dimensions: 32, filters: 128, meetings: 64, outcomes: weighedKinds.length + 2, rounds: 10 }
/** What an example question, or one that others answer, counts beside a sentence written for this; and what a question that staff asked counts. */
const ofExample = 2.2
const ofGolden = 3.5
/** What is said to the bot itself, and about the answer before it: short, and like nothing else that is learnt here. */
const ofWish = 2
/** A parent's dissatisfaction counts more, and is an outcome of its own: its form is what the bot is for, and complaints sound much like concerns. */
const ofComplaint = 1.5
/** Stories are few beside short texts, and most of what is told in one says nothing of what it is; so each counts more, and so does a part of a harmless one. */
const ofStory = 3
const ofStoryPart = 1
/** Questions that tell how many ordinary ones are stopped by what was not learnt from them. */
const unfitted = /^(?:staff-[np]|english-b|by-ear-[ac]|story-[cd])-/
/** Of a longer text only so many words are learnt from. */
const mostWords = 150
const everyOther = 5
const lettersInLine = 8_192
/** Numbers beyond what all but so many are within are cut, so that steps may be small. */
const uncut = 0.999

interface Row extends Lesson {
  group: string
}

/** The number of a kind; 0 is an ordinary text, and the last one a parent's dissatisfaction. */
const outcomeOf = (kind?: string) => weighedKinds.findIndex((one) => one === kind) + 1
const complaint = weighedKinds.length + 1

const rows = readRows()
const [, , does, which = ''] = process.argv
if (does === 'write') {
  if (which !== '1' && which !== '2') throw new Error('Say which net to learn and write: write 1, or write 2')
  const net = learnNet(rows, size, Number(which))
  writeFileSync(at(`../src/knowledge/weighed/net-weights-${which}.ts`), print(net, which))
} else {
  const net = learnNet(
    rows.filter((_, place) => place % everyOther !== 0),
    size,
  )
  tell(
    net,
    rows.filter((_, place) => place % everyOther === 0),
  )
}

/** A text as a lesson; one in English or misspelt as two, for it is read as it stands and in good Danish. */
function rowsOf(text: string, group: string, weight: number, kind?: string): Row[] {
  const shown = normalise(text)
  const unnamed = withoutNames(shown) ?? shown
  return [...new Set([unnamed, wellWritten(unnamed)])].map((one) => rowOf(one, group, weight, kind))
}

function rowOf(unnamed: string, group: string, weight: number, kind?: string): Row {
  const words: string[] = []
  for (const word of plainly(unnamed).trim().split(' ')) {
    if (word === '.') words.push(...Array<string>(gap).fill(''))
    else if (/[a-z0-9]/.test(word)) words.push(word)
  }
  const outcome = group === 'complaint' ? complaint : outcomeOf(kind)
  // Who names a child that is in no danger may still speak of private matters.
  const mayBeNamed = group === 'like danger' && words.some((word) => word.startsWith(nameless))
  const orElse = mayBeNamed ? { orElse: outcomeOf('personal-data') } : {}
  return { words: words.slice(0, mostWords), outcome, ...orElse, weight, group }
}

/** A story, and of a harmless one the parts that it is weighed by, none of which is of a kind; of another it is not known which are. */
function withParts(row: Row): Row[] {
  const { words, outcome, weight } = row
  const sentences: Part[] = []
  words.forEach((word, at) => {
    const last = sentences.at(-1)
    if (word === '') return
    if (last?.to === at) last.to = at + 1
    else sentences.push({ from: at, to: at + 1 })
  })
  if (sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0) <= together) return [row]
  const story = { ...row, weight: Math.max(weight, ofStory) }
  if (outcome !== 0 && outcome !== complaint) return [story]
  const twos = sentences.slice(1).map(({ to }, at) => ({ from: sentences[at]?.from ?? 0, to }))
  const parts = [...sentences.flatMap(piecesOf), ...twos.filter((part) => lengthOf(part) <= together)]
  return [story, ...parts.map(({ from, to }) => ({ ...row, words: words.slice(from, to), weight: ofStoryPart }))]
}

function readRows(): Row[] {
  const { entries, elsewhere, wishes } = readContent(at('../content'))
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
    ...concerns.flatMap(({ text, danger, about }) =>
      danger
        ? rowsOf(text, 'danger', 1, 'danger')
        : rowsOf(text, about ?? 'like danger', about === 'complaint' ? ofComplaint : 1),
    ),
    // A CPR number is found by its shape; what else is said is then no sign of a name.
    ...guarded
      .filter(({ text, of }) => of !== 'personal-data' || findCpr(text).length === 0)
      .flatMap(({ text, of = '', stops }) => (stops ? rowsOf(text, of, 1, of) : rowsOf(text, 'like a guard', 1))),
    ...examples.flatMap((text) => rowsOf(text, 'example', ofExample)),
    ...elsewhere.flatMap((text) => rowsOf(text, 'elsewhere', ofExample)),
    ...entries.flatMap(lookUpsOf).flatMap((text) => rowsOf(text, 'look-up', ofExample)),
    ...golden.flatMap(({ question }) => rowsOf(question, 'golden', ofGolden)),
    // What wishes for nothing was written to sound like a wish, and some of it does tell of a danger; a name is a guard's matter.
    ...wishes
      .filter(({ kind, text }) => kind !== 'none' && withoutNames(normalise(text)) === undefined)
      .flatMap(({ text }) => rowsOf(text, 'wish', ofWish)),
  ].flatMap(withParts)
}

/** An entry by its title, as one types it or asks for it, and its passages by their headings. */
function lookUpsOf({ title, passages }: Entry): string[] {
  const headings = passages.map(({ heading }) => heading)
  return [title, `find frase ${title}`, `hvad står der om ${title}`, ...headings]
}

/** How many of each group are at least so likely of each kind rather than ordinary. */
function tell(net: Net, among: readonly Row[]): void {
  const told = among.map(({ words, group }) => {
    const seen = words.map((word) => (word ? readSigns(net, signsOf(word)) : undefined))
    return { group, scores: read(net, seen).scoresOf([{ from: 0, to: seen.length }]) }
  })
  for (const group of new Set(rows.map((row) => row.group))) {
    const own = told.filter((one) => one.group === group)
    console.log(`${group}, ${own.length}`)
    for (const [place, kind] of weighedKinds.entries()) {
      const cells = [-1, 0, 1, 2, 3].map((above) => {
        const count = own.filter(({ scores }) => (scores[place] ?? 0) > above).length
        return `above ${above}: ${((100 * count) / own.length).toFixed(1)} %`
      })
      console.log(`  ${kind.padEnd(13)} ${cells.join('  ')}`)
    }
  }
}

function print(net: Net, which: string): string {
  return `/** What one of the nets of \`net.ts\` learnt: written by \`npx tsx bench/fit-guards.ts write ${which}\`, never by hand, read by \`learnt.ts\`. */
export const dimensions = ${net.dimensions}
export const filters = ${net.filters}
export const outBiases = ${printFine(net.outBiases)}
export const out = ${printFine(net.out)}
export const meetingBiases = ${printFine(net.meetingBiases)}
export const meetingOut = ${printFine(net.meetingOut)}
export const meetingWeights = ${printFine(net.meetingWeights)}
export const biases = [${net.biases.map(printFine).join(', ')}]
export const weights = [${net.weights.map(printFine).join(', ')}]
export const votes = ${printCoarse(net.votes)}
export const vectors = ${printCoarse(net.vectors)}
`
}

function printCoarse(numbers: Float32Array): string {
  const sizes = numbers.map(Math.abs).sort()
  const step = (sizes[Math.floor(uncut * (sizes.length - 1))] ?? 0) / mostSteps
  return printWritten(
    step,
    Array.from(numbers, (number) => letterOf(Math.round(number / step))),
  )
}

/** The second letter tells parts of a step. */
function printFine(numbers: Float32Array): string {
  const step = Math.max(...numbers.map(Math.abs)) / mostSteps
  return printWritten(
    step,
    Array.from(numbers, (number) => {
      const whole = Math.round(number / step)
      return letterOf(whole) + letterOf(Math.round((number / step - whole) * perStep))
    }),
  )
}

function printWritten(step: number, letters: readonly string[]): string {
  const all = letters.join('')
  const lines = Array.from({ length: Math.ceil(all.length / lettersInLine) }, (_, line) =>
    all.slice(line * lettersInLine, (line + 1) * lettersInLine),
  )
  return `{ step: ${step.toPrecision(6)}, letters: \`\n${lines.join('\n')}\n\` }`
}
