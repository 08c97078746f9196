/** Phrases made ready to send, over the whole library: every text with every guidance it can carry. */
import { describe, expect, test } from '@jest/globals'
import { fieldIds } from '../../src/cards/phrase-buttons.js'
import { readCardRequest } from '../../src/knowledge/card-request.js'
import type { PhraseEntry, RouteEntry } from '../../src/knowledge/entry.js'
import {
  appealOfRoute,
  appealOptions,
  dateWarnings,
  fieldsOf,
  fillPhrase,
  valuesOfRoute,
  variantOfRoute,
  variantsOf,
} from '../../src/knowledge/phrase.js'
import { doNow, fittingRoutes, routeOfKind, routesOf, topicsOf } from '../../src/knowledge/route-guide.js'
import { ownContent } from '../support/content.js'

const knowledge = ownContent()
const routes = routesOf(knowledge.entries)
const phrases = knowledge.entries.filter((entry): entry is PhraseEntry => entry.collection === 'phrases')

function phrase(id: string): PhraseEntry {
  const found = phrases.find((entry) => entry.id === id)
  if (!found) throw new Error(`No phrase ${id}`)
  return found
}

function route(id: string): RouteEntry {
  const found = routes.find((entry) => entry.id === id)
  if (!found) throw new Error(`No route ${id}`)
  return found
}

/** Every text of every phrase, with every guidance. */
const all = phrases.flatMap((entry) => {
  const options = appealOptions(entry, knowledge.byLabel)
  const appeals = options.length > 0 ? options : [undefined]
  return variantsOf(entry).flatMap((variant) => appeals.map((appeal) => ({ entry, variant, appeal })))
})

describe('filling in', () => {
  test('every text with every guidance comes out with nothing unfilled and no markup', () => {
    const unfilled = all.flatMap(({ entry, variant, appeal }) => {
      const fields = fieldsOf(entry, variant, appeal)
      const values = Object.fromEntries(fields.map(({ name }) => [name, 'udfyldt']))
      const text = fillPhrase(entry, variant, appeal, values)
      return /\{\{|\}\}|\*\*|\[[^\]]*\]/.test(text) ? [`${entry.id}/${variant.key}: ${text}`] : []
    })
    expect(unfilled).toEqual([])
    expect(all.length).toBeGreaterThan(120)
  })

  test('no text has more gaps than a card has room for', () => {
    const most = Math.max(...all.map(({ entry, variant, appeal }) => fieldsOf(entry, variant, appeal).length))
    expect(most).toBeLessThanOrEqual(fieldIds.length)
  })

  test('every decision can carry a guidance', () => {
    const without = phrases.filter((entry) => entry.isDecision && appealOptions(entry, knowledge.byLabel).length === 0)
    expect(without.map(({ id }) => id)).toEqual([])
  })

  test('what was written is put in once and as it is', () => {
    const entry = phrase('kl-beklagelse')
    const [variant] = variantsOf(entry)
    if (!variant) throw new Error('The phrase has a text')
    const text = fillPhrase(entry, variant, undefined, {
      fejl: 'Vi glemte {{tiltag}} og $& og **alt**.',
      konsekvens: 'I ventede.',
      tiltag: 'Vi ringer.',
    })
    expect(text).toContain('Vi glemte {{tiltag}} og $& og **alt**. Det var en fejl')
  })

  test('a sentence does not end twice', () => {
    const entry = phrase('akt-modtaget')
    const [variant] = variantsOf(entry)
    if (!variant) throw new Error('The phrase has a text')
    const names = fieldsOf(entry, variant, undefined).map(({ name }) => name)
    const text = fillPhrase(entry, variant, undefined, Object.fromEntries(names.map((name) => [name, 'noget.'])))
    expect(text).not.toContain('..')
  })

  test('a contact the municipality has not given becomes a gap to fill in', () => {
    const entry = phrase('klv-ingen-klageadgang')
    const [variant] = variantsOf(entry)
    if (!variant) throw new Error('The phrase has a text')
    const contacts = fieldsOf(entry, variant, undefined).filter(({ type }) => type === 'contact')
    expect(contacts.map(({ label, example }) => `${label}: ${example}`)).toEqual([
      'telefon: Den Centrale Klageenhed',
      'mail: Den Centrale Klageenhed',
    ])
  })
})

