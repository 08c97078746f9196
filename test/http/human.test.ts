/** "Spørg et menneske": a question goes to the complaint unit and its answer comes back, over the real endpoint. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import type { ConnectorCall, SentActivity } from '../../src/local-teams/bot-side.js'
import {
  EDITOR,
  PEDAGOGUE,
  SECOND_UNIT_MEMBER,
  TEACHER,
  UNIT_MEMBER,
  type LocalPerson,
} from '../../src/local-teams/people.js'
import { eventually, isCard, say, seen, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

const AMINA = UNIT_MEMBER
const JEPPE = SECOND_UNIT_MEMBER
const QUESTION = 'Hvornår må pedellen slå græsset ved vuggestuen?'
const SEND = 'Send til Klageenheden'

/** Monday at ten in Copenhagen: to be answered by Tuesday. */
const ASKED = '2026-11-23T09:00:00.000Z'
const clock = { time: ASKED }
let world: World
async function begin(options: Parameters<typeof startWorld>[0] = {}): Promise<void> {
  clock.time = ASKED
  world = await startWorld({
    now: () => new Date(clock.time),
    ...options,
    teams: { limits: { rate: false }, ...options.teams },
  })
}
afterEach(() => world.stop())

describe('from "Det ved jeg ikke" to an answer', () => {
  beforeEach(() => begin())

  test('the question travels with the suggestion, the unit reads it, and the answer comes back to the chat', async () => {
    const unknown = await say(world, TEACHER, QUESTION)
    const [first] = (unknown['suggestedActions'] as { actions: { title: string; value: string }[] }).actions
    expect(first).toMatchObject({ title: 'Spørg et menneske', value: `Spørg et menneske: ${QUESTION}` })

    const form = await say(world, TEACHER, first?.value ?? '')
    expect(textOf(form)).toContain(QUESTION)
    expect(textOf(form)).toContain('Den Centrale Klageenhed læser dit spørgsmål i sin kanal')
    expect(textOf(form)).toContain('Borgerrådgiveren')
    expect(channelCards()).toEqual([])
    await press(TEACHER, form, SEND)
    await eventually(() => shown(TEACHER, form).includes('Modtaget af Klageenheden'))
    expect(shown(TEACHER, form)).toContain('Spørgsmål SP-2026-0001 er sendt.')
    expect(shown(TEACHER, form)).not.toContain(SEND)

    const card = await channelCard('SP-2026-0001')
    expect(textOf(card)).toContain(QUESTION)
    expect(textOf(card)).toContain('En kollega')
    expect(textOf(card)).not.toContain(TEACHER.name)
    expect(card.summary).toBe('Spørgsmål SP-2026-0001 til Klageenheden')

    expect(await answer(AMINA, card, { text: 'Mellem 10 og 11, når børnene sover.', label: 'klarret 14' })).toContain(
      'Dit svar på SP-2026-0001 er sendt',
    )
    const message = await toTeacher('Svar på spørgsmål SP-2026-0001')
    expect(textOf(message)).toContain('Amina Lindgaard fra Klageenheden svarer\nMellem 10 og 11, når børnene sover.')
    expect(textOf(message)).toContain('Læs KlarRet 14')
    expect(message.summary).toBe('Der er svar på spørgsmål SP-2026-0001')
    await eventually(() => onChannel(card).includes('Besvaret af Amina Lindgaard'))
    expect(onChannel(card)).toContain('Mellem 10 og 11')
    await eventually(() => shown(TEACHER, form).includes('Amina Lindgaard har svaret'))

    await press(TEACHER, message, 'Det hjalp')
    await eventually(() => onChannel(card).includes('Ja, siger spørgeren'))
    expect(shown(TEACHER, message)).toContain('Tak. Det er godt at høre.')
  })

  test('who chooses it is named, with the kind of workplace', async () => {
    await ask(TEACHER, { showAsker: 'true', unitType: 'folkeskole' })
    const card = await channelCard('SP-')
    expect(textOf(card)).toContain(TEACHER.name)
    expect(textOf(card)).toContain('Folkeskole')
  })

  test('one may ask back three times, and each answer is a message of its own', async () => {
    await ask()
    const card = await channelCard('SP-')
    for (const round of [1, 2, 3]) {
      await answer(AMINA, card, { text: `Svar nummer ${round}.` })
      const message = await toTeacher(`Svar nummer ${round}.`)
      await world.teams.openDialog(TEACHER.aadObjectId, message.id, 'Spørg tilbage')
      await dialog(TEACHER, message, 'Send spørgsmålet', { text: `Gælder det også i regnvejr ${round}?` })
      await eventually(() => onChannel(card).includes(`i regnvejr ${round}?`))
      expect(onChannel(card)).toContain('Spørgeren har spurgt tilbage')
    }
    await answer(AMINA, card, { text: 'Sidste svar.' })
    const last = await toTeacher('Sidste svar.')
    expect(textOf(last)).not.toContain('Spørg tilbage')
    const first = sentToTeacher().find((activity) => textOf(activity).includes('Svar nummer 1.'))
    await eventually(() => shown(TEACHER, first).includes('Der er kommet et nyere svar'))
    await press(TEACHER, last, 'Det hjalp ikke')
    await eventually(() => shown(TEACHER, last).includes('Kontakt dem direkte'))
  })

  test('closed without an answer, the asker reads why and whom to turn to', async () => {
    await ask()
    const card = await channelCard('SP-')
    await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Luk uden svar')
    expect(await dialog(AMINA, card, 'Luk uden svar', { reason: 'Nej' })).toContain('Skriv en kort grund')
    await dialog(AMINA, card, 'Luk uden svar', { reason: 'Det ved kun den tekniske afdeling.' })

    const message = await toTeacher('er lukket uden svar')
    expect(textOf(message)).toContain('Det ved kun den tekniske afdeling.')
    expect(textOf(message)).toContain('Borgerrådgiveren')
    await eventually(() => onChannel(card).includes('Lukket uden svar af Amina Lindgaard'))
  })

  test('who reads English asks and is answered in English; the unit’s channel stays Danish', async () => {
    world.teams.speak(TEACHER.aadObjectId, 'en-GB')
    const unknown = await say(world, TEACHER, QUESTION)
    const [first] = (unknown['suggestedActions'] as { actions: { value: string }[] }).actions
    expect(first?.value).toBe(`Ask a person: ${QUESTION}`)
    const form = await say(world, TEACHER, first?.value ?? '')
    await press(TEACHER, form, 'Send to the Complaint Unit')
    const card = await channelCard('SP-2026-0001')
    expect(textOf(card)).toContain('Venter på svar')
    await answer(AMINA, card, { text: 'Mellem 10 og 11.' })
    const message = await toTeacher('Answer to question SP-2026-0001')
    expect(textOf(message)).toContain('It did not help')
    await eventually(() => shown(TEACHER, form).includes('Amina Lindgaard has answered'))
  })

  test('the command without a question opens an empty form; in a channel the form comes to the private chat', async () => {
    const form = await say(world, PEDAGOGUE, 'spørg et menneske')
    expect(textOf(form)).toContain('Hvad vil du spørge om?')

    const before = world.teams.sent(chat(AMINA)).length
    const said = `Spørg et menneske: ${QUESTION}`
    await world.teams.say(AMINA.aadObjectId, said, { conversation: world.channel, mention: true })
    const moved = await eventually(() => world.teams.sent(chat(AMINA)).slice(before).find(isCard))
    expect(textOf(moved)).toContain(QUESTION)
    expect(JSON.stringify(world.teams.sent(world.channel))).not.toContain('pedellen')
    await press(AMINA, moved, SEND)
    await channelCard('SP-2026-0001')
    expect(channelCards()).toHaveLength(1)
  })
})

