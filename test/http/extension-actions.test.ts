/** The message extension's actions over the real endpoint: logging from a message, asking about one, filling in a phrase. */
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { COLLEAGUES_CHAT_ID, PEDAGOGUE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { faultsOf } from '../support/card-check.js'
import { typedReport } from '../support/examples.js'
import { dialogText, resultsOf } from '../support/extension.js'
import { eventually, seen, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterEach(() => world.stop())

const me = TEACHER.aadObjectId
const followUpDate = (): string => /"type":"Input\.Date"[^}]*"value":"([^"]+)"/.exec(JSON.stringify(card()))?.[1] ?? ''
const card = () => world.teams.actionOf(me)
const inputOf = (id: string) =>
  new RegExp(`"id":"${id}"[^{}]*"value":"((?:[^"\\\\\\\\]|\\\\\\\\.)*)"`).exec(JSON.stringify(card()))?.[1]

/** Takes away what a submit needs, as when the database is damaged. */
function breakStore({ config }: World): void {
  const breaking = new Database(join(config.dataDir, 'klarsvar.db'))
  breaking.exec('alter table form_keys rename to gone')
  breaking.close()
}

/** A colleague's message in a chat that the bot is not in. */
async function messageFromColleague(text: string): Promise<string> {
  await world.teams.say(PEDAGOGUE.aadObjectId, text, { conversation: COLLEAGUES_CHAT_ID })
  const page = (await (
    await fetch(`${world.teams.url}/api/messages/${encodeURIComponent(COLLEAGUES_CHAT_ID)}`)
  ).json()) as { id: string }[]
  return page.at(-1)?.id ?? ''
}

const openOn = async (command: string, text: string) =>
  world.teams.openAction(me, command, { message: await messageFromColleague(text) })

