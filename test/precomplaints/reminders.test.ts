/** Which messages time brings. The days are of November and December 2026, and Easter 2027; checked against a wall calendar. */
import { describe, expect, test } from '@jest/globals'
import { addWorkdays, dayOf, isWorkday } from '../../src/calendar.js'
import { factsOf } from '../../src/precomplaints/case-facts.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import {
  followUpDayIn,
  insteadIn,
  insteadOfChannel,
  remindersDue,
  stillHolds,
} from '../../src/precomplaints/reminders.js'
import { exampleCase, exampleReport, reporter, unitMember } from '../support/examples.js'

const calendar = { addWorkdays, isWorkday, dayOf }

const waiting = (takeBy: string) => exampleCase({ takeBy })
const taken = (followUpDate: string, takenAt = '2026-11-23T09:00:00.000Z', changes: Partial<Precomplaint> = {}) =>
  exampleCase({
    status: 'taken',
    takenBy: unitMember,
    takenAt,
    report: exampleReport({ followUpDate }),
    ...changes,
  })
const dueOn = (day: string, precomplaint: Precomplaint) =>
  remindersDue(factsOf(precomplaint), day, calendar).map(({ kind, to, subject }) => `${kind} to ${to}: ${subject}`)

const unit = (day: string) => `reminder-unit to unit: ${day}`
const leader = (day: string) => `reminder-leader to leader: ${day}`
const question = (day: string) => `follow-up-question to reporter: ${day}`
const owner = (day: string) => `reminder-unit to owner: follow-up:${day}`

describe('a case that nobody has taken', () => {
  test.each<{ takeBy: string; on: string; due: string[]; because: string }>`
    takeBy          | on              | due                                           | because
    ${'2026-11-24'} | ${'2026-11-24'} | ${[]}                                         | ${'it may be taken until the evening'}
    ${'2026-11-24'} | ${'2026-11-25'} | ${[unit('2026-11-24')]}                       | ${'the day has passed'}
    ${'2026-11-24'} | ${'2026-11-26'} | ${[unit('2026-11-24'), leader('2026-11-24')]} | ${'the unit has had one working day'}
    ${'2026-11-27'} | ${'2026-11-28'} | ${[]}                                         | ${'Saturday is no working day'}
    ${'2026-11-27'} | ${'2026-11-30'} | ${[unit('2026-11-27')]}                       | ${'Monday is'}
    ${'2026-12-23'} | ${'2026-12-28'} | ${[unit('2026-12-23'), leader('2026-12-23')]} | ${'24 December counts, Christmas does not'}
    ${'2027-03-24'} | ${'2027-03-29'} | ${[]}                                         | ${'Easter Monday ends five days off'}
    ${'2027-03-24'} | ${'2027-03-30'} | ${[unit('2027-03-24')]}                       | ${'the first working day after Easter'}
  `('by $takeBy: on $on $due is due, because $because', ({ takeBy, on, due }) => {
    expect(dueOn(on, waiting(takeBy))).toEqual(due)
  })

  test.each(['taken', 'closed', 'withdrawn'] as const)('brings nothing once it is %s', (status) => {
    expect(dueOn('2026-11-26', exampleCase({ status, takeBy: '2026-11-24' }))).toEqual([])
  })

  test('brings nothing when it was logged before there were days to take it by', () => {
    const { takeBy: _takeBy, ...old } = waiting('2026-11-24')
    expect(dueOn('2026-12-24', old)).toEqual([])
  })
})