describe('guidance from the route', () => {
  test.each<{ from: string; decision: string; key: string | undefined }>`
    from     | decision               | key
    ${'R01'} | ${'sag-afgoerelse'}    | ${'klv-klagenaevn-special/tekst'}
    ${'R09'} | ${'sag-afgoerelse'}    | ${'klv-klagenaevn-special/tekst-stu'}
    ${'R21'} | ${'dag-plads-svar'}    | ${'klv-ingen-klageadgang/tekst'}
    ${'R27'} | ${'akt-afslag-intern'} | ${'klv-aktindsigt/tekst'}
    ${'R17'} | ${'sag-afgoerelse'}    | ${undefined}
  `('from $from, $decision carries $key', ({ from, decision, key }) => {
    expect(appealOfRoute(appealOptions(phrase(decision), knowledge.byLabel), route(from))?.key).toBe(key)
  })

  test('from STU the guidance itself opens with its STU text, for the ordinary one would be wrong', () => {
    const variants = variantsOf(phrase('klv-klagenaevn-special'))
    expect(variantOfRoute(variants, route('R09'))?.name).toBe('STU')
    expect(variantOfRoute(variants, route('R01'))).toBeUndefined()
  })

  test.each<{ from: string; known: Record<string, string> }>`
    from     | known
    ${'R01'} | ${{ klageinstans: 'Klagenævnet for Specialundervisning', klagefrist: '4 uger fra den dag, du modtog afgørelsen.' }}
    ${'R09'} | ${{ klageinstans: 'Klagenævnet for Specialundervisning' }}
    ${'R34'} | ${{ klageinstans: 'Folketingets Ombudsmand', klagefrist: '1 år efter det, du klager over.' }}
    ${'R33'} | ${{ klageinstans: 'Borgerrådgiveren' }}
    ${'R27'} | ${{ klageinstans: 'Ankestyrelsen, der fører tilsyn med kommunen' }}
    ${'R08'} | ${{}}
    ${'R22'} | ${{}}
    ${'R26'} | ${{}}
    ${'R12'} | ${{}}
  `('$from gives $known, and nothing that depends on the case', ({ from, known }) => {
    expect(valuesOfRoute(route(from))).toEqual(known)
  })
})

describe('dates that look wrong', () => {
  const field = (name: string, label = 'Hvornår?') => ({ name, label, type: 'date' as const, example: '' })
  test.each<{ name: string; label: string; day: string; kind: string | undefined }>`
    name               | label                       | day             | kind
    ${'frist_dato'}    | ${'Hvornår udløber den?'}   | ${'2026-11-21'} | ${'deadline-passed'}
    ${'frist_dato'}    | ${'Hvornår udløber den?'}   | ${'2026-11-22'} | ${undefined}
    ${'frist_dato'}    | ${'Hvornår udløb fristen?'} | ${'2026-10-01'} | ${undefined}
    ${'svar_dato'}     | ${'Hvornår?'}               | ${'2026-01-01'} | ${'deadline-passed'}
    ${'modtaget_dato'} | ${'Hvornår?'}               | ${'2026-11-23'} | ${'not-yet'}
    ${'modtaget_dato'} | ${'Hvornår?'}               | ${'2026-11-22'} | ${undefined}
    ${'dato'}          | ${'Hvornår?'}               | ${'2020-01-01'} | ${undefined}
  `('$name on $day: $kind', ({ name, label, day, kind }) => {
    expect(dateWarnings([field(name, label)], { [name]: day }, '2026-11-22')[0]?.kind).toBe(kind)
  })
})

describe('the guide', () => {
  test('every route can be reached, whatever is answered about a decision', () => {
    const reached = topicsOf(routes).flatMap((topic) => fittingRoutes(routes, topic, 'ved-ikke').routes)
    expect(new Set(reached)).toEqual(new Set(routes))
    for (const topic of topicsOf(routes)) {
      for (const answer of ['ja', 'nej'] as const) {
        expect(fittingRoutes(routes, topic, answer).routes.length).toBeGreaterThan(0)
      }
    }
  })

  test('"yes" and "no" leave out only what the other answer needs', () => {
    const ids = (answer: 'ja' | 'nej') => fittingRoutes(routes, 'proever', answer).routes.map(({ id }) => id)
    expect(ids('ja')).toEqual(['R17'])
    expect(ids('nej')).toEqual(['R18'])
  })

  test.each([
    ['formalitet', 'R31'],
    ['adfaerd', 'R30'],
    ['serviceniveau', 'R32'],
  ] as const)('who knows only that it is %s is shown %s', (kind, id) => {
    expect(routeOfKind(routes, kind)?.id).toBe(id)
  })

  test('every route says what to do now', () => {
    expect(routes.filter((entry) => !doNow(entry)).map(({ id }) => id)).toEqual([])
  })
})

describe('asking for a card by name', () => {
  test.each<{ text: string; request: unknown }>`
    text                                          | request
    ${'frase akt-modtaget'}                       | ${{ kind: 'phrase', id: 'akt-modtaget' }}
    ${'Frase akt-modtaget'}                       | ${{ kind: 'phrase', id: 'akt-modtaget' }}
    ${'udfyld frasen kl-svar-service.'}           | ${{ kind: 'phrase', id: 'kl-svar-service' }}
    ${'find frase akt-modtaget'}                  | ${{ kind: 'phrase', id: 'akt-modtaget' }}
    ${'find frase møde med forældre'}             | ${{ kind: 'find-phrase', words: 'møde med forældre' }}
    ${'find en frase om afslag'}                  | ${{ kind: 'find-phrase', words: 'afslag' }}
    ${'åbn klagevej R03b'}                        | ${{ kind: 'route', id: 'R03b' }}
    ${'R17'}                                      | ${undefined}
    ${'Klagevej R17'}                             | ${undefined}
    ${'hvad siger frase akt-modtaget om fristen'} | ${undefined}
    ${'findes der en frase til det'}              | ${undefined}
    ${'hvornår bruger man frasen kl-gentagelse'}  | ${undefined}
  `('"$text" is $request', ({ text, request }) => {
    expect(readCardRequest(text)).toEqual(request)
  })
})
