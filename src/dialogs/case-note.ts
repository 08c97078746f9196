/** One case as a readable note in plain text, for the archive system. It holds what the JSON holds, in Danish words. */
import { reportNamesOf } from './export-words.js'
import type { Organisation } from '../knowledge/organisation.js'
import type { CaseExport } from '../precomplaints/export/case-export.js'
import type { Texts } from '../texts/da.js'

const WIDTH = 72

export function caseNote(made: CaseExport, organisation: Organisation, texts: Texts): string {
  const t = texts.note
  const lines = [
    t.title(made.number, made.isComplaint),
    t.made(texts.fullMoment(made.exportedAt)),
    ...section(t.sections.facts, factLines(made, organisation, texts)),
    ...section(t.sections.text, textLines(made, texts)),
    ...section(t.sections.notes, noteLines(made, texts)),
    ...section(t.sections.closing, made.closing ? closingLines(made.closing, organisation, texts) : [t.none]),
    ...(made.earlierClosings.length > 0
      ? section(
          t.sections.earlierClosings,
          made.earlierClosings.flatMap((closing) => closingLines(closing, organisation, texts)),
        )
      : []),
    ...section(t.sections.history, historyLines(made, texts)),
  ]
  return `${lines.join('\r\n')}\r\n`
}

function factLines(made: CaseExport, organisation: Organisation, texts: Texts): string[] {
  const t = texts.note
  const { reporter, unit, matter, taken, complaint, journal } = made
  const names = reportNamesOf(organisation, texts)
  const who = (act: { at?: string | undefined; by: { name: string } } | undefined, detail = '') =>
    act && [detail, act.by.name, act.at && texts.fullMoment(act.at)].filter(Boolean).join(', ')
  const facts: [string, string | undefined][] = [
    [t.status, texts.exports.statuses[made.status]],
    [t.logged, texts.fullMoment(made.createdAt)],
    [t.reporter, [reporter.name, reporter.role].filter(Boolean).join(', ')],
    [t.nameSeenBy, t.nameSeenByAnswers[reporter.nameSeenBy as keyof typeof t.nameSeenByAnswers]],
    [t.unit, [unit.name, names.unitType(unit.type), names.area(unit.area)].filter(Boolean).join(', ')],
    [t.contactPerson, unit.contactPerson],
    [t.caseRef, matter.caseRef],
    [t.theme, names.theme(matter.theme)],
    [t.types, matter.complaintTypes.map(names.complaintType).join('; ')],
    [t.step, String(made.conflictStep)],
    [t.explicit, matter.explicitComplaint ? texts.exports.yes : texts.exports.no],
    [t.decisionDate, matter.decisionDate && texts.shortDay(matter.decisionDate)],
    [t.sensitive, matter.sensitive ? texts.exports.yes : undefined],
    [t.wish, names.wish(made.wish)],
    [t.informed, names.parentInformed(made.parentInformed)],
    [t.urgentBy, made.urgentBy && texts.shortDay(made.urgentBy)],
    [t.takeBy, made.takeBy && texts.shortDay(made.takeBy)],
    [t.followUp, texts.shortDay(made.followUpDate)],
    [t.taken, who(taken)],
    [t.complaint, who(complaint, complaint?.caseRef)],
    [t.journal, who(journal, journal?.caseRef ?? (journal && t.notJournalised(journal.reason ?? '')))],
    [t.withdrawn, made.withdrawnAt && texts.fullMoment(made.withdrawnAt)],
    [t.textRemoved, made.textRemovedAt && texts.fullMoment(made.textRemovedAt)],
  ]
  return facts.flatMap(([label, value]) => (value ? [`${label}: ${oneLine(value)}`] : []))
}

function textLines({ text }: CaseExport, { note: t }: Texts): string[] {
  const parts: [string, string][] = [
    [t.whatHappened, text.whatHappened],
    [t.parentGoal, text.parentGoal],
    [t.triedSoFar, text.triedSoFar],
  ]
  return parts.flatMap(([question, answer]) => [question, ...quotedLines(answer || t.empty), ''])
}

function noteLines({ notes }: CaseExport, texts: Texts): string[] {
  const t = texts.note
  if (notes.length === 0) return [t.none]
  return notes.flatMap(({ kind, by, at, text }) => [
    `${t.noteKinds[kind as keyof typeof t.noteKinds]}: ${oneLine(by.name)}, ${texts.fullMoment(at)}`,
    ...quotedLines(text || t.empty),
    '',
  ])
}

function closingLines(
  closing: NonNullable<CaseExport['closing']>,
  { reflection }: Organisation,
  texts: Texts,
): string[] {
  const t = texts.note
  const { outcome, stepOut, reflections, by, at } = closing
  return [
    `${t.outcome}: ${reportNamesOf(undefined, texts).outcome(outcome)}, ${oneLine(by.name)}, ${texts.fullMoment(at)}`,
    ...(stepOut === undefined ? [] : [`${t.stepOut}: ${stepOut}`]),
    ...reflections.flatMap((text, index) =>
      text ? [t.reflection(reflection[index] ?? String(index + 1)), ...quotedLines(text)] : [],
    ),
    '',
  ]
}

function historyLines(made: CaseExport, texts: Texts): string[] {
  const t = texts.note
  const names = new Map(
    [made.reporter, made.taken?.by, made.closing?.by, ...made.notes.map(({ by }) => by), made.journal?.by]
      .concat(made.complaint?.by, ...made.earlierClosings.map(({ by }) => by))
      .flatMap((person) => (person ? [[person.id, person.name] as const] : [])),
  )
  return made.history.map(({ at, kind, by }) => {
    const name = by === null ? t.erased : (names.get(by) ?? by)
    return `${texts.fullMoment(at)}: ${t.events[kind] ?? kind}, ${oneLine(name)}`
  })
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', '-'.repeat(WIDTH), title.toUpperCase(), '-'.repeat(WIDTH), ...lines]
}

/** Indented, so that nothing in a person's text can look like a part of the note. */
function quotedLines(text: string): string[] {
  return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => `  ${line}`)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