describe('a case in hand', () => {
  test.each<{ followUp: string; on: string; due: string[]; because: string }>`
    followUp        | on              | due                                              | because
    ${'2026-11-30'} | ${'2026-11-29'} | ${[]}                                            | ${'the day has not come'}
    ${'2026-11-30'} | ${'2026-11-30'} | ${[question('2026-11-30')]}                      | ${'it is the day'}
    ${'2026-11-30'} | ${'2026-12-01'} | ${[question('2026-11-30'), owner('2026-11-30')]} | ${'it is the day after'}
    ${'2026-11-28'} | ${'2026-11-28'} | ${[]}                                            | ${'nobody is asked on a Saturday'}
    ${'2026-11-28'} | ${'2026-11-30'} | ${[question('2026-11-28')]}                      | ${'Monday is the next working day'}
    ${'2026-11-28'} | ${'2026-12-01'} | ${[question('2026-11-28'), owner('2026-11-28')]} | ${'then comes Tuesday'}
    ${'2026-11-30'} | ${'2026-12-07'} | ${[question('2026-11-30'), owner('2026-11-30')]} | ${'five working days late is late enough'}
    ${'2026-11-30'} | ${'2026-12-08'} | ${[owner('2026-11-30')]}                         | ${'the question would come out of the blue'}
    ${'2026-11-30'} | ${'2026-12-09'} | ${[]}                                            | ${'the overview shows it, and that is enough'}
  `('to be followed up on $followUp: on $on $due is due, because $because', ({ followUp, on, due }) => {
    expect(dueOn(on, taken(followUp))).toEqual(due)
  })

  test('is not asked about on the day it was taken, Copenhagen time', () => {
    const lateInTheEvening = '2026-11-30T23:30:00.000Z'
    expect(dueOn('2026-12-01', taken('2026-11-30', lateInTheEvening))).toEqual([])
    expect(dueOn('2026-12-02', taken('2026-11-30', lateInTheEvening))).toContain(question('2026-11-30'))
  })

  test('goes by the day that the unit has set anew', () => {
    expect(dueOn('2026-11-30', taken('2026-11-30', undefined, { followUpDate: '2026-12-03' }))).toEqual([])
    expect(dueOn('2026-12-03', taken('2026-11-30', undefined, { followUpDate: '2026-12-03' }))).toEqual([
      question('2026-12-03'),
    ])
  })
})

describe('what was ordered', () => {
  const note = (kind: 'answer' | 'advice', at: string) => [{ kind, text: 'Det gik godt.', at, by: reporter }]
  test.each<{
    kind: 'reminder-unit' | 'reminder-leader' | 'follow-up-question'
    subject: string
    now: Precomplaint
    holds: boolean
    because: string
  }>`
    kind                    | subject                   | now                                                                                      | holds    | because
    ${'reminder-unit'}      | ${'2026-11-24'}           | ${waiting('2026-11-24')}                                                                 | ${true}  | ${'nobody has taken it'}
    ${'reminder-leader'}    | ${'2026-11-24:0'}         | ${taken('2026-11-30')}                                                                   | ${false} | ${'somebody has'}
    ${'reminder-unit'}      | ${'2026-11-24'}           | ${exampleCase({ status: 'withdrawn' })}                                                  | ${false} | ${'it was withdrawn'}
    ${'follow-up-question'} | ${'2026-11-30'}           | ${taken('2026-11-30')}                                                                   | ${true}  | ${'it is still agreed'}
    ${'follow-up-question'} | ${'2026-11-30'}           | ${taken('2026-11-30', undefined, { followUpDate: '2026-12-03' })}                        | ${false} | ${'another day was agreed'}
    ${'follow-up-question'} | ${'2026-11-30'}           | ${taken('2026-11-30', undefined, { status: 'closed' })}                                  | ${false} | ${'it was closed'}
    ${'reminder-unit'}      | ${'follow-up:2026-11-30'} | ${taken('2026-11-30', undefined, { notes: note('answer', '2026-11-30T08:00:00.000Z') })} | ${false} | ${'the reporter has answered'}
    ${'reminder-unit'}      | ${'follow-up:2026-11-30'} | ${taken('2026-11-30', undefined, { notes: note('answer', '2026-11-27T08:00:00.000Z') })} | ${true}  | ${'the answer came before the day'}
    ${'reminder-unit'}      | ${'follow-up:2026-11-30'} | ${taken('2026-11-30', undefined, { notes: note('advice', '2026-11-30T08:00:00.000Z') })} | ${true}  | ${'the unit wrote itself'}
  `('$kind of $subject holds: $holds, because $because', ({ kind, subject, now, holds }) => {
    expect(stillHolds(kind, subject, now, calendar)).toBe(holds)
  })

  test('says in its subject what it is about and why this person gets it', () => {
    expect(followUpDayIn('follow-up:2026-11-30')).toBe('2026-11-30')
    expect(followUpDayIn('2026-11-30')).toBeUndefined()
    expect(insteadIn(`2026-11-30${insteadOfChannel('administrator', 1)}`)).toBe('administrator')
    expect(insteadIn('2026-11-30:1')).toBeUndefined()
  })
})
