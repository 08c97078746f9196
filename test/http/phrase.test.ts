/** Using a phrase over the real endpoint: find it, choose, fill in, copy; and what is never kept. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEDAGOGUE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { isCard, say, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeAll(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterAll(() => world.stop())

interface Input {
  type: string
  id: string
  label: string
  value?: string
}

interface CardFace {
  body: (Input & Record<string, unknown>)[]
}

const chat = () => world.teams.personalChat(TEACHER.aadObjectId)

/** The card as it stands now: the one that was sent, or what has taken its place. */
function cardOf(activity: SentActivity): CardFace {
  const now = world.teams.seenBy(TEACHER.aadObjectId, chat()).find(({ id }) => id === activity.id)
  return (now?.attachments?.[0] as { content: CardFace }).content
}

const inputsOf = (card: CardFace) => card.body.filter(({ type }) => type.startsWith('Input.'))
const finishedText = (card: CardFace) => inputsOf(card).find(({ id }) => id === 'finished')?.value

/** Values for every field, by label; what is not named is filled with something harmless. */
function fill(card: CardFace, values: Record<string, string> = {}): Record<string, string> {
  const fields = inputsOf(card).filter(({ id }) => id.startsWith('felt'))
  return Object.fromEntries(
    fields.map(({ id, type, label }) => [id, values[label] ?? (type === 'Input.Date' ? '2026-11-20' : 'noget')]),
  )
}

const press = (activity: SentActivity, title: string, inputs: Record<string, string> = {}) =>
  world.teams.press(TEACHER.aadObjectId, activity.id, title, inputs)

async function openChosen(id: string, inputs: Record<string, string>): Promise<SentActivity> {
  const activity = await say(world, TEACHER, `frase ${id}`)
  await press(activity, 'Gå videre', inputs)
  return activity
}

