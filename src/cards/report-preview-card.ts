/**
 * The form as the complaint unit will see it, and the warning about words that need not be there. Both stand in the form's
 * place with everything that was typed, so that nothing is lost whichever way the sender goes.
 */
import type { PersonalDataFinding, PersonalDataKind } from '../knowledge/personal-data/find-personal-data.js'
import type { Report } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { box, card, facts, heading, paragraph, written, type Action, type Card, type Element } from './elements.js'
import { markedText } from './marked-text.js'
import type { ReportInputs, Seen } from './report-buttons.js'
import { carriedInputs } from './report-travels.js'

/** The free texts that are looked through; `unitName` for numbers and mail addresses only, for schools are named after people. */
export type LookedThrough = 'unitName' | 'whatHappened' | 'parentGoal' | 'triedSoFar'
export type Findings = Partial<Record<LookedThrough, PersonalDataFinding[]>>

export interface TypedReport {
  formKey: string
  inputs: ReportInputs
  seen: Seen
  report: Report
  findings: Findings
}

/** More marks than this would not be read one by one, and the card must stay small. */
const MAX_MARKS = 24
/** Words named for each kind. */
const MAX_NAMED = 3
/** Of a word that is named. */
const MAX_NAME = 24

const shownTexts = ['unitName', 'whatHappened', 'parentGoal', 'triedSoFar'] as const

/** Words were found that look like personal data; the sender decides. */
export function warningCard(typed: TypedReport, texts: Texts): Card {
  const t = texts.precomplaint.warning
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(t.intro),
      ...foundIn(typed, texts),
      ...markedTexts(typed, true, texts),
      paragraph(t.help, { subtle: true }),
      ...carriedInputs(typed.inputs, texts),
    ],
    actions: waysOn(typed, t.edit, t.send),
  })
}

/** "Sådan ser Klageenheden den": what stands in the channel, and what opens for the unit alone. */
export function previewCard(typed: TypedReport, names: CaseNames, texts: Texts): Card {
  const t = texts.precomplaint.preview
  const { warning, form } = texts.precomplaint
  const found = hasFindings(typed.findings)
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(`**${t.channel}**`),
      box('emphasis', [facts(channelFacts(typed.report, names, texts))]),
      paragraph(`**${t.opens}**`),
      ...(found
        ? [
            box('warning', [
              paragraph(warning.intro),
              ...foundIn(typed, texts),
              paragraph(warning.help, { subtle: true }),
            ]),
          ]
        : []),
      facts(ownFacts(typed.report, texts)),
      ...markedTexts(typed, false, texts),
      ...ownTexts(typed.report, texts),
      box('accent', [paragraph(`**${t.parent}**`)]),
      ...carriedInputs(typed.inputs, texts),
    ],
    actions: waysOn(typed, t.edit, found ? warning.send : form.send, !found),
  })
}

export function hasFindings(findings: Findings): boolean {
  return Object.values(findings).some((found) => found.length > 0)
}

/** The first way is the one we hope for. */
function waysOn({ formKey, seen }: TypedReport, edit: string, send: string, sendFirst = false): Action[] {
  const back = press(
    { title: edit, ...(sendFirst ? {} : { style: 'positive' as const }) },
    { verb: 'edit-report', formKey, ...seen },
  )
  const on = press(
    { title: send, ...(sendFirst ? { style: 'positive' as const } : {}) },
    { verb: 'send-report', formKey, ...seen, ...(sendFirst ? {} : { personalDataSeen: true }) },
  )
  return sendFirst ? [on, back] : [back, on]
}

function channelFacts(report: Report, names: CaseNames, texts: Texts): [string, string][] {
  const t = texts.precomplaint.preview
  return [
    ...(report.explicitComplaint ? [[t.label, t.asComplaint] as [string, string]] : []),
    [t.unit, names.unitType],
    [t.area, names.area],
    [t.theme, names.theme],
    [t.step, t.stepOf(report.conflictStep)],
    [t.wish, texts.precomplaint.wishes[report.wish]],
    [t.followUp, texts.day(report.followUpDate)],
    ...(report.urgentBy ? [[t.urgentBy, texts.day(report.urgentBy)] as [string, string]] : []),
    ...(report.sensitive ? [[t.sensitive, t.byPhone] as [string, string]] : []),
  ]
}

function ownFacts(report: Report, texts: Texts): [string, string][] {
  const t = texts.precomplaint.preview
  return [
    [t.reporter, t.seenBy[report.nameSeenBy]],
    ...(report.decisionDate ? [[t.decisionDate, texts.day(report.decisionDate)] as [string, string]] : []),
  ]
}

/** Short texts of the sender's own: never as a fact, which would be read as markdown. */
function ownTexts(report: Report, texts: Texts): Element[] {
  const t = texts.precomplaint.preview
  return (['contactPerson', 'caseRef'] as const).flatMap((field) =>
    report[field] ? [label(t[field]), written(report[field])] : [],
  )
}

function markedTexts({ report, findings }: TypedReport, onlyFound: boolean, texts: Texts): Element[] {
  const { details } = texts.precomplaint
  let left = MAX_MARKS
  const labels = { ...texts.precomplaint.preview, ...details }
  return shownTexts.flatMap((field) => {
    const spans = (findings[field] ?? []).slice(0, left)
    left -= spans.length
    if (!report[field] || (onlyFound && spans.length === 0)) return []
    return [label(labels[field]), markedText(report[field], spans)]
  })
}

/** What was found in one text, line by line, and the text with the words marked. */
export function markedFindings(text: string, findings: readonly PersonalDataFinding[], texts: Texts): Element[] {
  const marked = findings.slice(0, MAX_MARKS)
  return [
    ...linesOf(
      findings.map((finding) => ({ ...finding, text })),
      texts,
    ),
    { ...markedText(text, marked), spacing: 'medium' },
  ]
}

function foundIn({ report, findings }: TypedReport, texts: Texts): Element[] {
  const all = Object.entries(findings) as [LookedThrough, PersonalDataFinding[]][]
  return linesOf(
    all.flatMap(([field, found]) => found.map((finding) => ({ ...finding, text: report[field] }))),
    texts,
  )
}

/** One line a kind: what it is, which words, and what to write instead. */
function linesOf(findings: readonly (PersonalDataFinding & { text: string })[], texts: Texts): Element[] {
  const words = new Map<PersonalDataKind, Set<string>>()
  for (const { kind, start, end, text } of findings) {
    const seen = words.get(kind) ?? new Set<string>()
    words.set(kind, seen.add(text.slice(start, end).replace(/\s+/g, ' ').slice(0, MAX_NAME)))
  }
  const t = texts.precomplaint.warning
  return [...words].map(([kind, found]) => {
    const named = [...found].slice(0, MAX_NAMED)
    const rest = t.found(named, found.size - named.length, t.advice[kind])
    const inlines = [
      { type: 'TextRun', text: `${t.kinds[kind]}: `, weight: 'bolder' },
      { type: 'TextRun', text: rest },
    ]
    return { type: 'RichTextBlock', spacing: 'small', inlines }
  })
}

function label(text: string): Element {
  return { type: 'TextBlock', text, weight: 'bolder', wrap: true, spacing: 'medium' }
}
