/** The nets that weigh what is told: how they are written down, and what they say of a part of a text. */
import { describe, expect, test } from '@jest/globals'
import { letterOf, mostSteps, readCoarse } from '../../src/knowledge/weighed/letters.js'
import { createLayOut, sureOfNone } from '../../src/knowledge/weighed/lay-out.js'
import { readNets } from '../../src/knowledge/weighed/learnt.js'
import { gap, readSigns, type ReadWord } from '../../src/knowledge/weighed/net.js'
import { read } from '../../src/knowledge/weighed/reading.js'
import { signsOf } from '../../src/knowledge/weighed/word-signs.js'

const nets = readNets()

test('every number of steps is read as it was written, line breaks aside', () => {
  const steps = Array.from({ length: 2 * mostSteps + 1 }, (_, at) => at - mostSteps)
  const letters = steps.map(letterOf).join('\n')
  expect([...readCoarse({ step: 0.5, letters })]).toEqual(steps.map((count) => count / 2))
})

test.each(nets.map((net, at) => ({ net, at })))('what net $at learnt is all there', ({ net }) => {
  const outcomes = net.outBiases.length
  expect(net.out.length).toBe(outcomes * net.weights.length * net.filters)
  expect(net.vectors.length / net.dimensions).toBe(net.votes.length / outcomes)
})

describe.each(nets.map((net, at) => ({ net, at })))('of a part of a text, to net $at', ({ net }) => {
  const wordsOf = (text: string): ReadWord[] => text.split(' ').map((word) => readSigns(net, signsOf(word)))
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

test('what a text says is the mean of what the nets say, which learnt with other dice', () => {
  const text = 'far slaar hende hver aften'
  const { sentences, scoresOf } = createLayOut()(text)
  const each = nets.map((net) => {
    const words = text.split(' ').map((word) => readSigns(net, signsOf(word)))
    return read(net, words).scoresOf([{ from: 0, to: words.length }])
  })
  expect(new Set(each.map(([danger]) => danger)).size).toBe(nets.length)
  scoresOf(sentences).forEach((score, kind) => {
    const mean = each.reduce((sum, scores) => sum + (scores[kind] ?? NaN), 0) / nets.length
    expect(score).toBeCloseTo(mean, 4)
  })
})

test('where the first net is sure that a text is of no kind, what it says counts', () => {
  const text = 'hvad er fristen for aktindsigt'
  const [net] = nets
  const words = text.split(' ').map((word) => readSigns(net, signsOf(word)))
  const alone = [...read(net, words).scoresOf([{ from: 0, to: words.length }])]
  expect(Math.max(...alone)).toBeLessThan(sureOfNone)
  const { sentences, scoresOf } = createLayOut()(text)
  scoresOf(sentences).forEach((score, kind) => expect(score).toBeCloseTo(alone[kind] ?? NaN, 4))
})
