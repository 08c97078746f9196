/**
 * The case in the complaint unit's channel. Everybody in the team can read it, so it carries no free text but the
 * unit's name; what happened opens in a dialog, for the unit only.
 */
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { box, card, facts, heading, paragraph, type Action, type Card, type Element } from './elements.js'

export function unitCaseCard(precomplaint: Precomplaint, names: CaseNames, urgent: boolean, texts: Texts): Card {
  const t = texts.precomplaint.unit
  const { report, number } = precomplaint
  const open = precomplaint.status !== 'closed'
  return card({
    summary: t.summary(number, names.unitType),
    body: [
      heading(report.explicitComplaint ? t.titleComplaint(number) : t.title(number)),
      statusBox(precomplaint, texts),
      ...(open && report.explicitComplaint ? [box('warning', [paragraph(t.complaint)])] : []),
      ...(open && urgent ? [box('attention', [paragraph(t.urgent)])] : []),
      facts([
        [t.unit, names.unitType],
        [t.area, names.area],
        [t.theme, names.theme],
        [t.step, t.stepOf(report.conflictStep)],
        [t.wish, texts.precomplaint.wishes[report.wish]],
        [t.logged, texts.moment(precomplaint.createdAt)],
        [t.followUp, texts.day(report.followUpDate)],
      ]),
    ],
    actions: caseActions(precomplaint, texts),
  })
}

function statusBox(precomplaint: Precomplaint, texts: Texts): Element {
  const t = texts.precomplaint.unit
  const { closing, takenBy } = precomplaint
  if (closing) {
    return box('good', [paragraph(t.closed(texts.precomplaint.outcomes[closing.outcome], closing.by.name))])
  }
  return takenBy
    ? box('good', [paragraph(`**${t.takenBy(takenBy.name)}**`)])
    : box('accent', [paragraph(`**${t.waiting}**`)])
}

function caseActions({ id, version, status }: Precomplaint, texts: Texts): Action[] {
  const t = texts.precomplaint.unit
  const show = opensDialog({ title: t.show }, { verb: 'show-case', id, version })
  if (status === 'new') return [press({ title: t.take, style: 'positive' }, { verb: 'take', id, version }), show]
  if (status === 'taken') return [show, opensDialog({ title: t.close }, { verb: 'open-closing', id, version })]
  return [show]
}
