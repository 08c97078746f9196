/** How often a message after an answer is read with it, and rightly: dialogues by two authors that nothing was learnt or fitted from. */
import { describe, expect, test } from '@jest/globals'
import { readDialogues, readGolden, type Dialogue } from '../../bench/read-lines.js'
import { answer, type Outcome } from '../../src/knowledge/answer.js'
import { answerFurther } from '../../src/knowledge/further-question.js'
import { passagesNamed } from '../../src/knowledge/knowledge-index.js'
import { moreOf, placeNamed } from '../../src/knowledge/more-of.js'
import { ownContent } from '../support/content.js'

const at = (file: string) => new URL(`../golden/${file}`, import.meta.url).pathname
const knowledge = ownContent()
const held = readDialogues(at('dialogues.jsonl')).filter(({ split }) => split === 'held')
const of = (kind: Dialogue['kind']) => held.filter((dialogue) => dialogue.kind === kind)
const passagesOf = (outcome: Outcome) =>
  outcome.kind === 'answer' ? outcome.hits : outcome.kind === 'choices' ? outcome.choices : []
const labelsOf = (outcome: Outcome) => passagesOf(outcome).map(({ entry }) => entry.label)
const shownAfter = (question: string) => passagesOf(answer(question, knowledge))
const read = ({ first = '', then }: Dialogue) => answerFurther(then, shownAfter(first), knowledge)
const shareOf = <T>(among: readonly T[], holds: (one: T) => boolean) => among.filter(holds).length / among.length

describe('messages that can only be understood with the answer before them', () => {
  const further = of('further')
  const isRight = (outcome: Outcome, { expect = [] }: Dialogue, most: number) =>
    labelsOf(outcome)
      .slice(0, most)
      .some((label) => expect.includes(label))

  test('have a right text among three in five of six, and first in two of three', () => {
    expect(further.length).toBeGreaterThanOrEqual(200)
    const now = (one: Dialogue) => read(one) ?? answer(one.then, knowledge)
    expect(shareOf(further, (one) => isRight(now(one), one, 3))).toBeGreaterThanOrEqual(0.83)
    expect(shareOf(further, (one) => isRight(now(one), one, 1))).toBeGreaterThanOrEqual(0.67)
  })

  test('read alone, two in three get a wrong text first or none', () => {
    const alone = (one: Dialogue) => answer(one.then, knowledge)
    expect(shareOf(further, (one) => isRight(alone(one), one, 1))).toBeLessThan(0.33)
  })
})

describe('messages that stand alone', () => {
  test.each<[Dialogue['kind'], number]>([
    ['new', 0.04],
    ['outside', 0.02],
  ])('are hardly ever read with the answer before them: %s', (kind, most) => {
    expect(of(kind).length).toBeGreaterThanOrEqual(60)
    expect(shareOf(of(kind), (one) => read(one) !== undefined)).toBeLessThanOrEqual(most)
  })

  test('nor are questions of the golden set, whatever was answered before', () => {
    const questions = readGolden(at('questions.jsonl')).filter(
      ({ split, kind }) => split === 'held' && kind !== 'sensitive',
    )
    const before = of('further').map(({ first = '' }) => shownAfter(first))
    const taken = questions.filter(
      ({ question }, place) => answerFurther(question, before[place % before.length] ?? [], knowledge) !== undefined,
    )
    expect(taken.length / questions.length).toBeLessThanOrEqual(0.03)
  })

  test('where nothing was shown, nothing is read with it', () => {
    expect(answerFurther('og hvis det er far', [], knowledge)).toBeUndefined()
  })

  test('an example question asked again is answered as before', () => {
    const [question = ''] = knowledge.byLabel('Regel aktindsigt-frist')?.questions ?? []
    expect(answerFurther(question, shownAfter(question), knowledge)).toBeUndefined()
  })
})

test('passages are found again by their ids, in their order; what is no longer there is passed over', () => {
  const [first, second] = knowledge.byLabel('KlarRet 14')?.passages ?? []
  const ids = [second?.id ?? '', 'gone#1', first?.id ?? '']
  expect(passagesNamed(ids, knowledge.entries).map(({ passage }) => passage)).toEqual([second, first])
})

describe('more of an answer', () => {
  const guide = knowledge.byLabel('KlarRet 15')
  test.each`
    text                              | heading
    ${'hvor står det henne'}          | ${/^Hvor står det/}
    ${'hvilken paragraf er det'}      | ${/^Hvor står det/}
    ${'har du et eksempel på det'}    | ${/^Eksempel/}
    ${'hvordan ser det ud i praksis'} | ${/^Eksempel/}
    ${'kan du uddybe'}                | ${undefined}
  `('"$text"', ({ text, heading }) => {
    const passage = guide && moreOf(guide, String(text))
    if (heading instanceof RegExp) expect(passage?.heading).toMatch(heading)
    else expect(passage).toBeUndefined()
  })
})

test.each`
  text                    | place
  ${'2'}                  | ${1}
  ${'nr. 3'}              | ${2}
  ${'den første tak'}     | ${0}
  ${'Den nederste.'}      | ${-1}
  ${'the second one'}     | ${1}
  ${'den'}                | ${undefined}
  ${'2 arbejdsdage'}      | ${undefined}
  ${'den anden forælder'} | ${undefined}
`('"$text" names $place', ({ text, place }) => {
  expect(placeNamed(String(text))).toBe(place)
})
