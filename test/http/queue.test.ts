/** "Overblik" over the real endpoint: what the complaint unit sees, and that nobody else does. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { EDITOR, PEDAGOGUE, SECOND_UNIT_MEMBER, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { eventually, isCard, logReport, say, seen, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
let time: string
beforeEach(async () => {
  time = '2026-11-23T09:00:00.000Z'
  world = await startWorld({ teams: { limits: { rate: false } }, now: () => new Date(time) })
})
afterEach(() => world.stop())

const chatOf = (person: typeof UNIT_MEMBER) => world.teams.personalChat(person.aadObjectId)
const overview = (person = UNIT_MEMBER) => say(world, person, 'overblik')
const shown = (id: string, person = UNIT_MEMBER) => seen(world, person, chatOf(person), id)
const press = (person: typeof UNIT_MEMBER, id: string, title: string) =>
  world.teams.press(person.aadObjectId, id, title)

test('it counts the open cases and lists them, those first that need somebody first', async () => {
  await logReport(world, TEACHER, { theme: 'koersel' })
  time = '2026-11-24T09:00:00.000Z'
  await logReport(world, PEDAGOGUE, { theme: 'samarbejde' })
  await logReport(world, PEDAGOGUE, { theme: 'trivsel-mobning', conflictStep: '6' })
  time = '2026-11-26T09:00:00.000Z'
  await logReport(world, TEACHER, { theme: 'digital' })
  const text = textOf(await overview())

  expect(text).toMatch(/Åbne sager\n4\n/)
  expect(text).toMatch(/Ikke taget endnu\n4\n/)
  // Six in conflict had one working day, the first one two; both days have passed.
  expect(text).toMatch(/Skulle være taget\n2\n/)
  expect(text).toMatch(/Kørsel[\s\S]*Trivsel og mobning[\s\S]*Samarbejde og kommunikation[\s\S]*Digital kommunikation/)
  expect(text).toContain('Over tid: skulle være taget senest onsdag den 25. november 2026')
  expect(text).toContain('Folkeskole · konflikttrin 6 · logget for 2 dage siden')
  expect(text).not.toContain('lektiehjælp')
})

test('a high conflict and a close day are urgent before they are late', async () => {
  await logReport(world, TEACHER, { theme: 'koersel' })
  await logReport(world, PEDAGOGUE, { theme: 'trivsel-mobning', conflictStep: '6' })
  const text = textOf(await overview())

  expect(text).toMatch(/Trivsel og mobning[\s\S]*Haster: høj konflikt[\s\S]*Kørsel/)
})

test('a case is opened and taken from its row; then it is one’s own', async () => {
  await logReport(world)
  await unitCard(world, 'TU-')
  const card = await overview()
  await press(UNIT_MEMBER, card.id, 'Vis TU-2026-0001')
  expect(JSON.stringify(world.teams.dialogOf(UNIT_MEMBER.aadObjectId))).toContain('lektiehjælp')
  world.teams.closeDialog(UNIT_MEMBER.aadObjectId)

  await press(UNIT_MEMBER, card.id, 'Tag sagen TU-2026-0001')
  expect(shown(card.id)).toContain('Du har den')
  expect(shown(card.id)).not.toContain('Tag sagen')
  await eventually(() =>
    world.teams.sent(world.channel).some((activity) => textOf(activity).includes('Amina Lindgaard har sagen')),
  )

  await press(UNIT_MEMBER, card.id, 'Vis mine (1)')
  expect(shown(card.id)).toContain('Dine sager: 1 til 1 af 1')
  const theirs = await overview(SECOND_UNIT_MEMBER)
  expect(textOf(theirs)).toContain('Amina Lindgaard har den')
  await press(SECOND_UNIT_MEMBER, theirs.id, 'Vis mine (0)')
  expect(shown(theirs.id, SECOND_UNIT_MEMBER)).toContain('Du har ingen åbne sager lige nu.')
})

test('who takes a row second is told who was first, and sees the row as it is', async () => {
  await logReport(world)
  const [first, second] = [await overview(), await overview(SECOND_UNIT_MEMBER)]
  await press(UNIT_MEMBER, first.id, 'Tag sagen TU-2026-0001')
  const answer = await press(SECOND_UNIT_MEMBER, second.id, 'Tag sagen TU-2026-0001')

  expect(JSON.stringify(answer.body)).toContain('Amina Lindgaard')
  await eventually(() => shown(second.id, SECOND_UNIT_MEMBER).includes('Amina Lindgaard har den'))
})

test('eight to a page, and on from there', async () => {
  for (let count = 0; count < 10; count += 1) {
    time = `2026-11-23T09:${10 + count}:00.000Z`
    await logReport(world, [TEACHER, PEDAGOGUE][count % 2])
  }
  const card = await overview()
  expect(textOf(card)).toContain('Alle åbne sager: 1 til 8 af 10')
  await press(UNIT_MEMBER, card.id, 'Vis de næste')
  expect(shown(card.id)).toContain('Alle åbne sager: 9 til 10 af 10')
  expect(shown(card.id)).toContain('TU-2026-0010')
  expect(shown(card.id)).not.toContain('TU-2026-0008')
  await press(UNIT_MEMBER, card.id, 'Vis de forrige')
  expect(shown(card.id)).toContain('TU-2026-0001')
})

test('in the unit’s channel it comes when the bot is mentioned', async () => {
  await logReport(world)
  await world.teams.say(UNIT_MEMBER.aadObjectId, 'vis overblik', { conversation: world.channel, mention: true })
  const card = await world.teams.waitForSent(world.channel, (sent) => textOf(sent).includes('Overblik over åbne sager'))
  expect(textOf(card)).toContain('TU-2026-0001')
})

test.each([TEACHER, EDITOR])('$role gets an ordinary answer, and a forged button gets nothing', async (person) => {
  await logReport(world)
  const answer = await say(world, person, 'overblik')
  expect(isCard(answer)).toBe(false)
  expect(textOf(answer)).not.toContain('TU-')

  const own = await say(world, person, 'mine sager')
  for (const [verb, data] of [
    ['queue', { filter: 'all', page: 0 }],
    ['take-from-queue', { id: '11111111-1111-4111-8111-111111111111', version: 1, filter: 'all', page: 0 }],
  ] as const) {
    const { body } = await world.teams.press(person.aadObjectId, own.id, { type: 'Action.Execute', verb, data })
    expect(JSON.stringify(body)).not.toContain('TU-')
    expect(JSON.stringify(body)).toContain('activity.message')
  }
})

test.each([
  ['an unknown filter', { filter: 'hemmelige', page: 0 }],
  ['a page before the first', { filter: 'all', page: -1 }],
  ['more than a button holds', { filter: 'all', page: 0, role: 'complaint-unit' }],
])('%s is refused', async (_what, data) => {
  const card = await overview()
  const { body } = await world.teams.press(UNIT_MEMBER.aadObjectId, card.id, {
    type: 'Action.Execute',
    verb: 'queue',
    data,
  })
  expect(JSON.stringify(body)).toContain('ældre kort')
})
