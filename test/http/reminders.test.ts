/** What time brings, over the real endpoint with a clock that the story sets. Times are UTC; Copenhagen is an hour ahead in winter. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { EDITOR, SECOND_UNIT_MEMBER, TEACHER, UNIT_MEMBER, type LocalPerson } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { startBot } from '../../src/index.js'
import { createLog } from '../../src/log.js'
import { emptyPostgres } from '../support/databases.js'
import { eventually, isCard, logReport, say, seen, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

const ending: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

/** Logged on Monday 23 November at ten: to be taken by Wednesday the 25th. */
const LOGGED = '2026-11-23T09:00:00.000Z'
const clock = { time: LOGGED }
const seams = {
  now: () => new Date(clock.time),
  rateLimit: { take: () => 0 },
}

async function begin(settings: Record<string, string> = {}): Promise<World> {
  clock.time = LOGGED
  const world = await startWorld({ teams: { limits: { rate: false } }, now: seams.now, settings })
  ending.push(() => world.stop())
  return world
}

/** Lets the clock show a moment and the bot do what it brings. */
async function at(world: World, moment: string): Promise<void> {
  clock.time = moment
  await world.catchUp()
}

const inChannel = (world: World, words: string) => sentWith(world, world.channel, words)
const toPerson = (world: World, person: LocalPerson, words: string) =>
  sentWith(world, world.teams.personalChat(person.aadObjectId), words)
function sentWith({ teams }: World, conversation: string, words: string): SentActivity[] {
  return teams.sent(conversation).filter((activity) => isCard(activity) && textOf(activity).includes(words))
}

const WAITING = 'Sagen venter stadig'
const AGAIN = 'Anden påmindelse'
const TO_LEADER = 'En sag i Klageenheden er ikke taget'
const DIGEST = 'Overblik onsdag den 25. november 2026'
const QUESTION = 'Hvordan gik det'

