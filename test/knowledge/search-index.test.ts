/**
 * Finding by what people type: other forms, split and joined words, errors, letters without æ, ø and å.
 */
import { expect, test } from '@jest/globals'
import { createSearchIndex } from '../../src/knowledge/search-index.js'

const index = createSearchIndex([
  {
    id: 'aktindsigt',
    title: 'Aktindsigt',
    headings: ['Hvor lang er fristen?'],
    text: 'Du skal svare forælderen inden syv arbejdsdage.',
  },
  {
    id: 'klagevejledning',
    title: 'Klagevejledning',
    text: 'Skriv i brevet, hvor man kan klage, og vejledning om fristen.',
  },
  {
    id: 'specialundervisning',
    title: 'Specialundervisning',
    text: 'Skolen afgør, om eleven får støtte i undervisningen.',
  },
  { id: 'mobning', title: 'Mobning', questions: ['de driller ham i frikvarteret'], text: 'Lav en handlingsplan.' },
  { id: 'daginstitution', title: 'Daginstitutionens lukkedage', text: 'Børnehaven må holde lukket få dage om året.' },
])

test.each<{ question: string; id: string }>`
  question                      | id                       | because
  ${'fristen for aktindsigt'}   | ${'aktindsigt'}          | ${'it is said so'}
  ${'svar til forældre'}        | ${'aktindsigt'}          | ${'endings do not matter'}
  ${'akt indsigt'}              | ${'aktindsigt'}          | ${'a compound is split'}
  ${'vejledning om klager'}     | ${'klagevejledning'}     | ${'its parts are named'}
  ${'klagevejledningsfrist'}    | ${'klagevejledning'}     | ${'a longer compound holds it'}
  ${'spesialundervisning'}      | ${'specialundervisning'} | ${'a letter is wrong'}
  ${'aktinsigt'}                | ${'aktindsigt'}          | ${'a letter is missing'}
  ${'stoette i skolen'}         | ${'specialundervisning'} | ${'ø is written oe'}
  ${'bgrnehaven'}               | ${'daginstitution'}      | ${'a scanner read ø as g'}
  ${'DRILLER i frikvarter'}     | ${'mobning'}             | ${'an example question is like it'}
  ${'driller hamifrikvarteret'} | ${'mobning'}             | ${'a blank is missing'}
  ${'fristfor svar'}            | ${'aktindsigt'}          | ${'a blank is missing beside a small word'}
  ${'b@rnehaveng lukkedage'}    | ${'daginstitution'}      | ${'signs stand for letters'}
  ${'bémehaven'}                | ${'daginstitution'}      | ${'a scanner read rn as m'}
  ${'skrivibrevet'}             | ${'klagevejledning'}     | ${'two blanks are missing'}
  ${'klagevejledningsfrits'}    | ${'klagevejledning'}     | ${'a part of a compound is misspelt'}
  ${'driler man'}               | ${'mobning'}             | ${'a letter is missing in a verb'}
`('finds $id for "$question", because $because', ({ question, id }) => {
  expect(index.search(question).hits[0]?.id).toBe(id)
})

test('asks for what the texts call a thing, and leaves words alone that are words', () => {
  const lexicon = {
    synonymsOf: (word: string) => (word === 'bullying' ? ['mobning'] : []),
    isWord: (word: string) => word === 'frost',
  }
  const withWords = createSearchIndex([{ id: 'a', title: 'Mobning', text: 'Frist for en plan.' }], lexicon)
  expect(withWords.search('bullying').hits[0]?.id).toBe('a')
  expect(withWords.search('frost').question.corrected).toEqual([])
})

test('tells which words it put right, as they are written', () => {
  expect(index.search('bornehaven og aktinsigt').question.corrected).toEqual([
    { from: 'bornehaven', to: 'børnehaven' },
    { from: 'aktinsigt', to: 'aktindsigt' },
  ])
})

test.each<{ text: string }>`
  text                       | what
  ${''}                      | ${'nothing'}
  ${'?!§ \u0000\u202e'}      | ${'signs only'}
  ${'x'.repeat(100_000)}     | ${'a giant word'}
  ${'klage '.repeat(20_000)} | ${'a giant text'}
  ${'\ud800 \u0301\u0301 ﷺ'} | ${'broken letters'}
`('takes $what', ({ text }) => {
  expect(() => index.search(text)).not.toThrow()
})

test('an empty index finds nothing', () => {
  expect(createSearchIndex([]).search('klage').hits).toEqual([])
})
