/**
 * All that stands on a case, seen by the presser alone: what the reporter told, then what has happened since. A card has a
 * limit and a case has none to speak of, so what happened earlier is turned back to page by page.
 */
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo } from '../precomplaints/state-machine.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { historyOf } from './case-history.js'
import type { CaseNames } from './case-names.js'
import { box, card, facts, heading, paragraph, quoted, type Action, type Card, type Element } from './elements.js'

/** Teams takes 28 KB; the rest of the answer needs some of it. */
const MAX_BYTES = 26 * 1024

interface Reader {
  id: string
  name: string
}

/** `role`: what the reporter is; empty when not told. */
export type DetailNames = CaseNames & { role: string }

/** `upTo`: only what happened before that place in the history. */
export function caseDetailsCard(
  precomplaint: Precomplaint,
  names: DetailNames,
  reader: Reader,
  texts: Texts,
  upTo?: number,
): Card {
  const t = texts.precomplaint.details
  const history = historyOf(precomplaint, texts)
  const until = Math.min(upTo ?? history.length, history.length)
  const top = upTo === undefined ? told(precomplaint, names, texts) : [heading(t.headingEarlier)]
  const withHistory = (from: number): Card =>
    card({
      lang: texts.language,
      summary: t.title(precomplaint.number),
      body: [
        ...top,
        ...(until > 0 && upTo === undefined ? [paragraph(`**${t.history}**`, { spacing: 'large' })] : []),
        ...(from > 0 ? [turnBack(precomplaint, from, texts)] : []),
        ...history.slice(from, until),
      ],
      actions: upTo === undefined ? waysOn(precomplaint, reader, texts) : [backToCase(precomplaint, texts)],
    })
  // The newest first, as many as there is room for; one always fits, for every text has a limit.
  let from = Math.max(until - 1, 0)
  while (from > 0 && bytesOf(withHistory(from - 1)) <= MAX_BYTES) from -= 1
  return withHistory(from)
}

function told(precomplaint: Precomplaint, names: DetailNames, texts: Texts): Element[] {
  const t = texts.precomplaint.details
  const { report, textRemovedAt, reporter } = precomplaint
  const words = textRemovedAt
    ? [box('emphasis', [paragraph(t.textRemoved(texts.moment(textRemovedAt)))])]
    : [
        box('emphasis', [paragraph(t.private)]),
        ...quoted(names.role ? t.reporterRole(names.role) : t.reporter, reporter.name),
        ...quoted(t.unitName, `${report.unitName} (${names.unitType}, ${names.area})`),
        ...(report.contactPerson ? quoted(t.contactPerson, report.contactPerson) : []),
        ...quoted(t.whatHappened, report.whatHappened),
        ...quoted(t.parentGoal, report.parentGoal),
        ...quoted(t.triedSoFar, report.triedSoFar || t.nothingTried),
        ...(report.caseRef ? quoted(t.caseRef, report.caseRef) : []),
      ]
  const { unit, complaintTypes, conflictSteps, parentInformed, wishes } = texts.precomplaint
  const days: [string, string][] = [
    ...(report.decisionDate ? [[t.decisionDate, texts.day(report.decisionDate)] as [string, string]] : []),
    ...(report.urgentBy ? [[t.urgentBy, texts.day(report.urgentBy)] as [string, string]] : []),
  ]
  return [
    heading(t.heading),
    ...(report.sensitive ? [box('warning', [paragraph(unit.sensitive)])] : []),
    ...words,
    facts([
      [t.types, report.complaintTypes.map((type) => complaintTypes[type]).join('; ')],
      [unit.step, conflictSteps[report.conflictStep - 1] ?? ''],
      [t.informed, parentInformed[report.parentInformed]],
      [unit.wish, wishes[report.wish]],
      ...days,
      [t.nameSeenBy, t.nameSeenByAnswers[report.nameSeenBy]],
    ]),
  ]
}

function turnBack({ id, version }: Precomplaint, upTo: number, texts: Texts): Element {
  const earlier = sendsDialog({ title: texts.precomplaint.details.earlier }, { verb: 'show-case', id, version, upTo })
  return { type: 'ActionSet', actions: [earlier] }
}

function backToCase({ id, version }: Precomplaint, texts: Texts): Action {
  return sendsDialog({ title: texts.precomplaint.details.newer }, { verb: 'show-case', id, version })
}

/** What the reader can do next: the most likely thing first, the rest behind "Mere". */
function waysOn(precomplaint: Precomplaint, reader: Reader, texts: Texts): Action[] {
  const t = texts.precomplaint.unit
  const { id, version } = precomplaint
  const open = (title: string, dialog: 'write' | 'closing' | 'menu', style?: 'positive') =>
    sendsDialog({ title, ...(style ? { style } : {}) }, { verb: 'open-case', id, version, dialog })
  const may = (step: Parameters<typeof hindranceTo>[0]) => !hindranceTo(step, precomplaint, reader)
  return [
    ...(may('take') ? [sendsDialog({ title: t.take, style: 'positive' }, { verb: 'take', id, version })] : []),
    ...(may('advise') ? [open(t.write, 'write', 'positive')] : []),
    ...(may('close') ? [open(t.closeCase, 'closing')] : []),
    open(t.more, 'menu'),
  ]
}

function bytesOf(face: Card): number {
  return new TextEncoder().encode(JSON.stringify(face)).length
}
