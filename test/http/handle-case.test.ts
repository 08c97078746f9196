/** What the complaint unit does with a case, step by step, over the real endpoint; and what the others then see. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { SECOND_UNIT_MEMBER, TEACHER, UNIT_MEMBER, type LocalPerson } from '../../src/local-teams/people.js'
import { eventually, isCard, logReport, seen, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

const AMINA = UNIT_MEMBER
const JEPPE = SECOND_UNIT_MEMBER

let world: World
let form: string
let card: SentActivity
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
  form = await logReport(world)
  card = await unitCard(world)
})
afterEach(() => world.stop())

describe('reading', () => {
  test('what was written opens in a dialog, with the way on', async () => {
    const dialog = textOf(await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Vis'))
    expect(dialog).toContain('lektiehjælp')
    expect(dialog).toContain('Signe Højbjerg')
    await send(AMINA, 'Tag sagen')
    expect(opened(AMINA)).toContain('Skriv til melderen')
    await eventually(() => onCard(JEPPE).includes('Amina Lindgaard har sagen'))
  })

  test('a client without dialogs gets no case text into the channel', async () => {
    const before = world.teams.sent(world.channel).length
    const { data } = (card.attachments?.[0]?.content as { actions: { data: object }[] }).actions[1] ?? { data: {} }
    await world.teams.press(AMINA.aadObjectId, card.id, {
      type: 'Action.Submit',
      data: { ...data, msteams: undefined },
    })
    const said = await eventually(() => world.teams.sent(world.channel)[before])
    expect(said.text).toContain('åbner kun i et vindue')
    expect(JSON.stringify(world.teams.sent(world.channel))).not.toContain('lektiehjælp')
  })
})

describe('writing to the reporter', () => {
  beforeEach(takenByAmina)

  test('advice reaches the reporter’s chat, and stands on the case with author and time', async () => {
    await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Skriv til melderen')
    const done = await send(AMINA, 'Send til melderen', { kind: 'advice', text: 'Ring, før du skriver igen.' })
    expect(done).toContain('Sendt')

    const message = await toReporter('Råd fra Klageenheden')
    expect(textOf(message)).toContain('Amina Lindgaard skriver\nRing, før du skriver igen.')
    expect(message.summary).toMatch(/^Råd fra Klageenheden til sag TU-\d{4}-0001$/)
    await eventually(() => onCard(JEPPE).includes('1, den seneste fra jer'))
    expect(onCard(JEPPE)).not.toContain('før du skriver')
    expect(textOf(await world.teams.openDialog(JEPPE.aadObjectId, card.id, 'Vis'))).toMatch(
      /Råd fra Amina Lindgaard, .+ kl\. .+\nRing, før du skriver igen\./,
    )
  })

  test('a question is answered from its card, and the answer reaches the one who has the case', async () => {
    await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Skriv til melderen')
    await send(AMINA, 'Send til melderen', { kind: 'question', text: 'Hvornår mødes I igen?' })
    const question = await toReporter('Spørgsmål fra Klageenheden')
    await world.teams.openDialog(TEACHER.aadObjectId, question.id, 'Svar')
    const reply = world.teams.dialogOf(TEACHER.aadObjectId) as { actions: { data: object }[] }
    await world.teams.submitDialog(TEACHER.aadObjectId, question.id, {
      type: 'Action.Submit',
      data: { ...reply.actions[0]?.data, text: 'På torsdag klokken ni.' },
    })

    const answer = await sentTo(AMINA, 'Melderen har svaret')
    expect(textOf(answer)).toContain('På torsdag klokken ni.')
    expect(answer.summary).not.toContain('torsdag')
    await eventually(() => onCard(JEPPE).includes('2, den seneste fra melderen'))
    const all = textOf(await world.teams.openDialog(AMINA.aadObjectId, answer.id, 'Vis'))
    expect(all.indexOf('Hvornår mødes I igen?')).toBeLessThan(all.indexOf('På torsdag klokken ni.'))
    expect(all).toContain('Svar fra Signe Højbjerg')
  })

  test('a phrase that fits is put in as a beginning', async () => {
    await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Skriv til melderen')
    await send(AMINA, 'Søg', { words: 'bed om klagepunkter og mål', text: 'Kære Signe' })
    expect(opened(AMINA)).toContain('Bed om klagepunkter og mål')
    await send(AMINA, 'Sæt frasen ind', { phrase: 'kl-praeciser', text: 'Kære Signe' })
    expect(opened(AMINA)).toMatch(/Kære Signe\n\n.*\[Hvem skriver du til\?\]/s)
    expect(world.teams.sent(chat()).filter((activity) => textOf(activity).includes('Råd fra'))).toEqual([])
  })

  test('words that look personal are marked once; a CPR number is taken out', async () => {
    await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Skriv til melderen')
    await send(AMINA, 'Send til melderen', { kind: 'advice', text: 'Barnet 010203-1234 har det godt.' })
    expect(opened(AMINA)).toContain('Barnet [CPR fjernet] har det godt.')
    expect(opened(AMINA)).toContain('Der stod et CPR-nummer')
    await send(AMINA, 'Send til melderen', { kind: 'advice', text: 'Skriv til mor@eksempel.dk om mødet.' })
    expect(opened(AMINA)).toContain('En mailadresse')
    expect(await send(AMINA, 'Send alligevel')).toContain('Sendt')
    expect(textOf(await toReporter('Råd fra Klageenheden'))).toContain('mor@eksempel.dk')
  })

  test('only the one who has the case writes; the colleague is told who that is', async () => {
    await eventually(() => onCard(JEPPE).includes('har sagen'))
    const answer = await world.teams.press(JEPPE.aadObjectId, card.id, 'Skriv til melderen')
    expect(textOf(answer.body)).toContain('Det er Amina Lindgaard, der har sagen')
  })

  test('what was typed survives a change in the meantime, and a press delivered twice is one message', async () => {
    await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Skriv til melderen')
    await open(JEPPE, 'Mere', 'Registrér klage')
    await send(JEPPE, 'Registrér klage')
    await send(AMINA, 'Send til melderen', { kind: 'advice', text: 'Skriv kort tilbage.' })
    expect(opened(AMINA)).toContain('Sagen blev ændret, mens du skrev')
    expect(opened(AMINA)).toContain('Skriv kort tilbage.')

    const [button] = (world.teams.dialogOf(AMINA.aadObjectId) as { actions: { type: string; data: object }[] }).actions
    const twice = { type: 'Action.Submit', data: { ...button?.data, kind: 'advice', text: 'Skriv kort tilbage.' } }
    const [first, second] = [
      await world.teams.submitDialog(AMINA.aadObjectId, card.id, twice),
      await world.teams.submitDialog(AMINA.aadObjectId, card.id, twice),
    ]
    expect([textOf(first.body), textOf(second.body)]).toEqual(Array(2).fill(expect.stringContaining('Sendt')))
    await toReporter('Skriv kort tilbage')
    await eventually(() => onCard(JEPPE).includes('1, den seneste fra jer'))
  })
})

describe('handing on', () => {
  beforeEach(takenByAmina)

  test('a colleague who has been seen in the team gets it; both and the reporter are told', async () => {
    await open(AMINA, 'Mere', 'Giv sagen videre')
    expect(opened(AMINA)).toContain('Jeg kender ingen kolleger endnu')
    await world.teams.say(JEPPE.aadObjectId, 'hjælp', { conversation: world.channel, mention: true })

    await open(AMINA, 'Mere', 'Giv sagen videre')
    expect(await send(AMINA, 'Giv videre', { to: JEPPE.aadObjectId })).toContain('Jeppe Solvang har nu sag')
    const got = await sentTo(JEPPE, 'er nu din')
    expect(textOf(await world.teams.openDialog(JEPPE.aadObjectId, got.id, 'Vis'))).toContain('lektiehjælp')
    await sentTo(AMINA, 'Jeppe Solvang** har overtaget')
    await toReporter('Jeppe Solvang** fra Klageenheden har taget')
    await eventually(() => onCard(AMINA).includes('Jeppe Solvang har sagen'))
    await eventually(() => seen(world, TEACHER, chat(), form).includes('Jeppe Solvang fra Klageenheden'))
  })

  test('a colleague takes it over when somebody is away; the one who had it is told', async () => {
    await eventually(() => onCard(JEPPE).includes('har sagen'))
    await open(JEPPE, 'Mere', 'Giv sagen videre')
    expect(opened(JEPPE)).toContain('Jeppe Solvang (dig)')
    expect(await send(JEPPE, 'Giv videre', { to: JEPPE.aadObjectId })).toContain('Du har nu sag')
    await sentTo(AMINA, 'har overtaget')
    await eventually(() => onCard(AMINA).includes('Jeppe Solvang har sagen'))
  })

  test('it is handed to nobody who is not known in the unit', async () => {
    await world.teams.say(JEPPE.aadObjectId, 'hjælp', { conversation: world.channel, mention: true })
    await open(AMINA, 'Mere', 'Giv sagen videre')
    const [button] = (world.teams.dialogOf(AMINA.aadObjectId) as { actions: { type: string; data: object }[] }).actions
    await world.teams.submitDialog(AMINA.aadObjectId, card.id, {
      type: 'Action.Submit',
      data: { ...button?.data, to: TEACHER.aadObjectId },
    })
    expect(opened(AMINA)).toContain('Vælg den, der skal have sagen')
    expect(onCard(AMINA)).toContain('Amina Lindgaard har sagen')
  })
})

describe('the days and the complaint', () => {
  beforeEach(takenByAmina)

  test('a follow-up day is set within its bounds', async () => {
    await open(AMINA, 'Mere', 'Sæt opfølgning')
    await send(AMINA, 'Gem dagen', { followUpDate: '2031-02-31' })
    expect(opened(AMINA)).toContain('Vælg en dag fra')
    const { value } = JSON.parse(/\{"type":"Input\.Date"[^}]*\}/.exec(dialogJson(AMINA))?.[0] ?? '{}') as {
      value: string
    }
    const later = new Date(Date.parse(value) + 86_400_000).toISOString().slice(0, 10)
    expect(await send(AMINA, 'Gem dagen', { followUpDate: later })).toContain('følges op')
    await eventually(() => onCard(JEPPE).includes(`den ${Number(later.slice(8))}.`))
  })

  test('it becomes a complaint: label, deadline, number; the reporter is told once', async () => {
    await open(JEPPE, 'Mere', 'Registrér klage')
    expect(await send(JEPPE, 'Registrér klage')).toContain('er nu en klage')
    await eventually(() => onCard(AMINA).includes('Klage TU-'))
    expect(onCard(AMINA)).toMatch(/Det er en klage\. Forælderen skal høre fra jer senest \S+dag den/)
    await toReporter('som **klage**')

    await open(AMINA, 'Mere', 'Skriv klagens nummer')
    expect(await send(AMINA, 'Gem nummeret', { caseRef: '2026-0099' })).toContain('Nummeret er gemt')
    expect(textOf(await world.teams.openDialog(JEPPE.aadObjectId, card.id, 'Vis'))).toContain('2026-0099')
    await eventually(() => seen(world, JEPPE, world.channel, card.id))
    expect(onCard(JEPPE)).not.toContain('2026-0099')
    expect(world.teams.sent(chat()).filter(({ text }) => text?.includes('som **klage**'))).toHaveLength(1)
  })
})

describe('the end', () => {
  beforeEach(takenByAmina)

  const close = async (inputs: Record<string, string>) => {
    await open(AMINA, 'Mere', 'Luk sagen')
    return send(AMINA, 'Luk sagen', inputs)
  }

  test('outcome, step and reflections end the case; both sides see it', async () => {
    const done = await close({
      outcome: 'aftale',
      stepOut: '1',
      reflection0: 'Forælderen følte sig overset.',
      reflection1: 'Vi svarer inden for to dage.',
    })
    expect(done).toMatch(/Sag TU-\d{4}-0001 er lukket.*journalisere/)
    await eventually(() => onCard(JEPPE).includes('Lukket af Amina Lindgaard'))
    expect(onCard(JEPPE)).toContain('mangler at blive journaliseret')
    expect(onCard(JEPPE)).not.toContain('overset')
    await eventually(() => seen(world, TEACHER, chat(), form).includes('Sagen er lukket: aftale med forælderen'))
    await toReporter('har lukket sag')
    const text = textOf(await world.teams.openDialog(JEPPE.aadObjectId, card.id, 'Vis'))
    expect(text).toContain('Forælderen følte sig overset.')
    expect(text).toContain('Trin 1')
  })

  test('without an outcome the dialog says so and keeps what was typed', async () => {
    await open(AMINA, 'Mere', 'Luk sagen')
    const [button] = (world.teams.dialogOf(AMINA.aadObjectId) as { actions: { type: string; data: object }[] }).actions
    await world.teams.submitDialog(AMINA.aadObjectId, card.id, {
      type: 'Action.Submit',
      data: { ...button?.data, reflection0: 'Det her skal blive stående', stepOut: '8' },
    })
    expect(opened(AMINA)).toContain('Vælg, hvordan det endte')
    expect(opened(AMINA)).toContain('et af de syv trin')
    expect(opened(AMINA)).toContain('Det her skal blive stående')
  })

  test('a closed case is opened again by anybody in the unit, who then has it', async () => {
    await close({ outcome: 'loest-lokalt', reflection0: 'En aftale for lidt.' })
    await eventually(() => onCard(JEPPE).includes('Lukket af'))
    await open(JEPPE, 'Mere')
    expect(await send(JEPPE, 'Genåbn sagen')).toContain('er åben igen')
    await toReporter('igen. **Jeppe Solvang**')
    await eventually(() => onCard(AMINA).includes('Jeppe Solvang har sagen'))
    const text = textOf(await world.teams.openDialog(JEPPE.aadObjectId, card.id, 'Vis'))
    expect(text).toContain('Lukket af Amina Lindgaard')
    expect(text).toContain('En aftale for lidt.')
  })

  test('it is journalised with a number, or not with a reason; never with both or neither', async () => {
    await close({ outcome: 'frafaldet' })
    await eventually(() => onCard(JEPPE).includes('Lukket af'))
    await open(JEPPE, 'Mere', 'Journalisér')
    await send(JEPPE, 'Gem')
    expect(opened(JEPPE)).toContain('Skriv enten nummeret eller grunden')
    await send(JEPPE, 'Gem', { caseRef: '2026-0042', reason: 'Logget ved en fejl' })
    expect(opened(JEPPE)).toContain('Skriv kun det ene')
    expect(await send(JEPPE, 'Gem', { caseRef: '2026-0042', reason: '' })).toContain('er journaliseret')
    await eventually(() => onCard(AMINA).includes('Journaliseret'))
    expect(onCard(AMINA)).not.toContain('mangler at blive journaliseret')
    expect(textOf(await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Vis'))).toContain('2026-0042')
  })
})

/** Everybody sees it on the card: the one who pressed at once, the others a moment later. */
async function takenByAmina(): Promise<void> {
  await takeCase(world, card.id)
  await eventually(() => onCard(JEPPE).includes('Amina Lindgaard har sagen'))
}