describe('what must not happen', () => {
  beforeEach(() => begin())

  test('two answer at once: the first one has answered, the other reads it and keeps the own words', async () => {
    await ask()
    const card = await channelCard('SP-')
    for (const person of [AMINA, JEPPE]) await world.teams.openDialog(person.aadObjectId, card.id, 'Besvar')
    const [one, other] = await Promise.all([
      dialog(AMINA, card, 'Send svaret', { text: 'Om formiddagen.' }),
      dialog(JEPPE, card, 'Send svaret', { text: 'Om aftenen.' }),
    ])
    const [winner, loser] = one.includes('er sendt.') && !one.includes('før dig') ? [one, other] : [other, one]
    expect(winner).toContain('Dit svar på SP-2026-0001 er sendt')
    expect(loser).toMatch(/(Amina|Jeppe) .* svarede før dig\. Dit svar er ikke sendt\./)
    expect(loser).toContain('Om formiddagen.')
    expect(loser).toContain('Om aftenen.')
    await toTeacher('Svar på spørgsmål')
    expect(answersToTeacher()).toHaveLength(1)
  })

  test('an answer that was thought of an older question comes back with every word', async () => {
    await ask()
    const card = await channelCard('SP-')
    await world.teams.openDialog(JEPPE.aadObjectId, card.id, 'Besvar')
    await answer(AMINA, card, { text: 'Om formiddagen.' })
    const message = await toTeacher('Om formiddagen.')
    await world.teams.openDialog(TEACHER.aadObjectId, message.id, 'Spørg tilbage')
    await dialog(TEACHER, message, 'Send spørgsmålet', { text: 'Også om søndagen?' })

    const back = await dialog(JEPPE, card, 'Send svaret', { text: 'Om aftenen.' })
    expect(back).toContain('Spørgeren har skrevet igen')
    expect(back).toContain('Om aftenen.')
    expect(back).toContain('Også om søndagen?')
    expect(answersToTeacher()).toHaveLength(1)
  })

  test('a double click and a redelivered turn are one question with one card', async () => {
    const form = await say(world, TEACHER, `Spørg et menneske: ${QUESTION}`)
    const action = { type: 'Action.Execute', verb: 'send-question', data: { ...sending(form), question: QUESTION } }
    const answers = await Promise.all([
      world.teams.press(TEACHER.aadObjectId, form.id, action),
      world.teams.press(TEACHER.aadObjectId, form.id, action),
    ])
    answers.push(await world.teams.press(TEACHER.aadObjectId, form.id, action))
    expect(answers.map(({ body }) => /SP-\d{4}-\d{4}/.exec(textOf(body))?.[0])).toEqual(Array(3).fill('SP-2026-0001'))
    await channelCard('SP-')
    expect(channelCards()).toHaveLength(1)
    // Somebody else's form is nobody's: the words come back on a new one.
    const stolen = await world.teams.press(
      PEDAGOGUE.aadObjectId,
      (await say(world, PEDAGOGUE, 'spørg et menneske')).id,
      action,
    )
    expect(textOf(stolen.body)).toContain('Kortet var for gammelt')
    expect(textOf(stolen.body)).toContain(QUESTION)
  })

  test('the same answer delivered twice is one answer', async () => {
    await ask()
    const card = await channelCard('SP-')
    await world.teams.openDialog(AMINA.aadObjectId, card.id, 'Besvar')
    const open = world.teams.dialogOf(AMINA.aadObjectId) as { actions: { data: object }[] }
    const action = { type: 'Action.Submit', data: { ...open.actions[0]?.data, text: 'Om formiddagen.', label: '' } }
    for (let times = 0; times < 2; times += 1) {
      const { body } = await world.teams.submitDialog(AMINA.aadObjectId, card.id, action)
      expect(textOf(body)).toContain('Dit svar på SP-2026-0001 er sendt')
    }
    await toTeacher('Om formiddagen.')
    expect(answersToTeacher()).toHaveLength(1)
  })

  test.each<{ what: string; text: string; says: RegExp; anyway: boolean }>([
    {
      what: 'danger',
      text: 'Hvad gør jeg, når en pige fortæller, at hendes far slår hende hver aften?',
      says: /ring \*\*112\*\*/i,
      anyway: true,
    },
    {
      what: 'threats',
      text: 'En far truer med at slå mig ihjel, må vi så afbryde samarbejdet?',
      says: /politiet/,
      anyway: true,
    },
    {
      what: 'whistleblowing',
      text: 'Min chef svindler med pengene, og jeg vil melde det anonymt, hvordan gør jeg?',
      says: /whistleblower/i,
      anyway: false,
    },
    {
      what: 'a name',
      text: 'Må vi dele referatet om eleven Vilgot Prøvesen med hans far?',
      says: /Et navn/,
      anyway: true,
    },
  ])('$what is met first, with every word kept, and nothing is sent', async ({ text, says, anyway }) => {
    const form = await say(world, TEACHER, 'spørg et menneske')
    await press(TEACHER, form, SEND, { question: text })
    const met = shown(TEACHER, form)
    expect(met).toMatch(says)
    expect(met).toContain(text)
    expect(channelCards()).toEqual([])

    await press(TEACHER, form, anyway ? 'Send alligevel' : SEND, { question: text })
    if (anyway) await channelCard(text)
    else expect(shown(TEACHER, form)).toMatch(says)
    expect(channelCards()).toHaveLength(anyway ? 1 : 0)
  })

  test('a CPR number is taken out and never said back; what a guard stops in the chat opens no form', async () => {
    const form = await say(world, TEACHER, 'spørg et menneske')
    await press(TEACHER, form, SEND, { question: 'Må vi slå barnet med nummer 010115-1234 op i systemet?' })
    expect(shown(TEACHER, form)).toContain('Der stod et CPR-nummer')
    expect(JSON.stringify(world.teams.sent(chat()))).not.toContain('010115')
    expect(channelCards()).toEqual([])

    const stopped = await say(world, TEACHER, 'Spørg et menneske: barnet har cpr 010115-1234, hvad gør vi')
    expect(textOf(stopped)).toContain('Skriv det uden personoplysninger')
    expect(textOf(stopped)).not.toContain(SEND)
  })

  test('too short, too long and an unknown text are said in words, and nothing is lost', async () => {
    const form = await say(world, TEACHER, 'spørg et menneske')
    await press(TEACHER, form, SEND, { question: 'Hvorfor' })
    expect(shown(TEACHER, form)).toContain('Mindst 10 tegn')
    await ask(PEDAGOGUE)
    const card = await channelCard('SP-')
    const back = await answer(AMINA, card, { text: 'Det står i en guide.', label: 'KlarRet 9999' })
    expect(back).toContain('Den tekst kender jeg ikke')
    expect(back).toContain('Det står i en guide.')
    expect(await dialog(AMINA, card, 'Send svaret', { text: 'Eleven Vilgot Prøvesen må godt.', label: '' })).toContain(
      'Et navn',
    )
    expect(answersTo(PEDAGOGUE)).toEqual([])
  })

  test('staff can neither answer nor ask back on what somebody else asked; not there and not allowed read alike', async () => {
    await ask()
    const card = await channelCard('SP-')
    await answer(AMINA, card, { text: 'Om formiddagen.' })
    const { id } = sending(await toTeacher('Om formiddagen.'))
    const mine = await say(world, PEDAGOGUE, 'spørg et menneske')
    const tried = async (data: Record<string, unknown>) => {
      const fetching = { type: 'Action.Submit', data: { ...data, msteams: { type: 'task/fetch' } } }
      return textOf((await world.teams.press(PEDAGOGUE.aadObjectId, mine.id, fetching)).body)
    }
    const unknown = 'eeeeeeee-0000-4000-8000-000000000009'
    for (const dialogName of ['answer', 'closing', 'ask-back']) {
      const open = { verb: 'open-question', version: 2, dialog: dialogName }
      const replies = [await tried({ ...open, id }), await tried({ ...open, id: unknown })]
      expect(replies[0]).toBe(replies[1])
      expect(replies[0]).toMatch(/Det er kun Klageenheden|Det kan jeg ikke vise dig/)
      expect(replies[0]).not.toContain('formiddagen')
    }
    const forged = { type: 'Action.Execute', verb: 'tell-helped', data: { id, how: 'ja' } }
    const helped = await world.teams.press(PEDAGOGUE.aadObjectId, mine.id, forged)
    expect(textOf(helped.body)).toContain('Det kan jeg ikke vise dig')
    expect(onChannel(card)).not.toContain('siger spørgeren')
  })
})

