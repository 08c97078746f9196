/** One's own cases, the newest first, each with where it stands. */
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { Organisation } from '../knowledge/organisation.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { caseNames } from './case-names.js'
import { card, heading, paragraph, type Card } from './elements.js'
import { statusText, type Delivery } from './receipt-card.js'

export function myCasesCard(
  cases: { precomplaint: Precomplaint; delivery: Delivery }[],
  organisation: Organisation,
  limit: number,
  texts: Texts,
): Card {
  const t = texts.precomplaint.mine
  return card({
    summary: t.title,
    body: [
      heading(t.title),
      ...cases.map(({ precomplaint, delivery }) => ({
        type: 'Container',
        separator: true,
        spacing: 'medium',
        items: [
          paragraph(`**${t.row(precomplaint.number, caseNames(precomplaint.report, organisation).theme)}**`),
          paragraph(statusText(precomplaint, delivery, texts), { spacing: 'small' }),
          paragraph(`${texts.precomplaint.receipt.logged} ${texts.moment(precomplaint.createdAt)}`, {
            subtle: true,
            spacing: 'small',
          }),
        ],
      })),
      ...(cases.length === limit ? [paragraph(t.more(limit), { subtle: true })] : []),
    ],
    actions: [press({ title: texts.dialogs.commands.log, style: 'positive' }, { verb: 'log' })],
  })
}
