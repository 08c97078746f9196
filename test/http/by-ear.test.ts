/** People who spell by ear, type with their thumb or learnt Danish late: they get the same answers, and the same cards. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PEDAGOGUE, TEACHER } from '../../src/local-teams/people.js'
import { da } from '../../src/texts/da.js'
import { say, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeAll(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterAll(() => world.stop())

describe('a question', () => {
  test.each<{ question: string; source: RegExp }>`
    question                                                              | source
    ${'vorn skrier jæ et avslav så mor ka forstå de'}                     | ${/KlarRet 17|sag-afgoerelse|KlarRet 4/}
    ${'far vil se alle pabirer om sin sån, har han låv te de'}            | ${/akt|KlarRet 12|KlarRet 22/i}
    ${'hvr lng tid hr vi til at svare på en agtindsit'}                   | ${/aktindsigt|KlarRet 21/i}
    ${'va er en parsthøring å vornår ska vi gøre de'}                     | ${/partshoering|KlarRet 15/i}
    ${'må jaj fårtælle den nye skole om drængens tausheds belakte sager'} | ${/KlarRet 18|KlarRet 20|anden-myndighed/i}
    ${'mor vil klaje åver skolens kvittering, vor mange uer har hun'}     | ${/KlarRet|Klagevej|Frase|Regel/}
  `('"$question" is answered with its source', async ({ question, source }) => {
    const answer = await say(world, TEACHER, question)
    expect(answer.text).toContain('**Kilder**')
    expect(answer.text).toMatch(source)
  })

  test('is told which word it was taken for', async () => {
    const answer = await say(world, TEACHER, 'va er frissten får agtinsigt')
    expect(answer.text).toContain('aktindsigt')
    expect(answer.text).toContain(da.dialogs.answer.corrected(['aktindsigt']).slice(0, 12))
  })

  test.each`
    question                                            | because
    ${'vem slår græsed ve børnehaven'}                  | ${'the grass is no law'}
    ${'vornår er fristn for fæjepænge'}                 | ${'holiday pay has a deadline, too'}
    ${'jeg vil reglamere åver en soffa fra møbelhused'} | ${'a sofa is complained of elsewhere'}
  `('"$question" gets no law, for $because', async ({ question }: Record<string, string>) => {
    const answer = await say(world, TEACHER, question ?? '')
    expect(JSON.stringify(answer)).not.toContain('**Kilder**')
  })

  test.each([
    'vornår ska man lave en underætning',
    'må vi skrie cpr nummer i en mæil',
    'hvad er wistleblåver årdningen',
  ])('"%s" asks about the rules, and meets no card for concerns', async (question) => {
    const answer = await say(world, TEACHER, question)
    expect(answer.text).toContain('**Kilder**')
    expect(answer.attachments ?? []).toEqual([])
  })
})

describe('a concern', () => {
  test.each`
    told                                                           | card
    ${'en pie sier hun ik vil jem fårdi far slår'}                 | ${'112'}
    ${'drængen har blå mærger på rygen å er bange får sin stæfar'} | ${'112'}
    ${'et barn trækker ik vejred'}                                 | ${'112'}
    ${'min læder stjæler pænge fra kasen'}                         | ${'whistleblower'}
    ${'en far trued mæ me å komme jem å slå mæ'}                   | ${'politi'}
  `('"$told" meets its card ($card)', async ({ told, card }: Record<string, string>) => {
    const answer = await say(world, PEDAGOGUE, told ?? '')
    expect(textOf(answer.attachments).toLowerCase()).toContain((card ?? '').toLowerCase())
    expect(JSON.stringify(answer)).not.toContain(told)
  })
})
