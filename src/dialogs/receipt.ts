/** The reporter's card as it should look now. */
import { addWorkdays, dayOf } from '../calendar.js'
import { caseNames } from '../cards/case-names.js'
import { contactLine } from '../cards/contact-line.js'
import type { Card } from '../cards/elements.js'
import { receiptCard } from '../cards/receipt-card.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { personalPlace } from '../precomplaints/views.js'
import type { Dependencies } from './dependencies.js'
import { deliveryOf } from './my-cases.js'

/** Copenhagen's response guarantee (tilbagemeldingsgaranti): a written sign of life within 10 working days. */
const RESPONSE_GUARANTEE_WORKDAYS = 10

export async function receiptFor(
  precomplaint: Precomplaint,
  deps: Pick<Dependencies, 'precomplaints' | 'places' | 'knowledge' | 'texts'>,
  inDialog = false,
): Promise<Card> {
  const { organisation } = deps.knowledge()
  // From the day it was known to be a complaint.
  const from = precomplaint.report.explicitComplaint ? precomplaint.createdAt : precomplaint.complaint?.at
  return receiptCard(
    precomplaint,
    {
      delivery: await deliveryOf(precomplaint, deps),
      names: caseNames(precomplaint.report, organisation),
      complaintDeadline: addWorkdays(dayOf(new Date(from ?? precomplaint.createdAt)), RESPONSE_GUARANTEE_WORKDAYS),
      unitContact: contactLine('klageenhed', organisation, deps.texts),
      ...(inDialog ? { followedAt: await whereToFollow(precomplaint, deps) } : {}),
    },
    deps.texts,
  )
}

/** The standing receipt is in the private chat, if the bot knows it. */
async function whereToFollow(
  { reporter }: Precomplaint,
  { places, texts }: Pick<Dependencies, 'places' | 'texts'>,
): Promise<string> {
  const chat = await places.find(personalPlace(reporter.id))
  const t = texts.extension.report
  return chat && !chat.deadReason ? t.inChat : t.noChat
}