function chat(person: LocalPerson = TEACHER): string {
  return world.teams.personalChat(person.aadObjectId)
}

/** Opens a dialog from the channel's card and goes on through its buttons. */
async function open(person: LocalPerson, first: string, ...then: string[]): Promise<string> {
  await world.teams.openDialog(person.aadObjectId, card.id, first)
  for (const button of then) await send(person, button)
  return opened(person)
}

/** Presses a button in the open dialog; returns what was answered. */
async function send(person: LocalPerson, button: string, inputs: Record<string, string> = {}): Promise<string> {
  const answer = await world.teams.submitDialog(person.aadObjectId, card.id, button, inputs)
  expect(answer.status).toBe(200)
  return textOf(answer.body)
}

function opened(person: LocalPerson): string {
  return textOf(world.teams.dialogOf(person.aadObjectId))
}

function dialogJson(person: LocalPerson): string {
  return JSON.stringify(world.teams.dialogOf(person.aadObjectId))
}

function onCard(person: LocalPerson): string {
  return seen(world, person, world.channel, card.id)
}

function sentTo(person: LocalPerson, containing: string): Promise<SentActivity> {
  return world.teams.waitForSent(
    chat(person),
    (activity) => (isCard(activity) || Boolean(activity.text)) && textOf(activity).includes(containing),
    15_000,
  )
}

function toReporter(containing: string): Promise<SentActivity> {
  return sentTo(TEACHER, containing)
}
