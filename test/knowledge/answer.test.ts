/**
 * Answers from the real content: right ones, honest noes, and labels that are taken at their word.
 */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { readGolden, type Golden } from '../../bench/read-lines.js'
import { answer, type Outcome } from '../../src/knowledge/answer.js'
import { guard } from '../../src/knowledge/guards.js'
import { ownContent } from '../support/content.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const knowledge = ownContent()
const golden = readGolden(at('../golden/questions.jsonl'))

/** Several tests ask the whole golden set; each question is answered once. */
const answered = new Map<string, Outcome>()
const outcomeOf = (question: string): Outcome => {
  const outcome = answered.get(question) ?? answer(question, knowledge)
  answered.set(question, outcome)
  return outcome
}
const labels = (question: string) => {
  const outcome = outcomeOf(question)
  return outcome.kind === 'answer' ? outcome.hits.map((hit) => hit.entry.label) : []
}

test.each<{ question: string; label: string }>`
  question                                     | label                             | because
  ${'Hvad står der i KlarRet 14?'}             | ${'KlarRet 14'}                   | ${'the guide is named'}
  ${'klar ret nr. 21'}                         | ${'KlarRet 21'}                   | ${'the guide is named loosely'}
  ${'hvad siger klarret 6 om telefonsamtaler'} | ${'KlarRet 6'}                    | ${'the guide is named in a question'}
  ${'frase akt-modtaget'}                      | ${'Frase akt-modtaget'}           | ${'the phrase is named'}
  ${'akt-modtaget'}                            | ${'Frase akt-modtaget'}           | ${'the phrase id is all there is'}
  ${'frasen akt modtaget'}                     | ${'Frase akt-modtaget'}           | ${'a blank stands for the hyphen'}
  ${'KlarRet fjorten'}                         | ${'KlarRet 14'}                   | ${'the number is a word'}
  ${'guide 14'}                                | ${'KlarRet 14'}                   | ${'the guides have numbers'}
  ${'R 17'}                                    | ${'Klagevej R17'}                 | ${'there is a blank'}
  ${'klagevej 17'}                             | ${'Klagevej R17'}                 | ${'the letter is left out'}
  ${'klarret nr. sytten'}                      | ${'KlarRet 17'}                   | ${'the number is a word behind a short one'}
  ${'R1'}                                      | ${'Klagevej R01'}                 | ${'the nought is left out'}
  ${'R17'}                                     | ${'Klagevej R17'}                 | ${'the route is named'}
  ${'Regel tilbagemeldingsgaranti'}            | ${'Regel tilbagemeldingsgaranti'} | ${'the rule is named'}
  ${'Kvittering for en klage'}                 | ${'Frase kl-kvittering'}          | ${'it is the title of a phrase'}
`('shows $label for "$question", because $because', ({ question, label }) => {
  expect(labels(question)[0]).toBe(label)
})

test.each<{ question: string; label: string }>`
  question                    | label
  ${'KlarRet 7'}              | ${'KlarRet 7'}
  ${'Hvad siger KlarRet 99'}  | ${'KlarRet 99'}
  ${'klagevej R99'}           | ${'Klagevej R99'}
  ${'frase findes-ikke'}      | ${'Frase findes-ikke'}
  ${'forvaltningsloven § 99'} | ${'forvaltningsloven § 99'}
  ${'off. lov § 99'}          | ${'offentlighedsloven § 99'}
  ${'barnets lov § 999'}      | ${'barnets lov § 999'}
`('does not know $label, and says so', ({ question, label }) => {
  expect(answer(question, knowledge)).toEqual({ kind: 'unknown-label', label })
})

test.each([
  'forvaltningsloven § 19',
  'fvl § 19',
  'fvl. §19',
  'forv. lov § 19',
  '§ 19 forvaltningsloven',
  '§ 19, stk. 2, i forvaltningsloven',
  'paragraf 19 i forvaltningsloven',
])('"%s" gives passages that cite the section, the one about it first', (question) => {
  const outcome = answer(question, knowledge)
  expect(labels(question)[0]).toBe('KlarRet 15')
  const hits = outcome.kind === 'answer' ? outcome.hits : []
  expect(hits.length).toBeGreaterThan(0)
  for (const hit of hits) expect(hit.passage.sources.join('; ')).toContain('§ 19')
})

