/** Danish working days. Checked by hand against a wall calendar. */
import { expect, test } from '@jest/globals'
import { addWorkdays, dayOf, isWorkday, momentAt, timeOf } from '../src/calendar.js'

test.each<{ day: string; works: boolean; because: string }>`
  day             | works    | because
  ${'2026-11-23'} | ${true}  | ${'it is a Monday'}
  ${'2026-11-22'} | ${false} | ${'it is a Sunday'}
  ${'2026-04-02'} | ${false} | ${'it is Maundy Thursday'}
  ${'2026-05-14'} | ${false} | ${'it is Ascension Day'}
  ${'2026-05-25'} | ${false} | ${'it is Whit Monday'}
  ${'2026-05-01'} | ${true}  | ${'store bededag was abolished in 2024 and 1 May is no public holiday'}
  ${'2026-06-05'} | ${true}  | ${'Constitution Day counts, which gives the earliest deadline'}
  ${'2026-12-24'} | ${true}  | ${'Christmas Eve counts'}
  ${'2026-12-25'} | ${false} | ${'it is Christmas Day'}
  ${'2026-12-31'} | ${true}  | ${'New Year’s Eve counts'}
  ${'2027-01-01'} | ${false} | ${'it is New Year’s Day'}
`('$day: working day $works, because $because', ({ day, works }) => {
  expect(isWorkday(day)).toBe(works)
})

test.each<{ from: string; count: number; to: string }>`
  from            | count | to
  ${'2026-11-22'} | ${5}  | ${'2026-11-27'}
  ${'2026-11-23'} | ${7}  | ${'2026-12-02'}
  ${'2026-12-22'} | ${5}  | ${'2026-12-30'}
  ${'2026-03-31'} | ${2}  | ${'2026-04-07'}
`('$count working days after $from is $to', ({ from, count, to }) => {
  expect(addWorkdays(from, count)).toBe(to)
})

test('the day turns at midnight in Copenhagen, not in Greenwich', () => {
  expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23')
  expect(dayOf(new Date('2026-07-22T21:59:00Z'))).toBe('2026-07-22')
})

test.each<{ day: string; time: string; moment: string }>`
  day             | time       | moment
  ${'2026-11-24'} | ${'08:00'} | ${'2026-11-24T07:00:00.000Z'}
  ${'2026-06-24'} | ${'08:00'} | ${'2026-06-24T06:00:00.000Z'}
  ${'2027-03-28'} | ${'08:00'} | ${'2027-03-28T06:00:00.000Z'}
  ${'2026-10-25'} | ${'08:00'} | ${'2026-10-25T07:00:00.000Z'}
  ${'2026-11-24'} | ${'00:30'} | ${'2026-11-23T23:30:00.000Z'}
`('on $day it is $time in Copenhagen at $moment', ({ day, time, moment }) => {
  expect(momentAt(day, time).toISOString()).toBe(moment)
  expect(timeOf(new Date(moment))).toBe(time)
})
