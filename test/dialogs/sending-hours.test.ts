/** When the bot may write of its own accord, summer and winter. */
import { expect, test } from '@jest/globals'
import { isSendingTime, nextSendingTime } from '../../src/dialogs/sending-hours.js'
import { ownContent } from '../support/content.js'

const { hours } = ownContent().organisation

test.each<{ moment: string; may: boolean; next: string; because: string }>`
  moment                    | may      | next                      | because
  ${'2026-11-24T06:59:59Z'} | ${false} | ${'2026-11-24T07:00:00Z'} | ${'it is 07:59 in winter'}
  ${'2026-11-24T07:00:00Z'} | ${true}  | ${'2026-11-24T07:00:00Z'} | ${'it is 08:00 in winter'}
  ${'2026-11-24T14:59:59Z'} | ${true}  | ${'2026-11-24T14:59:59Z'} | ${'it is just before 16:00'}
  ${'2026-11-24T15:00:00Z'} | ${false} | ${'2026-11-25T07:00:00Z'} | ${'it is 16:00'}
  ${'2026-06-24T05:59:00Z'} | ${false} | ${'2026-06-24T06:00:00Z'} | ${'it is 07:59 in summer'}
  ${'2026-06-24T06:00:00Z'} | ${true}  | ${'2026-06-24T06:00:00Z'} | ${'it is 08:00 in summer'}
  ${'2026-11-27T23:30:00Z'} | ${false} | ${'2026-11-30T07:00:00Z'} | ${'it is Saturday already in Copenhagen'}
  ${'2027-03-26T09:00:00Z'} | ${false} | ${'2027-03-30T06:00:00Z'} | ${'Good Friday; the clocks go forward before Tuesday'}
  ${'2026-10-23T15:00:00Z'} | ${false} | ${'2026-10-26T07:00:00Z'} | ${'the clocks go back at the weekend'}
  ${'2026-12-23T16:00:00Z'} | ${false} | ${'2026-12-28T07:00:00Z'} | ${'the offices are closed on 24 December, and then it is Christmas'}
  ${'2026-06-05T09:00:00Z'} | ${false} | ${'2026-06-08T06:00:00Z'} | ${'Constitution Day, though it counts in deadlines'}
`('$moment: $may, next at $next, because $because', ({ moment, may, next }) => {
  expect(isSendingTime(new Date(moment), hours)).toBe(may)
  expect(nextSendingTime(new Date(moment), hours)).toEqual(new Date(next))
})

test('hours that leave no open day are told, not searched for ever', () => {
  const closed = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(2028, 0, index + 1)).toISOString().slice(5, 10),
  )
  expect(() => nextSendingTime(new Date('2026-11-24T20:00:00Z'), { ...hours, closed })).toThrow(/hours\.closed/)
})
