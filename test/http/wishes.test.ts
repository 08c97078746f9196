/** What staff ask the bot to do in words of their own. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EDITOR, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { say, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterEach(() => world.stop())

const told = async (text: string, person = TEACHER) => {
  const reply = await say(world, person, text)
  return {
    said: reply.text ?? textOf(reply),
    buttons: reply.suggestedActions?.actions?.map(({ title }) => title) ?? [],
  }
}

describe('who wishes to log', () => {
  test.each([
    'jeg vil gerne logge en tidlig utilfredshed',
    'Hej, kan du åbne skemaet til en utilfreds forælder? Tak',
    'skal lige have registreret en sur far',
    'log utilfreds mor',
    'vil gerne lgge en utilfreds familie',
    'mor var skuffet igen ved afhentning, det vil jeg gerne logge',
  ])('"%s" gets the form', async (text) => {
    expect((await told(text)).said).toContain('Hvad er der sket?')
  })

  test('what is told beside the wish stands in the form, and a wish alone does not', async () => {
    const both = await told('Mor var skuffet igen, fordi regntøjet var vådt. Det vil jeg gerne logge')
    expect(both.said).toContain('Mor var skuffet igen, fordi regntøjet var vådt.')
    expect(both.said).not.toContain('Det vil jeg gerne logge')
    expect((await told('hej, jeg vil gerne logge en utilfreds mor')).said).not.toContain('jeg vil gerne')
  })

  test('in English, the English form', async () => {
    expect((await told('i want to log an unhappy parent')).said).toContain('Log a pre-complaint')
  })

  test('the form never stands in the way of a child in danger', async () => {
    const { said } = await told('Jeg vil gerne logge noget. Drengen siger, at hans far slår ham.')
    expect(said).toMatch(/ring \*\*112\*\*|Ring nu/)
  })

  test.each(['skal jeg logge hver gang en forælder er irriteret', 'hvordan logger jeg en tidlig utilfredshed'])(
    '"%s" is answered, with the form as the first thing to press',
    async (text) => {
      const { said, buttons } = await told(text)
      expect(said).toContain('utilfreds')
      expect(said).not.toContain('Hvad er der sket?')
      expect(buttons[0]).toBe('Log utilfredshed')
    },
  )
})

describe('who tells of a dissatisfied parent', () => {
  test('may log it at once, whatever else is answered', async () => {
    const { buttons } = await told('en mor er sur over at vi ikke ringede da hendes søn slog knæet')
    expect(buttons[0]).toBe('Log utilfredshed')
  })

  test('finds in the form what was told, and has to write it no second time', async () => {
    const told = 'en mor er sur over at vi ikke ringede da hendes søn slog knæet'
    const answer = await say(world, TEACHER, told)
    const [button] = answer.suggestedActions?.actions ?? []
    expect(button?.title).toBe('Log utilfredshed')
    const form = await say(world, TEACHER, String(button?.value))
    expect(textOf(form)).toContain('Hvad er der sket?')
    expect(textOf(form)).toContain(told)
  })

  test('is stopped by a guard all the same', async () => {
    expect((await told('Log utilfredshed: mor slår sin søn, når han tisser i bukserne')).said).toMatch(/Ring nu/)
  })

  test('is told so where there is no answer, and adds nothing to the list of gaps', async () => {
    const { said, buttons } = await told('mor synes prisen på madordningen er rent røveri')
    expect(said).toContain('Skriv **log utilfredshed**')
    expect(buttons[0]).toBe('Log utilfredshed')
    expect((await told('huller', EDITOR)).said).toContain('Der er ingen huller lige nu.')
  })
})

test.each([
  ['kan du vise mig mine sager', TEACHER, 'Du har ikke logget noget endnu'],
  ['tusind tak for hjælpen!', TEACHER, 'Det var så lidt'],
  ['godmorgen, hvad kan du hjælpe mig med', TEACHER, 'Slå op'],
  ['jeg vil gerne tale med et rigtigt menneske', TEACHER, 'Spørg et menneske'],
  ['jeg vil gerne se hvilke sager der venter på os', UNIT_MEMBER, 'Ingen åbne sager'],
])('"%s" is understood', async (text, person, answer) => {
  expect((await told(text, person)).said.toLowerCase()).toContain(answer.toLowerCase())
})
