/** Links to an export. The links say nothing of what they lead to, and stop working after a while. */
import { periodNames, type PeriodName } from '../precomplaints/periods.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import { card, choiceInput, heading, paragraph, quoted, type Action, type Card, type Element } from './elements.js'

export function exportCaseCard(
  { id, number, version, status, journal }: Precomplaint,
  links: { note: string; json: string; minutes: number },
  texts: Texts,
): Card {
  const t = texts.exports
  // A case that nobody has taken yet is not journalised: the state machine says so.
  const journalNext = status !== 'new' && !journal
  return card({
    lang: texts.language,
    summary: t.caseTitle(number),
    body: [
      heading(t.caseTitle(number)),
      paragraph(t.caseIntro),
      ...(journalNext ? [paragraph(t.journalNext)] : []),
      ...(journal && 'caseRef' in journal ? quoted(t.alreadyJournalised, journal.caseRef) : []),
      paragraph(t.links(links.minutes), { subtle: true }),
    ],
    actions: [
      opens(t.note, links.note, 'positive'),
      opens(t.json, links.json),
      ...(journalNext
        ? [opensDialog({ title: t.journalise }, { verb: 'open-case', id, version, dialog: 'journal' })]
        : []),
    ],
  })
}

export function exportPeriodCard(
  name: string,
  period: PeriodName,
  links: { csv: string; xlsx: string; minutes: number },
  texts: Texts,
): Card {
  const t = texts.exports
  return card({
    lang: texts.language,
    summary: t.periodTitle(name),
    body: [
      heading(t.periodTitle(name)),
      paragraph(t.periodIntro),
      paragraph(t.links(links.minutes), { subtle: true }),
      periodInput(period, texts),
    ],
    actions: [
      opens(t.xlsx, links.xlsx, 'positive'),
      opens(t.csv, links.csv),
      press({ title: t.makePeriod }, { verb: 'export-period' }),
    ],
  })
}

export function choosePeriodCard(period: PeriodName, texts: Texts): Card {
  const t = texts.exports
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(t.choose),
      periodInput(period, texts),
      paragraph(t.chooseCase, { subtle: true }),
    ],
    actions: [press({ title: t.makePeriod, style: 'positive' }, { verb: 'export-period' })],
  })
}

function periodInput(period: PeriodName, { trends }: Texts): Element {
  return choiceInput({
    id: 'period',
    label: trends.periodChoice.label,
    errorMessage: trends.periodChoice.error,
    choices: periodNames.map((name) => ({ title: trends.periodChoices[name], value: name })),
    value: period,
  })
}

function opens(title: string, url: string, style?: 'positive'): Action {
  return { type: 'Action.OpenUrl', title, url, ...(style ? { style } : {}) }
}
