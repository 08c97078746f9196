/** One's own case after it was sent: adding, answering, taking back, following up; and that nobody else can. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PEDAGOGUE, SECOND_UNIT_MEMBER, TEACHER, UNIT_MEMBER, type LocalPerson } from '../../src/local-teams/people.js'
import { eventually, logReport, say, seen, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterEach(() => world.stop())

const chat = (person = TEACHER) => world.teams.personalChat(person.aadObjectId)
const shown = (id: string) => seen(world, TEACHER, chat(), id)
const openDialog = (id: string, title: string) => world.teams.openDialog(TEACHER.aadObjectId, id, title)
const submit = (id: string, title: string, inputs = {}) =>
  world.teams.submitDialog(TEACHER.aadObjectId, id, title, inputs)
const ownText = async (id: string) => textOf(await openDialog(id, 'Vis'))

describe('the receipt', () => {
  test('says who sees the name, and what happens next by when', async () => {
    const form = await logReport(world)
    expect(shown(form)).toContain('Klageenheden ser dit navn. Din leder får det ikke fra mig.')
    expect(shown(form)).toMatch(/\*\*Det sker nu:\*\* En fra Klageenheden tager sagen senest \S+ den \d+\. \S+ \d{4}/)
  })
})

describe('adding', () => {
  test('what is added stands in the case, once, however often it is sent', async () => {
    const form = await logReport(world)
    await openDialog(form, 'Tilføj')
    const open = world.teams.dialogOf(TEACHER.aadObjectId) as { actions: { type: string; data: object }[] }
    const action = { type: 'Action.Submit', data: { ...open.actions[0]?.data, text: 'Forælderen har ringet igen.' } }
    const first = await submit(form, action as never)
    await submit(form, action as never)

    expect(textOf(first.body)).toMatch(/føjet til sag TU-\d{4}-0001/)
    expect((await ownText(form)).match(/Forælderen har ringet igen\./g)).toHaveLength(1)
  })

  test('passes the same guards: CPR is taken out, personal data are marked once, unlawful things are refused', async () => {
    const form = await logReport(world)
    await openDialog(form, 'Tilføj')
    const cpr = await submit(form, 'Send', { text: 'Barnet har nummer 010115-1234.' })
    expect(textOf(cpr.body)).toContain('[CPR fjernet]')
    expect(textOf(cpr.body)).not.toContain('010115')

    const warned = await submit(form, 'Send', { text: 'Sofie i 3.b har ADHD.' })
    expect(textOf(warned.body)).toContain('Helbred')
    await submit(form, 'Send alligevel')
    expect(await noteCount()).toBe(1)

    await openDialog(form, 'Tilføj')
    const refused = await submit(form, 'Send', {
      text: 'Min leder svindler med pengene, og jeg vil melde det anonymt.',
    })
    expect(textOf(refused.body)).toContain('Det er **ikke** gemt')
    const again = await submit(form, 'Send')
    expect(textOf(again.body)).toContain('Det er **ikke** gemt')
    expect(await noteCount()).toBe(1)

    async function noteCount() {
      return ((await ownText(form)).match(/Du tilføjede/g) ?? []).length
    }
  })

  test('the one who has the case is told in private, and the unit’s channel gets none of the words', async () => {
    const form = await logReport(world)
    const card = await unitCard(world)
    await takeCase(world, card.id)
    await eventually(() => shown(form).includes('har taget sagen'))
    const before = world.teams.sent(chat(UNIT_MEMBER)).length
    await openDialog(form, 'Tilføj')
    await submit(form, 'Send', { text: 'Forælderen har ringet igen om lektierne.' })

    await eventually(() => world.teams.sent(chat(UNIT_MEMBER)).length > before)
    expect(JSON.stringify(world.teams.sent(world.channel))).not.toContain('ringet igen')
    expect(world.teams.sent(chat(SECOND_UNIT_MEMBER))).toEqual([])
  })

  test('nobody else adds to it, reads it or takes it back, whatever they send', async () => {
    const form = await logReport(world)
    const own = await say(world, PEDAGOGUE, 'mine sager')
    const id = /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(world.teams.sent(chat())))?.[1] ?? ''
    expect(id).not.toBe('')
    for (const [name, data] of [
      ['task/fetch', { verb: 'show-own-case', id }],
      ['task/fetch', { verb: 'open-note', id, kind: 'addition' }],
      ['task/submit', { verb: 'send-note', id, kind: 'addition', text: 'Noget fremmed' }],
      ['task/fetch', { verb: 'open-withdrawal', id }],
      ['task/submit', { verb: 'withdraw', id }],
      ['task/submit', { verb: 'tell-follow-up', id, how: 'godt', text: '' }],
    ] as const) {
      for (const person of [PEDAGOGUE, UNIT_MEMBER]) {
        const answer = await world.teams.raw(invokeOf(person, own.id, name, data))
        expect(JSON.stringify(answer.body ?? {})).not.toContain('lektiehjælp')
      }
    }
    expect(await ownText(form)).not.toContain('Noget fremmed')
    expect(shown(form)).toContain('Modtaget af Klageenheden')
  })
})

describe('taking back', () => {
  test('asks once more, and ends the case for both', async () => {
    const form = await logReport(world)
    const card = await unitCard(world)
    expect(textOf(await openDialog(form, 'Træk tilbage'))).toContain('Vil du trække sagen tilbage?')
    const answer = await submit(form, 'Træk sagen tilbage')

    expect(textOf(answer.body)).toMatch(/Sag TU-\d{4}-0001 er trukket tilbage/)
    await eventually(() => shown(form).includes('Du har trukket sagen tilbage'))
    expect(shown(form)).not.toContain('Tilføj')
    const late = await takeCase(world, card.id).catch(() => undefined)
    expect(JSON.stringify(late?.body ?? '')).not.toContain('har sagen')
  })

  test('is too late once somebody has taken it, and says who', async () => {
    const form = await logReport(world)
    await openDialog(form, 'Træk tilbage')
    await takeCase(world, (await unitCard(world)).id)
    const answer = await submit(form, 'Træk sagen tilbage')

    expect(textOf(answer.body)).toContain('Amina Lindgaard fra Klageenheden har taget sagen')
    await eventually(() => shown(form).includes('Amina Lindgaard'))
    expect(shown(form)).not.toContain('Træk tilbage')
  })
})

test('"mine sager" opens each case, and what was logged is there', async () => {
  await logReport(world)
  const mine = await say(world, TEACHER, 'mine sager')
  expect(textOf(mine)).toMatch(/I følger op \S+ den \d+\./)
  const dialog = await world.teams.openDialog(
    TEACHER.aadObjectId,
    mine.id,
    /Vis TU-\d{4}-0001/.exec(textOf(mine))?.[0] ?? '',
  )
  expect(textOf(dialog)).toContain('lektiehjælp')
  const adding = await world.teams.submitDialog(TEACHER.aadObjectId, mine.id, 'Tilføj')
  expect(textOf(adding.body)).toContain('Hvad vil du tilføje?')
})

function invokeOf(person: LocalPerson, replyToId: string, name: string, data: object) {
  return {
    type: 'invoke',
    id: crypto.randomUUID(),
    name,
    channelId: 'msteams',
    serviceUrl: world.teams.serviceUrl,
    from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: '28:bot', name: 'KlarSvar' },
    conversation: {
      id: world.teams.personalChat(person.aadObjectId),
      conversationType: 'personal',
      tenantId: world.config.tenantId ?? '',
    },
    channelData: { tenant: { id: world.config.tenantId } },
    replyToId,
    value: { data, context: { theme: 'default' } },
  }
}
