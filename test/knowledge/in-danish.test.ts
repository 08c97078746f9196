/** English questions, put into Danish word by word; all others stay as they are. */
import { expect, test } from '@jest/globals'
import { inDanish, isWrittenInEnglish } from '../../src/knowledge/english/in-danish.js'
import { readGolden, readGuarded } from '../../bench/read-lines.js'

const golden = (name: string) => new URL(`../golden/${name}.jsonl`, import.meta.url).pathname

/** English ones have Danish letters too, where they speak of a place or a nursery. */
const isPlainlyDanish = (text: string) => /[æøå]/i.test(text) && !/\b(?:the|is|what|how|my)\b/i.test(text)

test.each<{ english: string; danish: string; because: string }>`
  english                                        | danish                                    | because
  ${'a girl in my class is hungry'}              | ${'en pige i min klasse er sulten'}       | ${'each word is known'}
  ${'the parents are divorced'}                  | ${'forældre er skilt'}                    | ${'Danish has no word for "the"'}
  ${'how long do we have'}                       | ${'hvor længe vi have'}                   | ${'what belongs together is read together'}
  ${"we're angry, they don't answer"}            | ${'vi vred, de ikke svar'}                | ${'short forms say little but "not"'}
  ${'Parents want documnts'}                     | ${'forældre vil have papirer dokumenter'} | ${'a misspelt word is a letter away'}
  ${'show me R17'}                               | ${'vise mig R17'}                         | ${'letters beside digits are a label'}
  ${'must we keep the referat'}                  | ${'skal vi beholde gemme referat'}        | ${'Danish words stay'}
  ${'is the mor allowed to see it, hun er vred'} | ${'er mor må se det, hun er vred'}        | ${'what is a word in both stays where Danish is mixed in'}
  ${'WHERE CAN THE FATHER COMPLAIN?'}            | ${'hvor kan far klage?'}                  | ${'capitals are the same letters'}
  ${'choking!!!'}                                | ${'kvæles!!!'}                            | ${'one word is enough where no other is known to be Danish'}
`('"$english" is "$danish", for $because', ({ english, danish }) => {
  expect(inDanish(english).replace(/ +/g, ' ').trim()).toBe(danish)
})

test.each<{ text: string; because: string }>`
  text                                            | because
  ${'mor vil se alle papirer'}                    | ${'it is Danish'}
  ${'hvad er deadline for feedback på referatet'} | ${'loan words make no English'}
  ${'have for far her at se'}                     | ${'these are Danish words too'}
  ${'hun er kun 2 år og sit tøj er vådt'}         | ${'it is Danish'}
  ${'R17'}                                        | ${'it is a label'}
  ${'§ 19, stk. 2'}                               | ${'it has no words'}
  ${''}                                           | ${'it is empty'}
  ${'wir brauchen einen Dolmetscher'}             | ${'it is another language'}
`('"$text" stays, for $because', ({ text }) => {
  expect(inDanish(text)).toBe(text)
})

test('a text that is too long for a question stays', () => {
  const story = 'What can the father do? '.repeat(300)
  expect(inDanish(story)).toBe(story)
})

test('next to no Danish text is taken for English', () => {
  const danish = readGuarded(golden('guards')).filter(({ text }) => isPlainlyDanish(text))
  const changed = danish.filter(({ text }) => inDanish(text) !== text)
  expect(danish.length).toBeGreaterThan(10_000)
  expect(changed.length / danish.length).toBeLessThan(0.002)
})

test.each<{ text: string; english: boolean }>`
  text                                       | english
  ${'the boy is not in the garden'}          | ${true}
  ${'can father bring his lawyer'}           | ${true}
  ${'is the mor allowed to see the referat'} | ${true}
  ${'feedback møde Lars'}                    | ${false}
  ${'deadline klage afslag'}                 | ${false}
  ${'find frase møde'}                       | ${false}
  ${'KlarRet 14'}                            | ${false}
  ${'help'}                                  | ${false}
  ${'mor skrev please help me i sin besked'} | ${false}
`('"$text" is answered in English: $english', ({ text, english }) => {
  expect(isWrittenInEnglish(text)).toBe(english)
})

test('nobody who writes Danish is answered in English', () => {
  const danish = readGolden(golden('questions')).filter(({ question }) => isPlainlyDanish(question))
  const taken = danish.filter(({ question }) => isWrittenInEnglish(question))
  expect(danish.length).toBeGreaterThan(2_000)
  expect(taken.map(({ question }) => question)).toEqual([])
})

test('next to no English question stays', () => {
  const english = readGolden(golden('questions')).filter(({ id }) => id.startsWith('english-'))
  expect(english.length).toBeGreaterThan(300)
  expect(english.filter(({ question }) => inDanish(question) === question)).toEqual([])
})
