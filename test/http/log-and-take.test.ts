/** From a teacher's worry to the unit that helps: the whole flow over the real endpoint. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SECOND_UNIT_MEMBER, TEACHER, PEDAGOGUE, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { eventually, logReport, say, seen, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterEach(() => world.stop())

const chatOf = (person = TEACHER) => world.teams.personalChat(person.aadObjectId)
const noticesTo = (person = TEACHER) => world.teams.sent(chatOf(person)).map(({ text }) => text ?? '')

describe('logging', () => {
  test('the receipt takes the form’s place and the unit’s channel gets the case, without what was written', async () => {
    const form = await logReport(world)

    const card = await unitCard(world, 'TU-')
    expect(textOf(card)).toContain('Samarbejde og kommunikation')
    expect(textOf(card)).toContain('Folkeskole')
    expect(textOf(card)).not.toContain('lektiehjælp')
    expect(card.summary).not.toContain('lektiehjælp')
    await eventually(() => seen(world, TEACHER, chatOf(), form).includes('Modtaget af Klageenheden'))
    expect(seen(world, TEACHER, chatOf(), form)).toMatch(/Sag TU-\d{4}-0001/)
    expect(seen(world, TEACHER, chatOf(), form)).not.toContain('Send til Klageenheden')
  })

  test('what is missing is said in words, and what was typed stays', async () => {
    const form = await say(world, TEACHER, 'log utilfredshed')
    const answer = await world.teams.press(TEACHER.aadObjectId, form.id, {
      ...sendAction(form),
      data: { ...sendAction(form).data, whatHappened: 'For kort', theme: 'samarbejde' },
    })

    expect(textOf(answer.body)).toContain('Mindst 20 tegn')
    expect(textOf(answer.body)).toContain('For kort')
    expect(textOf(answer.body)).toContain('Vælg jeres område')
    expect(world.teams.sent(world.channel).filter((activity) => activity.attachments)).toEqual([])
  })

  test('a CPR number is taken out before anything is kept, and is not said back', async () => {
    const form = await logReport(world, TEACHER, {
      whatHappened: 'Barnet med nummer 010115-1234 blev hentet for sent tre gange i denne uge.',
    })

    const shown = seen(world, TEACHER, chatOf(), form)
    expect(shown).toContain('Der står et CPR-nummer')
    expect(shown).toContain('[CPR fjernet]')
    expect(JSON.stringify(world.teams.sent(chatOf()))).not.toContain('010115')
    expect(await casesOf()).toBe('Du har ikke logget noget endnu. Skriv **log utilfredshed**, når du vil.')
  })

  test('a child in danger is met with whom to call before any receipt; the sender may still decide otherwise', async () => {
    const form = await logReport(world, TEACHER, {
      whatHappened: 'En pige i gruppen fortæller, at hendes far slår hende, når hun kommer hjem.',
    })
    expect(seen(world, TEACHER, chatOf(), form)).toMatch(/ring \*\*112\*\*/i)
    expect(await casesOf()).toContain('Du har ikke logget noget endnu')
  })

  test('an explicit complaint is marked as a complaint, with the day by which the parent must hear from us', async () => {
    const form = await logReport(world, TEACHER, { explicitComplaint: 'ja' })
    const card = await unitCard(world)

    expect(textOf(card)).toMatch(/^Klage TU-/m)
    expect(seen(world, TEACHER, chatOf(), form)).toContain('Svar forælderen senest')
  })

  test('sent twice, it is one case with one card', async () => {
    const form = await say(world, TEACHER, 'log utilfredshed')
    const { typedReport } = await import('../support/examples.js')
    const inputs = { ...typedReport, followUpDate: /"value":"(\d{4}-\d\d-\d\d)"/.exec(JSON.stringify(form))?.[1] ?? '' }
    const action = { ...sendAction(form), data: { ...sendAction(form).data, ...inputs } }
    const answers = await Promise.all([
      world.teams.press(TEACHER.aadObjectId, form.id, action),
      world.teams.press(TEACHER.aadObjectId, form.id, action),
    ])

    const numbers = answers.map(({ body }) => /TU-\d{4}-\d{4}/.exec(textOf(body))?.[0])
    expect(numbers[0]).toBe(numbers[1])
    await unitCard(world)
    expect(await casesOf()).not.toContain('0002')
    expect(world.teams.sent(world.channel).filter(({ attachments }) => attachments)).toHaveLength(1)
  })

  test.each(['Log utilfredshed', 'LOG UTILFREDSHED!', 'log tidlig utilfredshed', 'jeg vil gerne logge utilfredshed'])(
    '"%s" opens the form',
    async (text) => {
      expect(textOf(await say(world, PEDAGOGUE, text))).toContain('Send til Klageenheden')
    },
  )

  test('in a channel no form is shown; the bot points to the private chat', async () => {
    await world.teams.say(UNIT_MEMBER.aadObjectId, 'log utilfredshed', { conversation: world.channel, mention: true })
    const reply = await world.teams.waitForSent(world.channel, ({ text }) => text?.includes('private chat') ?? false)
    expect(reply.attachments ?? []).toEqual([])
  })
})

