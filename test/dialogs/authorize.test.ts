/** The rights table, every cell: role × action × own or another's case. */
import { expect, test } from '@jest/globals'
import { authorize, type CaseAction } from '../../src/dialogs/authorize.js'
import type { Role } from '../../src/dialogs/conversation.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { exampleCase, reporter, unitMember } from '../support/examples.js'

const of = (owner: typeof reporter): Precomplaint => exampleCase({ reporter: owner })

test.each<{ action: CaseAction; role: Role; own: boolean; other: boolean }>`
  action           | role                | own      | other
  ${'ask'}         | ${'staff'}          | ${true}  | ${true}
  ${'ask'}         | ${'complaint-unit'} | ${true}  | ${true}
  ${'ask'}         | ${'editor'}         | ${true}  | ${true}
  ${'ask'}         | ${'administrator'}  | ${true}  | ${true}
  ${'log'}         | ${'staff'}          | ${true}  | ${true}
  ${'log'}         | ${'complaint-unit'} | ${true}  | ${true}
  ${'log'}         | ${'editor'}         | ${true}  | ${true}
  ${'log'}         | ${'administrator'}  | ${false} | ${false}
  ${'read-case'}   | ${'staff'}          | ${true}  | ${false}
  ${'read-case'}   | ${'complaint-unit'} | ${true}  | ${true}
  ${'read-case'}   | ${'editor'}         | ${true}  | ${false}
  ${'read-case'}   | ${'administrator'}  | ${false} | ${false}
  ${'handle-case'} | ${'staff'}          | ${false} | ${false}
  ${'handle-case'} | ${'complaint-unit'} | ${true}  | ${true}
  ${'handle-case'} | ${'editor'}         | ${false} | ${false}
  ${'handle-case'} | ${'administrator'}  | ${false} | ${false}
  ${'read-gaps'}   | ${'staff'}          | ${false} | ${false}
  ${'read-gaps'}   | ${'complaint-unit'} | ${true}  | ${true}
  ${'read-gaps'}   | ${'editor'}         | ${true}  | ${true}
  ${'read-gaps'}   | ${'administrator'}  | ${false} | ${false}
`('$role may $action: own $own, another’s $other', ({ action, role, own, other }) => {
  const person = { ...reporter, roles: new Set([role]) }
  expect(authorize(person, action, of(reporter))).toBe(own)
  expect(authorize(person, action, of(unitMember))).toBe(other)
})