describe('a case that nobody takes', () => {
  test('the unit is reminded on the first working day after, at eight and not before', async () => {
    const world = await begin()
    await logReport(world)
    for (const moment of ['2026-11-25T14:59:00Z', '2026-11-26T00:00:00Z', '2026-11-26T06:59:59Z']) {
      await at(world, moment)
      expect(inChannel(world, WAITING)).toEqual([])
    }
    await at(world, '2026-11-26T07:00:00Z')

    const [reminder] = inChannel(world, WAITING)
    expect(textOf(reminder)).toContain('TU-2026-0001')
    expect(textOf(reminder)).toContain('senest **onsdag den 25. november 2026**')
    expect(textOf(reminder)).not.toContain('lektiehjælp')
    expect(reminder?.summary).toBe('Påmindelse om sag TU-2026-0001')
  })

  test.each([
    ['on a Saturday', '2026-11-25T09:00:00Z', '2026-11-28T09:00:00Z', '2026-11-30T07:00:00Z'],
    [
      'on Christmas Eve, Christmas Day or the day after',
      '2026-12-21T09:00:00Z',
      '2026-12-24T09:00:00Z',
      '2026-12-28T07:00:00Z',
    ],
    ['on Easter Monday', '2027-03-22T09:00:00Z', '2027-03-29T09:00:00Z', '2027-03-30T06:00:00Z'],
  ])('nobody is reminded %s', async (_when, logged, quiet, open) => {
    const world = await begin()
    clock.time = logged
    await logReport(world)
    await at(world, quiet)
    expect(inChannel(world, WAITING)).toEqual([])
    await at(world, open)
    expect(inChannel(world, WAITING)).toHaveLength(1)
  })

  test('its leader is told one working day later, in the private chat', async () => {
    const world = await begin({ COMPLAINT_UNIT_LEADER_IDS: SECOND_UNIT_MEMBER.aadObjectId })
    await logReport(world)
    await at(world, '2026-11-26T07:00:00Z')
    expect(toPerson(world, SECOND_UNIT_MEMBER, TO_LEADER)).toEqual([])
    await at(world, '2026-11-27T07:00:00Z')

    expect(toPerson(world, SECOND_UNIT_MEMBER, TO_LEADER)).toHaveLength(1)
    expect(toPerson(world, UNIT_MEMBER, TO_LEADER)).toEqual([])
    expect(inChannel(world, AGAIN)).toEqual([])
  })

  test('without a leader the channel hears of it a second time, in other words', async () => {
    const world = await begin()
    await logReport(world)
    await at(world, '2026-11-26T07:00:00Z')
    await at(world, '2026-11-27T07:00:00Z')
    await at(world, '2026-11-30T07:00:00Z')

    expect(inChannel(world, WAITING)).toHaveLength(1)
    expect(inChannel(world, AGAIN)).toHaveLength(1)
  })

  test('it can be taken from the reminder, which then says who has it', async () => {
    const world = await begin()
    await logReport(world)
    await at(world, '2026-11-26T07:00:00Z')
    const reminder = inChannel(world, WAITING)[0]?.id ?? ''
    await takeCase(world, reminder)
    await world.catchUp()

    await eventually(() =>
      seen(world, SECOND_UNIT_MEMBER, world.channel, reminder).includes('Amina Lindgaard har taget'),
    )
    expect(seen(world, SECOND_UNIT_MEMBER, world.channel, reminder)).not.toContain('Tag sagen')
  })

  test('the card of the case says that it is late, by itself', async () => {
    const world = await begin()
    await logReport(world)
    const { id } = await unitCard(world, 'TU-')
    const before = seen(world, UNIT_MEMBER, world.channel, id)
    await at(world, '2026-11-26T07:00:00Z')

    await eventually(() => seen(world, UNIT_MEMBER, world.channel, id) !== before)
    expect(seen(world, UNIT_MEMBER, world.channel, id)).toContain('Skulle være taget')
  })

  test.each([
    ['taken', async (world: World) => takeCase(world, (await unitCard(world, 'TU-')).id)],
    [
      'taken while Teams was down',
      async (world: World) => {
        world.teams.interceptWith(({ method }) => (method === 'POST' ? { status: 503 } : undefined))
        await at(world, '2026-11-26T07:00:00Z')
        await takeCase(world, (await unitCard(world, 'TU-')).id)
        world.teams.interceptWith(undefined)
      },
    ],
  ])('nobody is reminded of a case that was %s', async (_how, act) => {
    const world = await begin()
    await logReport(world)
    await unitCard(world, 'TU-')
    await act(world)
    await at(world, '2026-11-26T09:30:00Z')
    await at(world, '2026-11-27T09:30:00Z')

    expect(inChannel(world, WAITING)).toEqual([])
    expect(inChannel(world, AGAIN)).toEqual([])
  })

  test('one that could not be delivered until night waits for the morning', async () => {
    const world = await begin()
    await logReport(world)
    await unitCard(world, 'TU-')
    world.teams.interceptWith(({ method }) => (method === 'POST' ? { status: 503 } : undefined))
    await at(world, '2026-11-26T14:59:00Z')
    world.teams.interceptWith(undefined)
    await at(world, '2026-11-26T19:00:00Z')
    await at(world, '2026-11-27T06:59:00Z')
    expect(inChannel(world, WAITING)).toEqual([])
    await at(world, '2026-11-27T07:00:00Z')
    expect(inChannel(world, WAITING)).toHaveLength(1)
  })

  test('when the channel takes no messages, the leader gets the reminder, and an administrator where there is none', async () => {
    for (const [settings, person, button] of [
      [{ COMPLAINT_UNIT_LEADER_IDS: SECOND_UNIT_MEMBER.aadObjectId }, SECOND_UNIT_MEMBER, true],
      [{ ADMIN_IDS: EDITOR.aadObjectId }, EDITOR, false],
    ] as const) {
      const world = await begin(settings)
      await logReport(world)
      await unitCard(world, 'TU-')
      world.teams.block(world.channel)
      await at(world, '2026-11-24T07:00:00Z')
      await at(world, '2026-11-26T07:00:00Z')
      await at(world, '2026-11-26T07:01:00Z')

      const told = toPerson(world, person, 'kanal tager ikke imod mine beskeder')
      expect(told).toHaveLength(1)
      expect(textOf(told[0]).includes('Tag sagen')).toBe(button)
    }
  })
})

