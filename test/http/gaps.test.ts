/** The gap list over the real endpoint: what is kept, what never is, and who sees it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gapKey, withoutPersonalData } from '../../src/knowledge/gap.js'
import { EDITOR, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { eventually, isCard, say, seen, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'
import { ownContent } from '../support/content.js'

describe('a text on the list', () => {
  const knowledge = ownContent()
  test.each<{ text: string; kept: string }>`
    text                                                   | kept
    ${'hvornår slår pedellen græsset'}                     | ${'hvornår slår pedellen græsset'}
    ${'ring til mig på 22 33 44 55 om kagen'}              | ${'ring til mig på [nummer] om kagen'}
    ${'skriv til anne.b@skole.dk eller https://x.dk/a'}    | ${'skriv til [adresse] eller [adresse]'}
    ${'må vi give Vilgot en kage'}                         | ${'må vi give [navn] en kage'}
    ${'Vilgot vil have kage'}                              | ${'[navn] vil have kage'}
    ${'barnet vilgot vil have kage'}                       | ${'barnet [navn] vil have kage'}
    ${'hvad gør vi ved noah og noahs kage'}                | ${'hvad gør vi ved [navn] og [navn] kage'}
    ${'kage til Anna Sofie Prøvesen i 2.b på Prøveskolen'} | ${'kage til [navn] i [klasse] på [navn]'}
    ${'Må Jura og Aula hedde KlarRet, jf. § 14 a'}         | ${'Må Jura og Aula hedde KlarRet, jf. § 14 a'}
    ${'hvem er DCK, og kommer Vilgot, i august'}           | ${'hvem er DCK, og kommer [navn], i august'}
    ${'må VILGOT få papirerne'}                            | ${'må [navn] få papirerne'}
    ${'VILGOT VIL HAVE KAGE'}                              | ${'[navn] vil have [navn]'}
    ${'nummer 010115-1234 i kagen'}                        | ${'nummer [nummer] i kagen'}
  `('"$text" is kept as "$kept"', ({ text, kept }) => {
    expect(withoutPersonalData(text, knowledge)).toBe(kept)
  })

  test('is never longer than 200 characters', () => {
    expect(withoutPersonalData('kage med fløde og '.repeat(5000), knowledge).length).toBeLessThanOrEqual(200)
  })

  test('counts as the same whatever its capitals, signs and way to write ø', () => {
    expect(gapKey('no-answer', 'Hvor er kagen på Ø?')).toBe(gapKey('no-answer', 'hvor er kagen paa oe'))
    expect(gapKey('no-answer', 'kage')).not.toBe(gapKey('disliked', 'kage'))
  })
})

describe('over the wire', () => {
  let world: World
  beforeEach(async () => {
    world = await startWorld({ teams: { limits: { rate: false } } })
  })
  afterEach(() => world.stop())
  const listFor = async (person = EDITOR) => say(world, person, 'huller')

  test('an editor sees questions without answer, unknown names and 👎, the newest first, with how often', async () => {
    await say(world, TEACHER, 'hvornår slår pedellen græsset')
    await say(world, TEACHER, 'Hvornår slår pedellen græsset?')
    await say(world, TEACHER, 'hvad står der i KlarRet 7?')
    const answer = await say(world, TEACHER, 'hvad er en partshøring')
    await world.teams.feedback(TEACHER.aadObjectId, answer.id, 'dislike', 'Mangler et eksempel fra vuggestuen')

    const text = await eventually(async () => {
      const shown = textOf(await listFor())
      return shown.includes('vuggestuen') ? shown : undefined
    })
    expect(text).toMatch(/vuggestuen[\s\S]*Tommel ned[\s\S]*KlarRet 7[\s\S]*Ukendt navn[\s\S]*græsset[\s\S]*2 gange/)
    expect(text).toMatch(/Svaret kom fra .*(KlarRet 15|partshoering)/)
    expect(text).not.toContain(TEACHER.name)
  })

  test('the complaint unit sees it too; staff who write "huller" get an ordinary answer', async () => {
    expect(textOf(await listFor(UNIT_MEMBER))).toContain('Huller i vidensbasen')
    expect(isCard(await listFor(TEACHER))).toBe(false)
  })

  test('nothing that a guard stops is kept, nor a reason that a guard would stop', async () => {
    const answer = await say(world, TEACHER, 'hvad er en partshøring')
    for (const text of [
      'en pige i min gruppe fortæller at hendes far slår hende hver aften',
      'min chef svindler med pengene og jeg vil melde det anonymt',
      'hvad står der i sagen om Noah i 2.a',
      'barnet har cpr 010115-1234, hvad gør vi',
    ]) {
      await say(world, TEACHER, text)
      await world.teams.feedback(TEACHER.aadObjectId, answer.id, 'dislike', text)
    }
    const text = textOf(await listFor())
    expect(text).toContain('(ingen begrundelse)')
    expect(text).not.toMatch(/slår|svindler|Noah|010115/)
  })

  test('ten to a page, and a button for the older ones', async () => {
    const fruits = 'abrikos banan citron druer fersken granatæble hindbær jordbær kiwi lime mango nektarin'.split(' ')
    for (const fruit of fruits) await say(world, TEACHER, `kan man plukke ${fruit} om natten`)
    const card = await listFor()
    expect(textOf(card)).toContain('Viser 1 til 10 af 12')
    expect(textOf(card)).toContain('nektarin')
    expect(textOf(card)).not.toContain('abrikos')

    await world.teams.press(EDITOR.aadObjectId, card.id, 'Vis ældre')
    const chat = world.teams.personalChat(EDITOR.aadObjectId)
    await eventually(() => seen(world, EDITOR, chat, card.id).includes('Viser 11 til 12 af 12'))
    expect(seen(world, EDITOR, chat, card.id)).toContain('abrikos')
  })
})
