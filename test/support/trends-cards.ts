/** Trends cards and export cards in every state, for the tests that hold cards to Teams' rules. */
import { choosePeriodCard, exportCaseCard, exportPeriodCard } from '../../src/cards/export-card.js'
import type { Card } from '../../src/cards/elements.js'
import { trendViews } from '../../src/cards/trends-buttons.js'
import { trendsCard, type TrendsContent } from '../../src/cards/trends-card.js'
import type { Comparison } from '../../src/precomplaints/clear-trends.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { partitions, sumQuarters, type Period } from '../../src/precomplaints/trends.js'
import type { Texts } from '../../src/texts/da.js'

/** Every table with more rows than are shown, all of them "at least". */
const full: Period = {
  total: 98_765,
  hiddenQuarters: 1,
  tables: Object.fromEntries(
    [...partitions, 'types' as const].map((name) => [
      name,
      {
        rows: Array.from({ length: 20 }, (_, row) => ({ code: `code-${row}`, count: 9999 - row, complete: false })),
        rest: 12_345,
        total: 98_765,
      },
    ]),
  ),
}
/** Four rows a table, all of them complete. */
const ordinaryPeriod: Period = {
  total: 97,
  hiddenQuarters: 0,
  tables: Object.fromEntries(
    [...partitions, 'types' as const].map((name) => [
      name,
      {
        rows: [41, 28, 17, 6].map((count, row) => ({ code: `${name} ${row + 1}`, count, complete: true })),
        rest: 5,
        total: 97,
      },
    ]),
  ),
}
const none = sumQuarters([undefined])
const comparison: Comparison = {
  asked: 40,
  changes: Array.from({ length: 12 }, (_, row) => ({
    row: { table: 'theme', code: `code-${row}` },
    now: 9999,
    before: 1234,
    direction: row % 2 ? 'up' : 'down',
  })),
}

export function trendsAndExportCards(precomplaint: Precomplaint, longestName: string, texts: Texts): [string, Card][] {
  const year = (from: number) => texts.trends.periodName({ year: from, quarter: 4 }, { year: from + 1, quarter: 3 })
  const content: TrendsContent = {
    view: 'what',
    period: 'last-12-months',
    names: { now: year(2025), before: year(2024) },
    running: true,
    now: full,
    before: full,
    comparison,
    nameOf: () => longestName,
  }
  const links = { minutes: 10, note: url('n'), json: url('j'), csv: url('c'), xlsx: url('x') }
  const ordinary: TrendsContent = {
    ...content,
    now: ordinaryPeriod,
    before: ordinaryPeriod,
    comparison: { asked: 12, changes: [] },
    nameOf: (_table, code) => code,
  }
  return [
    ...trendViews.map((view): [string, Card] => [
      `ordinary trends of ${view}`,
      trendsCard({ ...ordinary, view }, texts),
    ]),
    ...trendViews.map((view): [string, Card] => [`the trends of ${view}`, trendsCard({ ...content, view }, texts)]),
    [
      'trends without a period before',
      trendsCard({ ...content, before: none, comparison: { changes: [], asked: 0 } }, texts),
    ],
    ['trends that show nothing', trendsCard({ ...content, now: none }, texts)],
    ['the choice of a period', choosePeriodCard('this-quarter', texts)],
    ['the export of a period', exportPeriodCard(content.names.now, 'this-year', links, texts)],
    ['the export of a case', exportCaseCard(precomplaint, links, texts)],
    [
      'the export of a journalised case',
      exportCaseCard(
        {
          ...precomplaint,
          journal: { caseRef: '[2026-1](https://evil.example)', at: precomplaint.createdAt, by: precomplaint.reporter },
        },
        links,
        texts,
      ),
    ],
  ]
}

function url(token: string): string {
  return `https://klarsvar.example.dk/download/${token.repeat(43)}`
}
