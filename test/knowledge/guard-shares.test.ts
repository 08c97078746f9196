/** How many texts written for the guards beside danger meet their card, and how many ordinary ones in like words pass. */
import { describe, expect, test } from '@jest/globals'
import { guard } from '../../src/knowledge/guards.js'
import { readGuarded } from '../../bench/read-lines.js'

/** Of the many that are learnt from, each tenth tells as much. */
const texts = readGuarded(new URL('../golden/guards.jsonl', import.meta.url).pathname)
  .filter(({ split }, at) => split !== 'dev' || at % 10 === 0)
  .map((one) => ({ ...one, met: guard(one.text)?.kind }))
const shareOf = <T>(among: readonly T[], holds: (one: T) => boolean) => {
  expect(among.length).toBeGreaterThanOrEqual(20)
  return among.filter(holds).length / among.length
}

// What the fresh ones gave when they were asked for the first time is in docs/search.md. Of threats one in six meets the card for danger first, with their own below. Of the fresh ordinary ones half were made as like as can be, of the others many; half of those learnt from were written where the guards had erred. Half of the held ones were written to hold what nobody else thinks of: much of their wrongdoing is rough treatment of children, most of which meets the card for danger first, and their ordinary ones tell of innocent things in words that frighten.
describe.each`
  split      | whistleblower | personalData | threats | manipulation | ordinary
  ${'dev'}   | ${0.91}       | ${0.9}       | ${0.79} | ${0.83}      | ${0.1}
  ${'held'}  | ${0.7}        | ${0.91}      | ${0.74} | ${0.85}      | ${0.08}
  ${'fresh'} | ${0.9}        | ${0.91}      | ${0.83} | ${0.91}      | ${0.08}
`('of $split texts', ({ split, whistleblower, personalData, threats, manipulation, ordinary }) => {
  const among = texts.filter((one) => one.split === split)

  test.each([
    ['whistleblower', whistleblower],
    ['personal-data', personalData],
    ['threats', threats],
    ['manipulation', manipulation],
  ])('%s meet their own card at least %f', (kind, least) => {
    const told = among.filter(({ of, stops }) => stops && of === kind)
    expect(shareOf(told, ({ met }) => met === kind)).toBeGreaterThanOrEqual(least as number)
  })

  test(`ordinary ones are stopped at most ${ordinary as number}`, () => {
    expect(
      shareOf(
        among.filter(({ stops }) => !stops),
        ({ met }) => met !== undefined,
      ),
    ).toBeLessThanOrEqual(ordinary as number)
  })
})
