import { expect, test } from '@jest/globals'
import { setImmediate } from 'node:timers'
import { letOthersIn } from '../../src/dialogs/let-others-in.js'

test.each([
  ['a text as long as a message may be', 'Mor er utilfreds. '.repeat(1_500), true],
  ['a question', 'Hvornår skal vi svare på en aktindsigt?', false],
])('after a step with %s, whether others who waited have come in', async (_what, text, expected) => {
  let others = false
  const waiting = setImmediate(() => (others = true))
  await letOthersIn(text)
  expect(others).toBe(expected)
  clearImmediate(waiting)
})