describe('when the unit cannot be reached', () => {
  test('the receipt says so and whom to call; the question arrives when the bot is added', async () => {
    await begin({ install: false })
    const form = await ask()
    expect(shown(TEACHER, form)).toContain('Spørgsmål SP-2026-0001 er gemt, men ikke nået frem.')
    expect(shown(TEACHER, form)).toContain('33 66 14 00')
    expect(shown(TEACHER, form)).not.toContain('Modtaget')

    await world.teams.addBotTo(world.channel)
    await channelCard('SP-2026-0001')
    await eventually(() => shown(TEACHER, form).includes('Modtaget af Klageenheden'))
  })

  test('killed between receipt and delivery, the next start delivers it, once', async () => {
    await begin({ teams: { intercept: (call) => (isUnitPost(call) ? { status: 503 } : undefined) } })
    const form = await ask()
    expect(shown(TEACHER, form)).toContain('på vej til Klageenheden')
    await world.stopBot()
    world.teams.interceptWith(undefined)
    await world.startBot()

    await channelCard('SP-2026-0001')
    await eventually(() => shown(TEACHER, form).includes('Modtaget af Klageenheden'))
    expect(channelCards()).toHaveLength(1)
  })

  test('a store that is down: the person is told that it was not sent, and the form can be sent again', async () => {
    await begin()
    const form = await say(world, TEACHER, `Spørg et menneske: ${QUESTION}`)
    const { default: Database } = await import('libsql')
    const breaking = new Database(join(world.config.dataDir, 'klarsvar.db'))
    breaking.exec('alter table question_counters rename to gone')
    const failed = await press(TEACHER, form, SEND)
    expect(failed).toMatch(/Det blev ikke gemt\..*[0-9A-F]{8}/)
    breaking.exec('alter table gone rename to question_counters')
    breaking.close()
    expect(await press(TEACHER, form, SEND)).toContain('SP-2026-0001')
    await channelCard('SP-2026-0001')
  })
})

