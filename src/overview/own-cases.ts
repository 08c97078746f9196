/** One's own cases, and how far each has come. */
import { caseNames } from '../cards/case-names.js'
import { isOpen, openQuestion, statusText } from '../cards/receipt-card.js'
import { deliveryOf } from '../dialogs/my-cases.js'
import { followUpOf } from '../precomplaints/precomplaint.js'
import type { Answer } from './needs.js'

/** Somebody who logs one a week has two school years in sight. */
const SHOWN_CASES = 80

export const listOwnCases: Answer<'own-cases'> = async (_request, person, { deps }) => {
  const own = await deps.precomplaints.ofReporter(person.id, SHOWN_CASES)
  const { organisation } = deps.knowledge()
  const cases = own.map(async (precomplaint) => {
    const { id, number, status, createdAt, report } = precomplaint
    return {
      id,
      number,
      theme: { code: report.theme, name: caseNames(report, organisation).theme },
      status,
      statusText: statusText(precomplaint, await deliveryOf(precomplaint, deps), deps.texts),
      loggedAt: createdAt,
      followUp: isOpen(precomplaint) ? followUpOf(precomplaint) : null,
      hasQuestion: openQuestion(precomplaint) !== undefined,
    }
  })
  return { cases: await Promise.all(cases) }
}
