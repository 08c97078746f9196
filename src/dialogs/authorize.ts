/**
 * Who may do what: one table. "Own" means that the person logged the case, or asked the question.
 * Roles come from the settings and from acting inside the unit's own team; a person may hold several.
 */
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { Question } from '../questions/question.js'
import type { Person, Role } from './conversation.js'

type Right = 'yes' | 'own' | 'no'

export const rights = {
  ask: { staff: 'yes', 'complaint-unit': 'yes', editor: 'yes', administrator: 'yes' },
  log: { staff: 'yes', 'complaint-unit': 'yes', editor: 'yes', administrator: 'no' },
  'read-case': { staff: 'own', 'complaint-unit': 'yes', editor: 'own', administrator: 'no' },
  'add-to-case': { staff: 'own', 'complaint-unit': 'own', editor: 'own', administrator: 'no' },
  'withdraw-case': { staff: 'own', 'complaint-unit': 'own', editor: 'own', administrator: 'no' },
  'handle-case': { staff: 'no', 'complaint-unit': 'yes', editor: 'no', administrator: 'no' },
  'see-queue': { staff: 'no', 'complaint-unit': 'yes', editor: 'no', administrator: 'no' },
  'export-case': { staff: 'no', 'complaint-unit': 'yes', editor: 'no', administrator: 'no' },
  'see-trends': { staff: 'no', 'complaint-unit': 'yes', editor: 'no', administrator: 'yes' },
  'ask-unit': { staff: 'yes', 'complaint-unit': 'yes', editor: 'yes', administrator: 'yes' },
  'follow-own-question': { staff: 'own', 'complaint-unit': 'own', editor: 'own', administrator: 'own' },
  'answer-question': { staff: 'no', 'complaint-unit': 'yes', editor: 'no', administrator: 'no' },
  'read-gaps': { staff: 'no', 'complaint-unit': 'yes', editor: 'yes', administrator: 'no' },
  'edit-gaps': { staff: 'no', 'complaint-unit': 'no', editor: 'yes', administrator: 'no' },
  administer: { staff: 'no', 'complaint-unit': 'no', editor: 'no', administrator: 'yes' },
} as const satisfies Record<string, Record<Role, Right>>

type OwnedRecord = Pick<Precomplaint, 'reporter'> | Pick<Question, 'asker'>

export type CaseAction = keyof typeof rights

/** Asked again in every action; what a card shows is never proof of a right. */
export function authorize(person: Person, action: CaseAction, record?: OwnedRecord): boolean {
  const owner = record && ('asker' in record ? record.asker : record.reporter).id
  return [...person.roles].some((role) => {
    const right: Right = rights[action][role]
    return right === 'yes' || (right === 'own' && owner === person.id)
  })
}