describe('a question that nobody answers', () => {
  const reminders = () => channelCards().filter((activity) => textOf(activity).includes('venter stadig'))

  test('the channel is reminded once, on the working day after, and the reminder then says who answered', async () => {
    await begin()
    await ask()
    const card = await channelCard('SP-')
    for (const quiet of ['2026-11-24T14:00:00Z', '2026-11-25T06:59:00Z']) {
      clock.time = quiet
      await world.catchUp()
      expect(reminders()).toEqual([])
    }
    clock.time = '2026-11-25T07:00:00Z'
    await world.catchUp()
    clock.time = '2026-11-26T09:00:00Z'
    await world.catchUp()
    const [reminder, ...more] = reminders()
    expect(more).toEqual([])
    expect(textOf(reminder)).toContain('senest **tirsdag den 24. november 2026**')
    expect(onChannel(card)).toContain('Over tid')

    await answer(AMINA, reminder as SentActivity, { text: 'Om formiddagen.' })
    await eventually(() => onChannel(reminder).includes('Amina Lindgaard har svaret'))
    expect(onChannel(reminder)).not.toContain('Besvar\n')
  })

  test('an answer in time brings none', async () => {
    await begin()
    await ask()
    await ask(PEDAGOGUE, { question: 'Må vi bage kage i børnehaven om fredagen?' })
    await answer(AMINA, await channelCard('græsset'), { text: 'Om formiddagen.' })
    clock.time = '2026-11-25T07:00:00Z'
    await world.catchUp()
    expect(reminders()).toHaveLength(1)
    expect(textOf(reminders()[0])).toContain('kage')
  })
})