test('"en gang til" is no number of a guide', () => {
  expect(answer('klarret en gang til', knowledge).kind).not.toBe('unknown-label')
})

test('a section alone gives first the entry that rests on it most', () => {
  expect(labels('barnets lov § 133')[0]).toBe('Regel underretning')
  expect(labels('folkeskoleloven § 51')[0]).toBe('Klagevej R01')
})

test.each<{ question: string }>`
  question
  ${'slå græsset'}
  ${'frist for feriepenge'}
  ${'reklamation over en sofa'}
  ${'notat om indkøb til sommerfesten'}
  ${'hvornår har kantinen åbent'}
  ${'hvornår er der forældremøde'}
  ${'der er personalemøde i morgen kl 15'}
  ${'hej'}
  ${'???'}
`('gives no answer to "$question"', ({ question }) => {
  expect(answer(question, knowledge).kind).toBe('no-answer')
})

test.each<{ question: string; label: string }>`
  question                                          | label
  ${'hvornår er det tilladt at afvise en bisidder'} | ${'KlarRet 15'}
  ${'hvor mange dage har vi til en kvittering'}     | ${'Frase kl-kvittering'}
  ${'hvornår er en mundtlig besked en afgørelse'}   | ${'KlarRet 16'}
`('takes "$question" for a question on the law, not on the calendar', ({ question, label }) => {
  expect(labels(question)).toContain(label)
})

test.each(['hvornår skal vi svare på en aktindsigt', 'hvornår skal jeg senest svare på aktindsigt'])(
  '"%s" gives the rule first, then the letters about it',
  (question) => {
    expect(labels(question)[0]).toBe('Regel aktindsigt-frist')
    expect(labels(question)).toContain('Frase akt-fristforlaengelse')
  },
)

test('who asks what to write when time runs out gets the letter first', () => {
  expect(labels('hvad skriver vi når vi ikke når aktindsigten til tiden')[0]).toBe('Frase akt-fristforlaengelse')
})

describe('the golden set', () => {
  const share = (among: readonly Golden[], holds: (question: Golden) => boolean) =>
    among.filter(holds).length / among.length
  const of = (...kinds: Golden['kind'][]) => golden.filter(({ kind }) => kinds.includes(kind))
  const isRight = ({ question, expect: expected = [] }: Golden) => expected.includes(labels(question)[0] ?? '')
  const isShown = ({ question, expect: expected = [] }: Golden) =>
    labels(question).some((label) => expected.includes(label))
  const isAnswered = ({ question }: Golden) => outcomeOf(question).kind === 'answer'

  test('names only entries there are', () => {
    for (const { expect: expected = [] } of golden)
      for (const label of expected) expect(knowledge.byLabel(label)?.label).toBe(label)
  })
  test('at least 82 % of the answerable questions get a right answer first, 93 % among the three sources', () => {
    expect(share(of('answerable'), isRight)).toBeGreaterThanOrEqual(0.82)
    expect(share(of('answerable'), isShown)).toBeGreaterThanOrEqual(0.93)
  })
  test('at most 5 % get an answer without a right source', () => {
    expect(share(of('answerable'), (question) => isAnswered(question) && !isShown(question))).toBeLessThanOrEqual(0.05)
  })
  test('at most 5 % of what is out of scope or a trap is answered', () => {
    expect(share(of('out-of-scope', 'keyword-trap'), isAnswered)).toBeLessThanOrEqual(0.05)
  })
  test('every sensitive question meets its guard, and hardly any other question meets one', () => {
    const sensitive = golden.filter(({ guard: expected }) => expected !== undefined)
    expect(sensitive.filter(({ question, guard: expected }) => guard(question)?.kind !== expected)).toEqual([])

    // The guard for a concern that is told indirectly weighs words, so it cannot be right of every sentence it has not seen.
    // A story has many sentences, any of which may sound like something it is not.
    const others = golden.filter(({ guard: expected }) => expected === undefined)
    const isAlarm = ({ question }: Golden) => guard(question) !== undefined
    const isStory = ({ id }: Golden) => id.startsWith('story-')
    expect(share(others.filter(isStory), isAlarm)).toBeLessThanOrEqual(0.07)
    expect(
      share(
        others.filter((one) => !isStory(one)),
        isAlarm,
      ),
    ).toBeLessThanOrEqual(0.01)
  })
})
