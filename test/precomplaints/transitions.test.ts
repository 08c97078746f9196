/** What may happen to a pre-complaint, state by state. */
import { describe, expect, test } from '@jest/globals'
import { close, take } from '../../src/precomplaints/transitions.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { exampleCase, otherUnitMember, unitMember } from '../support/examples.js'

const at = '2026-11-22T10:00:00.000Z'
const fresh = exampleCase()
const taken: Precomplaint = { ...fresh, status: 'taken', takenBy: unitMember, takenAt: at }
const ending = { outcome: 'aftale', reflections: ['Vi lyttede for sent.', ''] } as const
const closed: Precomplaint = { ...taken, status: 'closed', closing: { ...ending, reflections: [], at, by: unitMember } }

describe('take', () => {
  test.each`
    state       | by                 | outcome
    ${'new'}    | ${unitMember}      | ${'changed'}
    ${'taken'}  | ${unitMember}      | ${'unchanged'}
    ${'taken'}  | ${otherUnitMember} | ${'already-taken'}
    ${'closed'} | ${unitMember}      | ${'already-closed'}
  `('a $state case is $outcome', ({ state, by, outcome }) => {
    const from = { new: fresh, taken, closed }[state as 'new' | 'taken' | 'closed']
    expect(take(from, by as typeof unitMember, at).outcome).toBe(outcome)
  })

  test('keeps everything else, says who and when, and leaves the first record alone', () => {
    const result = take(fresh, unitMember, at)
    expect(result).toMatchObject({
      precomplaint: { ...fresh, status: 'taken', takenBy: unitMember, takenAt: at },
      event: { kind: 'taken', by: unitMember, at },
    })
    expect(fresh.takenBy).toBeUndefined()
  })
})

describe('close', () => {
  test.each`
    state       | by                 | outcome
    ${'new'}    | ${unitMember}      | ${'not-taken'}
    ${'taken'}  | ${unitMember}      | ${'changed'}
    ${'taken'}  | ${otherUnitMember} | ${'not-yours'}
    ${'closed'} | ${unitMember}      | ${'already-closed'}
  `('a $state case is $outcome', ({ state, by, outcome }) => {
    const from = { new: fresh, taken, closed }[state as 'new' | 'taken' | 'closed']
    expect(close(from, by as typeof unitMember, { ...ending, reflections: [] }, at).outcome).toBe(outcome)
  })

  test('the event names the outcome and carries no free text', () => {
    const result = close(taken, unitMember, { ...ending, reflections: [...ending.reflections] }, at)
    expect(result).toMatchObject({ event: { kind: 'closed', data: { outcome: 'aftale' } } })
    expect(JSON.stringify('event' in result && result.event)).not.toContain('lyttede')
  })
})