describe('one phrase', () => {
  test('"frase akt-modtaget" asks how it is to be used, then shows its gaps with a date picker', async () => {
    const activity = await say(world, TEACHER, 'frase akt-modtaget')
    expect(textOf(activity)).toContain('Brug den ikke, hvis anmodningen')
    expect(textOf(activity)).toContain('Aula')

    await press(activity, 'Gå videre', { variant: 'tekst' })
    const labels = inputsOf(cardOf(activity)).map(({ type, label }) => `${type} ${label}`)
    expect(labels).toContain('Input.Date Hvornår modtog I henvendelsen?')
    expect(labels).toContain('Input.Text Hvad vil forælderen gerne se?')
  })

  test('filled in, the text is there to copy, with nothing unfilled, its version, its law and that it is a draft', async () => {
    const activity = await openChosen('akt-modtaget', { variant: 'tekst' })
    await press(
      activity,
      'Lav teksten',
      fill(cardOf(activity), {
        'Hvem skriver du til?': 'Kim Testesen',
        'Hvornår modtog I henvendelsen?': '2026-11-20',
        'Hvornår udløber fristen?': '2030-12-03',
      }),
    )

    const text = finishedText(cardOf(activity)) ?? ''
    expect(text).toMatch(/^Kære Kim Testesen\n/)
    expect(text).toContain('den 20. november 2026')
    expect(text).toContain('senest den 3. december 2030')
    expect(text).not.toMatch(/\{\{|\[|\*\*/)
    const card = textOf(cardOf(activity))
    expect(card).toContain('Frase akt-modtaget, version 1 fra 22. november 2026')
    expect(card).toContain('offentlighedsloven § 36, stk. 2')
    expect(card).toContain('Udkast: Jura har ikke godkendt teksten endnu.')
  })

  test('the text for Aula is another one', async () => {
    const activity = await openChosen('akt-modtaget', { variant: 'tekst-aula' })
    await press(activity, 'Lav teksten', fill(cardOf(activity)))
    expect(finishedText(cardOf(activity))).toContain('Vi har den 20. november 2026 modtaget dit ønske')
  })

  test('what is missing is named, and what was typed stays', async () => {
    const activity = await openChosen('akt-modtaget', { variant: 'tekst' })
    const filled = fill(cardOf(activity), { 'Hvem skriver du til?': 'Kim Testesen' })
    const where = inputsOf(cardOf(activity)).find(({ label }) => label === 'Hvad vil forælderen gerne se?')?.id ?? ''
    await press(activity, 'Lav teksten', { ...filled, [where]: ' ' }).catch(() => undefined)
    const data = sendData(cardOf(activity))
    await world.teams.press(TEACHER.aadObjectId, activity.id, {
      type: 'Action.Execute',
      verb: 'fill-phrase',
      data: { ...data, ...filled, [where]: ' ' },
    })
    expect(textOf(cardOf(activity))).toContain('Der mangler noget: Hvad vil forælderen gerne se?')
    expect(textOf(cardOf(activity))).toContain('Kim Testesen')
    expect(finishedText(cardOf(activity))).toBeUndefined()
  })

  test('a CPR number is taken out and refused', async () => {
    const activity = await openChosen('akt-modtaget', { variant: 'tekst' })
    await press(
      activity,
      'Lav teksten',
      fill(cardOf(activity), { 'Hvad vil forælderen gerne se?': 'alt om 010115-1234 fra i år' }),
    )
    const card = textOf(cardOf(activity))
    expect(card).toContain('Der stod et CPR-nummer ved "Hvad vil forælderen gerne se?"')
    expect(card).toContain('alt om [CPR fjernet] fra i år')
    expect(card).not.toContain('010115')
    expect(finishedText(cardOf(activity))).toBeUndefined()
  })

  test('a deadline that is over is warned of, and the text is there all the same', async () => {
    const activity = await openChosen('akt-modtaget', { variant: 'tekst' })
    await press(activity, 'Lav teksten', fill(cardOf(activity), { 'Hvornår udløber fristen?': '2020-01-03' }))
    expect(textOf(cardOf(activity))).toContain('Du har valgt 3. januar 2020. Den dag er gået.')
    expect(finishedText(cardOf(activity))).toContain('3. januar 2020')
  })

  test('a finished text can be changed on the same card', async () => {
    const activity = await openChosen('akt-modtaget', { variant: 'tekst' })
    await press(activity, 'Lav teksten', fill(cardOf(activity), { 'Hvem skriver du til?': 'Kim' }))
    await press(activity, 'Opdatér teksten', fill(cardOf(activity), { 'Hvem skriver du til?': 'Robin' }))
    expect(finishedText(cardOf(activity))).toMatch(/^Kære Robin\n/)
  })
})

test('a text too big for Teams is not cut: the writer is told, and keeps every word', async () => {
  const activity = await openChosen('spec-afgoerelse', { appeal: 'klv-klagenaevn-special/tekst' })
  const fields = inputsOf(cardOf(activity)) as (Input & { maxLength?: number })[]
  const full = Object.fromEntries(fields.map(({ id, maxLength }) => [id, '字'.repeat(maxLength ?? 0)]))
  await press(activity, 'Lav teksten', full)

  expect(finishedText(cardOf(activity))).toBeUndefined()
  expect(textOf(cardOf(activity))).toContain('fylder for meget')
  expect(inputsOf(cardOf(activity)).map(({ value }) => value)).toEqual(Object.values(full))
  expect(Buffer.byteLength(JSON.stringify(cardOf(activity)))).toBeLessThan(27 * 1024)
})

describe('a decision', () => {
  test('asks which guidance fits, and carries the one that was chosen, gaps and all', async () => {
    const activity = await say(world, TEACHER, 'frase kl-svar-adfaerd')
    expect(textOf(activity)).toContain('Hvilken klagevejledning passer?')
    await press(activity, 'Gå videre', { appeal: 'klv-ingen-klageadgang/tekst' })
    const labels = inputsOf(cardOf(activity)).map(({ label }) => label)
    expect(labels).toContain('Hvilken regel siger, at der ikke kan klages? Spørg Jura, hvis du ikke ved det.')
    expect(labels).toContain('Telefon til Den Centrale Klageenhed')

    await press(
      activity,
      'Lav teksten',
      fill(cardOf(activity), { 'Telefon til Den Centrale Klageenhed': '00 00 00 00' }),
    )
    const text = finishedText(cardOf(activity)) ?? ''
    expect(text).toContain('Der er ikke en anden administrativ myndighed')
    expect(text).toContain('telefon 00 00 00 00')
    expect(text).not.toMatch(/\{\{|\[/)
    const card = textOf(cardOf(activity))
    expect(card).toContain('klagevejledning klv-ingen-klageadgang, version 1')
    expect(card).toContain('Grænsen på 9 timer er under ændring')
  })

  test('without a choice no guidance is taken', async () => {
    const activity = await say(world, TEACHER, 'frase kl-svar-adfaerd')
    await world.teams.press(TEACHER.aadObjectId, activity.id, {
      type: 'Action.Execute',
      verb: 'choose-phrase',
      data: { phrase: 'kl-svar-adfaerd', appeal: 'klv-opdigtet/tekst' },
    })
    expect(textOf(cardOf(activity))).toContain('Hvilken klagevejledning passer?')
  })
})

describe('finding a phrase', () => {
  test('by a few words, and one tap opens it', async () => {
    const activity = await say(world, TEACHER, 'find frase kvittering for aktindsigt')
    expect(textOf(activity)).toContain('Kvittering for anmodning om aktindsigt')
    const before = world.teams.sent(chat()).length
    await press(activity, 'Kvittering for anmodning om aktindsigt')
    expect(textOf(world.teams.sent(chat())[before])).toContain('Frase akt-modtaget')
  })

  test('by the search card', async () => {
    const activity = await say(world, TEACHER, 'find frase')
    await press(activity, 'Find frasen', { words: 'møde med forældre' })
    expect(textOf(cardOf(activity))).toMatch(/møde/i)
    await press(activity, 'Find frasen', { words: 'zzxxqqvv' })
    expect(textOf(cardOf(activity))).toContain('Jeg fandt ingen frase')
  })

  test('a wish that tells of a child in danger is met with whom to call', async () => {
    const answer = await say(world, PEDAGOGUE, 'find frase til at hendes far slår hende hver aften')
    expect(textOf(answer)).toContain('112')
  })

  test('after an answer that is a phrase, the card is the first suggestion', async () => {
    const answer = await say(world, TEACHER, 'hvad siger frasen akt-modtaget om fristen')
    const [first] = answer.suggestedActions?.actions ?? []
    expect(first).toMatchObject({ title: 'Udfyld frasen', value: 'Frase akt-modtaget' })
    expect(isCard(await say(world, TEACHER, String(first?.value)))).toBe(true)
  })

  test('an unknown phrase is not guessed at', async () => {
    expect((await say(world, TEACHER, 'frase findes-slet-ikke')).text).toContain('kender jeg ikke')
  })
})

test('in a channel the bot points to the private chat', async () => {
  await world.teams.say(UNIT_MEMBER.aadObjectId, 'frase akt-modtaget', { conversation: world.channel, mention: true })
  const reply = await world.teams.waitForSent(world.channel, ({ text }) => text?.includes('privat') ?? false)
  expect(reply.attachments ?? []).toEqual([])
})

test('every activity and every answer is small enough for Teams', () => {
  for (const { body } of world.teams.calls()) {
    expect(Buffer.byteLength(JSON.stringify(body ?? {}))).toBeLessThan(28 * 1024)
  }
})

test('nothing that was typed is on the disk', () => {
  const files = readdirSync(world.config.dataDir)
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const stored = readFileSync(join(world.config.dataDir, file), 'latin1')
    expect(stored).not.toContain('Kim Testesen')
    expect(stored).not.toContain('00 00 00 00')
  }
})

/** What the card's main button carries. */
function sendData(card: CardFace): Record<string, unknown> {
  const { actions } = card as unknown as { actions: { verb: string; data: Record<string, unknown> }[] }
  const found = actions.find(({ verb }) => verb === 'fill-phrase')
  if (!found) throw new Error('The card has no form')
  return found.data
}
