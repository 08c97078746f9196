/** What is marked in a pre-complaint before it is sent, and what is left alone. All people are made up. */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { findPersonalData } from '../../src/knowledge/personal-data/find-personal-data.js'
import { ordinary, telling, type Telling } from './personal-data-sentences.js'

afterEach(() => {
  jest.restoreAllMocks()
})

describe.each(['first', 'second'] as const)('in the %s half of the sentences', (half) => {
  test('of those that tell of somebody at least 95 % are marked, with the right kind', () => {
    const missed = telling[half].filter((sentence) => !isMarked(sentence))
    expect(missed.slice(Math.floor(telling[half].length * 0.05))).toEqual([])
  })

  test('of the ordinary ones at most 3 % are marked', () => {
    const wrong = ordinary[half].filter((text) => findPersonalData(text).length > 0)
    expect(wrong.slice(Math.floor(ordinary[half].length * 0.03))).toEqual([])
  })
})

test.each<{ text: string; marked: string[] }>`
  text                                                   | marked                                                             | because
  ${'Hans mor Karin ringede.'}                           | ${['name: Karin']}                                                 | ${'"hans" is no name here'}
  ${'Vi mødte Hans Tavsen på gangen.'}                   | ${['name: Hans Tavsen']}                                           | ${'a full name is one thing'}
  ${'Eleven M.K. i 4.a'}                                 | ${['name: M.K.']}                                                  | ${'initials and a class tell who it is'}
  ${'Elev A og elev B, forælder C'}                      | ${[]}                                                              | ${'letters in place of names are what we ask for'}
  ${'Det er Jonas’ far.'}                                | ${['name: Jonas’']}                                                | ${'the sign belongs to the name'}
  ${'drengen lucas i 2.b'}                               | ${['name: lucas']}                                                 | ${'not everybody writes capitals'}
  ${'Liv og glade dage'}                                 | ${[]}                                                              | ${'a word that is also a name begins the sentence'}
  ${'Vi talte med Liv.'}                                 | ${['name: Liv']}                                                   | ${'there no other word has a capital'}
  ${'Børnehaven Frida og Hans Tavsens Gade'}             | ${[]}                                                              | ${'houses and streets have the names of people'}
  ${'Ahmed bor på Ørnevej 3, 2. tv, 2400 København NV.'} | ${['name: Ahmed', 'address: Ørnevej 3, 2. tv, 2400 København NV']} | ${'an address is one thing'}
  ${'020315-1234 og 22 33 44 55'}                        | ${['cpr: 020315-1234', 'phone: 22 33 44 55']}                      | ${'a CPR number is no phone number'}
  ${'Ring til Klageenheden på 33 66 14 00'}              | ${[]}                                                              | ${'the municipality’s own numbers lead to nobody’s home'}
  ${'Sag 2026-0012345, EAN 5798000123456, 1.250 kr.'}    | ${[]}                                                              | ${'numbers of cases, units and money are no phone numbers'}
  ${'Hun råbte og var sur over svaret.'}                 | ${[]}                                                              | ${'that is what she did and felt'}
  ${'en vanskelig uge med krævende opgaver'}             | ${[]}                                                              | ${'a week is nobody'}
  ${'Det er en vanskelig far.'}                          | ${['judgement: vanskelig far']}                                    | ${'that is what he is said to be'}
  ${'Derfor er moren dum.'}                              | ${['judgement: dum']}                                              | ${'the words may be turned round'}
  ${'Vi brugte arabisk tolk.'}                           | ${[]}                                                              | ${'a language tells of no origin here'}
  ${'Læreren var syg, og vikaren kom sent.'}             | ${[]}                                                              | ${'that the staff was ill is why there was a substitute'}
  ${'Barnet er syg igen.'}                               | ${['health: syg']}                                                 | ${'it is said of a child'}
`('in "$text" it marks $marked, because $because', ({ text, marked }) => {
  expect(findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(marked)
})

test('what is marked lies in the text, in order, and never over another', () => {
  const pieces = telling.first.map(({ text }) => text)
  const anything = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' }), fc.nat().map(String)))
  fc.assert(
    fc.property(anything, (parts) => {
      const text = parts.join(' ')
      let last = 0
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
    { numRuns: 200 },
  )
})

test.each(['Emil og ', 'hun er meget ', 'A.', '12 ', 'Hans Tavsens ', 'psykisk ', '010115 sidste ', 'vej 1', 'mor @ '])(
  'twice as much of "%s" takes twice the work',
  (unit) => {
    expect(workFor(unit.repeat(2000)) / workFor(unit.repeat(1000))).toBeLessThan(2.2)
  },
)

function isMarked({ kind, words, text }: Telling): boolean {
  const at = text.indexOf(words)
  return findPersonalData(text).some(
    (finding) => finding.kind === kind && finding.start <= at && finding.end >= at + words.length,
  )
}

/** How often the lists and patterns are asked. */
function workFor(text: string): number {
  const asked = [
    jest.spyOn(Set.prototype, 'has'),
    jest.spyOn(Map.prototype, 'get'),
    jest.spyOn(RegExp.prototype, 'test'),
    jest.spyOn(RegExp.prototype, 'exec'),
  ]
  findPersonalData(text)
  const work = asked.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  jest.restoreAllMocks()
  return work
}
