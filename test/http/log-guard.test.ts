/** Before a report is kept: what it says too much is marked, what belongs elsewhere is led there, and no word is lost on the way. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TEACHER } from '../../src/local-teams/people.js'
import { typedReport } from '../support/examples.js'
import { logReport, say, seen, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterEach(() => world.stop())

const chat = () => world.teams.personalChat(TEACHER.aadObjectId)
const shown = (id: string) => seen(world, TEACHER, chat(), id)
const press = (id: string, title: string, inputs = {}) => world.teams.press(TEACHER.aadObjectId, id, title, inputs)
const cases = async () => textOf(await say(world, TEACHER, 'mine sager'))
const channelCards = () => world.teams.sent(world.channel).filter(({ attachments }) => attachments)

const tooMuch = 'Sofie i 3.b har ADHD, og hendes sure mor har skrevet tre gange om lektierne.'

describe('words that look like personal data', () => {
  test('are marked and named, nothing is kept, and "Ret teksten" brings every word back', async () => {
    const form = await logReport(world, TEACHER, { whatHappened: tooMuch, triedSoFar: 'Vi har ringet.' })

    expect(marked(shownCard(form))).toEqual(expect.arrayContaining(['Sofie', 'ADHD']))
    expect(shown(form)).toContain('Et navn')
    expect(shown(form)).toContain('Helbred')
    expect(shown(form)).toContain('Det er en hjælp, ikke et bevis')
    expect(await cases()).toContain('Du har ikke logget noget endnu')

    await press(form, 'Ret teksten')
    expect(inputsOf(shownCard(form))).toMatchObject({
      ...typedReport,
      whatHappened: tooMuch,
      triedSoFar: 'Vi har ringet.',
    })
    await press(form, 'Send til Klageenheden', { whatHappened: typedReport.whatHappened })
    expect(shown(form)).toMatch(/Sag TU-\d{4}-0001/)
  })

  test('may be sent all the same, once and with the words as they are', async () => {
    const form = await logReport(world, TEACHER, { whatHappened: tooMuch })
    const action = actionOf(shownCard(form), 'Send alligevel')
    await press(form, 'Send alligevel')
    expect(shown(form)).toMatch(/Sag TU-\d{4}-0001/)

    // A double click on the card that is gone.
    const again = await world.teams.press(TEACHER.aadObjectId, form, {
      ...action,
      data: { ...action.data, ...typed() },
    })
    expect(textOf(again.body)).toMatch(/-0001/)
    expect(await cases()).not.toContain('0002')
  })

  test('are looked for in the goal and in what was tried; the unit’s name may be a person’s, but no telephone number', async () => {
    const form = await logReport(world, TEACHER, {
      unitName: 'Sofies Skole, tlf. 22 33 44 55',
      parentGoal: 'At barnet kan få ro.',
      triedSoFar: 'Talt med hendes mor, som har angst.',
    })
    expect(marked(shownCard(form))).toEqual(expect.arrayContaining(['22 33 44 55', 'angst']))
    expect(marked(shownCard(form))).not.toContain('Sofies')
  })

  test('a CPR number is taken out of every text, also on the way back from the warning', async () => {
    const form = await logReport(world, TEACHER, { whatHappened: tooMuch })
    const back = actionOf(shownCard(form), 'Ret teksten')
    await world.teams.press(TEACHER.aadObjectId, form, {
      ...back,
      data: { ...back.data, ...typed(), contactPerson: 'Sanne Testrup 010115-1234', caseRef: '0101151234' },
    })
    expect(shown(form)).not.toMatch(/010115/)
    expect(inputsOf(shownCard(form))).toMatchObject({ contactPerson: 'Sanne Testrup [CPR fjernet]' })
  })
})

describe('what belongs elsewhere', () => {
  test('threats are met with help first; the sender may go on, and is asked about nothing twice', async () => {
    const form = await logReport(world, TEACHER, {
      whatHappened: 'Faren truede mig med at slå mig ned foran skolen i går eftermiddag.',
    })
    expect(shown(form)).toContain('33 66 57 66')
    expect(shown(form)).toContain('Det er ikke sendt')
    expect(await cases()).toContain('Du har ikke logget noget endnu')

    await press(form, 'Fortsæt alligevel')
    expect(shown(form)).toMatch(/Sag TU-\d{4}-0001/)
  })

  test('unlawful things are not kept and cannot be sent, whatever was seen; the sender can take them out', async () => {
    const form = await logReport(world, TEACHER, {
      whatHappened: 'Min leder svindler med pengene, og jeg vil melde det anonymt til nogen.',
    })
    expect(shown(form)).toContain('Det er **ikke** gemt')
    expect(actions(shownCard(form)).map(({ title }) => title)).toEqual(['Ret teksten'])

    const back = actionOf(shownCard(form), 'Ret teksten')
    const forced = {
      ...back,
      verb: 'send-report',
      data: {
        ...back.data,
        ...typed(),
        whatHappened: 'Min leder svindler med pengene, og jeg vil melde det anonymt til nogen.',
        dangerSeen: true,
        threatsSeen: true,
        personalDataSeen: true,
      },
    }
    await world.teams.press(TEACHER.aadObjectId, form, forced)
    expect(await cases()).toContain('Du har ikke logget noget endnu')
    expect(channelCards()).toEqual([])

    await press(form, 'Ret teksten')
    await press(form, 'Send til Klageenheden', { whatHappened: typedReport.whatHappened })
    expect(shown(form)).toMatch(/Sag TU-\d{4}-0001/)
  })

  test('what only sounds like wrongdoing stops nobody from telling what a parent is dissatisfied with', async () => {
    const whatHappened = 'Pengene fra loppemarkedet er væk, og lederen vil ikke vise regnskabet til nogen.'
    const card = await say(world, TEACHER, whatHappened)
    expect(textOf(card)).toContain('whistleblower')
    expect(textOf(card)).toContain('Har jeg misforstået dig?')

    const form = await logReport(world, TEACHER, { whatHappened })
    expect(shown(form)).toMatch(/Sag TU-\d{4}-0001/)
  })

  test('danger comes before everything else', async () => {
    const form = await logReport(world, TEACHER, {
      whatHappened: 'En pige fortæller, at hendes far slår hende. Faren truede mig med at slå mig ned i går.',
    })
    expect(shown(form)).toMatch(/ring \*\*112\*\*/i)
    await press(form, 'Send til Klageenheden')
    expect(shown(form)).toContain('33 66 57 66')
  })
})

function typed() {
  return { ...typedReport, followUpDate: '' }
}

type Node = Record<string, unknown>

function shownCard(id: string): Node {
  const activity = world.teams.seenBy(TEACHER.aadObjectId, chat()).find((one) => one.id === id)
  return activity?.attachments?.[0]?.content as Node
}

function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodes)]
}

/** The words that stand out in a card. */
function marked(card: Node): string[] {
  return nodes(card).flatMap(({ highlight, text }) => (highlight ? [String(text)] : []))
}

function inputsOf(card: Node): Record<string, string> {
  return Object.fromEntries(
    nodes(card).flatMap(({ type, id, value }) =>
      String(type).startsWith('Input.') ? [[String(id), typeof value === 'string' ? value : '']] : [],
    ),
  )
}

interface Action {
  type: string
  title: string
  data: Record<string, unknown>
  [property: string]: unknown
}

function actions(card: Node): Action[] {
  return card['actions'] as Action[]
}

function actionOf(card: Node, title: string): Action {
  const found = actions(card).find((action) => action.title === title)
  if (!found) throw new Error(`There is no "${title}"`)
  return found
}
