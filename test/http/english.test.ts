/** People whose Teams speaks English: answers, forms, old cards and what is delivered later; the unit's channel stays Danish. */
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PEDAGOGUE, SECOND_UNIT_MEMBER, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { typedReport } from '../support/examples.js'
import { eventually, isCard, logReport, say, seen, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
  world.teams.speak(TEACHER.aadObjectId, 'en-GB')
})
afterEach(() => world.stop())

const chatOf = (person = TEACHER) => world.teams.personalChat(person.aadObjectId)
const languagesOf = (value: unknown) => [
  ...new Set([...JSON.stringify(value).matchAll(/\\?"lang\\?":\\?"(\w+)/g)].map(([, lang]) => lang)),
]

/** Opens the form and sends it, as one who reads English. */
async function logInEnglish(): Promise<string> {
  const form = await say(world, TEACHER, 'log dissatisfaction')
  await world.teams.press(TEACHER.aadObjectId, form.id, 'Send to the Complaint Unit', {
    ...typedReport,
    followUpDate: followUpIn(form),
  })
  return form.id
}

describe('asking', () => {
  test('the answer is framed in English, and says once why its words are Danish', async () => {
    const answer = await say(world, TEACHER, 'Hvad er fristen for aktindsigt?')

    expect(answer.text).toContain('7 arbejdsdage')
    expect(answer.text).toContain('**Sources**')
    expect(answer.text?.split('The text is in Danish').length).toBe(2)
    expect(answer.text).not.toMatch(/Kilder|Tjekket|Udkast/)
  })

  test('the same question from somebody with a Danish Teams is answered as ever', async () => {
    const answer = await say(world, PEDAGOGUE, 'Hvad er fristen for aktindsigt?')

    expect(answer.text).toContain('**Kilder**')
    expect(answer.text).not.toContain('Danish')
  })

  test.each`
    locale     | language   | because
    ${'en-US'} | ${'help'}  | ${'it is English'}
    ${'de-DE'} | ${'help'}  | ${'English is closer than Danish'}
    ${'pl'}    | ${'help'}  | ${'a language may come without a country'}
    ${'nb-NO'} | ${'hjælp'} | ${'who reads Norwegian reads Danish'}
    ${'sv-SE'} | ${'hjælp'} | ${'who reads Swedish reads Danish'}
    ${'da'}    | ${'hjælp'} | ${'it is Danish'}
    ${''}      | ${'hjælp'} | ${'nothing is said'}
    ${'??'}    | ${'hjælp'} | ${'it is no language'}
  `(
    'with the locale "$locale" a pressed unknown button is answered with "$language", because $because',
    async ({ locale, language }: Record<string, string>) => {
      world.teams.speak(TEACHER.aadObjectId, locale ?? '')
      const form = await say(world, TEACHER, 'log')
      const answer = await world.teams.press(TEACHER.aadObjectId, form.id, {
        type: 'Action.Execute',
        verb: 'no-such-verb',
        data: {},
      })
      expect(textOf(answer.body)).toContain(`**${language}**`)
    },
  )

  test('who writes English gets English, whatever Teams speaks, and Danish again for Danish', async () => {
    const card = await say(world, PEDAGOGUE, 'a boy in my group is missing, we can not find him')
    expect(textOf(card)).toContain('**call 112**')
    expect(languagesOf(card)).toEqual(['en'])
    expect((await say(world, PEDAGOGUE, 'can a father bring a lawyer to the meeting')).text).toContain('**Sources**')
    expect((await say(world, PEDAGOGUE, 'må far tage en advokat med til mødet')).text).toContain('**Kilder**')
  })

  test.each<{ question: string; source: RegExp }>`
    question                                                                  | source
    ${'A mother wants to see all papers about her son, how long do we have?'} | ${/aktindsigt-frist|KlarRet 21|akt-/}
    ${'where can parents complain when special class was refused'}            | ${/Klagevej R01|klv-klagenaevn-special|spec-/}
    ${'can father bring his lawyer to the meeting'}                           | ${/bisidder|sag-repraesentant|KlarRet 15/}
    ${'what does KlarRet 14 say'}                                             | ${/^KlarRet 14/}
    ${'the administration act section 24'}                                    | ${/KlarRet 17|begrundelse/}
  `('"$question" finds its Danish source', async ({ question, source }) => {
    const answer = await say(world, TEACHER, question)
    const [claim] = (answer.entities ?? []).flatMap(
      (entity) => (entity['citation'] ?? []) as { appearance: { name: string } }[],
    )
    expect(claim?.appearance.name).toMatch(source)
    expect(answer.text).not.toMatch(/Viser svar for|Showing/)
  })

  test.each(['complaint over a sofa I bought', 'what is the deadline for my holiday pay', 'the printer eats my paper'])(
    '"%s" uses the words and is not answered',
    async (question) => {
      expect((await say(world, TEACHER, question)).text).toMatch(/^I don’t know that\./)
    },
  )

  test('what is not known is said in English, with whom to ask', async () => {
    const answer = await say(world, TEACHER, 'hvor mange planeter har solsystemet i grunden')
    expect(answer.text).toMatch(/I don’t know that\..*Danish/)
    expect(answer.suggestedActions?.actions?.map(({ title }) => title)).toEqual(['Ask a person', 'Help'])
  })

  test.each(['A pupil says that her father beats her at home', 'a boy in my class wants to kill himself'])(
    'danger told in English is met in English: "%s"',
    async (text) => {
      const card = await say(world, TEACHER, text)
      expect(textOf(card)).toContain('**call 112**')
      expect(card.summary).toBe('Call 112 if there is danger. Tell your manager now.')
    },
  )

  test.each`
    said                           | shows
    ${'my cases'}                  | ${'You have not logged anything yet'}
    ${'Who can help me?'}          | ${'Would you rather call or write?'}
    ${'find phrase'}               | ${'What is the phrase for?'}
    ${'find a phrase about: møde'} | ${'These fit best'}
    ${'right appeal body'}         | ${'What is the complaint about?'}
    ${'hello'}                     | ${'**Ask** in your own words'}
    ${'Log dissatisfaction'}       | ${'Send to the Complaint Unit'}
  `('"$said" is understood', async ({ said, shows }: Record<string, string>) => {
    const reply = await say(world, TEACHER, said ?? '')
    expect(textOf(reply)).toContain(shows)
    if (isCard(reply)) expect(languagesOf(reply)).toEqual(['en'])
  })
})

describe('logging and taking', () => {
  test('the form and the receipt are English, the card in the unit’s channel Danish', async () => {
    const form = await logInEnglish()
    await eventually(() => seen(world, TEACHER, chatOf(), form).includes('Received by the Complaint Unit'))
    expect(seen(world, TEACHER, chatOf(), form)).toMatch(/Case TU-\d{4}-0001/)

    const card = await unitCard(world, 'TU-')
    expect(textOf(card)).toContain('Venter på en, der tager den')
    expect(languagesOf(card)).toEqual(['da'])
  })

  test('what is missing is said in English, and what was typed stays', async () => {
    const form = await say(world, TEACHER, 'log dissatisfaction')
    const answer = await world.teams.press(TEACHER.aadObjectId, form.id, 'Send to the Complaint Unit', {
      ...typedReport,
      followUpDate: followUpIn(form),
      whatHappened: 'Too short',
    })
    expect(textOf(answer.body)).toContain('At least 20 characters')
    expect(textOf(answer.body)).toContain('Too short')
  })

  test('a CPR number leaves a mark that the unit can read', async () => {
    const form = await say(world, TEACHER, 'log dissatisfaction')
    await world.teams.press(TEACHER.aadObjectId, form.id, 'Send to the Complaint Unit', {
      ...typedReport,
      followUpDate: followUpIn(form),
      whatHappened: 'The child with the number 010115-1234 was fetched too late three times.',
    })
    const shown = seen(world, TEACHER, chatOf(), form.id)
    expect(shown).toContain('There is a CPR number in "What has happened?"')
    expect(shown).toContain('[CPR fjernet]')
  })

  test('a member of the unit with an English Teams works in English dialogs; the channel stays Danish', async () => {
    world.teams.speak(UNIT_MEMBER.aadObjectId, 'en-GB')
    await logReport(world, PEDAGOGUE)
    const card = await unitCard(world, 'TU-')
    await takeCase(world, card.id)
    await eventually(() => seen(world, SECOND_UNIT_MEMBER, world.channel, card.id).includes('har sagen'))
    expect(seen(world, UNIT_MEMBER, world.channel, card.id)).toContain('har sagen')

    const dialog = await world.teams.openDialog(UNIT_MEMBER.aadObjectId, card.id, 'Mere')
    expect(textOf(dialog)).toContain('What do you want to do?')
    expect(languagesOf(dialog)).toEqual(['en'])
  })
})

describe('what is delivered later', () => {
  test('the receipt and the notice speak the language that the person last used', async () => {
    const form = await logReport(world, PEDAGOGUE)
    await eventually(() => seen(world, PEDAGOGUE, chatOf(PEDAGOGUE), form).includes('Modtaget af Klageenheden'))
    world.teams.speak(PEDAGOGUE.aadObjectId, 'en-GB')
    await say(world, PEDAGOGUE, 'my cases')

    await takeCase(world, (await unitCard(world, 'TU-')).id)
    await eventually(() =>
      seen(world, PEDAGOGUE, chatOf(PEDAGOGUE), form).includes('from the Complaint Unit has taken the case'),
    )
    const notice = await world.teams.waitForSent(
      chatOf(PEDAGOGUE),
      ({ text }) => text?.includes('will contact you') ?? false,
    )
    expect(notice.summary).toMatch(/^News about case TU-/)
  })

  test('the language is still known after a restart', async () => {
    const form = await logInEnglish()
    const card = await unitCard(world, 'TU-')
    await world.stopBot()
    await world.startBot()
    await takeCase(world, card.id)
    await eventually(() => seen(world, TEACHER, chatOf(), form).includes('has taken the case'))
  })

  test('a button on a card in the other language is answered in the person’s own', async () => {
    const form = await logReport(world, PEDAGOGUE)
    await eventually(() => seen(world, PEDAGOGUE, chatOf(PEDAGOGUE), form).includes('Modtaget af Klageenheden'))
    world.teams.speak(PEDAGOGUE.aadObjectId, 'en-GB')
    const dialog = await world.teams.openDialog(PEDAGOGUE.aadObjectId, form, 'Tilføj')
    expect(textOf(dialog)).toContain('What do you want to add?')
  })
})

test('a fault is told in the person’s language, with the number that the log has', async () => {
  const form = await say(world, TEACHER, 'log dissatisfaction')
  const { default: Database } = await import('libsql')
  const breaking = new Database(join(world.config.dataDir, 'klarsvar.db'))
  breaking.exec('alter table form_keys rename to gone')
  const answer = await world.teams.press(TEACHER.aadObjectId, form.id, 'Send to the Complaint Unit', {
    ...typedReport,
    followUpDate: followUpIn(form),
  })
  breaking.close()

  expect(textOf(answer.body)).toMatch(/It was not saved\..*[0-9A-F]{8}/)
})

function followUpIn(form: unknown): string {
  return /"value":"(\d{4}-\d\d-\d\d)"/.exec(JSON.stringify(form))?.[1] ?? ''
}
