/** Type-ahead over labels, titles and example questions: what is found, what is not, and that hostile text costs nothing. */
import { describe, expect, test } from '@jest/globals'
import { readGolden } from '../../bench/read-lines.js'
import type { Collection } from '../../src/knowledge/entry.js'
import { ownContent } from '../support/content.js'

const { lookUp, entries } = ownContent()
const everything: Collection[] = ['klarret', 'rules', 'routes', 'phrases']
const labels = (words: string, collections = everything) =>
  lookUp.find(words, collections).map(({ entry }) => entry.label)

test('every entry is the first one found by its own label', () => {
  const missed = entries.filter(({ label, collection }) => labels(label, [collection])[0] !== label)
  expect(missed.map(({ label }) => label)).toEqual([])
})

test('every entry is among the first five found by its title, also half typed', () => {
  const missed = entries.flatMap(({ label, title }) => {
    const half = title.slice(0, Math.max(12, Math.ceil(title.length * 0.7)))
    return [title, half]
      .filter((words) => !labels(words).slice(0, 5).includes(label))
      .map((words) => `${label}: ${words}`)
  })
  expect(missed).toEqual([])
})

test('most example questions find their entry among the first five', () => {
  const asked = entries.flatMap(({ label, questions }) => questions.slice(0, 3).map((words) => ({ label, words })))
  const found = asked.filter(({ label, words }) => labels(words).slice(0, 5).includes(label))
  expect(found.length / asked.length).toBeGreaterThan(0.95)
})

test('the three ways to write æ, ø and å make no difference', () => {
  for (const [one, other] of [
    ['møde', 'moede'],
    ['PARTSHØRING', 'partshoering'],
    ['bør', 'boer'],
    ['må', 'maa'],
  ] as const) {
    expect(labels(one)).toEqual(labels(other))
  }
})

test('with one error in a long word, the entry is still found', () => {
  const titles = entries.filter(({ title }) => /\p{L}{9}/u.test(title)).slice(0, 60)
  const missed = titles.filter(({ label, title }) => {
    const word = /\p{L}{9,}/u.exec(title)?.[0] ?? ''
    const wrong = word.slice(0, 4) + word.slice(5)
    return !labels(title.replace(word, wrong)).slice(0, 5).includes(label)
  })
  expect(missed.map(({ title }) => title)).toEqual([])
})

describe('what is not found', () => {
  test.each(['', '   ', '???', 'xqzv', 'citronmåne opskrift', '🙂', '\u0000\u202e'])('%j finds nothing', (words) => {
    expect(labels(words)).toEqual([])
  })

  test('nothing of another collection', () => {
    expect(labels('KlarRet 14', ['phrases'])).not.toContain('KlarRet 14')
  })
})

test.each([
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a hundred thousand words', 'klage '.repeat(100_000)],
  ['patterns', '(a+)+$ [['.repeat(5_000)],
  ['unknown long words', Array.from({ length: 2_000 }, (_, index) => `mobninng${index}x`).join(' ')],
])('%s is answered at once', (_name, words) => {
  const started = performance.now()
  labels(words)
  // A fifth of this where nothing else runs; what is not bounded takes far longer.
  expect(performance.now() - started).toBeLessThan(1_000)
})

test('before anything is typed, what other entries point to most comes first', () => {
  const [first, ...others] = lookUp.pointedTo(['klarret'])
  expect(first?.label).toBe('KlarRet 14')
  expect(others.every(({ collection }) => collection === 'klarret')).toBe(true)
})

test.each`
  typed                         | label                        | how
  ${'ulåvlit fåvær'}            | ${'Frase fra-varsel-10'}     | ${'by ear'}
  ${'notad om telfon samtalle'} | ${'Frase sag-notat-telefon'} | ${'by ear'}
`('"$typed" finds $label, though it is written $how', ({ typed, label }: Record<string, string>) => {
  expect(labels(typed ?? '').slice(0, 5)).toContain(label)
})

test.each([
  { set: 'english-', how: 'English', most: 0.25 },
  { set: 'by-ear-', how: 'spelt by ear', most: 0.3 },
])('of questions that are $how, at most $most find nothing', ({ set, most }) => {
  const asked = readGolden(new URL('../golden/questions.jsonl', import.meta.url).pathname).filter(
    ({ id, kind }) => id.startsWith(set) && kind === 'answerable',
  )
  expect(asked.length).toBeGreaterThan(200)
  expect(asked.filter(({ question }) => labels(question).length === 0).length / asked.length).toBeLessThan(most)
})
