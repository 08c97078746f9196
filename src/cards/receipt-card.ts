/**
 * The reporter's view of a case: the receipt that takes the form's place and then follows the case to its end.
 */
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { box, card, facts, heading, paragraph, type Card, type Element } from './elements.js'

/** How far the case has come towards the unit. `received` is said only when the unit's card was really delivered. */
export type Delivery = 'received' | 'on-its-way' | 'channel-unknown'

export function receiptCard(
  precomplaint: Precomplaint,
  delivery: Delivery,
  names: CaseNames,
  complaintDeadline: string,
  texts: Texts,
): Card {
  const t = texts.precomplaint.receipt
  const { report, number } = precomplaint
  const status = statusText(precomplaint, delivery, texts)
  const arrived = precomplaint.status !== 'new' || delivery === 'received'
  return card({
    summary: t.summary(number, status),
    body: [
      heading(report.explicitComplaint ? t.titleComplaint(number) : t.title(number)),
      box(arrived ? 'good' : 'emphasis', [paragraph(precomplaint.status === 'new' ? `${t.thanks} ${status}` : status)]),
      ...(report.explicitComplaint ? [complaintBox(complaintDeadline, texts)] : []),
      facts([
        [t.theme, names.theme],
        [t.unit, names.unitType],
        [t.logged, texts.moment(precomplaint.createdAt)],
        [t.followUp, texts.day(report.followUpDate)],
      ]),
      paragraph(t.seen, { subtle: true }),
    ],
    actions: [press({ title: texts.dialogs.commands.myCases }, { verb: 'my-cases' })],
  })
}

/** One sentence on where the case stands, as the reporter is told. */
export function statusText(precomplaint: Precomplaint, delivery: Delivery, texts: Texts): string {
  const t = texts.precomplaint.receipt
  if (precomplaint.closing) return t.closed(texts.precomplaint.outcomes[precomplaint.closing.outcome].toLowerCase())
  if (precomplaint.takenBy) return t.taken(precomplaint.takenBy.name)
  if (delivery === 'received') return t.received
  return delivery === 'channel-unknown' ? t.channelUnknown : t.waiting
}

function complaintBox(deadline: string, texts: Texts): Element {
  const t = texts.precomplaint.receipt
  return box('warning', [paragraph(t.complaint), paragraph(`**${t.complaintBy(texts.day(deadline))}**`)])
}
