/**
 * Charts as Teams draws them, each with a table that is shown where charts are unknown: in old clients and on the local page.
 * The table has what the chart has, so nothing is said by a picture alone.
 */
import { paragraph, type Element } from './elements.js'

export interface ChartRow {
  label: string
  now: number
  /** Undefined where it is not shown. */
  before: number | undefined
  /** What a reader of the table sees, e.g. "mindst 12". */
  nowText: string
  beforeText: string
}

export interface ChartContent {
  kind: 'bars' | 'pairs' | 'ring'
  title: string
  rows: ChartRow[]
  headers: { name: string; now: string; before: string }
  /** A label with the number before, for charts that have one number a row. */
  labelWithBefore: (label: string, before: string) => string
}

/** 'bars' is for many long names, 'pairs' sets few short ones beside the period before, 'ring' shows parts of a whole. */
export function chart(content: ChartContent): Element {
  return { ...drawn(content), spacing: 'large', fallback: table(content) }
}

function drawn({ kind, title, rows, headers, labelWithBefore }: ChartContent): Element {
  const labelOf = ({ label, beforeText }: ChartRow) => labelWithBefore(label, beforeText)
  if (kind === 'ring') {
    const data = rows.map((row) => ({ legend: labelOf(row), value: row.now }))
    return { type: 'Chart.Donut', title, colorSet: 'categorical', data }
  }
  if (kind === 'bars') {
    const data = rows.map((row) => ({ x: labelOf(row), y: row.now }))
    return { type: 'Chart.HorizontalBar', title, displayMode: 'AbsoluteWithAxis', data }
  }
  const series = (legend: string, valueOf: (row: ChartRow) => number | undefined, color: string) => ({
    legend,
    color,
    values: rows.flatMap((row) => {
      const value = valueOf(row)
      return value === undefined ? [] : [{ x: row.label, y: value }]
    }),
  })
  const data = [
    series(headers.before, ({ before }) => before, 'neutral'),
    series(headers.now, ({ now }) => now, 'categoricalBlue'),
  ].filter(({ values }) => values.length > 0)
  return { type: 'Chart.VerticalBar.Grouped', title, data }
}

function table({ title, rows, headers }: ChartContent): Element {
  const row = (texts: string[]) => ({
    type: 'TableRow',
    cells: texts.map((text) => ({ type: 'TableCell', items: [{ ...paragraph(text), size: 'small' }] })),
  })
  return {
    type: 'Container',
    spacing: 'large',
    items: [
      paragraph(`**${title}**`),
      {
        type: 'Table',
        // On a phone a number with its "at least" and the longest word of a name just fit.
        columns: [{ width: 8 }, { width: 5 }, { width: 5 }],
        firstRowAsHeader: true,
        rows: [
          row([headers.name, headers.now, headers.before]),
          ...rows.map(({ label, nowText, beforeText }) => row([label, nowText, beforeText])),
        ],
      },
    ],
  }
}
