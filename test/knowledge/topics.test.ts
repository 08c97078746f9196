/** What example questions teach: which topic a question is about, also in words and spellings that none of them has. */
import { expect, test } from '@jest/globals'
import { atOnce } from '../../src/knowledge/in-steps.js'
import { learnTopics } from '../../src/knowledge/topics.js'
import { wordsOf } from '../../src/knowledge/words.js'

const lessons = [
  [
    'skal jeg skrive det ned',
    'skal vi notere samtalen',
    'skal jeg lave et notat om mødet',
    'hvornår skal det skrives ned',
  ],
  ['må mor se det jeg har skrevet', 'må far få notatet', 'må forældrene læse vores notater', 'må de se papirerne'],
  ['hvor klager man over karakteren', 'klage over eksamen', 'forældre vil klage over prøven', 'hvem behandler klagen'],
]
const examplesOf = (all: readonly (readonly string[])[]) =>
  all.flatMap((texts, topic) => texts.map((text) => ({ words: wordsOf(text), topic })))
const learn = (all: readonly (readonly string[])[]) => atOnce(learnTopics(examplesOf(all), all.length))
const shares = (question: string, all = lessons) => [...learn(all).read(wordsOf(question))].map(Math.exp)
const likeliest = (question: string) => {
  const found = shares(question)
  return found.indexOf(Math.max(...found))
}

test.each<{ question: string; topic: number; because: string }>`
  question                               | topic | because
  ${'skal samtalen noteres'}             | ${0}  | ${'the small word tells what one must from what one may'}
  ${'må hun se notatet om samtalen'}     | ${1}  | ${'the small word tells what one may from what one must'}
  ${'karakterklage'}                     | ${2}  | ${'letter runs know a compound that no example has'}
  ${'de vil klaege over karaktern'}      | ${2}  | ${'letter runs survive typing errors'}
  ${'hvor gaar man hen med prøveklagen'} | ${2}  | ${'other forms share their beginnings'}
`('"$question" is about topic $topic, because $because', ({ question, topic }) => {
  expect(likeliest(question)).toBe(topic)
})

test('gives probabilities', () => {
  for (const question of ['må mor se det', '', 'xyzxyz', 'klage '.repeat(5_000)]) {
    const found = shares(question)
    expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  }
})

test('is undecided about words it has never seen', () => {
  for (const share of shares('xyzxyz')) expect(share).toBeCloseTo(1 / lessons.length)
})

test('learns the same from the same', () => {
  expect(shares('skal mor se klagen')).toEqual(shares('skal mor se klagen'))
})

test('learns nothing where there is nothing to learn from, or too much', () => {
  expect(shares('må mor se det', [[], []])).toEqual([0.5, 0.5])
  const crowd = Array.from({ length: 40_000 }, (_, topic) => [`ord${topic}`])
  const [first = 0, second = 0] = shares('ord1', crowd)
  expect(first).toBe(second)
})
