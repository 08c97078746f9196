/**
 * What "tendenser" and the export of a period cost with 50,000 cases: `npx tsx bench/trends.ts [cases]`.
 * Runs on SQLite, and on PostgreSQL where TEST_DATABASE_URL names one. `longest wait` is how long the event loop was held at a
 * stretch, that is, how long another turn may have waited.
 */
import { rm } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Turn } from '../src/dialogs/conversation.js'
import { makeDownload } from '../src/dialogs/make-download.js'
import { showTrends } from '../src/dialogs/show-trends.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import { quarterOf } from '../src/precomplaints/periods.js'
import { createCaseHistory } from '../src/storage/case-history.js'
import { createCaseStatistics } from '../src/storage/case-statistics.js'
import { openDatabase } from '../src/storage/open-database.js'
import { createPrecomplaintStore } from '../src/storage/precomplaint-store.js'
import { da } from '../src/texts/da.js'
import { manyFacts, storeFacts } from '../test/support/many-cases.js'

const cases = Number(process.argv[2] ?? 50_000)
const runs = 3
const knowledge = loadKnowledge('content')
const { areas, themes, unitTypes } = knowledge.organisation
const now = new Date('2026-11-20T10:00:00Z')
const turn: Turn = {
  kind: 'said',
  text: 'tendenser',
  person: { id: 'x', name: 'x', roles: new Set(['complaint-unit']) },
  place: { kind: 'personal', isUnit: false },
  language: 'da',
}

await measure('SQLite', async (use) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-bench-'))
  await use({ dataDir, databaseUrl: undefined })
  await rm(dataDir, { recursive: true, force: true })
})
const url = process.env['TEST_DATABASE_URL']
if (url) {
  await measure('PostgreSQL', async (use) => {
    const schema = `bench_${crypto.randomUUID().replaceAll('-', '')}`
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`create schema ${schema}`)
    const own = new URL(url)
    own.searchParams.set('options', `-c search_path=${schema}`)
    await use({ dataDir: '', databaseUrl: own.href })
    await client.query(`drop schema ${schema} cascade`)
    await client.end()
  })
}

type Settings = Parameters<typeof openDatabase>[0]

async function measure(name: string, within: (use: (settings: Settings) => Promise<void>) => Promise<void>) {
  await within(async (settings) => {
    const db = await openDatabase(settings)
    // Two years back from today, as evenly as a counter makes them.
    const started = now.getTime() - 2 * 365 * 86_400_000
    const at = (index: number) => new Date(started + (index / cases) * 2 * 365 * 86_400_000)
    const pick = (list: readonly { id: string }[], index: number) => list[index % list.length]?.id ?? ''
    await storeFacts(
      db,
      manyFacts(cases, (index) => ({
        number: `TU-2026-${index}`,
        createdAt: at(index).toISOString(),
        takenAt: new Date(at(index).getTime() + (index % 7) * 20 * 3_600_000).toISOString(),
        area: pick(areas, index * 7),
        theme: pick(themes, index * 13),
        unitType: pick(unitTypes, index * 3),
        stepIn: 1 + (index % 7),
        status: index % 3 === 0 ? 'taken' : 'closed',
        outcome: index % 3 === 0 ? undefined : 'aftale',
      })),
    )
    const statistics = createCaseStatistics(db)
    const deps = {
      statistics,
      precomplaints: createPrecomplaintStore(db, () => 'salt'),
      history: createCaseHistory(db),
      knowledge: () => knowledge,
      now: () => now,
      texts: da,
    }
    console.log(`${name}, ${cases} cases over two years`)
    for (const period of ['this-quarter', 'last-12-months'] as const) {
      await timed(`tendenser, ${period}`, () => showTrends(turn, { view: 'what', period }, deps))
    }
    const current = quarterOf('2026-11-20')
    for (const format of ['csv', 'xlsx'] as const) {
      await timed(`${format}, all cases`, async () => {
        const file = await makeDownload({ kind: 'period', format, first: current - 8, last: current }, deps)
        let bytes = 0
        for await (const chunk of file?.chunks ?? []) bytes += chunk.length
        return bytes
      })
    }
    await db.destroy()
  })
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const loop = monitorEventLoopDelay({ resolution: 1 })
  const times: number[] = []
  let most = 0
  await work()
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
  loop.enable()
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  loop.disable()
  clearInterval(watch)
  times.sort((one, other) => one - other)
  const median = times[Math.floor(runs / 2)] ?? 0
  const memory = Math.max(0, (most - before) / 1_048_576)
  console.log(
    `  ${what.padEnd(28)} median ${median.toFixed(0)} ms  slowest ${(times.at(-1) ?? 0).toFixed(0)} ms  ` +
      `memory +${memory.toFixed(0)} MB  longest wait ${(loop.max / 1e6).toFixed(0)} ms`,
  )
}
