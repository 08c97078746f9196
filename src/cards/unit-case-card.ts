/**
 * The case in the complaint unit's channel. Everybody in the team can read it, so it carries no free text at all;
 * what happened opens in a dialog, for the unit only.
 */
import { followUpOf, isComplaint, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { box, card, facts, heading, paragraph, type Action, type Card, type Element } from './elements.js'

/** What the calendar says of a case. Days are 'YYYY-MM-DD'. */
export interface CaseDays {
  today: string
  /** Calendar days since it was logged. */
  age: number
  /** Where the conflict is high. */
  urgent: boolean
  /** The day by which a parent who has complained must have heard. */
  answerBy: string
}

export function unitCaseCard(precomplaint: Precomplaint, names: CaseNames, days: CaseDays, texts: Texts): Card {
  const t = texts.precomplaint.unit
  const { number } = precomplaint
  return card({
    lang: texts.language,
    summary: t.summary(number, names.unitType),
    body: [
      heading(isComplaint(precomplaint) ? t.titleComplaint(number) : t.title(number)),
      statusBox(precomplaint, days, texts),
      ...(isOpen(precomplaint) ? marks(precomplaint, days, texts) : []),
      facts(factsOf(precomplaint, names, days, texts)),
    ],
    actions: caseActions(precomplaint, texts),
  })
}

function isOpen({ status }: Precomplaint): boolean {
  return status === 'new' || status === 'taken'
}

/** Where the case stands, in one coloured box that says the same in words. */
function statusBox(precomplaint: Precomplaint, { today }: CaseDays, texts: Texts): Element {
  const t = texts.precomplaint.unit
  const { closing, takenBy, takeBy, status } = precomplaint
  const bold = (text: string) => paragraph(`**${text}**`)
  if (status === 'withdrawn') return box('emphasis', [bold(t.withdrawnBox), ...journalMissing(precomplaint, texts)])
  if (status === 'closed' && closing) {
    const ended = t.closed(texts.precomplaint.outcomes[closing.outcome], closing.by.name)
    return box('good', [bold(ended), ...journalMissing(precomplaint, texts)])
  }
  if (status === 'taken' && takenBy) {
    const followUp = followUpOf(precomplaint)
    return box('good', [
      bold(t.takenBy(takenBy.name)),
      ...(followUp < today ? [paragraph(t.followUpOverdue(texts.day(followUp)))] : []),
    ])
  }
  if (takeBy && takeBy < today) return box('attention', [bold(t.overdue(texts.day(takeBy))), paragraph(t.stillWaiting)])
  return box('accent', [bold(t.waiting), ...(takeBy ? [paragraph(t.takeBy(texts.day(takeBy)))] : [])])
}

function journalMissing({ journal }: Precomplaint, texts: Texts): Element[] {
  return journal ? [] : [paragraph(texts.precomplaint.unit.journalMissing)]
}

/** What makes this case different from most, the gravest first. */
function marks(precomplaint: Precomplaint, days: CaseDays, texts: Texts): Element[] {
  const t = texts.precomplaint.unit
  const { urgentBy, sensitive } = precomplaint.report
  const hurry = [
    ...(days.urgent ? [paragraph(t.urgent)] : []),
    ...(urgentBy ? [paragraph(t.urgentBy(texts.day(urgentBy)))] : []),
  ]
  const careful = [
    ...(isComplaint(precomplaint) ? [paragraph(t.complaint(texts.day(days.answerBy)))] : []),
    ...(sensitive ? [paragraph(t.sensitive)] : []),
  ]
  return [
    ...(hurry.length > 0 ? [box('attention', hurry)] : []),
    ...(careful.length > 0 ? [box('warning', careful)] : []),
  ]
}

function factsOf(
  precomplaint: Precomplaint,
  names: CaseNames,
  { today, age }: CaseDays,
  texts: Texts,
): [string, string][] {
  const t = texts.precomplaint.unit
  const { report, createdAt, notes, journal } = precomplaint
  const logged = texts.moment(createdAt)
  const last = notes.at(-1)
  const fromReporter = last?.kind === 'answer' || last?.kind === 'addition'
  return [
    [t.unit, names.unitType],
    [t.area, names.area],
    [t.theme, names.theme],
    [t.step, t.stepOf(report.conflictStep)],
    [t.wish, texts.precomplaint.wishes[report.wish]],
    [t.logged, age === 0 ? t.loggedToday(logged) : logged],
    // A card stands as it was last shown, so its age names the day it was counted.
    ...(age > 0 && isOpen(precomplaint) ? [[t.age, t.ageOf(age, texts.shortDay(today))] as [string, string]] : []),
    ...(isOpen(precomplaint) ? [[t.followUp, texts.day(followUpOf(precomplaint))] as [string, string]] : []),
    ...(last
      ? [[t.messages, (fromReporter ? t.messagesFromReporter : t.messagesFromUnit)(notes.length)] as [string, string]]
      : []),
    ...(journal ? [[t.journal, 'caseRef' in journal ? t.journalised : t.notToBeJournalised] as [string, string]] : []),
  ]
}

function caseActions({ id, version, status }: Precomplaint, texts: Texts): Action[] {
  const t = texts.precomplaint.unit
  const onCase = { id, version }
  const show = opensDialog({ title: t.show }, { verb: 'show-case', ...onCase })
  const more = opensDialog({ title: t.more }, { verb: 'open-case', ...onCase, dialog: 'menu' })
  if (status === 'new') return [press({ title: t.take, style: 'positive' }, { verb: 'take', ...onCase }), show]
  if (status !== 'taken') return [show, more]
  return [show, opensDialog({ title: t.write }, { verb: 'open-case', ...onCase, dialog: 'write' }), more]
}
