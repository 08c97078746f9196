/** What the overview page says in numbers: trends, the quarter's report, exports, and the administrator's counts. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PEDAGOGUE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import type { CaseFacts } from '../../src/precomplaints/case-facts.js'
import { openDatabase } from '../../src/storage/open-database.js'
import { manyFacts, storeFacts } from '../support/many-cases.js'
import { ask } from '../support/overview.js'
import { logReport, say, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

/** The pedagogue is the administrator here, for the local Teams has none. */
const ADMINISTRATOR = PEDAGOGUE

let world: World
beforeEach(async () => {
  world = await startWorld({
    teams: { limits: { rate: false } },
    settings: { ADMIN_IDS: ADMINISTRATOR.aadObjectId },
    now: () => new Date('2026-11-24T09:00:00.000Z'),
  })
})
afterEach(() => world.stop())

/** 40 cases in this quarter, 20 in the one before, 3 in the one before that. */
async function storeThreeQuarters(): Promise<void> {
  const db = await openDatabase(world.config)
  const cases = (count: number, month: string, change: (index: number) => Partial<CaseFacts> = () => ({})) =>
    manyFacts(count, (index) => ({
      number: `TU-2026-${month}${index}`,
      createdAt: `2026-${month}-05T09:00:00.000Z`,
      theme: 'samarbejde',
      status: 'new',
      ...change(index),
    }))
  await storeFacts(db, [
    ...cases(40, '11', (index) => ({
      theme: index < 24 ? 'koersel' : index < 37 ? 'samarbejde' : 'digital',
      complaint: index < 10,
    })),
    ...cases(20, '08', (index) => ({ theme: index < 10 ? 'koersel' : 'samarbejde' })),
    ...cases(3, '05'),
  ])
  await db.destroy()
}

describe('trends', () => {
  beforeEach(storeThreeQuarters)

  test('are the numbers of the bot’s own card', async () => {
    const { now, before } = await ask(world, UNIT_MEMBER, 'trends', { period: 'this-quarter' })
    const card = textOf(await say(world, UNIT_MEMBER, 'tendenser'))

    expect([now.total, before.total]).toEqual([40, 20])
    expect(now.tables.theme?.rows[0]).toEqual({ code: 'koersel', name: 'Kørsel', count: 24, complete: true })
    expect(card).toContain('Flest sager om **Kørsel**: 24')
    expect(now.tables.course?.rows).toContainEqual({ code: 'complaint', name: 'Klager', count: 10, complete: true })
    expect(card).toContain('**25 %** er klager (10 sager)')
  })

  test('hide what is under five, also from a subtraction', async () => {
    const { now, quarters } = await ask(world, UNIT_MEMBER, 'trends', {})
    const theme = now.tables.theme
    // Three cases about "digital": not shown, and the rest holds enough that they cannot be worked out.
    expect(theme?.rows.some(({ code }) => code === 'digital')).toBe(false)
    expect(theme?.rows.reduce((sum, { count }) => sum + count, theme.rest ?? 0)).toBe(40)
    expect(theme?.rest).toBeGreaterThanOrEqual(5)
    for (const table of Object.values(now.tables)) expect(table.rows.every(({ count }) => count >= 5)).toBe(true)

    expect(quarters).toHaveLength(8)
    expect(quarters.slice(-3).map(({ total, running }) => [total, running])).toEqual([
      [null, false],
      [20, false],
      [40, true],
    ])
    expect(quarters.at(-1)).toMatchObject({ year: 2026, quarter: 4, complaints: 10 })
  })

  test('say what has clearly changed', async () => {
    const { changes, asked } = await ask(world, UNIT_MEMBER, 'trends', { period: 'this-quarter' })
    expect(asked).toBeGreaterThan(0)
    expect(changes[0]).toMatchObject({ direction: 'up' })
  })

  test('the administrator sees the same counts, and cannot reach a case through them', async () => {
    const [theirs, ours] = await Promise.all([
      ask(world, ADMINISTRATOR, 'trends', { period: 'last-12-months' }),
      ask(world, UNIT_MEMBER, 'trends', { period: 'last-12-months' }),
    ])
    expect(theirs).toEqual(ours)
    expect(JSON.stringify(theirs)).not.toMatch(/TU-|id"/)
  })

  test('a quarter is reported in counts alone, with the one before and a year earlier', async () => {
    const report = await ask(world, UNIT_MEMBER, 'report', { year: 2026, quarter: 3 })
    expect(report).toMatchObject({
      from: '2026-07-01',
      to: '2026-09-30',
      running: false,
      madeOn: '2026-11-24',
      workdays: 66,
    })
    expect(report.now).toMatchObject({ total: 20, hiddenQuarters: 0 })
    // Three cases are too few to be told of.
    expect(report.before).toMatchObject({ total: 0, hiddenQuarters: 1, tables: {} })
    expect(report.lastYear).toMatchObject({ name: '3. kvartal 2025', total: 0 })
    expect(report.quarters.map(({ total }) => total)).toEqual([null, null, null, null, null, null, null, 20])
    expect(JSON.stringify(report)).not.toContain('TU-')
    expect(await ask(world, UNIT_MEMBER, 'report', { year: 2026, quarter: 4 })).toMatchObject({ running: true })
  })
})

test('an export is a link that works for ten minutes, as in the chat', async () => {
  await storeThreeQuarters()
  const { links } = await ask(world, UNIT_MEMBER, 'export', { period: 'this-quarter' })
  expect(links).toMatchObject({ name: '4. kvartal 2026', minutes: 10 })
  const file = await fetch(links?.csv ?? '')
  expect(file.status).toBe(200)
  expect((await file.text()).trim().split('\n')).toHaveLength(41)
})

test('the administrator sees whether all is well, in counts and without a word of a case', async () => {
  await logReport(world, TEACHER)
  await unitCard(world, 'TU-')
  const health = await ask(world, ADMINISTRATOR, 'health', {})
  expect(health).toMatchObject({
    ready: true,
    unitChannel: 'known',
    deadChats: 0,
    chainEndFits: true,
    cases: { open: 1, notTakenInTime: 0, followUpPassed: 0 },
  })
  expect(health.entries).toBeGreaterThan(100)
  expect(JSON.stringify(health)).not.toMatch(/TU-|lektie|Signe/)
})