describe('log tidlig utilfredshed', () => {
  const about = 'Forælderen har skrevet tre gange om lektiehjælp uden at få svar.'

  test('on a message: its text is nowhere in sight until the person takes it along, and then it can be changed', async () => {
    const opened = await openOn('log-report', about)
    expect(dialogText(opened)).toContain('Beskeden er ikke taget med')
    expect(dialogText(opened)).not.toContain('lektiehjælp')

    await world.teams.submitAction(me, 'Skriv selv')
    expect(JSON.stringify(card())).not.toContain('lektiehjælp')

    await openOn('log-report', about)
    await world.teams.submitAction(me, 'Tag beskedens tekst med')
    expect(inputOf('whatHappened')).toBe(about)
    expect(faultsOf(card() as never)).toEqual([])
  })

  test('sent once or five times, also with new activity ids, it is one case; the receipt stands in the dialog and in the private chat', async () => {
    await openOn('log-report', about)
    await world.teams.submitAction(me, 'Tag beskedens tekst med')
    const send = sendAction('Send til Klageenheden', { ...typedReport, whatHappened: about })
    const first = await world.teams.submitAction(me, send)
    expect(dialogText(first)).toMatch(/Sag TU-\d{4}-0001/)
    expect(dialogText(first)).toContain('Kvitteringen ligger også i vores private chat')
    expect(dialogText(first)).not.toMatch(/Kortet her|her i chatten/)
    expect(JSON.stringify(first.body)).not.toContain('"Action.Submit"')

    await openOn('log-report', about)
    const again = await Promise.all(Array.from({ length: 4 }, () => world.teams.submitAction(me, send)))
    for (const answer of again) expect(dialogText(answer)).toMatch(/Sag TU-\d{4}-0001/)

    await unitCard(world, '0001')
    const chat = world.teams.personalChat(me)
    const receipt = await eventually(() => world.teams.sent(chat).find((sent) => textOf(sent).includes('0001')))
    await eventually(() => seen(world, TEACHER, chat, receipt.id).includes('Modtaget af Klageenheden'))
    expect(world.teams.sent(chat).filter((sent) => textOf(sent).includes('0001'))).toHaveLength(1)
    expect(world.teams.calls(COLLEAGUES_CHAT_ID)).toEqual([])
  })

  test('words that look personal are marked when they are taken along, and a CPR number is taken out', async () => {
    await openOn('log-report', 'Emils mor, Sanne Testesen, ringede om hans diabetes. 010115-1234.')
    const taken = await world.teams.submitAction(me, 'Tag beskedens tekst med')
    expect(inputOf('whatHappened')).toContain('[CPR fjernet]')
    expect(JSON.stringify(taken.body)).not.toContain('010115')
    expect(JSON.stringify(card())).toContain('"highlight":true')
    expect(dialogText(taken)).toContain('diabetes')
  })

  test('a message about a child in danger is met with "ring 112" before anything else', async () => {
    const opened = await openOn('log-report', 'Barnet siger, at far slår ham med et bælte hver aften.')
    expect(dialogText(opened).indexOf('112')).toBeGreaterThan(0)
    expect(dialogText(opened).indexOf('112')).toBeLessThan(dialogText(opened).indexOf('Beskeden er ikke taget med'))
    const taken = await world.teams.submitAction(me, 'Tag beskedens tekst med')
    expect(dialogText(taken)).toContain('Så ring **112**')
  })

  test('a whistleblower matter is not put into the form', async () => {
    await openOn('log-report', 'Vores leder tager penge fra kassen og truer os til at tie stille om det.')
    const taken = await world.teams.submitAction(me, 'Tag beskedens tekst med')
    expect(dialogText(taken)).toContain('whistleblower')
    expect(inputOf('whatHappened')).toBeUndefined()
  })

  test('from the compose box the form opens at once; its warnings, its preview and its faults are those of the chat', async () => {
    const opened = await world.teams.openAction(me, 'log-report', { conversation: COLLEAGUES_CHAT_ID })
    expect(dialogText(opened)).toContain('Hvad er der sket?')
    expect(dialogText(opened)).not.toContain('Er det noget andet?')
    expect(JSON.stringify(opened.body)).not.toContain('Action.Execute')

    const faulty = await world.teams.submitAction(
      me,
      sendAction('Send til Klageenheden', { ...typedReport, whatHappened: 'kort' }),
    )
    expect(dialogText(faulty)).toContain('Mindst 20 tegn')
    const preview = await world.teams.submitAction(me, sendAction('Se den først', typedReport))
    expect(dialogText(preview)).toContain('Sådan ser Klageenheden')
    await world.teams.submitAction(me, 'Send til Klageenheden')
    await unitCard(world, '0001')
  })

  test('while the store is down the person is told, and the form comes back with every word', async () => {
    await world.teams.openAction(me, 'log-report')
    const send = sendAction('Send til Klageenheden', { ...typedReport, whatHappened: about })
    breakStore(world)
    const answer = await world.teams.submitAction(me, send)
    expect(dialogText(answer)).toContain('Det blev ikke gemt')
    expect(inputOf('whatHappened')).toBe(about)
  })

  test('somebody who may not log gets a sentence, and another person’s key saves nothing', async () => {
    await world.teams.openAction(me, 'log-report')
    const send = sendAction('Send til Klageenheden', typedReport)
    await world.teams.openAction(PEDAGOGUE.aadObjectId, 'log-report')
    const stolen = await world.teams.submitAction(PEDAGOGUE.aadObjectId, send)
    expect(dialogText(stolen)).toContain('Send til Klageenheden')
    expect(world.teams.sent(world.channel).filter((sent) => textOf(sent).includes('TU-'))).toEqual([])
  })

  /** A button of the open dialog with the given inputs, as Teams sends it. */
  function sendAction(title: string, inputs: Record<string, string>) {
    const found = (card() as { actions: { title: string; data: object }[] }).actions.find(
      (action) => action.title === title,
    )
    if (!found) throw new Error(`No button "${title}"`)
    return { type: 'Action.Submit', data: { ...found.data, ...inputs, followUpDate: followUpDate() } }
  }
})

describe('spørg KlarSvar om dette', () => {
  test('the message can be changed, is answered in the dialog with its source, and nothing is posted or kept', async () => {
    await openOn('ask-about', 'Hvor lang tid har vi til at svare på en aktindsigt?')
    expect(inputOf('text')).toBe('Hvor lang tid har vi til at svare på en aktindsigt?')
    const answer = await world.teams.submitAction(me, 'Spørg')
    expect(dialogText(answer)).toContain('offentlighedsloven § 36')
    expect(dialogText(answer)).toContain('Vis hele teksten')
    expect(faultsOf(card() as never)).toEqual([])

    await world.teams.submitAction(me, 'Stil et andet spørgsmål')
    const none = await world.teams.submitAction(me, 'Spørg', { text: 'Hvad koster en citronmåne i Netto?' })
    expect(dialogText(none)).toContain('Det ved jeg ikke')
    expect(world.teams.calls(COLLEAGUES_CHAT_ID)).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await world.teams.say(UNIT_MEMBER.aadObjectId, 'huller')
    const gaps = await world.teams.waitForSent(world.teams.personalChat(UNIT_MEMBER.aadObjectId), (sent) =>
      textOf(sent).includes('huller'),
    )
    expect(textOf(gaps)).not.toContain('citronmåne')
  })

  test.each<{ text: string; opens: string }>`
    text                                             | opens
    ${'Barnet siger, at far slår ham hver aften.'}   | ${'Ring nu'}
    ${'Far slog mig i går, og han slår også hende.'} | ${'Ring nu'}
    ${'Min leder tager penge fra kassen.'}           | ${'whistleblower'}
  `('"$text" opens with "$opens", and no question', async ({ text, opens }) => {
    const opened = await openOn('ask-about', text)
    expect(dialogText(opened)).toContain(opens)
    expect(inputOf('text')).toBeUndefined()
  })

  test('a CPR number is taken out before the text is shown, and a guard stops what is asked', async () => {
    const opened = await openOn('ask-about', 'Må jeg sende 010115-1234 videre?')
    expect(JSON.stringify(opened.body)).not.toContain('010115')
    expect(dialogText(opened)).toContain('Jeg har taget det ud')
    const stopped = await world.teams.submitAction(me, 'Spørg', { text: 'Må jeg sende 010115-1234 videre?' })
    expect(dialogText(stopped)).toContain('Skriv det uden personoplysninger')
    expect(JSON.stringify(stopped.body)).not.toContain('010115')
  })
})

