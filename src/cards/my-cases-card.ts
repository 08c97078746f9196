/** One's own cases, the newest first, each with where it stands and the way into it. */
import { followUpOf, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Organisation } from '../knowledge/organisation.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import { caseNames } from './case-names.js'
import { card, heading, paragraph, type Card, type Element } from './elements.js'
import { isOpen, openQuestion, statusText, type Delivery } from './receipt-card.js'

export interface OwnCase {
  precomplaint: Precomplaint
  delivery: Delivery
}

export function myCasesCard(cases: OwnCase[], organisation: Organisation, limit: number, texts: Texts): Card {
  const t = texts.precomplaint.mine
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      ...cases.map((one) => rowOf(one, organisation, texts)),
      ...(cases.length === limit ? [paragraph(t.more(limit), { subtle: true })] : []),
    ],
    actions: [press({ title: texts.dialogs.commands.log, style: 'positive' }, { verb: 'log' })],
  })
}

function rowOf({ precomplaint, delivery }: OwnCase, organisation: Organisation, texts: Texts): Element {
  const t = texts.precomplaint.mine
  const { id, number, report, createdAt } = precomplaint
  const logged = texts.moment(createdAt)
  const line = isOpen(precomplaint) ? t.line(logged, texts.day(followUpOf(precomplaint))) : t.lineEnded(logged)
  const title = `${texts.precomplaint.receipt.show} ${number}`
  const answer = openQuestion(precomplaint)
    ? [
        opensDialog(
          { title: texts.precomplaint.receipt.answer, style: 'positive' },
          { verb: 'open-note', id, kind: 'answer' },
        ),
      ]
    : []
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      paragraph(`**${t.row(number, caseNames(report, organisation).theme)}**`),
      paragraph(statusText(precomplaint, delivery, texts), { spacing: 'small' }),
      ...(answer.length > 0 ? [paragraph(`**${t.question}**`, { spacing: 'small' })] : []),
      paragraph(line, { subtle: true, spacing: 'small' }),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [...answer, opensDialog({ title }, { verb: 'show-own-case', id })],
      },
    ],
  }
}