describe('the gap list', () => {
  beforeEach(() => begin())
  const listed = async (person = EDITOR) => say(world, person, 'huller')

  test('has the question without personal data, and of the answer an editor makes a draft that loads', async () => {
    await say(world, TEACHER, QUESTION)
    await ask()
    const text = textOf(await listed())
    expect(text).toContain('Sendt til Klageenheden, SP-2026-0001')
    expect(text).toContain('Klageenheden har ikke svaret')
    expect(text.match(/pedellen slå græsset/g)).toHaveLength(1)

    const card = await channelCard('SP-')
    const said = {
      text: 'Ja, mellem 10 og 11.\n- Luk vinduerne først.\n- Ring til Vilgot på 22 33 44 55.',
      label: 'KlarRet 14',
    }
    expect(await answer(AMINA, card, said)).toContain('Et telefonnummer')
    await dialog(AMINA, card, 'Send alligevel', said)
    await toTeacher('Svar på spørgsmål')
    const list = await listed()
    expect(textOf(list)).toContain('Klageenheden har svaret og henvist til KlarRet 14.')
    const draft = textOf(await world.teams.openDialog(EDITOR.aadObjectId, list.id, 'Lav udkast'))
    expect(draft).toContain('status: starter')
    expect(draft).toContain('certainty: M?')
    expect(draft).toContain(`  - ${QUESTION}`)
    expect(draft).toContain('- Luk vinduerne først.')
    expect(draft).toContain('[kilde mangler]')
    expect(draft).not.toMatch(/Vilgot|22 33 44 55/)
  })

  test('what an editor ticks off is gone until it is asked again; the unit reads the list and cannot', async () => {
    await say(world, TEACHER, QUESTION)
    const unitList = await listed(AMINA)
    expect(textOf(unitList)).toContain('græsset')
    expect(textOf(unitList)).not.toContain('Sæt flueben')
    const list = await listed()
    await press(EDITOR, list, 'Sæt flueben')
    expect(shown(EDITOR, list)).toContain('Der er ingen huller lige nu')
    clock.time = '2026-11-23T10:00:00.000Z'
    await say(world, PEDAGOGUE, QUESTION)
    expect(textOf(await listed())).toContain('græsset')
    const key = sending(list)
    const forged = await world.teams.press(AMINA.aadObjectId, unitList.id, {
      type: 'Action.Execute',
      verb: 'gap-done',
      data: { page: 0, key: key['key'] },
    })
    expect(textOf(forged.body)).toContain('Knappen hører til et ældre kort')
    expect(textOf(await listed())).toContain('græsset')
  })
})