describe('taking', () => {
  test('the card shows who has it, and the reporter is told', async () => {
    const form = await logReport(world)
    const card = await unitCard(world)
    await takeCase(world, card.id)

    await eventually(() =>
      seen(world, SECOND_UNIT_MEMBER, world.channel, card.id).includes('Amina Lindgaard har sagen'),
    )
    await eventually(() => noticesTo().some((text) => text.includes('Amina Lindgaard') && text.includes('TU-')))
    await eventually(() =>
      seen(world, TEACHER, chatOf(), form).includes('Amina Lindgaard fra Klageenheden har taget sagen'),
    )
  })

  test('the second one to take it is told who was first, and the card stays theirs', async () => {
    await logReport(world)
    const card = await unitCard(world)
    const action = takeAction(card)
    await world.teams.press(UNIT_MEMBER.aadObjectId, card.id, action)
    const second = await world.teams.press(SECOND_UNIT_MEMBER.aadObjectId, card.id, action)

    expect(textOf(second.body)).toContain('Amina Lindgaard har allerede taget sagen')
    expect(seen(world, SECOND_UNIT_MEMBER, world.channel, card.id)).toContain('Amina Lindgaard har sagen')
    await eventually(() => noticesTo().some((text) => text.includes('har taget sag')))
    expect(noticesTo().filter((text) => text.includes('har taget sag'))).toHaveLength(1)
  })

  test('what was written opens for the unit only', async () => {
    await logReport(world)
    const card = await unitCard(world)

    const dialog = await world.teams.openDialog(UNIT_MEMBER.aadObjectId, card.id, 'Vis')
    expect(textOf(dialog)).toContain('lektiehjælp')
    const forged = await world.teams.raw(asPerson(PEDAGOGUE, card, 'show-case'))
    expect(textOf(forged.body)).not.toContain('lektiehjælp')
    expect(JSON.stringify(forged.body)).toContain('Sagen findes ikke, eller den er ikke åben for dig')
  })

  test('staff cannot take a case, whatever they send', async () => {
    await logReport(world)
    const card = await unitCard(world)
    const answer = await world.teams.raw(asPerson(TEACHER, card, 'take'))

    expect(JSON.stringify(answer.body)).toContain('ikke åben for dig')
    expect(seen(world, UNIT_MEMBER, world.channel, card.id)).toContain('Venter på en')
  })
})

test('"mine sager" lists one’s own and nobody else’s', async () => {
  await logReport(world)
  await logReport(world, PEDAGOGUE)

  expect(await casesOf()).toContain('0001')
  expect(await casesOf()).not.toContain('0002')
})

async function casesOf(person = TEACHER): Promise<string> {
  return textOf(await say(world, person, 'mine sager'))
}

interface Action {
  type: string
  data: Record<string, unknown>
  [property: string]: unknown
}

function actionsOf(activity: { attachments?: { content?: unknown }[] }): Action[] {
  return (activity.attachments?.[0]?.content as { actions: Action[] }).actions
}

function sendAction(form: { attachments?: { content?: unknown }[] }): Action {
  const [action] = actionsOf(form)
  if (!action) throw new Error('The form cannot be sent')
  return action
}

const takeAction = sendAction

/** A forged invoke: the sender is verified by the channel, everything in the value is whatever they like. */
function asPerson(person: typeof TEACHER, card: { id: string; attachments?: { content?: unknown }[] }, verb: string) {
  const { data } = takeAction(card)
  const sent = world.teams.sent(world.teams.personalChat(person.aadObjectId))[0]
  const value =
    verb === 'take'
      ? { action: { type: 'Action.Execute', verb, data } }
      : { data: { verb, ...data }, context: { theme: 'default' } }
  return {
    type: 'invoke',
    id: 'forged-1',
    name: verb === 'take' ? 'adaptiveCard/action' : 'task/fetch',
    channelId: 'msteams',
    serviceUrl: world.teams.serviceUrl,
    from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: '28:bot', name: 'KlarSvar' },
    conversation: {
      id: sent?.conversation?.id ?? world.teams.personalChat(person.aadObjectId),
      conversationType: 'personal',
      tenantId: world.config.tenantId ?? '',
    },
    channelData: { tenant: { id: world.config.tenantId } },
    replyToId: card.id,
    value,
  }
}
