/**
 * How long "overblik" takes with many cases in the store, as the bot asks for it (counts and a page, then the card):
 * `npx tsx bench/queue.ts [CASES] [DATABASE_URL]`. Twice: with one case in twenty-five open, as after some years, and with all of
 * them open, which is the worst there is. The overview page's list of 50 rows is measured beside it, from the first row to the last
 * and narrowed. SQLite unless an (empty) PostgreSQL database is given. Also the minute's look for reminders.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person, Turn } from '../src/dialogs/conversation.js'
import type { Dependencies } from '../src/dialogs/dependencies.js'
import { orderWhatIsDue } from '../src/dialogs/remind.js'
import { showQueue } from '../src/dialogs/show-queue.js'
import { addDays } from '../src/calendar.js'
import { loadKnowledge } from '../src/knowledge/load.js'
import type { OverviewNeeds } from '../src/overview/needs.js'
import { listQueue } from '../src/overview/queue.js'
import type { Precomplaint } from '../src/precomplaints/precomplaint.js'
import { createCaseQueue } from '../src/storage/case-queue.js'
import { openDatabase, type Db } from '../src/storage/open-database.js'
import { createViewStore } from '../src/storage/view-store.js'
import { da } from '../src/texts/da.js'
import { exampleCase, exampleReport, otherUnitMember, unitMember } from '../test/support/examples.js'
import { storeCases } from '../test/support/many-cases.js'

const cases = Number(process.argv[2] ?? 50_000)
const databaseUrl = process.argv[3]
const TIMES = 60
/** As many as the page asks for at a time. */
const ROWS = 50
const TODAY = '2026-11-24'
const now = () => new Date(`${TODAY}T09:00:00Z`)
const GOAL_MS = 100

const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-queue-'))
const db = await openDatabase({ dataDir, databaseUrl })
const knowledge = loadKnowledge('content')
const { organisation } = knowledge
const member: Person = { ...unitMember, roles: new Set(['complaint-unit']) }
const deps = {
  queue: createCaseQueue(db),
  knowledge: () => knowledge,
  texts: da,
  now,
  precomplaints: { find: () => Promise.resolve(exampleCase()) },
  places: { find: () => Promise.resolve({ reference: {}, deadReason: undefined, language: 'da' as const }) },
} as unknown as Dependencies

await storeCases(
  db,
  Array.from({ length: cases }, (_, index) => caseNumber(index)),
)
for (const [what, share] of [
  ['1 in 25 open', 25],
  ['all open', 1],
] as const) {
  await openEvery(db, share)
  let slowest = 0
  for (const [filter, page] of [
    ['all', 0],
    ['all', Math.floor(cases / share / 16)],
    ['mine', 0],
    ['late', 0],
  ] as const) {
    const times = await measure(() => showQueue(turn(), { filter, page }, deps))
    slowest = Math.max(slowest, at(times, 0.95))
    print(what, `overblik, ${filter}, page ${page + 1}`, times)
  }
  console.log(
    `${what}: slowest p95 of overblik ${slowest.toFixed(1)} ms; goal ${GOAL_MS} ms: ${slowest <= GOAL_MS ? 'met' : 'NOT met'}`,
  )
  await measureList(what, Math.ceil(cases / share))
  const look = () =>
    orderWhatIsDue({ ...deps, views: createViewStore(db), leaderIds: [unitMember.id], administratorIds: [] })
  print(what, 'the minute’s look for reminders, hundreds new', await measure(look, 3, 0))
  if (share === 1) continue
  let looks = 0
  while ((await look()) > 0) looks += 1
  print(what, `the same once all are ordered (after ${looks} more minutes)`, await measure(look, 20))
}
await db.destroy()
await rm(dataDir, { recursive: true, force: true })

/** What the overview page asks for while somebody scrolls or filters. */
async function measureList(what: string, open: number): Promise<void> {
  const needs = { deps } as unknown as OverviewNeeds
  const [theme] = organisation.themes
  let slowest = 0
  for (const [name, request] of [
    ['first rows', { from: 0 }],
    ['rows in the middle', { from: Math.floor(open / 2) }],
    ['last rows', { from: Math.max(0, open - ROWS) }],
    ['over time', { from: 0, filter: 'late' }],
    ['of one theme', { from: 0, theme: theme?.id }],
    ['of one theme and kind of need', { from: 0, theme: theme?.id, need: 'waiting' }],
    ['by number', { from: 0, number: 'TU-2026-04' }],
  ] as const) {
    const times = await measure(async () => listQueue({ count: ROWS, filter: 'all', ...request }, member, needs))
    slowest = Math.max(slowest, at(times, 0.95))
    print(what, `the page’s list, ${name}`, times)
  }
  const verdict = slowest <= GOAL_MS ? 'met' : 'NOT met'
  console.log(`${what}: slowest p95 of the page’s list ${slowest.toFixed(1)} ms; goal ${GOAL_MS} ms: ${verdict}`)
}

function turn(): Turn {
  return { person: member, place: { kind: 'personal', isUnit: false }, language: 'da', kind: 'said', text: 'overblik' }
}

/** Cases of three years, in every step and theme; one in twenty is a complaint. */
function caseNumber(index: number): Precomplaint {
  const pick = <T>(list: readonly T[]): T => list[(index * 7919) % list.length] as T
  const day = addDays(TODAY, -Math.floor((index * 1095) / cases))
  return exampleCase({
    id: crypto.randomUUID(),
    number: `TU-${day.slice(0, 4)}-${String(index).padStart(5, '0')}`,
    createdAt: `${day}T08:00:00.000Z`,
    takeBy: addDays(day, 2),
    report: exampleReport({
      theme: pick(organisation.themes).id,
      unitType: pick(organisation.unitTypes).id,
      area: pick(organisation.areas).id,
      conflictStep: 1 + (index % 7),
      followUpDate: addDays(day, 7),
      ...(index % 10 === 0 ? { urgentBy: addDays(day, 4) } : {}),
      explicitComplaint: index % 20 === 0,
    }),
  })
}

/** Opens the newest of every `share` cases, half of them in hand, and closes all others. */
async function openEvery(database: Db, share: number): Promise<void> {
  const rows = await database.selectFrom('case_facts').select('id').orderBy('created_at', 'desc').execute()
  const open = rows.slice(0, Math.ceil(cases / share)).map(({ id }) => id)
  await database.transaction().execute(async (tx) => {
    await tx.updateTable('case_facts').set({ status: 'closed' }).execute()
    for (const [index, id] of open.entries()) {
      const owner = [unitMember, otherUnitMember][index % 4 === 1 ? 0 : 1]
      await tx
        .updateTable('case_facts')
        .set(
          index % 2 === 0
            ? { status: 'new', owner_id: null, owner_name: null }
            : {
                status: 'taken',
                owner_id: owner?.id ?? '',
                owner_name: owner?.name ?? '',
                taken_at: now().toISOString(),
              },
        )
        .where('id', '=', id)
        .execute()
    }
  })
}

async function measure(act: () => Promise<unknown>, times = TIMES, warmUps = 3): Promise<number[]> {
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) await act()
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const started = performance.now()
    await act()
    took.push(performance.now() - started)
  }
  return took.sort((a, b) => a - b)
}

function at(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function print(what: string, name: string, times: number[]): void {
  console.log(
    `${cases} cases, ${what}: ${name}: p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`,
  )
}
