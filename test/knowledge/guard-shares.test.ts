/** How many texts written for the guards beside danger are stopped, and how many ordinary ones in like words pass. */
import { describe, expect, test } from '@jest/globals'
import { guard } from '../../src/knowledge/guards.js'
import { readGuarded } from '../../bench/read-lines.js'

const texts = readGuarded(new URL('../golden/guards.jsonl', import.meta.url).pathname)
const stoppedOf = (split: string, stops: boolean) => {
  const among = texts.filter((one) => one.split === split && one.stops === stops)
  return among.filter(({ text }) => guard(text)).length / among.length
}

describe.each(['dev', 'fresh'])('of %s texts', (split) => {
  test('at least 80 of 100 are stopped', () => {
    expect(stoppedOf(split, true)).toBeGreaterThanOrEqual(0.8)
  })

  test('at most 5 of 100 ordinary ones are', () => {
    expect(stoppedOf(split, false)).toBeLessThanOrEqual(0.05)
  })
})
