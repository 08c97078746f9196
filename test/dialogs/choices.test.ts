/** "Mente du …": every offered reading leads to the passage it names. */
import { expect, test } from '@jest/globals'
import { answer } from '../../src/knowledge/answer.js'
import { ownContent } from '../support/content.js'

const knowledge = ownContent()

test('a label with a heading finds that very passage, in every entry that can be offered', () => {
  const missed = knowledge.entries
    .filter(({ collection }) => collection !== 'phrases')
    .flatMap((entry) =>
      entry.passages.flatMap((passage) => {
        const outcome = answer(`${entry.label}: ${passage.heading}`, knowledge)
        return outcome.kind === 'answer' && outcome.hits[0]?.passage === passage
          ? []
          : [`${entry.label}: ${passage.heading}`]
      }),
    )
  expect(missed).toEqual([])
})
