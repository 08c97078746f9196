/**
 * A chart that is its own table: each row has its name, its bar and its numbers. Long Danish names have room, a narrow screen and
 * paper are no trouble, and a screen reader gets the same as the eye.
 */
import { useId } from 'preact/hooks'
import { scaleLinear } from 'd3-scale'
import type { ChartRow } from './counted.js'

interface BarTableProps {
  title: string
  /** What the rows are, then what each number is; the newest first. */
  columns: readonly string[]
  rows: readonly ChartRow[]
}

export function BarTable({ title, columns, rows }: BarTableProps) {
  const id = useId()
  const largest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count ?? 0)))
  const percent = scaleLinear().domain([0, largest]).range([0, 100])
  return (
    <figure class="chart" aria-labelledby={id}>
      <table class="bar-table">
        <caption id={id}>{title}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" class={index === 0 ? '' : 'number'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key} class={key === 'rest' ? 'rest' : ''}>
              <th scope="row">
                {name}
                <Bar
                  width={percent(cells[0]?.count ?? 0)}
                  mark={cells[1]?.count === undefined ? undefined : percent(cells[1].count)}
                />
              </th>
              {cells.map(({ text, count }, index) => (
                <td key={columns[index + 1]} class={count === undefined ? 'number hidden-cell' : 'number'}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** In percent of the longest; `mark` is where the bar of the period before would end. */
function Bar({ width, mark }: { width: number; mark: number | undefined }) {
  return (
    <svg class="bar" width="100%" height="14" aria-hidden="true">
      <rect class="bar-track" y="3" width="100%" height="8" rx="2" />
      <rect class="bar-now" y="3" width={`${width}%`} height="8" rx="2" />
      {mark !== undefined && <line class="bar-before" x1={`${mark}%`} x2={`${mark}%`} y1="0" y2="14" />}
    </svg>
  )
}
