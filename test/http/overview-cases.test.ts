/** Cases on the overview page: the same rules as on the cards, and both follow each other. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EDITOR, PEDAGOGUE, SECOND_UNIT_MEMBER, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { typedReport } from '../support/examples.js'
import { ask, asPerson, post, press } from '../support/overview.js'
import { eventually, logReport, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
let time: string
beforeEach(async () => {
  time = '2026-11-23T09:00:00.000Z'
  world = await startWorld({ teams: { limits: { rate: false } }, now: () => new Date(time) })
})
afterEach(() => world.stop())

const queue = (person = UNIT_MEMBER, request = {}) => ask(world, person, 'queue', request)
const firstCase = async (person = UNIT_MEMBER) => {
  const [first] = (await queue(person)).cases
  if (!first) throw new Error('The queue is empty')
  return first
}

test('the reporter sees the case and where it stands; the unit sees it in the queue', async () => {
  await logReport(world)
  await unitCard(world, 'TU-')
  const { cases } = await ask(world, TEACHER, 'own-cases', {})

  expect(cases).toMatchObject([
    { number: 'TU-2026-0001', status: 'new', hasQuestion: false, followUp: expect.any(String) },
  ])
  await eventually(async () => (await ask(world, TEACHER, 'own-cases', {})).cases[0]?.statusText.includes('Modtaget'))
  expect((await ask(world, PEDAGOGUE, 'own-cases', {})).cases).toEqual([])
  const { counts, total, cases: queued } = await queue()
  expect({ total, counts }).toEqual({
    total: 1,
    counts: { open: 1, waiting: 1, lateToTake: 0, mine: 0, lateFollowUp: 0 },
  })
  expect(queued).toMatchObject([
    { number: 'TU-2026-0001', need: 'waiting', ageInDays: 0, workdaysLate: 0, owner: null },
  ])
  // The list is in codes; what happened is read in the case itself.
  expect(JSON.stringify(queued)).not.toContain('lektiehjælp')
})

test('a case taken on the page is taken on the card in the channel, and the reporter hears of it', async () => {
  await logReport(world)
  const card = await unitCard(world, 'TU-')
  const { id, version } = await firstCase()
  const [reply] = await press(world, UNIT_MEMBER, 'dialog-sent', { verb: 'take', id, version })

  expect(reply).toMatchObject({ kind: 'dialog' })
  expect(textOf(reply)).toContain('lektiehjælp')
  await eventually(() =>
    world.teams.sent(world.channel).some((sent) => sent.id === card.id && textOf(sent).includes('Amina Lindgaard')),
  )
  expect((await ask(world, TEACHER, 'own-cases', {})).cases[0]?.statusText).toContain('Amina Lindgaard')
  expect((await queue(UNIT_MEMBER, { filter: 'mine' })).cases).toMatchObject([{ owner: { isMe: true } }])
  expect((await queue(SECOND_UNIT_MEMBER)).cases).toMatchObject([{ owner: { name: 'Amina Lindgaard', isMe: false } }])
})

test('a case taken on the card is taken on the page', async () => {
  await logReport(world)
  await takeCase(world, (await unitCard(world, 'Tag sagen')).id, SECOND_UNIT_MEMBER)
  expect(await firstCase()).toMatchObject({ status: 'taken', owner: { name: 'Jeppe Solvang', isMe: false } })
})

test('a case is worked to its end on the page: read, advised, closed', async () => {
  await logReport(world)
  const { id, version } = await firstCase()
  await press(world, UNIT_MEMBER, 'pressed', { verb: 'take', id, version })
  const taken = await firstCase()
  const [form] = await press(world, UNIT_MEMBER, 'dialog-opened', {
    verb: 'open-case',
    id,
    version: taken.version,
    dialog: 'write',
  })
  expect(form).toMatchObject({ kind: 'dialog' })
  const advice = {
    verb: 'write-note',
    id,
    version: taken.version,
    kind: 'advice',
    text: 'Ring til forælderen i dag.',
    phrase: '',
    words: '',
  }
  expect(await press(world, UNIT_MEMBER, 'dialog-sent', advice)).toMatchObject([{ kind: 'dialog-done' }])
  // Sent twice, it is one note.
  await press(world, UNIT_MEMBER, 'dialog-sent', advice)
  const closing = { verb: 'close', id, version: (await firstCase()).version, outcome: 'aftale', stepOut: '1' }
  expect(await press(world, UNIT_MEMBER, 'dialog-sent', closing)).toMatchObject([{ kind: 'dialog-done' }])

  expect((await queue()).total).toBe(0)
  const [found] = (await ask(world, UNIT_MEMBER, 'find-case', { number: 'tu-2026-0001' })).replies
  expect(textOf(found).match(/Ring til forælderen i dag/g)).toHaveLength(1)
  expect((await ask(world, TEACHER, 'own-cases', {})).cases).toMatchObject([{ status: 'closed', followUp: null }])
})

test('two take it at once: one has it, the other is told who', async () => {
  await logReport(world)
  const { id, version } = await firstCase()
  const people = [UNIT_MEMBER, SECOND_UNIT_MEMBER]
  const answers = await Promise.all(people.map((one) => press(world, one, 'pressed', { verb: 'take', id, version })))
  const { owner } = await firstCase()
  const winner = owner?.isMe ? 0 : 1

  expect(textOf(answers[1 - winner])).toContain(people[winner]?.name)
  expect(answers[1 - winner]?.some(({ kind }) => kind === 'notice')).toBe(true)
  expect(answers[winner]?.some(({ kind }) => kind === 'notice')).toBe(false)
})

test('a pre-complaint is logged on the page once, however often it is sent', async () => {
  const [form] = await press(world, TEACHER, 'pressed', { verb: 'log' })
  const formKey = /"formKey":"([^"]+)"/.exec(JSON.stringify(form))?.[1]
  const data = { verb: 'send-report', formKey, ...typedReport, followUpDate: '2026-11-30' }
  const first = await press(world, TEACHER, 'pressed', data)
  const again = await press(world, TEACHER, 'pressed', data)

  expect(textOf(first)).toContain('TU-2026-0001')
  expect(textOf(again)).toContain('TU-2026-0001')
  expect((await queue()).total).toBe(1)
  await unitCard(world, 'TU-2026-0001')
  // Nobody else can use the form.
  expect(textOf(await press(world, PEDAGOGUE, 'pressed', data))).not.toContain('TU-')
})

describe('what is forged gets nowhere', () => {
  const strange = '11111111-1111-4111-8111-111111111111'

  test.each([TEACHER, PEDAGOGUE, EDITOR])(
    '$role can open or change nobody’s case, and cannot tell whether it exists',
    async (person) => {
      await logReport(world, person === TEACHER ? PEDAGOGUE : TEACHER)
      const { id, version } = await firstCase()
      for (const button of [
        { verb: 'show-case' },
        { verb: 'open-case', dialog: 'menu' },
        { verb: 'take' },
        { verb: 'close', outcome: 'aftale' },
        { verb: 'hand-on', to: person.aadObjectId },
        { verb: 'reopen' },
      ]) {
        for (const how of ['pressed', 'dialog-opened', 'dialog-sent'] as const) {
          const real = await press(world, person, how, { ...button, id, version })
          const invented = await press(world, person, how, { ...button, id: strange, version })
          expect(real).toEqual(invented)
          expect(JSON.stringify(real)).not.toContain('TU-')
        }
      }
      for (const verb of ['show-own-case', 'open-withdrawal', 'withdraw']) {
        const real = await press(world, person, 'dialog-opened', { verb, id })
        expect(real).toEqual(await press(world, person, 'dialog-opened', { verb, id: strange }))
      }
      expect(await firstCase()).toMatchObject({ status: 'new', version })
    },
  )

  test.each<[string, Record<string, unknown>]>([
    ['an unknown verb', { verb: 'delete-everything' }],
    ['no verb', {}],
    ['a key too many', { verb: 'take', id: strange, version: 1, role: 'complaint-unit' }],
    ['a person of one’s own choosing', { verb: 'take', id: strange, version: 1, person: UNIT_MEMBER.aadObjectId }],
    ['a version that is none', { verb: 'take', id: strange, version: '1 or 1=1' }],
    ['a number without end', { verb: 'queue', filter: 'all', page: 1e9 }],
  ])('%s is answered as an old button is', async (_what, data) => {
    const replies = await press(world, UNIT_MEMBER, 'dialog-sent', data)
    expect(replies).toMatchObject([{ kind: 'notice' }])
    expect(textOf(replies)).toContain('ældre kort')
  })

  test('a prototype in the data changes nothing', async () => {
    const body = '{"how":"pressed","data":{"verb":"my-cases","__proto__":{"isAdmin":true}}}'
    const { status } = await post(world, 'press', body, asPerson(TEACHER))
    expect(status).toBeLessThan(500)
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })

  test('a number that nobody has and one that is another’s are the same to who may not see', async () => {
    await logReport(world)
    const replies = (await ask(world, UNIT_MEMBER, 'find-case', { number: 'TU-2026-9999' })).replies
    expect(replies).toMatchObject([{ kind: 'notice' }])
    expect(textOf((await ask(world, UNIT_MEMBER, 'find-case', { number: ' TU-2026-0001 ' })).replies)).toContain(
      'TU-2026-0001',
    )
  })
})

test('the queue is narrowed by need, theme, area, kind of unit and number, and read from any row', async () => {
  await logReport(world, TEACHER, { theme: 'koersel' })
  time = '2026-11-23T09:10:00.000Z'
  await logReport(world, PEDAGOGUE, { theme: 'trivsel-mobning', conflictStep: '6' })
  await logReport(world, PEDAGOGUE, { theme: 'samarbejde' })
  const numbers = async (request: object) => (await queue(UNIT_MEMBER, request)).cases.map(({ number }) => number)

  expect(await numbers({})).toEqual(['TU-2026-0002', 'TU-2026-0001', 'TU-2026-0003'])
  expect(await numbers({ from: 1, count: 1 })).toEqual(['TU-2026-0001'])
  expect(await numbers({ from: 3 })).toEqual([])
  expect(await numbers({ need: 'urgent' })).toEqual(['TU-2026-0002'])
  expect(await numbers({ theme: 'koersel' })).toEqual(['TU-2026-0001'])
  expect(await numbers({ number: 'tu-2026-0003' })).toEqual(['TU-2026-0003'])
  expect(await numbers({ number: '%3' })).toEqual([])
  expect(await numbers({ area: 'amager', unitType: 'folkeskole', filter: 'late' })).toEqual([])
  expect((await queue(UNIT_MEMBER, { theme: 'koersel' })).total).toBe(1)
  expect((await queue(UNIT_MEMBER, { theme: "x' or '1'='1" })).total).toBe(0)

  time = '2026-11-27T09:00:00.000Z'
  const { counts, cases } = await queue(UNIT_MEMBER, { filter: 'late' })
  expect(counts.lateToTake).toBe(3)
  // The urgent one had one working day, the others two.
  expect(cases.map(({ workdaysLate, need }) => [workdaysLate, need])).toEqual([
    [3, 'late-to-take'],
    [2, 'late-to-take'],
    [2, 'late-to-take'],
  ])
})
