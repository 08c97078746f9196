/**
 * Who may do what: the whole table as SAFETY wants it, every cell asked: role × action × own or another's case × its state.
 * The table here is written by hand, apart from the code's; an action that stands in only one of them fails.
 */
import { describe, expect, test } from '@jest/globals'
import { authorize, rights, type CaseAction } from '../../src/dialogs/authorize.js'
import type { Person, Role } from '../../src/dialogs/conversation.js'
import { statuses, type Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { exampleCase, reporter, unitMember } from '../support/examples.js'

const roles = ['staff', 'complaint-unit', 'editor', 'administrator'] as const satisfies readonly Role[]

/** In the order of the roles above. `own`: one's own case only. */
const expected: Record<CaseAction, readonly ['yes' | 'own' | 'no', string, string, string]> = {
  ask: ['yes', 'yes', 'yes', 'yes'],
  log: ['yes', 'yes', 'yes', 'no'],
  'read-case': ['own', 'yes', 'own', 'no'],
  'add-to-case': ['own', 'own', 'own', 'no'],
  'withdraw-case': ['own', 'own', 'own', 'no'],
  'handle-case': ['no', 'yes', 'no', 'no'],
  'see-queue': ['no', 'yes', 'no', 'no'],
  'export-case': ['no', 'yes', 'no', 'no'],
  'see-trends': ['no', 'yes', 'no', 'yes'],
  'ask-unit': ['yes', 'yes', 'yes', 'yes'],
  'follow-own-question': ['own', 'own', 'own', 'own'],
  'answer-question': ['no', 'yes', 'no', 'no'],
  'edit-gaps': ['no', 'no', 'yes', 'no'],
  'read-gaps': ['no', 'yes', 'yes', 'no'],
  administer: ['no', 'no', 'no', 'yes'],
}

const actions = Object.keys(expected) as CaseAction[]
const caseOf: Record<string, (status: Precomplaint['status']) => Precomplaint> = {
  own: (status) => exampleCase({ status, reporter }),
  other: (status) => exampleCase({ status, reporter: unitMember }),
}

const cells = actions.flatMap((action) =>
  roles.flatMap((role) =>
    Object.keys(caseOf).flatMap((whose) =>
      statuses.map((status) => {
        const right = expected[action][roles.indexOf(role)]
        return { action, role, whose, status, may: right === 'yes' || (right === 'own' && whose === 'own') }
      }),
    ),
  ),
)
const missing = actions.flatMap((action) =>
  roles.map((role) => ({ action, role, may: expected[action][roles.indexOf(role)] === 'yes' })),
)

describe('the rights table', () => {
  test('has the same actions and roles as the code, so that no cell is skipped', () => {
    expect(actions.toSorted()).toEqual(Object.keys(rights).toSorted())
    for (const action of actions) expect(Object.keys(rights[action]).toSorted()).toEqual([...roles].toSorted())
    expect(cells).toHaveLength(Object.keys(rights).length * roles.length * 2 * statuses.length)
  })

  test.each(cells)('$role: $action, $whose case, $status: $may', ({ action, role, whose, status, may }) => {
    expect(authorize(personWith(role), action, caseOf[whose]?.(status))).toBe(may)
  })

  test.each(missing)('$role: $action where there is no case: $may', ({ action, role, may }) => {
    expect(authorize(personWith(role), action)).toBe(may)
  })
})

test('several roles give what each of them gives, and none gives nothing', () => {
  const both: Person = { ...reporter, roles: new Set(['editor', 'administrator']) }
  expect(authorize(both, 'administer')).toBe(true)
  expect(authorize(both, 'read-gaps')).toBe(true)
  expect(authorize(both, 'handle-case')).toBe(false)
  expect(authorize({ ...reporter, roles: new Set() }, 'ask')).toBe(false)
})

test('a person without an id owns no case', () => {
  const nobody: Person = { id: '', name: '', roles: new Set(['staff']) }
  expect(authorize(nobody, 'read-case', exampleCase())).toBe(false)
  expect(authorize(nobody, 'read-case')).toBe(false)
})

function personWith(role: Role): Person {
  return { ...reporter, roles: new Set([role]) }
}
