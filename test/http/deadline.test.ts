/** Counting a deadline over the real endpoint. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { TEACHER } from '../../src/local-teams/people.js'
import { isCard, say, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeAll(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterAll(() => world.stop())

test('"4 uger efter 3. december 2026" is a date with its weekday, the working and where the rule stands', async () => {
  const answer = await say(world, TEACHER, 'hvornår er 4 uger efter 3. december 2026')
  expect(answer.text).toMatch(/^\*\*Sidste dag er torsdag den 31\. december 2026\.\*\*/)
  expect(answer.text).toContain('Uger slutter på samme ugedag: torsdag.')
  expect(answer.suggestedActions?.actions?.[0]).toMatchObject({ value: 'Regel fristberegning' })
})

test('the days left out are named', async () => {
  const answer = await say(world, TEACHER, '7 arbejdsdage fra 22. december 2026')
  expect(answer.text).toContain('mandag den 4. januar 2027')
  expect(answer.text).toContain('25. december (Juledag)')
})

test('a letter is first on its way, and what is unsure is said', async () => {
  const answer = await say(world, TEACHER, 'brev sendt 1. december 2026, 4 ugers klagefrist')
  expect(answer.text).toContain('onsdag den 6. januar 2027')
  expect(answer.text).toContain('Lørdag er ikke talt med')
})

test('a question about a deadline is answered from the texts', async () => {
  const answer = await say(world, TEACHER, 'hvad er fristen for aktindsigt')
  expect(answer.text).toContain('[1]')
  expect(answer.text).toContain('7 arbejdsdage')
})

test('guards come first', async () => {
  const answer = await say(world, TEACHER, '7 arbejdsdage fra 3. december 010115-1234')
  expect(isCard(answer)).toBe(true)
  expect(textOf(answer)).not.toContain('Sidste dag')
})