describe('udfyld frase', () => {
  test('found, chosen and filled in, the finished text goes into the compose box with its source and no button', async () => {
    await world.teams.openAction(me, 'fill-phrase', { conversation: COLLEAGUES_CHAT_ID })
    await world.teams.submitAction(me, 'Find frasen', { words: 'kvittere for aktindsigt' })
    await world.teams.submitAction(me, { type: 'Action.Submit', data: { verb: 'open-phrase', phrase: 'akt-modtaget' } })
    await world.teams.submitAction(me, 'Gå videre', { variant: 'tekst' })
    await world.teams.submitAction(me, 'Lav teksten', fields({ 'Hvem skriver du til?': 'Kim Testesen' }))
    expect(JSON.stringify(card())).not.toContain('Action.Execute')

    const [inserted] = resultsOf(await world.teams.submitAction(me, 'Sæt teksten ind'))
    const words = textOf(inserted?.content)
    expect(words).toContain('Kære Kim Testesen')
    expect(words).toContain('Frase akt-modtaget, version 1')
    expect(words).toContain('offentlighedsloven')
    expect(words).not.toMatch(/\{\{|\[[a-zæøå ]+\]/)
    expect(JSON.stringify(inserted?.content)).not.toMatch(/"Action\.|"Input\./)
    expect(faultsOf(inserted?.content as never)).toEqual([])
    expect(inserted?.preview.content.title).toBe('Kvittering for anmodning om aktindsigt')

    const again = await world.teams.openAction(me, 'fill-phrase')
    expect(dialogText(again)).toContain('Kvittering for anmodning om aktindsigt')
  })

  test('a CPR number and a missing field are met in the dialog; what was typed stays', async () => {
    await world.teams.openAction(me, 'fill-phrase')
    await world.teams.submitAction(me, { type: 'Action.Submit', data: { verb: 'open-phrase', phrase: 'akt-modtaget' } })
    await world.teams.submitAction(me, 'Gå videre', { variant: 'tekst' })
    const data = { ...dataOf('Lav teksten'), ...fields({ 'Hvem skriver du til?': 'Kim 010115-1234' }) }
    for (const verb of ['fill-phrase', 'insert-phrase']) {
      const answer = await world.teams.submitAction(me, { type: 'Action.Submit', data: { ...data, verb } })
      expect(dialogText(answer)).toContain('Der stod et CPR-nummer')
      expect(JSON.stringify(answer.body)).not.toContain('010115')
    }
    expect(JSON.stringify(card())).toContain('Kim [CPR fjernet]')
  })

  test('what belongs to the chat alone is refused in the dialog', async () => {
    for (const data of [{ verb: 'my-cases' }, { verb: 'gaps', page: 0 }, { verb: 'queue' }, { verb: 'nothing' }, {}]) {
      await world.teams.openAction(me, 'fill-phrase')
      expect(dialogText(await world.teams.submitAction(me, { type: 'Action.Submit', data }))).toContain('ældre kort')
    }
  })

  function fields(values: Record<string, string>): Record<string, string> {
    const inputs = (card() as { body: { id: string; type: string; label: string }[] }).body.filter(
      ({ id, type }) => type.startsWith('Input.') && id.startsWith('felt'),
    )
    return Object.fromEntries(
      inputs.map(({ id, type, label }) => [id, values[label] ?? (type === 'Input.Date' ? '2030-11-20' : 'noget')]),
    )
  }

  function dataOf(title: string): object {
    const { actions } = card() as { actions: { title: string; data: object }[] }
    return actions.find((action) => action.title === title)?.data ?? {}
  }
})

test('an action in the unit’s own channel posts nothing there', async () => {
  const before = world.teams.sent(world.channel).length
  await world.teams.openAction(UNIT_MEMBER.aadObjectId, 'ask-about', { conversation: world.channel })
  expect(world.teams.sent(world.channel)).toHaveLength(before)
})
