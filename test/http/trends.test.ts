/** "Tendenser" over the real endpoint: who sees them, what they say, and what they never say. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { PEDAGOGUE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { openDatabase, type Db } from '../../src/storage/open-database.js'
import { manyFacts, storeFacts } from '../support/many-cases.js'
import { eventually, isCard, say, seen, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
let db: Db
beforeEach(async () => {
  world = await startWorld({
    settings: { ADMIN_IDS: PEDAGOGUE.aadObjectId },
    teams: { limits: { rate: false } },
    now: () => new Date('2026-11-22T10:00:00Z'),
  })
  db = await openDatabase(world.config)
})
afterEach(async () => {
  await db.destroy()
  await world.stop()
})

const before = (index: number) => `2026-08-1${index % 9}T09:00:00.000Z`
const now = (index: number) => `2026-10-1${index % 9}T09:00:00.000Z`

async function someCases(): Promise<void> {
  await storeFacts(db, [
    ...manyFacts(30, (index) => ({ createdAt: before(index) })),
    ...manyFacts(15, (index) => ({ createdAt: before(index), theme: 'normering' })),
    ...manyFacts(16, (index) => ({ createdAt: now(index) })),
    ...manyFacts(6, (index) => ({ createdAt: now(index), theme: 'normering', area: 'noerrebro-bispebjerg' })),
    ...manyFacts(2, (index) => ({ createdAt: now(index), theme: 'koersel' })),
    ...manyFacts(3, (index) => ({ createdAt: now(index), theme: 'digital' })),
  ])
}

/** The tables that stand in for the charts. */
function tablesOf(activity: SentActivity): string {
  return textOf(fallbacks(activity.attachments))
}
function fallbacks(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(fallbacks)
  if (typeof value !== 'object' || value === null) return []
  const { type, fallback, ...rest } = value as Record<string, unknown>
  if (typeof type === 'string' && type.startsWith('Chart.')) return [cellsOf(fallback)]
  return fallbacks(Object.values(rest))
}
function cellsOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"rows"', '"items"').replaceAll('"cells"', '"items"'))
}

test('the unit reads first in words, then in tables; a row under five is not there', async () => {
  await someCases()
  const card = await say(world, UNIT_MEMBER, 'tendenser')

  expect(textOf(card)).toContain('Tendenser: 4. kvartal 2026')
  expect(textOf(card)).toContain('**27 sager** er logget indtil nu. Perioden før (3. kvartal 2026): 45 sager.')
  expect(textOf(card)).toContain('Flest sager om **Samarbejde og kommunikation**: 16.')
  expect(textOf(card)).toContain('**Ingen tydelig tendens.**')
  expect(tablesOf(card)).toMatch(/Samarbejde og kommunikation\n16\n30\nNormering og bemanding\n6\n15\nØvrige\n5\n0/)
  expect(JSON.stringify(card)).not.toMatch(/Kørsel|Digital/)
  expect(card.summary).toBe('Tendenser: 4. kvartal 2026')
})

test('a clear rise is told, per working day', async () => {
  await someCases()
  await storeFacts(
    db,
    manyFacts(40, (index) => ({ createdAt: now(index), theme: 'genhusning' })).concat(
      manyFacts(5, (index) => ({ createdAt: before(index), theme: 'genhusning' })),
    ),
  )
  const text = textOf(await say(world, UNIT_MEMBER, 'Vis tendenser'))
  expect(text).toContain('**Tydelig stigning**, Genhusning eller flytning: 40 mod 5.')
  expect(text).not.toContain('Ingen tydelig tendens')
})

test('the buttons show where and how, and another period', async () => {
  await someCases()
  const card = await say(world, UNIT_MEMBER, 'tendenser')
  const chat = world.teams.personalChat(UNIT_MEMBER.aadObjectId)
  const shown = () => seen(world, UNIT_MEMBER, chat, card.id)

  await world.teams.press(UNIT_MEMBER.aadObjectId, card.id, 'Vis, hvor det sker', { period: 'last-quarter' })
  await eventually(() => shown().includes('Tendenser: 3. kvartal 2026'))
  expect(shown()).toContain('Område')
  expect(shown()).toContain('**45 sager** er logget.')
  await world.teams.press(UNIT_MEMBER.aadObjectId, card.id, 'Vis, hvordan det går', { period: 'this-year' })
  await eventually(() => shown().includes('Tendenser: 1. til 4. kvartal 2026'))
  expect(shown()).toContain('Tid til den første kontakt')
  expect(shown()).toContain('Kvartaler med under fem sager er ikke talt med.')
})

test('four cases are too few to say anything of', async () => {
  await storeFacts(
    db,
    manyFacts(4, (index) => ({ createdAt: now(index) })),
  )
  const text = textOf(await say(world, UNIT_MEMBER, 'tendenser'))
  expect(text).toContain('Der er under fem sager i perioden.')
  expect(text).not.toMatch(/\b4 sager|Samarbejde/)
})

test('the administrator sees the same; staff get an ordinary answer, and a forged press shows them nothing', async () => {
  await someCases()
  expect(textOf(await say(world, PEDAGOGUE, 'tendenser'))).toContain('**27 sager**')
  expect(isCard(await say(world, TEACHER, 'tendenser'))).toBe(false)
  const own = await say(world, TEACHER, 'log utilfredshed')
  const answer = await world.teams.press(TEACHER.aadObjectId, own.id, {
    type: 'Action.Execute',
    verb: 'trends',
    data: { view: 'what', period: 'this-quarter' },
  })
  expect(JSON.stringify(answer.body)).not.toContain('27 sager')
})

test('in the unit’s channel it is shown too: it holds nothing but counts', async () => {
  await someCases()
  await world.teams.say(UNIT_MEMBER.aadObjectId, 'tendenser', { conversation: world.channel, mention: true })
  await world.teams.waitForSent(world.channel, (activity) => textOf(activity).includes('**27 sager**'))
})
