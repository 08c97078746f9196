/** What is said after an answer: it is read with what was shown, for a short while and in the private chat alone. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EDITOR, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { isCard, say, sayAmongOthers, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
let minutes = 0
beforeEach(async () => {
  minutes = 0
  const start = Date.UTC(2026, 10, 27, 9)
  world = await startWorld({ teams: { limits: { rate: false } }, now: () => new Date(start + minutes * 60_000) })
})
afterEach(() => world.stop())

const told = async (text: string, person = TEACHER) => {
  const reply = await say(world, person, text)
  return {
    said: reply.text ?? textOf(reply),
    isCard: isCard(reply),
    buttons: reply.suggestedActions?.actions?.map(({ title }) => title) ?? [],
  }
}
const readOn = 'Jeg svarer ud fra det, vi lige talte om.'

describe('who asks further', () => {
  test.each([
    { first: 'hvor mange dage har vi til at give aktindsigt', then: 'og hvis vi ikke når det', source: 'aktindsigt' },
    {
      first: 'må jeg tage imod en gave fra forældrene',
      then: 'heller ikke hvis hele klassen er gået sammen om den',
      source: 'gave',
    },
    { first: 'hvornår skal vi partshøre', then: 'hvor lang tid skal de have til at svare', source: 'KlarRet 15' },
  ])('gets "$then" answered from what was shown', async ({ first, then, source }) => {
    expect((await told(first)).said).not.toContain(readOn)
    const { said, isCard } = await told(then)
    expect(isCard).toBe(false)
    expect(said).toContain(readOn)
    expect(said.toLowerCase()).toContain(source.toLowerCase())
  })

  test('and goes on from there', async () => {
    await told('hvor mange dage har vi til at give aktindsigt')
    await told('og hvis vi ikke når det')
    expect((await told('skal vi så skrive til dem')).said).toContain(readOn)
  })

  test.each([
    'hvor klager man over specialskole',
    'hvad er en partshøring',
    'KlarRet 14',
    'hvor klager man over lukkedage',
  ])('and asks something of its own with "%s", gets that', async (own) => {
    await told('hvor mange dage har vi til at give aktindsigt')
    const { said } = await told(own)
    expect(said).not.toContain(readOn)
    expect(said).toContain('Kilder')
  })

  test('is met by the card where the words tell of a danger', async () => {
    await told('hvornår skal man underrette')
    expect((await told('og hvis hans far slår ham hver dag')).said).toMatch(/Ring nu/)
  })

  test('after half an hour is asked what it is about, and no gap is noted', async () => {
    await told('hvor mange dage har vi til at give aktindsigt')
    minutes = 31
    const { said } = await told('og hvis vi ikke når det')
    expect(said).not.toContain(readOn)
    expect((await told('og hvad så med dem')).said).toBe(
      'Hvad tænker du på? Skriv hele spørgsmålet, så finder jeg svaret.',
    )
    expect((await told('huller', EDITOR)).said).not.toContain('og hvad så med dem')
  })

  test('is not read with what somebody else was shown', async () => {
    await told('hvor mange dage har vi til at give aktindsigt')
    expect((await told('og hvis vi ikke når det', UNIT_MEMBER)).said).not.toContain(readOn)
  })
})

describe('after the card for a child in danger', () => {
  const told112 = 'en dreng på min stue siger at hans far slår ham'
  test.each`
    then                                            | answer
    ${'skal jeg sige det til moren'}                | ${/må forældrene ikke|forældrene ikke vide|Fortæl \*\*ikke\*\*/i}
    ${'og hvad hvis min leder siger vi skal vente'} | ${/vente med at underrette|din egen|skal du selv/i}
    ${'hvad gør jeg nu'}                            | ${/gør dette nu/i}
    ${'må jeg vente til i morgen'}                  | ${/gør dette nu|vente|straks|med det samme/i}
  `('"$then" is answered from the rules on it', async ({ then, answer }) => {
    expect((await told(told112)).said).toMatch(/Ring nu/)
    const { said } = await told(String(then))
    expect(said).toMatch(/Regel (?:overgreb-mistanke|underretning)|Ring nu/)
    if (answer instanceof RegExp && !said.includes('Ring nu')) expect(said).toMatch(answer)
  })

  test('another question gets its own answer', async () => {
    await told(told112)
    const { said } = await told('hvor mange dage har vi til at give aktindsigt')
    expect(said).not.toContain(readOn)
    expect(said).toContain('7 arbejdsdage')
  })
})

test('after the card for a threat, too', async () => {
  await told('en far har truet mig med tæsk på parkeringspladsen')
  expect((await told('skal vi stadig svare ham')).said).toContain('Regel trusler-mod-ansatte')
})

test('of what a whistleblower was told nothing is remembered', async () => {
  await told('min kollega stjæler af kassen')
  expect((await told('er det anonymt')).said).not.toContain(readOn)
})

describe('what sounds like a wish for a card, but means the matter', () => {
  test.each`
    first                                                | then                    | source
    ${'hvor klager man over afslag på specialbørnehave'} | ${'hvor klager hun så'} | ${'Klagevej R23'}
    ${'hvornår skal man partshøre'}                      | ${'har du et brev'}     | ${'Frase sag-partshoering'}
  `('"$then"', async ({ first, then, source }) => {
    await told(String(first))
    const { said, isCard } = await told(String(then))
    expect(isCard).toBe(false)
    expect(said).toContain(`[1] ${String(source)} ·`)
  })

  test.each(['hvor kan de klage', 'har du en frase jeg kan bruge'])(
    '"%s" opens the card where nothing was shown',
    async (wish) => {
      expect((await told(wish)).isCard).toBe(true)
    },
  )
})

test('beside the form for logging, questions are about logging', async () => {
  await told('log utilfredshed')
  expect((await told('er jeg anonym så')).said).toContain('Regel tidlig-utilfredshed')
})

test.each(['glem det', 'annuller', 'forget it', 'afbryd'])('"%s" ends what was talked about', async (word) => {
  await told('hvor mange dage har vi til at give aktindsigt')
  expect((await told(word)).said).toMatch(/Hvad er det næste|What is next/)
  expect((await told('og hvis vi ikke når det')).said).not.toContain(readOn)
})

describe('who wants more of the answer', () => {
  test('gets the whole text of the one shown', async () => {
    await told('hvornår skal vi partshøre')
    for (const wish of ['kan du uddybe det', 'vis hele teksten']) {
      expect((await told(wish)).said).toContain('Her er hele teksten')
      const chat = world.teams.personalChat(TEACHER.aadObjectId)
      const card = await world.teams.waitForSent(chat, (sent) => sent === world.teams.sent(chat).at(-1) && isCard(sent))
      expect(textOf(card)).toContain('Regel partshoering')
    }
  })

  test('where it stands: the list of sources', async () => {
    await told('KlarRet 15')
    expect((await told('hvor står det henne')).said).toContain('Hvor står det?')
  })

  test('an example, where there is one', async () => {
    await told('KlarRet 15')
    expect((await told('har du et eksempel')).said).toMatch(/\*\*(?:To e|E)ksemp/)
  })

  test('is asked of what, where nothing was shown', async () => {
    expect((await told('vis hele teksten')).said).toContain('Hvilken tekst?')
  })
})

describe('who is not helped by the answer', () => {
  test('and wants it in fewer or easier words is led to a person', async () => {
    await told('hvornår skal vi partshøre')
    const { said, buttons } = await told('kan du sige det på almindeligt dansk')
    expect(said).toContain('Enklere har jeg det ikke')
    expect(buttons).toContain('Spørg et menneske')
  })

  test.each(['det var ikke det jeg spurgte om', 'er du sikker?', 'det forstår jeg ikke'])('"%s"', async (doubt) => {
    await told('hvornår skal vi partshøre')
    const { said, buttons } = await told(doubt)
    expect(said).toMatch(/^Det står i \*\*Regel partshoering\*\* · forvaltningsloven/)
    expect(said).toContain('Jeg kan have læst dig forkert.')
    expect(buttons).toEqual(['Vis hele teksten', 'Spørg et menneske', 'Hjælp'])
  })

  test.each(['hmm', 'ja', '??'])('and says no more than "%s" is asked to write more', async (said) => {
    await told('hvornår skal vi partshøre')
    expect((await told(said)).said).toContain('Skriv lidt mere')
  })
})

test('one of several is chosen by its number or place', async () => {
  const { said } = await told('hvornår skal vi partshøre')
  const second = /\[2\] ([^·]+) ·/.exec(said)?.[1] ?? 'no second source'
  for (const choice of ['nr 2', 'den anden']) {
    await told('hvornår skal vi partshøre')
    expect((await told(choice)).said).toContain(`[1] ${second} ·`)
  }
})

test.each([
  'slet min sag',
  'jeg vil trække min sag tilbage',
  'har I fået det jeg loggede i går',
  'kan jeg fortryde det jeg sendte',
])('"%s" shows the own cases', async (wish) => {
  expect((await told(wish)).said).toMatch(/sager|logget/i)
})

test('who sends no text at all is told that only text can be read', async () => {
  expect((await told(' ')).said).toBe('Jeg kan kun læse tekst. Skriv dit spørgsmål med ord.')
})

test('among others nothing is referred to, and nothing said there ends what is talked about in private', async () => {
  await told('hvor mange dage har vi til at give aktindsigt')
  const replies = await sayAmongOthers(world, TEACHER, 'og hvis vi ikke når det', world.group)
  expect(JSON.stringify(replies)).not.toContain(readOn)
  await sayAmongOthers(world, TEACHER, 'glem det', world.group)
  expect((await told('og hvis vi ikke når det')).said).toContain(readOn)
})