describe('the day of following up', () => {
  /** Taken at once; to be followed up on Monday 30 November, five working days after logging. */
  const takenCase = async () => {
    const world = await begin()
    await logReport(world)
    await takeCase(world, (await unitCard(world, 'TU-')).id)
    return world
  }

  test('the reporter is asked on that day, and the one who has the case reminded the day after', async () => {
    const world = await takenCase()
    await at(world, '2026-11-30T06:59:00Z')
    expect(toPerson(world, TEACHER, QUESTION)).toEqual([])
    await at(world, '2026-11-30T07:00:00Z')
    expect(toPerson(world, TEACHER, QUESTION)).toHaveLength(1)
    expect(toPerson(world, UNIT_MEMBER, 'Følg op på sagen')).toEqual([])
    await at(world, '2026-12-01T07:00:00Z')
    await at(world, '2026-12-02T07:00:00Z')

    expect(toPerson(world, TEACHER, QUESTION)).toHaveLength(1)
    expect(toPerson(world, UNIT_MEMBER, 'Følg op på sagen')).toHaveLength(1)
    expect(toPerson(world, SECOND_UNIT_MEMBER, 'Følg op på sagen')).toEqual([])
    expect(textOf(await say(world, UNIT_MEMBER, 'overblik'))).toContain('Over tid: opfølgningen var sat til')
  })

  test('who has answered is not nagged about, and the owner is not reminded', async () => {
    const world = await takenCase()
    await at(world, '2026-11-30T07:00:00Z')
    const [question] = toPerson(world, TEACHER, QUESTION)
    await world.teams.press(TEACHER.aadObjectId, question?.id ?? '', 'Det gik godt')
    await at(world, '2026-12-01T07:00:00Z')

    expect(toPerson(world, UNIT_MEMBER, 'Følg op på sagen')).toEqual([])
  })

  test('nobody is asked about a case that nobody has taken', async () => {
    const world = await begin()
    await logReport(world)
    await at(world, '2026-11-30T07:00:00Z')
    expect(toPerson(world, TEACHER, QUESTION)).toEqual([])
  })
})

describe('the digest', () => {
  test('comes once, in the morning of a working day, with counts alone', async () => {
    const world = await begin()
    await logReport(world)
    await at(world, '2026-11-25T06:59:00Z')
    expect(inChannel(world, DIGEST)).toEqual([])
    await at(world, '2026-11-25T07:00:00Z')
    await at(world, '2026-11-25T07:01:00Z')
    await at(world, '2026-11-25T10:00:00Z')

    const digests = inChannel(world, DIGEST)
    expect(digests).toHaveLength(1)
    expect(textOf(digests[0])).toMatch(/Åbne sager\n1\n/)
    expect(textOf(digests[0])).not.toContain('TU-')
    await world.teams.press(UNIT_MEMBER.aadObjectId, digests[0]?.id ?? '', 'Vis overblik')
    expect(seen(world, UNIT_MEMBER, world.channel, digests[0]?.id ?? '')).toContain('TU-2026-0001')
  })

  test('does not come when nothing is open, at the weekend, or in the afternoon after a stop', async () => {
    const world = await begin()
    await at(world, '2026-11-24T07:00:00Z')
    await logReport(world)
    for (const moment of ['2026-11-24T08:00:00Z', '2026-11-28T08:00:00Z', '2026-11-25T11:30:00Z']) {
      await at(world, moment)
      expect(inChannel(world, 'Overblik ')).toEqual([])
    }
  })
})

test('after a restart nothing comes twice', async () => {
  const world = await begin()
  await logReport(world)
  await at(world, '2026-11-26T07:00:00Z')
  await world.stopBot()
  await world.startBot()
  await at(world, '2026-11-26T07:01:00Z')

  expect(inChannel(world, WAITING)).toHaveLength(1)
  expect(inChannel(world, 'Overblik torsdag')).toHaveLength(1)
})

const withPostgres = emptyPostgres ? test : test.skip
withPostgres('two instances at the same minute send each message once', async () => {
  const schema = await (emptyPostgres as NonNullable<typeof emptyPostgres>)()
  ending.push(() => schema.drop())
  const world = await begin({ DATABASE_URL: schema.url })
  const second = await startBot({ ...world.config, port: 0 }, createLog('silent'), seams)
  ending.push(() => second.stop())
  for (let count = 0; count < 4; count += 1) await logReport(world)
  await eventually(() => inChannel(world, 'TU-').length === 4)
  clock.time = '2026-11-26T07:00:00Z'
  await Promise.all([world.catchUp(), second.catchUp(), world.catchUp(), second.catchUp()])
  await eventually(() => inChannel(world, WAITING).length >= 4)
  await Promise.all([world.catchUp(), second.catchUp()])

  expect(inChannel(world, WAITING)).toHaveLength(4)
  expect(inChannel(world, 'Overblik torsdag')).toHaveLength(1)
})
