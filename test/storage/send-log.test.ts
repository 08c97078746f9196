/** How instances keep Teams' limits together; the same on SQLite and PostgreSQL. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createRateLimit, createSharedRateLimit, type RateLimit } from '../../src/bot/rate-limit.js'
import { isPostgres } from '../../src/storage/every-table.js'
import { createSendLog } from '../../src/storage/send-log.js'
import { databases, type EmptyDatabase } from '../support/databases.js'

const CHANNEL = 'unit-channel'
const start = Date.parse('2026-11-27T09:00:00Z')
/** What Teams itself allows one bot in one place. */
const limits = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
  { count: 1_800, ms: 3_600_000 },
]

/** Sends as often as it is let, for a while, asking again as soon as it was told to; returns when each message went. */
async function sendFor(ms: number, ask: (now: number) => number | Promise<number | undefined>): Promise<number[]> {
  const sent: number[] = []
  for (let now = start; now < start + ms;) {
    const wait = (await ask(now)) ?? 0
    if (wait === 0) sent.push(now)
    now += wait
  }
  return sent
}

function timesOver(sent: number[]): number {
  return limits.reduce(
    (sum, { count, ms }) => sum + sent.filter((at, index) => at - (sent[index - count] ?? -Infinity) < ms).length,
    0,
  )
}

test('an instance that is alone keeps every limit, and wastes little of them', async () => {
  const alone = createRateLimit()
  const sent = await sendFor(2 * 3_600_000, (now) => alone.take(CHANNEL, now))
  expect(timesOver(sent)).toBe(0)
  expect(sent.length).toBeGreaterThan(3_500)
})

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`two instances on ${name}`, () => {
    let database: EmptyDatabase
    let instances: RateLimit[]
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      // Only PostgreSQL serves two bots; SQLite stands for two that ask through one connection.
      const second = isPostgres(database.db) ? await database.again() : database.db
      instances = [database.db, second].map((db) => createSharedRateLimit(createSendLog(db)))
    })
    afterEach(() => database.drop())

    const ask = async (instance: number, place: string, now: number) => instances[instance]?.take(place, now)

    test('keep every limit together, whichever of them sends', async () => {
      let asked = 0
      const sent = await sendFor(120_000, (now) => ask(asked++ % 2, CHANNEL, now))
      expect(timesOver(sent)).toBe(0)
      expect(sent.length).toBeGreaterThan(200)
    })

    test('let no more through than Teams does when they ask at the same moment', async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => ask(index % 2, CHANNEL, start)))
      expect(answers.filter((wait) => wait === 0)).toHaveLength(7)
      expect(answers.filter((wait) => wait === 1_200)).toHaveLength(23)
    })

    test('do not hold one place back for another', async () => {
      for (let sent = 0; sent < 7; sent += 1) await ask(0, CHANNEL, start)
      expect(await ask(1, CHANNEL, start)).toBeGreaterThan(0)
      expect(await ask(1, 'person:1', start)).toBe(0)
    })

    test('keep of a place that gets nothing more nothing but for two hours', async () => {
      await ask(0, 'person:1', start)
      await ask(0, CHANNEL, start + 3_600_000)
      expect(await placesKept()).toEqual(['person:1', CHANNEL])
      await ask(1, CHANNEL, start + 7_200_001)
      expect(await placesKept()).toEqual([CHANNEL])
    })

    async function placesKept(): Promise<string[]> {
      const rows = await database.db.selectFrom('sends').select('place').orderBy('place').execute()
      return rows.map(({ place }) => place)
    }
  })
}
