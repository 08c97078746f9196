/** Questions over the real endpoint: what reaches Teams on the wire. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { EDITOR, PEDAGOGUE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { da } from '../../src/texts/da.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { eventually, isCard, say, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'
import { ownContent } from '../support/content.js'

let world: World
beforeAll(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterAll(() => world.stop())

interface Claim {
  position: number
  appearance: { name: string; abstract: string; text: string; encodingFormat: string; keywords: string[] }
}

function claimsOf(activity: SentActivity): Claim[] {
  const root = activity.entities?.find(({ type }) => type === 'https://schema.org/Message')
  return (root?.['citation'] ?? []) as Claim[]
}

const knowledge = ownContent()
const ownWords = new Set(
  knowledge.entries.flatMap(({ passages }) => passages.flatMap(({ heading, text }) => [heading, text])),
)

describe('an answer', () => {
  test.each<{ question: string; source: RegExp }>`
    question                                                | source
    ${'mor vil se alle papirer om sin søn'}                 | ${/aktindsigt|egenacces/i}
    ${'hvor lang tid har vi til at svare på en aktindsigt'} | ${/aktindsigt|KlarRet 21|tilbagemelding/i}
    ${'hvad er en partshøring'}                             | ${/partshoering|KlarRet 15/i}
    ${'KlarRet 14'}                                         | ${/^KlarRet 14/}
    ${'R17'}                                                | ${/^Klagevej R17/}
    ${'hvad står der i frase akt-modtaget'}                 | ${/^Frase akt-modtaget/}
  `('to "$question" cites a source by its label', async ({ question, source }) => {
    const answer = await say(world, TEACHER, question)
    const [first] = claimsOf(answer)
    expect(first?.appearance.name).toMatch(source)
    expect(answer.text).toContain('[1]')
    expect(answer.text).toContain(first?.appearance.name.split(':')[0])
  })

  test('is a message with native citations on the wire, feedback and at most three suggestions, and no card', async () => {
    const answer = await say(world, PEDAGOGUE, 'hvad er en partshøring')
    const claims = claimsOf(answer)

    expect(claims.length).toBeGreaterThanOrEqual(1)
    expect(claims.length).toBeLessThanOrEqual(3)
    for (const { position, appearance } of claims) {
      expect(answer.text).toContain(`[${position}]`)
      expect(appearance.name.length).toBeLessThanOrEqual(80)
      expect(appearance.abstract.length).toBeLessThanOrEqual(160)
      expect(JSON.parse(appearance.text)).toMatchObject({ type: 'AdaptiveCard' })
    }
    expect(answer.attachments ?? []).toEqual([])
    expect(answer.channelData?.feedbackLoop).toEqual({ type: 'custom' })
    expect(answer.suggestedActions?.actions?.length ?? 0).toBeLessThanOrEqual(3)
    expect(JSON.stringify(answer)).not.toContain('AIGeneratedContent')
  })

  test('says nothing but an entry’s own words, its sources and what they are worth', async () => {
    const answer = await say(world, PEDAGOGUE, 'hvad er en partshøring')
    const [claim] = claimsOf(answer)
    const heading = /\*\*(.+?)\*\* \[1\]/.exec(answer.text ?? '')?.[1] ?? ''
    expect(ownWords).toContain(heading)
    const body = [...ownWords].filter((words) => words.length > 40 && answer.text?.includes(words))
    expect(body.length).toBeGreaterThan(0)
    expect(claim?.appearance.abstract.slice(0, 20)).toBe(body[0]?.replaceAll('**', '').slice(0, 20))
    expect(answer.text).toContain('Tjekket 22. november 2026')
    expect(answer.text).toContain('Jura har ikke godkendt')
  })

  test('about a phrase shows the text to use, with slots a person can read', async () => {
    const answer = await say(world, TEACHER, 'hvad står der i frase akt-modtaget')
    expect(answer.text).toContain('**Tekst** [2]')
    expect(answer.text).not.toContain('{{')
    expect(answer.text).toContain('[modtaget dato]')
  })

  test('carries its reservation where a jurist must check', async () => {
    const answer = await say(world, PEDAGOGUE, 'R46')
    expect(answer.text).toContain('**Forbehold:**')
  })
})

describe('no answer', () => {
  test.each(['flyvende kaniner på månen i weekenden', 'asdf qwer zxcv', 'hvornår slår pedellen græsset'])(
    '"%s" gets an honest no and a person to ask',
    async (question) => {
      const answer = await say(world, EDITOR, question)
      expect(answer.text).toMatch(/^Det ved jeg ikke\./)
      expect(answer.text).toContain('Den Centrale Klageenhed')
      expect(claimsOf(answer)).toEqual([])
    },
  )

  test('a guide that is not in the base is not guessed at', async () => {
    expect((await say(world, EDITOR, 'hvad står der i KlarRet 7?')).text).toContain('kender jeg ikke')
  })
})

describe('guards come first', () => {
  test.each<{ text: string; says: string }>`
    text                                                                    | says
    ${'en pige i min gruppe fortæller at hendes far slår hende hver aften'} | ${'112'}
    ${'min chef svindler med pengene og jeg vil melde det anonymt'}         | ${'Whistleblowerordningen'}
    ${'hvad står der i sagen om Noah i 2.a'}                                | ${'uden personoplysninger'}
    ${'barnet har cpr 010115-1234, hvad gør vi'}                            | ${'uden personoplysninger'}
  `('"$text" is stopped with a card, and not said back', async ({ text, says }) => {
    const answer = await say(world, TEACHER, text)
    expect(isCard(answer)).toBe(true)
    expect(textOf(answer)).toContain(says)
    expect(textOf(answer)).not.toMatch(/Noah|010115|svindler/)
  })

  test('a text that tells of two matters is met for both on one card', async () => {
    const answer = textOf(
      await say(world, TEACHER, 'far til en pige i min klasse slog mig i går, og han slår også hende'),
    )
    const { danger, threats } = da.dialogs.stop
    expect(answer).toContain(danger.title)
    expect(answer.indexOf(threats.title)).toBeGreaterThan(answer.indexOf(danger.title))
  })
})

describe('a story', () => {
  const story = (middle: string, question: string) =>
    `I går kom en far forbi kontoret lige før lukketid, våd til skindet, og sur over bussen, men venlig nok mod os. ${middle} Vi stod
    lidt og talte om vejret og om lyskæderne i gården, før han gik hjem til aftensmaden. ${question}`

  test('with a question at its end is answered', async () => {
    const question = 'Han vil se alle papirer, vi har om hans datter. Hvor lang tid har vi til at svare ham?'
    const answer = await say(world, TEACHER, story('Han lagde et brev til os på skranken.', question))
    expect(
      claimsOf(answer)
        .map(({ appearance }) => appearance.name)
        .join(),
    ).toMatch(/aktindsigt-frist|KlarRet 21|akt-/)
  })

  test('whose question is about something else gets an honest no', async () => {
    const answer = await say(world, TEACHER, story('', 'Ved du, hvordan jeg får kaffepletter af en hvid dug?'))
    expect(answer.text).toMatch(/^Det ved jeg ikke\./)
  })

  test('with a child in danger in its middle is met, whatever it asks', async () => {
    const middle = 'Hans datter hviskede til mig, at han slår hende med et bælte, når de kommer hjem.'
    const answer = await say(world, TEACHER, story(middle, 'Hvordan melder jeg mig til kurset på torsdag?'))
    expect(textOf(answer)).toContain('ring 112')
  })
})

describe('around an answer', () => {
  test('"hjælp" explains in five lines', async () => {
    const { text } = await say(world, TEACHER, 'hjælp')
    expect(text?.trim().split('\n')).toHaveLength(5)
  })

  test('feedback is taken, and kept with the passages and without the person', async () => {
    const answer = await say(world, TEACHER, 'hvad er en partshøring')
    const response = await world.teams.feedback(TEACHER.aadObjectId, answer.id, 'dislike', 'For langt')
    expect(response.status).toBe(200)

    const { default: Database } = await import('libsql')
    const { join } = await import('node:path')
    const rows = await eventually(() => {
      const db = new Database(join(world.config.dataDir, 'klarsvar.db'), { readonly: true })
      const found = db.prepare('select passages, reaction, reason from feedback').all() as Record<string, string>[]
      db.close()
      return found.length > 0 ? found : undefined
    })
    expect(rows[0]).toMatchObject({ reaction: 'dislike', reason: 'For langt' })
    expect(JSON.parse(rows[0]?.['passages'] ?? '[]')).toHaveLength(claimsOf(answer).length)
    expect(JSON.stringify(rows)).not.toContain(TEACHER.aadObjectId)
  })

  test('in the unit’s channel the bot answers in the thread when it is mentioned', async () => {
    const before = world.teams.sent(world.channel).length
    await world.teams.say(UNIT_MEMBER.aadObjectId, 'hvad er en partshøring', {
      conversation: world.channel,
      mention: true,
    })
    const answer = await world.teams.waitForSent(world.channel, (activity) => claimsOf(activity).length > 0)
    expect(world.teams.sent(world.channel).length).toBeGreaterThan(before)
    expect(answer.text).toContain('[1]')
  })

  test('every activity is small enough for Teams', () => {
    for (const { body } of world.teams.calls()) {
      expect(Buffer.byteLength(JSON.stringify(body ?? {}))).toBeLessThan(28 * 1024)
    }
  })

  test('what is told at the end of a long story still meets its guard', async () => {
    const story = 'Vi har haft en lang dag på stuen med mange ture og lege. '.repeat(120)
    const answer = await say(world, TEACHER, `${story} En pige fortæller at hendes far slår hende.`)
    expect(textOf(answer)).toContain('ring 112')
  })

  test('a message of 100,000 characters is answered like any other', async () => {
    const answer = await say(world, TEACHER, `hvad er en partshøring ${'lang historie '.repeat(7000)}`)
    expect(answer.text?.length).toBeGreaterThan(10)
  })
})
