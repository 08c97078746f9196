/** Trends on a card: first in words, then as charts. It holds numbers that may be shown and nothing else. */
import type { Comparison } from '../precomplaints/clear-trends.js'
import { periodNames, type PeriodName } from '../precomplaints/periods.js'
import { SMALLEST_SHOWN } from '../precomplaints/small-cells.js'
import { rowOf, type Period, type SummedTable, type TableName } from '../precomplaints/trends.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { chart, type ChartContent, type ChartRow } from './chart.js'
import { box, card, choiceInput, heading, paragraph, type Card, type Element } from './elements.js'
import { trendViews, type TrendView } from './trends-buttons.js'

export interface TrendsContent {
  view: TrendView
  period: PeriodName
  /** What the two periods are called. */
  names: { now: string; before: string }
  running: boolean
  now: Period
  before: Period
  comparison: Comparison
  /** Of areas, unit types, themes and complaint types. */
  nameOf: (table: TableName, code: string) => string
}

/** More bars than this are not read on a phone; smaller ones count under the rest. */
const MOST_ROWS = 8
const MOST_CHANGES = 4

const shownIn: Record<TrendView, { table: TableName; kind: ChartContent['kind'] }[]> = {
  what: [
    { table: 'theme', kind: 'bars' },
    { table: 'types', kind: 'bars' },
    { table: 'step', kind: 'pairs' },
  ],
  where: [
    { table: 'area', kind: 'bars' },
    { table: 'unitType', kind: 'bars' },
  ],
  course: [
    { table: 'course', kind: 'ring' },
    { table: 'outcome', kind: 'pairs' },
    { table: 'movement', kind: 'pairs' },
    { table: 'contact', kind: 'bars' },
  ],
}

export function trendsCard(content: TrendsContent, texts: Texts): Card {
  const t = texts.trends
  const { view, period, names, now } = content
  const enough = now.total >= SMALLEST_SHOWN
  return card({
    lang: texts.language,
    summary: t.heading(names.now),
    body: [
      heading(t.heading(names.now)),
      ...(enough ? inWords(content, texts) : [paragraph(t.tooFew)]),
      ...(enough ? shownIn[view].map(({ table, kind }) => section(table, kind, content, texts)) : []),
      ...(enough ? [paragraph(smallPrint(content, texts).join(' '), { subtle: true })] : []),
      choiceInput({
        id: 'period',
        label: t.periodChoice.label,
        errorMessage: t.periodChoice.error,
        choices: periodNames.map((name) => ({ title: t.periodChoices[name], value: name })),
        value: period,
      }),
    ],
    actions: trendViews.map((name) => press({ title: t.views[name] }, { verb: 'trends', view: name })),
  })
}

function inWords(content: TrendsContent, texts: Texts): Element[] {
  const t = texts.trends
  const { now, before, names, running, nameOf, comparison } = content
  const most = now.tables.theme?.rows[0]
  const complaints = rowOf(now.tables.course, 'complaint')
  const half = halfReached(now.tables.contact)
  const sentences = [
    t.total(now.total, running),
    before.total > 0 ? t.before(before.total, names.before) : t.beforeHidden(names.before),
    ...(most ? [t.most(nameOf('theme', most.code), most.count)] : []),
    ...(complaints?.complete ? [t.complaints(complaints.count, percentOf(complaints.count, now.total))] : []),
    ...(half ? [t.half(half)] : []),
  ]
  return [paragraph(sentences.join(' ')), box('emphasis', changes(comparison, nameOf, texts))]
}

function changes({ changes: found, asked }: Comparison, nameOf: TrendsContent['nameOf'], texts: Texts): Element[] {
  const t = texts.trends
  if (found.length === 0) return [paragraph(asked > 0 ? t.none : t.cannotTell)]
  const lines = found.slice(0, MOST_CHANGES).map(({ row, now, before, direction }) => {
    return t[direction](row ? nameOf(row.table, row.code) : t.allCases, now, before)
  })
  const more = found.length - lines.length
  return [
    ...lines.map((line) => paragraph(line)),
    ...(more > 0 ? [paragraph(t.moreChanges(more))] : []),
    paragraph(t.perWorkday, { subtle: true }),
  ]
}

function section(name: TableName, kind: ChartContent['kind'], content: TrendsContent, texts: Texts): Element {
  const t = texts.trends
  const rows = rowsOf(name, content, texts)
  if (rows.length === 0) return paragraph(`**${t.tables[name]}**\n\n${t.tooFewInTable}`)
  return chart({
    kind,
    title: t.tables[name],
    rows,
    headers: { name: t.group, now: t.now, before: t.earlier },
    labelWithBefore: t.withBefore,
  })
}

function rowsOf(name: TableName, { now, before, nameOf }: TrendsContent, texts: Texts): ChartRow[] {
  const t = texts.trends
  const table = now.tables[name]
  if (!table) return []
  // A period that is not shown has no zeros either.
  const earlier = before.total > 0 ? before.tables[name] : undefined
  const shown = table.rows.slice(0, MOST_ROWS)
  const rows = shown.map(({ code, count, complete }): ChartRow => {
    const was = rowOf(earlier, code)
    const label = nameOf(name, code)
    return {
      label: complete ? label : t.atLeast(label),
      now: count,
      before: was?.count,
      nowText: String(count),
      beforeText: was ? countText(was, texts) : t.unknown,
    }
  })
  if (table.rest === undefined) return rows
  const restOf = ({ total, rows: all }: SummedTable) =>
    total - shown.reduce((sum, { code }) => sum + (all.find((row) => row.code === code)?.count ?? 0), 0)
  const rest = restOf(table)
  const restBefore = earlier && restOf(earlier)
  if (rest === 0 && !restBefore) return rows
  const restText = restBefore === undefined ? t.unknown : String(restBefore)
  return [...rows, { label: t.rest, now: rest, before: restBefore, nowText: String(rest), beforeText: restText }]
}

function countText({ count, complete }: { count: number; complete: boolean }, { trends }: Texts): string {
  return complete ? String(count) : trends.atLeast(String(count))
}

/** The working days that at least half of the cases waited at most, when the rows shown tell it. */
function halfReached(table: SummedTable | undefined): number | undefined {
  let reached = 0
  return [1, 2, 5].find((days) => {
    reached += table?.rows.find(({ code }) => code === `within-${days}`)?.count ?? 0
    return table !== undefined && reached * 2 >= table.total
  })
}

function smallPrint({ view, now, before }: TrendsContent, { trends: t }: Texts): string[] {
  const periods = [now, before]
  const tables = shownIn[view].flatMap(({ table }) => periods.flatMap((period) => period.tables[table] ?? []))
  return [
    t.hidden,
    ...(tables.some(({ rows }) => rows.some(({ complete }) => !complete)) ? [t.summed] : []),
    ...(periods.some(({ hiddenQuarters }) => hiddenQuarters > 0) ? [t.quartersLeftOut] : []),
    ...(view === 'what' ? [t.overlapping] : []),
    t.withdrawn,
  ]
}

function percentOf(part: number, whole: number): number {
  return Math.round((part / whole) * 100)
}
