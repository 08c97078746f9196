/** The net that weighs what is told: how it is written down, and what it says of a part of a text. */
import { describe, expect, test } from '@jest/globals'
import { letterOf, mostSteps, readCoarse } from '../../src/knowledge/weighed/letters.js'
import { readNet } from '../../src/knowledge/weighed/learnt.js'
import { gap, readSigns, type ReadWord } from '../../src/knowledge/weighed/net.js'
import { read } from '../../src/knowledge/weighed/reading.js'
import { signsOf } from '../../src/knowledge/weighed/word-signs.js'

const net = readNet()
const wordsOf = (text: string): ReadWord[] => text.split(' ').map((word) => readSigns(net, signsOf(word)))

test('every number of steps is read as it was written, line breaks aside', () => {
  const steps = Array.from({ length: 2 * mostSteps + 1 }, (_, at) => at - mostSteps)
  const letters = steps.map(letterOf).join('\n')
  expect([...readCoarse({ step: 0.5, letters })]).toEqual(steps.map((count) => count / 2))
})

test('what was learnt is all there', () => {
  const outcomes = net.outBiases.length
  expect(net.out.length).toBe(outcomes * net.weights.length * net.filters)
  expect(net.vectors.length / net.dimensions).toBe(net.votes.length / outcomes)
})

describe('of a part of a text', () => {
  const concern = wordsOf('far slaar hende hver aften')
  const question = wordsOf('hvornaar skal vi svare paa en aktindsigt')
  const apart = Array<undefined>(gap).fill(undefined)
  const whole = read(net, [...question, ...apart, ...concern])

  test('the words before it change nothing', () => {
    const alone = read(net, concern).scoresOf([{ from: 0, to: concern.length }])
    const from = question.length + gap
    const inside = whole.scoresOf([{ from, to: from + concern.length }])
    inside.forEach((score, kind) => expect(score).toBeCloseTo(alone[kind] ?? NaN, 4))
  })

  test('a concern is likelier danger than ordinary, a question is not', () => {
    const [danger = NaN] = read(net, concern).scoresOf([{ from: 0, to: concern.length }])
    const [ofQuestion = NaN] = whole.scoresOf([{ from: 0, to: question.length }])
    expect(danger).toBeGreaterThan(1)
    expect(ofQuestion).toBeLessThan(-1)
  })
})