test('after its time the words are gone from the store and from every card', async () => {
  await begin()
  const form = await ask()
  const card = await channelCard('SP-')
  await answer(AMINA, card, { text: 'Om formiddagen.' })
  const message = await toTeacher('Om formiddagen.')
  clock.time = '2027-02-20T09:00:00.000Z'
  await world.catchUp()
  expect(onChannel(card)).toContain('Om formiddagen.')
  clock.time = '2027-02-22T09:00:00.000Z'
  await world.catchUp()

  await eventually(() => onChannel(card).includes('Teksten er slettet'))
  await eventually(() => shown(TEACHER, message).includes('Teksten er slettet'))
  for (const text of [onChannel(card), shown(TEACHER, form), shown(TEACHER, message)]) {
    expect(text).not.toMatch(/græsset|formiddagen/)
  }
  expect(textOf(await say(world, EDITOR, 'huller'))).toContain('eller svaret er slettet')
})

const isUnitPost = ({ method, conversationId, body }: ConnectorCall) =>
  method === 'POST' && conversationId === world.channel && Boolean((body as { attachments?: unknown }).attachments)

function chat(person: LocalPerson = TEACHER): string {
  return world.teams.personalChat(person.aadObjectId)
}

async function ask(person: LocalPerson = TEACHER, inputs: Record<string, string> = {}): Promise<SentActivity> {
  const form = await say(world, person, `Spørg et menneske: ${QUESTION}`)
  await press(person, form, SEND, inputs)
  return form
}

/** Presses a button; returns what was answered. */
async function press(person: LocalPerson, { id }: SentActivity, button: string, inputs: Record<string, string> = {}) {
  return textOf((await world.teams.press(person.aadObjectId, id, button, inputs)).body)
}

async function dialog(person: LocalPerson, { id }: SentActivity, button: string, inputs: Record<string, string> = {}) {
  return textOf((await world.teams.submitDialog(person.aadObjectId, id, button, inputs)).body)
}

async function answer(person: LocalPerson, card: SentActivity, inputs: Record<string, string>): Promise<string> {
  await world.teams.openDialog(person.aadObjectId, card.id, 'Besvar')
  return dialog(person, card, 'Send svaret', { label: '', ...inputs })
}

/** Cards of questions: on a working morning a start brings the digest too. */
function channelCards(): SentActivity[] {
  return world.teams.sent(world.channel).filter((activity) => isCard(activity) && textOf(activity).includes('SP-'))
}

function channelCard(containing: string): Promise<SentActivity> {
  return eventually(() => channelCards().find((activity) => textOf(activity).includes(containing)))
}

function onChannel(card: SentActivity | undefined): string {
  return card ? seen(world, JEPPE, world.channel, card.id) : ''
}

function shown(person: LocalPerson, card: SentActivity | undefined): string {
  return card ? seen(world, person, chat(person), card.id) : ''
}

function sentToTeacher(): SentActivity[] {
  return world.teams.sent(chat())
}

function toTeacher(containing: string): Promise<SentActivity> {
  return eventually(() => sentToTeacher().findLast((one) => isCard(one) && textOf(one).includes(containing)))
}

function answersTo(person: LocalPerson): SentActivity[] {
  return world.teams.sent(chat(person)).filter(({ summary }) => summary?.startsWith('Der er svar på') ?? false)
}

function answersToTeacher(): SentActivity[] {
  return answersTo(TEACHER)
}

/** What the first button of a card, or in it, would send. */
function sending(card: SentActivity): Record<string, unknown> {
  const found = /"data":(\{[^{}]*"(?:formKey|id|key)":[^{}]*\})/.exec(JSON.stringify(card.attachments))
  return JSON.parse(found?.[1] ?? '{}') as Record<string, unknown>
}
