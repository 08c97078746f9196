/** The way to the right appeal body over the real endpoint: in two or three taps to a route, with the last day as a date. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { say, seen, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeAll(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterAll(() => world.stop())

const chat = () => world.teams.personalChat(TEACHER.aadObjectId)
const shown = (activity: SentActivity) => seen(world, TEACHER, chat(), activity.id)
const press = (activity: SentActivity, title: string, inputs: Record<string, string> = {}) =>
  world.teams.press(TEACHER.aadObjectId, activity.id, title, inputs)

async function routeOf(topic: string, decision: string, route: string): Promise<SentActivity> {
  const activity = await say(world, TEACHER, 'rette klageinstans')
  await press(activity, 'Vis klageveje', { topic, decision })
  await press(activity, 'Vis klagevejen', { route })
  return activity
}

describe('the taps', () => {
  test.each(['rette klageinstans', 'Hvor kan forælderen klage?', 'find klagevej'])(
    '"%s" asks two things',
    async (text) => {
      const activity = await say(world, TEACHER, text)
      expect(textOf(activity)).toContain('Hvad handler klagen om?')
      expect(textOf(activity)).toContain('Er der truffet en afgørelse?')
      expect(textOf(activity).match(/Ved ikke/g)).toHaveLength(2)
    },
  )

  test('two taps later the route says where, who is first, how, by when, what to do now, and how sure that is', async () => {
    const activity = await routeOf('specialundervisning', 'ja', 'R01')
    const card = shown(activity)
    expect(card).toContain('Klagenævnet for Specialundervisning')
    expect(card).toContain('genvurderer')
    expect(card).toContain('4 uger')
    expect(card).toContain('Hvad gør I, når klagen')
    expect(card).toContain('Forbehold')
    expect(card).toContain('under ændring')
    expect(card).toContain('folkeskoleloven § 51')
    expect(card).toContain('Tjekket 22. november 2026')
  })

  test('only what fits the answer is offered', async () => {
    const activity = await say(world, TEACHER, 'rette klageinstans')
    await press(activity, 'Vis klageveje', { topic: 'proever', decision: 'nej' })
    expect(shown(activity)).toContain('standpunktskarakter')
    expect(shown(activity)).not.toContain('folkeskolens prøver')
  })

  test('"Ved ikke" leads to the four kinds, each with its way, and to a person', async () => {
    const activity = await say(world, TEACHER, 'rette klageinstans')
    await press(activity, 'Vis klageveje', { topic: 'ved-ikke', decision: 'ved-ikke' })
    for (const kind of ['Sagsbehandling', 'Adfærd', 'Serviceniveau', 'Selve afgørelsen']) {
      expect(shown(activity)).toContain(kind)
    }
    expect(shown(activity)).toContain('Den Centrale Klageenhed')
    await press(activity, 'Klagevej: Adfærd')
    expect(shown(activity)).toContain('Klagevej R30')
  })

  test('"Ved ikke" among the routes leads there too', async () => {
    expect(shown(await routeOf('mobning', 'ved-ikke', 'ved-ikke'))).toContain('Hvad siger forælderen?')
  })

  test('bullying is never sent to DCUM', async () => {
    for (const id of ['R10', 'R10b', 'R11']) {
      expect(shown(await routeOf('mobning', 'ved-ikke', id))).toMatch(/den kommunale|den nationale/i)
    }
  })
})

describe('the last day', () => {
  test.each<{ route: string; topic: string; from: string; sent: string; last: string }>`
    route    | topic                    | from            | sent              | last
    ${'R01'} | ${'specialundervisning'} | ${'2026-12-03'} | ${'digital-post'} | ${'torsdag den 31. december 2026'}
    ${'R01'} | ${'specialundervisning'} | ${'2026-12-03'} | ${'received'}     | ${'torsdag den 31. december 2026'}
    ${'R01'} | ${'specialundervisning'} | ${'2026-12-03'} | ${'letter'}       | ${'fredag den 8. januar 2027'}
    ${'R17'} | ${'proever'}             | ${'2027-06-25'} | ${'received'}     | ${'mandag den 9. august 2027'}
  `('$route from $from ($sent) is $last', async ({ route, topic, from, sent, last }) => {
    const activity = await routeOf(topic, 'ja', route)
    await press(activity, 'Regn fristen ud', { from, sent })
    expect(shown(activity)).toContain(`Sidste dag er ${last}.`)
    expect(shown(activity)).toContain('Sådan har jeg talt')
    expect(shown(activity)).toContain('går forud')
  })

  test('one that is over is said to be, and nobody is told to refuse the complaint', async () => {
    const activity = await routeOf('specialundervisning', 'ja', 'R01')
    await press(activity, 'Regn fristen ud', { from: '2020-01-06', sent: 'received' })
    expect(shown(activity)).toContain('Afvis ikke selv klagen')
  })

  test('a route without a deadline gets none', async () => {
    const activity = await routeOf('specialundervisning', 'ja', 'R09')
    expect(shown(activity)).toContain('Ingen frist er angivet her')
    expect(shown(activity)).toContain('Loven nævner ingen klagefrist')
    expect(shown(activity)).not.toContain('Regn fristen ud')
  })

  test('one that a jurist must confirm says so', async () => {
    expect(shown(await routeOf('specialundervisning', 'ja', 'R04'))).toContain('Bekræft fristen hos Jura.')
  })
})

describe('from the route on', () => {
  test('the fitting phrase is one tap away, with the route’s own guidance chosen', async () => {
    const activity = await routeOf('specialundervisning', 'ja', 'R09')
    const before = world.teams.sent(chat()).length
    await press(activity, 'Klagevejledning: klage til Klagenævnet for Specialundervisning')
    const card = JSON.stringify(world.teams.sent(chat())[before])
    expect(card).toContain('"value":"tekst-stu"')
    expect(card).toContain('"route":"R09"')
  })

  test('the instance and the deadline come from the route', async () => {
    const activity = await say(world, TEACHER, 'åbn klagevej R05')
    const before = world.teams.sent(chat()).length
    await world.teams.press(TEACHER.aadObjectId, activity.id, {
      type: 'Action.Execute',
      verb: 'open-phrase',
      data: { phrase: 'kl-for-sent', route: 'R01' },
    })
    expect(textOf(world.teams.sent(chat())[before])).toContain('Klagenævnet for Specialundervisning')
  })

  test('the whole route is one tap away, with its sources', async () => {
    const activity = await routeOf('specialundervisning', 'ja', 'R01')
    const before = world.teams.sent(chat()).length
    await press(activity, 'Læs hele klagevejen')
    expect(world.teams.sent(chat())[before]?.text).toContain('[1]')
  })

  test('a question whose best answer is a route offers the card', async () => {
    const answer = await say(world, TEACHER, 'de vil klage over at han kun får 5 timers støtte')
    const [first] = answer.suggestedActions?.actions ?? []
    expect(first).toMatchObject({ title: 'Vis klagevejen', value: expect.stringMatching(/^åbn klagevej R/) })
    expect(textOf(await say(world, TEACHER, String(first?.value)))).toContain('Klageinstans')
  })
})

test('it works in a channel, for nothing personal is asked', async () => {
  await world.teams.say(UNIT_MEMBER.aadObjectId, 'rette klageinstans', { conversation: world.channel, mention: true })
  const reply = await world.teams.waitForSent(world.channel, (activity) =>
    textOf(activity).includes('Hvad handler klagen'),
  )
  expect(reply.attachments).toHaveLength(1)
})
