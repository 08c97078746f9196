/** Who misspells a word is told which word was meant, also when an example question has the same error. */
import { expect, test } from '@jest/globals'
import { answer } from '../../src/knowledge/answer.js'
import { ownContent } from '../support/content.js'

const knowledge = ownContent()
const correctedIn = (question: string) => {
  const outcome = answer(question, knowledge)
  return outcome.kind === 'answer' ? outcome.corrected.map(({ to }) => to) : [outcome.kind]
}

test.each<{ question: string; meant: string }>`
  question                               | meant
  ${'hvad er fristen for aktinsigt'}     | ${'aktindsigt'}
  ${'hvornår skal vi lave partshørring'} | ${'partshøring'}
  ${'hvornår har vi tavshetspligt'}      | ${'tavshedspligt'}
`('"$question" was read as $meant', ({ question, meant }) => {
  expect(correctedIn(question).some((word) => word.startsWith(meant))).toBe(true)
})

test.each([
  'hvad er fristen for aktindsigt',
  'hvornår skal vi partshøre',
  'må forældrene tage en bisidder med til mødet',
])('"%s" has nothing to correct', (question) => {
  expect(correctedIn(question)).toEqual([])
})
