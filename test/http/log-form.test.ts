/** The form itself: what it knows already, what it asks for, what one sees before sending, and where else it leads. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PEDAGOGUE, TEACHER } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { typedReport } from '../support/examples.js'
import { logReport, say, seen, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterEach(() => world.stop())

const chat = (person = TEACHER) => world.teams.personalChat(person.aadObjectId)
const shown = (id: string) => seen(world, TEACHER, chat(), id)
const press = (id: string, title: string, inputs = {}) => world.teams.press(TEACHER.aadObjectId, id, title, inputs)
const open = (person = TEACHER) => say(world, person, 'log utilfredshed')

type Node = Record<string, unknown>

describe('what is seen at once', () => {
  test('three coaching lines, then at most twelve fields, each required one with a value or in sight', async () => {
    const form = await open()
    const fields = inputsIn(contentOf(form))
    const visible = fields.filter(({ hidden }) => !hidden)

    expect(textOf(form)).toMatch(/Har du ringet[\s\S]*Hvad håber[\s\S]*Hvad kan du selv love/)
    expect(visible.length).toBeLessThanOrEqual(12)
    expect(fields.filter(({ hidden, required, value }) => hidden && required && !value)).toEqual([])
  })

  test('the sender is the contact person, and five working days the time to follow up', async () => {
    const fields = inputsIn(contentOf(await open()))
    expect(fields.find(({ id }) => id === 'contactPerson')?.value).toBe(TEACHER.name)
    expect(fields.find(({ id }) => id === 'followUpDate')?.value).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(fields.find(({ id }) => id === 'nameSeenBy')?.value).toBe('klageenheden')
  })

  test('unit, area and role are remembered from one’s own last case, and from nobody else’s', async () => {
    await logReport(world, TEACHER, { reporterRole: 'laerer' } as never)
    const again = await open()
    const fields = inputsIn(contentOf(again))

    expect(textOf(again)).toContain('Prøveskolen (Folkeskole, Amager)')
    expect(textOf(again)).toContain('Ret enhed')
    expect(fields.filter(({ hidden }) => !hidden)).toHaveLength(9)
    expect(fields.find(({ id }) => id === 'reporterRole')?.value).toBe('laerer')
    expect(textOf(await open(PEDAGOGUE))).not.toContain('Prøveskolen')
  })

  test('what is wrong in a field out of sight is brought to light', async () => {
    const form = await open()
    await press(form.id, 'Send til Klageenheden', {
      ...typedReport,
      urgentBy: '2020-01-01',
      decisionDate: '2999-01-01',
    })
    const fields = inputsIn(cardOf(form.id))

    expect(shown(form.id)).toContain('Den kan ikke ligge i fremtiden')
    expect(shown(form.id)).toMatch(/Vælg en dag fra .* eller lad feltet stå tomt/)
    expect(fields.find(({ id }) => id === 'urgentBy')?.hidden).toBe(false)
    expect(fields.find(({ id }) => id === 'whatHappened')?.value).toBe(typedReport.whatHappened)
  })
})

describe('"Se den først"', () => {
  test('shows what stands in the channel and what opens for the unit, and keeps nothing until it is sent', async () => {
    const form = await open()
    await press(form.id, 'Se den først', { ...typedReport, sensitive: 'true', caseRef: '2026-0012345' })

    const [channel = '', opens = ''] = shown(form.id).split('Det her åbner kun for Klageenheden og dig:')
    expect(channel).toContain('Samarbejde og kommunikation')
    expect(channel).toContain('Fortælles i telefonen')
    expect(channel).not.toContain('lektiehjælp')
    expect(opens).toContain('lektiehjælp')
    expect(opens).toContain('2026-0012345')
    expect(opens).toContain('Forælderen kan få det at læse.')
    expect(textOf(await say(world, TEACHER, 'mine sager'))).toContain('Du har ikke logget noget endnu')

    await press(form.id, 'Send til Klageenheden')
    expect(shown(form.id)).toMatch(/Sag TU-\d{4}-0001/)
    expect(textOf(await unitCard(world, 'TU-'))).not.toContain('lektiehjælp')
  })

  test('"Ret" brings every word back, line breaks too', async () => {
    const whatHappened = 'Forælderen skrev mandag om lektierne.\nIngen svarede.\n\nTirsdag kom der igen en besked.'
    const form = await open()
    await press(form.id, 'Se den først', { ...typedReport, whatHappened, urgentBy: '' })
    await press(form.id, 'Ret')
    expect(inputsIn(cardOf(form.id)).find(({ id }) => id === 'whatHappened')?.value).toBe(whatHappened)
  })

  test('what is missing is said before anything is shown', async () => {
    const form = await open()
    const answer = await press(form.id, 'Se den først', { ...typedReport, whatHappened: 'For kort' })
    expect(textOf(answer.body)).toContain('Mindst 20 tegn')
  })
})

describe('"Er det noget andet?"', () => {
  test.each<{ press: string; heading: string; whom: string }>`
    press                              | heading                                                    | whom
    ${'Et barn er i fare'}             | ${'Ring nu'}                                               | ${'33 17 33 33'}
    ${'Bekymret for et barns trivsel'} | ${'Bekymret for et barn? Det hører til i en underretning'} | ${'33 17 33 33'}
    ${'Uenig i en afgørelse'}          | ${'Uenig i en afgørelse? Så løber en klagefrist'}          | ${'Rette klageinstans'}
    ${'Mobning'}                       | ${'Mobning: skolen skal handle med det samme'}             | ${'Den kommunale klageinstans mod mobning'}
    ${'Trusler eller vold mod os'}     | ${'Trusler og vold hører ikke til samarbejdet'}            | ${'33 66 57 66'}
    ${'Ulovligheder på jobbet'}        | ${'Det hører til hos whistleblowerordningen'}              | ${'kk.whistleblowernetwork.net'}
    ${'Databrud'}                      | ${'Databrud: sig det nu'}                                  | ${'Kommunens indberetning af databrud'}
    ${'Presse eller politiker'}        | ${'Presse eller politiker: giv det videre'}                | ${'Forvaltningens presseteam'}
  `('"$press" leads to its right place, and the form stands as it was', async ({ press: title, heading, whom }) => {
    const form = await open()
    await press(form.id, title)
    const card = await world.teams.waitForSent(chat(), (sent) => textOf(sent).startsWith(heading))

    expect(textOf(card).toLowerCase()).toContain(whom.toLowerCase())
    expect(shown(form.id)).toContain('Send til Klageenheden')
    expect(textOf(await say(world, TEACHER, 'mine sager'))).toContain('Du har ikke logget noget endnu')
  })

  test('the way on is said for the person, and answered', async () => {
    const form = await open()
    await press(form.id, 'Mobning')
    const card = await world.teams.waitForSent(chat(), (sent) => textOf(sent).startsWith('Mobning:'))
    await press(card.id, 'Vis klagevejen om mobning')
    await world.teams.waitForSent(chat(), (sent) => textOf(sent).includes('R10'))
  })

  test('a parent who complains: the form opens as a complaint, and is registered as one', async () => {
    const form = await open()
    await press(form.id, 'Forælderen klager')
    const complaint = await world.teams.waitForSent(chat(), (sent) => textOf(sent).startsWith('Log en klage'))
    const { explicitComplaint: _asked, ...rest } = typedReport
    await press(complaint.id, 'Send til Klageenheden', rest)

    expect(shown(complaint.id)).toMatch(/Sag TU-\d{4}-0001: klage/)
    expect(shown(complaint.id)).toContain('Svar forælderen senest')
    expect(textOf(await unitCard(world, 'TU-'))).toContain('Klage TU-')
  })
})

test('a decision is involved: the receipt says that nothing replaces a complaint, and leads to the right body', async () => {
  const form = await open()
  await press(form.id, 'Send til Klageenheden', {
    ...typedReport,
    complaintTypes: 'realitet',
    decisionDate: '2026-01-05',
    sensitive: 'true',
    nameSeenBy: 'leder',
  })
  expect(shown(form.id)).toContain('erstatter ikke en klage og flytter ingen klagefrist')
  expect(shown(form.id)).toContain('5. januar 2026')
  expect(shown(form.id)).toContain('Fortæl de følsomme oplysninger i telefonen')
  expect(shown(form.id)).toContain('må sige det til din leder')

  await press(form.id, 'Rette klageinstans')
  await world.teams.waitForSent(chat(), (sent) => textOf(sent).startsWith('Find den rette klageinstans'))
  expect(shown(form.id)).toMatch(/Sag TU-\d{4}-0001/)
})

function contentOf(activity: SentActivity): Node {
  return activity.attachments?.[0]?.content as Node
}

function cardOf(id: string): Node {
  const activity = world.teams.seenBy(TEACHER.aadObjectId, chat()).find((one) => one.id === id)
  return activity?.attachments?.[0]?.content as Node
}

interface Field {
  id: string
  value: string
  required: boolean
  hidden: boolean
}

/** The inputs of a card in their order, and whether they lie in a part that is out of sight. */
function inputsIn(value: unknown, hidden = false): Field[] {
  if (Array.isArray(value)) return value.flatMap((one) => inputsIn(one, hidden))
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  const out = hidden || node['isVisible'] === false
  if (String(node['type']).startsWith('Input.')) {
    const { id, value: held, isRequired } = node
    return [{ id: String(id), value: typeof held === 'string' ? held : '', required: isRequired === true, hidden: out }]
  }
  return [...inputsIn(node['body'], out), ...inputsIn(node['items'], out)]
}
