/**
 * How long the pure work of a turn takes: commands, card requests, deadlines, guards, the answer, and the gap list.
 *   npx tsx bench/answer-time.ts [PASSAGES…]     sizes the content is grown to; 1000 10000 100000 without any
 * Questions are those of the golden set, asked in turn so that nothing is the same as just before. On a shared machine other
 * processes take from the wall clock, and helper threads add to processor time, so the lesser of both is told; and what a fixed
 * piece of work took in the same minute (`yardstick`): compare ratios.
 */
import { fileURLToPath } from 'node:url'
import { readCommand } from '../src/dialogs/commands.js'
import { answer } from '../src/knowledge/answer.js'
import { readCardRequest } from '../src/knowledge/card-request.js'
import { readDeadlineRequest } from '../src/knowledge/deadline-request.js'
import { gapKey, withoutPersonalData } from '../src/knowledge/gap.js'
import { guard } from '../src/knowledge/guards.js'
import { loadKnowledge, type Knowledge } from '../src/knowledge/load.js'
import { grownEntries, knowing, wordsIn } from './grow.js'
import { hostileTexts } from './hostile-texts.js'
import { readGolden } from './read-lines.js'
import { createDice } from './spoil.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const sizes = process.argv.slice(2).map(Number)
const today = '2026-11-27'
/** Each hostile text is also sent again: by then all its words may be known from before. */
const timesSent = 3

const knowledge = loadKnowledge(at('../content'))
const questions = readGolden(at('../test/golden/questions.jsonl')).map(({ question }) => question)

console.log(`${'what'.padEnd(34)}   p50 ms   p95 ms   max ms  build ms  p95 in yardsticks`)
const own = timeQuestions('the content', knowledge)
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const { knowledge: grown, milliseconds } = knowing(grownEntries(knowledge, size, createDice(size)), knowledge)
  const p95 = timeQuestions(`grown to ${size} passages`, grown, milliseconds)
  console.log(
    `${''.padEnd(34)} p95 is ${(p95 / own).toFixed(1)} times that of the content (${knowledge.index.passages.length} passages)`,
  )
}
timeHostile()

/** Guards and answer of every question, twice; the second time is told. Gives back the p95. */
function timeQuestions(name: string, asked: Knowledge, build?: number): number {
  const round = () =>
    questions.map((question) => {
      const elapsed = startClock()
      if (!guard(question)) answer(question, asked)
      return elapsed()
    })
  round()
  const mark = yardstick()
  const times = round().sort((a, b) => a - b)
  const [p50, p95, max] = [share(times, 0.5), share(times, 0.95), share(times, 1)]
  print(name, [p50, p95, max], build, p95 / Math.min(mark, yardstick()))
  return p95
}

/** Every hostile text, the first time and again: the longest of the stretches in which nothing else is done, and the whole pure work. */
function timeHostile(): void {
  const story = questions.filter((question) => question.length > 40 && !guard(question)).map((text) => `${text}.`)
  const texts = hostileTexts(wordsIn(knowledge), story, createDice(11))
  const rows = texts.map(([name, text]) => {
    const turns = Array.from({ length: timesSent }, () => turn(text))
    return {
      name: `100 KB: ${name}`,
      longest: Math.max(...turns.flat()),
      whole: Math.max(...turns.map((stretches) => stretches.reduce((sum, time) => sum + time, 0))),
      mark: yardstick(),
    }
  })
  rows.sort((a, b) => b.longest - a.longest)
  console.log(`${'what'.padEnd(34)} longest ms  whole ms          longest in yardsticks`)
  for (const { name, longest, whole, mark } of rows) print(name, [longest, whole], undefined, longest / mark)
}

/** The milliseconds of each stretch of a turn; between them other turns come in (`letOthersIn`). */
function turn(text: string): number[] {
  const time = (work: () => void) => {
    const elapsed = startClock()
    work()
    return elapsed()
  }
  return [
    () => {
      readCommand(text)
      readCardRequest(text)
      guard(text)
    },
    () => {
      readDeadlineRequest(text, today)
      answer(text, knowledge)
    },
    () => gapKey('no-answer', withoutPersonalData(text, knowledge)),
  ].map(time)
}

/** A fixed piece of work like that of a search, in milliseconds: sums over arrays and look-ups in a map. The best of five. */
function yardstick(): number {
  const once = () => {
    const elapsed = startClock()
    const sums = new Float64Array(4096)
    const map = new Map<number, number>()
    for (let step = 0; step < 100_000; step += 1) {
      const place = (step * 2654435761) & 4095
      sums[place] = (sums[place] ?? 0) + step
      if ((step & 7) === 0) map.set(place, (map.get(place) ?? 0) + 1)
    }
    return elapsed()
  }
  return Math.min(...Array.from({ length: 5 }, once))
}

/** Starts a clock that tells the milliseconds of this process since then. */
function startClock(): () => number {
  const processor = process.cpuUsage()
  const start = performance.now()
  return () => {
    const wall = performance.now() - start
    const { user, system } = process.cpuUsage(processor)
    return Math.min(wall, (user + system) / 1_000)
  }
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.ceil(part * sorted.length) - 1] ?? 0
}

function print(name: string, times: readonly number[], build: number | undefined, ratio: number): void {
  const cells = times.map((time) => time.toFixed(2).padStart(8))
  console.log(
    `${name.padEnd(34)} ${cells.join(' ')} ${(build?.toFixed(0) ?? '').padStart(9)} ${ratio.toFixed(1).padStart(8)}`,
  )
}
