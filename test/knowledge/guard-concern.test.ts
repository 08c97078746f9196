/** A concern for a child told without plain words, and ordinary sentences in like words. */
import { describe, expect, test } from '@jest/globals'
import { guard } from '../../src/knowledge/guards.js'
import { readConcerns } from '../../bench/read-lines.js'

/** Of the many that are learnt from, each tenth tells as much. */
const concerns = readConcerns(new URL('../golden/concerns.jsonl', import.meta.url).pathname).filter(
  ({ split }, at) => split !== 'dev' || at % 10 === 0,
)
const isDanger = (text: string) => guard(text)?.kind === 'danger'
const shareOf = (among: readonly { text: string }[]) => among.filter(({ text }) => isDanger(text)).length / among.length

describe('sentences of teachers and pedagogues', () => {
  test.each`
    split      | danger   | about          | least   | most
    ${'dev'}   | ${true}  | ${undefined}   | ${0.93} | ${1}
    ${'dev'}   | ${false} | ${'question'}  | ${0}    | ${0.02}
    ${'dev'}   | ${false} | ${'complaint'} | ${0}    | ${0.04}
    ${'held'}  | ${true}  | ${undefined}   | ${0.9}  | ${1}
    ${'held'}  | ${false} | ${undefined}   | ${0}    | ${0.08}
    ${'held'}  | ${false} | ${'complaint'} | ${0}    | ${0.04}
    ${'fresh'} | ${true}  | ${undefined}   | ${0.94} | ${1}
    ${'fresh'} | ${false} | ${'question'}  | ${0}    | ${0.02}
    ${'fresh'} | ${false} | ${'complaint'} | ${0}    | ${0.02}
  `(
    'of $split sentences that are danger: $danger, told as $about, $least to $most are met by the card',
    ({ split, danger, about, least, most }) => {
      const among = concerns.filter((one) => one.split === split && one.danger === danger && one.about === about)
      expect(among.length).toBeGreaterThanOrEqual(20)
      expect(shareOf(among)).toBeGreaterThanOrEqual(least as number)
      expect(shareOf(among)).toBeLessThanOrEqual(most as number)
    },
  )
})

describe('a story as long as Teams delivers', () => {
  const everyday = 'Vi har haft et møde med forældrene om klassens trivsel, og der er skrevet referat. '.repeat(340)
  const concern = 'Hun hviskede til mig at stedfar kommer ind til hende om natten og at det er en hemmelighed. '

  const halfway = everyday.indexOf('Vi har', 14_000)

  test.each`
    place              | text
    ${'at the start'}  | ${concern + everyday}
    ${'in the middle'} | ${everyday.slice(0, halfway) + concern + everyday.slice(halfway)}
    ${'at the end'}    | ${everyday + concern}
  `('is danger with a concern $place', ({ text }) => {
    expect((text as string).length).toBeGreaterThan(28_000)
    expect(isDanger(text as string)).toBe(true)
  })

  test('is an ordinary text without one', () => {
    expect(guard(everyday)).toBeUndefined()
  })
})

// What people type into a search or answer each other with.
test.each([
  'indkald',
  'overblik',
  'huller',
  'jakken er væk',
  'Mødet gik skævt.',
  'På torsdag klokken ni.',
  'hentet for sent',
  'våd tøj',
])('the few words "%s" tell of no concern', (text) => {
  expect(guard(text)).toBeUndefined()
})

test.each(['hun', 'han siger', 'far', 'barnet', 'hun vil have svar', 'hvad siger loven om vold mod børn'])(
  '"%s" alone is no concern',
  (text) => {
    expect(guard(text)).toBeUndefined()
  },
)
