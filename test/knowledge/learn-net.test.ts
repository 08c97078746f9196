/** How the net of the guards is learnt: what a lesson tells, and what it leaves open. */
import { expect, test } from '@jest/globals'
import { learnNet, type Lesson } from '../../bench/learn-net.js'
import { weighedKinds } from '../../src/knowledge/weighed/kinds.js'
import { readSigns } from '../../src/knowledge/weighed/net.js'
import { read } from '../../src/knowledge/weighed/reading.js'
import { signsOf } from '../../src/knowledge/weighed/word-signs.js'

const size = { dimensions: 8, filters: 8, meetings: 8, outcomes: weighedKinds.length + 2, rounds: 40 }
const numberOf = (kind: (typeof weighedKinds)[number]) => weighedKinds.indexOf(kind) + 1
const again = (text: string, outcome: number, orElse?: number): Lesson[] =>
  Array.from({ length: 40 }, () => ({
    words: text.split(' '),
    outcome,
    ...(orElse === undefined ? {} : { orElse }),
    weight: 1,
  }))

/** Learns, and tells the odds that a text is of a kind rather than ordinary. */
function learn(lessons: readonly Lesson[]) {
  const net = learnNet(lessons, size)
  return (kind: (typeof weighedKinds)[number], text: string) => {
    const words = text.split(' ').map((word) => readSigns(net, signsOf(word)))
    return read(net, words).scoresOf([{ from: 0, to: words.length }])[weighedKinds.indexOf(kind)] ?? NaN
  }
}

const others = [...again('qqnavn kniv', numberOf('danger')), ...again('qqnavn mappe', numberOf('personal-data'))]

test('what was told is learnt', () => {
  const oddsOf = learn([...others, ...again('qqnavn vante', 0)])
  expect(oddsOf('danger', 'qqnavn kniv')).toBeGreaterThan(1)
  expect(oddsOf('danger', 'qqnavn vante')).toBeLessThan(-1)
  expect(oddsOf('personal-data', 'qqnavn vante')).toBeLessThan(-1)
})

test('a lesson that leaves open which of two it is tells nothing between them, and still what it is not', () => {
  const oddsOf = learn([...others, ...again('qqnavn vante', 0, numberOf('personal-data'))])
  expect(oddsOf('danger', 'qqnavn vante')).toBeLessThan(oddsOf('personal-data', 'qqnavn vante'))
  expect(oddsOf('personal-data', 'qqnavn vante')).toBeGreaterThan(-1)
})
