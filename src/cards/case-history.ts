/** What has happened on a case, with every word, in the order of time: messages, closings, complaint, journal. */
import type { Closing, Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { paragraph, written, type Element } from './elements.js'

/** One thing that happened, as an element of its own. */
export function historyOf(precomplaint: Precomplaint, texts: Texts): Element[] {
  const { notes, earlierClosings, closing, complaint, journal } = precomplaint
  const t = texts.precomplaint.details
  const happened = [
    ...notes.map(({ kind, at, by, text }) => ({ at, items: entry(t.note[kind](by.name, texts.moment(at)), [text]) })),
    ...[...earlierClosings, ...(closing ? [closing] : [])].map((end) => ({ at: end.at, items: closed(end, texts) })),
    ...(complaint
      ? [
          {
            at: complaint.at,
            items: entry(t.complaint(complaint.by.name, texts.moment(complaint.at)), [complaint.caseRef]),
          },
        ]
      : []),
    ...(journal ? [{ at: journal.at, items: journalised(journal, texts) }] : []),
  ]
  // Sorting is stable, so messages of the same moment keep their order.
  return happened
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ items }) => ({ type: 'Container', separator: true, spacing: 'medium', items }))
}

function closed({ outcome, stepOut, reflections, at, by }: Closing, texts: Texts): Element[] {
  const t = texts.precomplaint.details
  const { outcomes, conflictSteps } = texts.precomplaint
  const learned = reflections.filter(Boolean)
  return [
    title(t.closed(outcomes[outcome], by.name, texts.moment(at))),
    ...(stepOut === undefined ? [] : [paragraph(t.stepOut(conflictSteps[stepOut - 1] ?? ''), { spacing: 'none' })]),
    ...(learned.length > 0 ? [paragraph(t.reflection, { subtle: true })] : []),
    ...learned.map((text) => ({ ...written(text), spacing: 'small' })),
  ]
}

function journalised(journal: NonNullable<Precomplaint['journal']>, texts: Texts): Element[] {
  const t = texts.precomplaint.details
  const moment = texts.moment(journal.at)
  return 'caseRef' in journal
    ? entry(t.journalised(journal.by.name, moment), [journal.caseRef])
    : entry(t.notJournalised(journal.by.name, moment), [journal.reason])
}

function entry(heading: string, words: string[]): Element[] {
  return [title(heading), ...words.filter(Boolean).map(written)]
}

function title(text: string): Element {
  return { type: 'TextBlock', text, weight: 'bolder', wrap: true }
}
