/** The faces of a case for the complaint unit as they should look now: its card in the channel, and all that stands on it. */
import { addWorkdays, dayOf, daysBetween, type IsoDate } from '../calendar.js'
import { caseDetailsCard } from '../cards/case-details-card.js'
import { caseNames } from '../cards/case-names.js'
import type { Card } from '../cards/elements.js'
import { unitCaseCard } from '../cards/unit-case-card.js'
import type { CasePerson, Precomplaint } from '../precomplaints/precomplaint.js'
import type { Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** Copenhagen's response guarantee (tilbagemeldingsgaranti): a written sign of life within 10 working days. */
export const RESPONSE_GUARANTEE_WORKDAYS = 10

/** The unit's card as it should look now. */
export function unitCardFor(
  precomplaint: Precomplaint,
  { knowledge, texts, now }: Pick<Dependencies, 'knowledge' | 'texts' | 'now'>,
): Card {
  const { organisation } = knowledge()
  const today = dayOf(now())
  const { conflictStep } = precomplaint.report
  const days = {
    today,
    age: daysBetween(dayOf(new Date(precomplaint.createdAt)), today),
    urgent: conflictStep >= organisation.deadlines.urgentFromStep,
    answerBy: answerBy(precomplaint),
  }
  return unitCaseCard(precomplaint, caseNames(precomplaint.report, organisation), days, texts)
}

/** All that stands on the case, in a dialog. */
export function detailsDialog(
  precomplaint: Precomplaint,
  reader: CasePerson,
  { knowledge, texts }: Dependencies,
  upTo?: number,
): Reply {
  const { organisation } = knowledge()
  const { reporterRole } = precomplaint.report
  const role = organisation.roles.find(({ id }) => id === reporterRole)?.name ?? reporterRole
  const names = { ...caseNames(precomplaint.report, organisation), role }
  const title = texts.precomplaint.details.title(precomplaint.number)
  return { kind: 'dialog', title, card: caseDetailsCard(precomplaint, names, reader, texts, upTo) }
}

/**
 * The day by which a parent who has complained must have heard: counted from when the complaint was told. One that the unit
 * registers counts from that day.
 */
export function answerBy({ report, createdAt, complaint }: Precomplaint): IsoDate {
  const told = report.explicitComplaint ? createdAt : (complaint?.at ?? createdAt)
  return addWorkdays(dayOf(new Date(told)), RESPONSE_GUARANTEE_WORKDAYS)
}
