/**
 * Cases and complaints quarter by quarter. Pointer and arrow keys go from quarter to quarter and say the numbers; the table beneath
 * has them all. D3 gives the scales and the curves; the drawing is plain SVG, so colours, contrast and paper are the style sheet's.
 */
import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { TrendPoint } from '../../../src/overview/contract-trends.js'
import { useWords } from '../language.js'

const HEIGHT = 220
const MARGIN = { top: 16, right: 34, bottom: 28, left: 36 }
const TICKS = 4
/** Of a page of A4 inside its margins, in pixels of CSS. */
const PAPER_WIDTH = 672
/** Names of quarters need this much room each, in pixels. */
const NAME_WIDTH = 62

interface TimeChartProps {
  points: readonly TrendPoint[]
  title: string
  /** Where the title stands among the headings around it. */
  level: 2 | 3
}

export function TimeChart({ points, title, level }: TimeChartProps) {
  const words = useWords().trends
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const [at, setAt] = useState<number>()
  const textOf = (count: number | null) => (count === null ? words.hiddenCell : String(count))
  const sayPoint = ({ year, quarter, total, complaints }: TrendPoint) =>
    words.point(words.quarterName(year, quarter), textOf(total), textOf(complaints))
  const shown = at === undefined ? undefined : points[at]
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const move = (to: number) => setAt(Math.max(0, Math.min(points.length - 1, to)))
  const onKeyDown = (event: KeyboardEvent) => {
    const here = at ?? points.length - 1
    const next = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: points.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    move(next)
  }
  const Heading = `h${level}` as const
  const named = (point: TrendPoint) => words.quarterName(point.year, point.quarter)
  return (
    <figure class="chart time-chart">
      <figcaption>
        <Heading>{title}</Heading>
        <ul class="legend" aria-hidden="true">
          <li class="all">{words.allOverTime}</li>
          <li class="complaints">{words.complaintsOverTime}</li>
        </ul>
      </figcaption>
      <div
        ref={place}
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${words.describeTime(named(first), named(last))}`}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={(at ?? points.length - 1) + 1}
        aria-valuetext={sayPoint(points[at ?? points.length - 1] ?? last)}
        onKeyDown={onKeyDown}
        onFocus={() => setAt(at ?? points.length - 1)}
        onBlur={() => setAt(undefined)}
        onPointerMove={(event) => move(nearest(event, points.length))}
        onPointerLeave={() => setAt(undefined)}
      >
        {width > 0 && <Plot points={points} width={width} at={at} />}
        <p class="plot-said" aria-hidden="true">
          {shown ? sayPoint(shown) : ' '}
        </p>
      </div>
      <details class="numbers">
        <summary>{words.showTable}</summary>
        <table>
          <caption class="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.quarter}</th>
              <th scope="col" class="number">
                {words.allOverTime}
              </th>
              <th scope="col" class="number">
                {words.complaintsOverTime}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={named(point)}>
                <th scope="row">
                  {named(point)}
                  {point.running && <span class="quiet"> ({words.running})</span>}
                </th>
                <td class="number">{textOf(point.total)}</td>
                <td class="number">{textOf(point.complaints)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** The quarter that the pointer is nearest to. */
function nearest(event: PointerEvent, count: number): number {
  const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect()
  const inside = width - MARGIN.left - MARGIN.right
  return Math.round(((event.clientX - left - MARGIN.left) / inside) * (count - 1))
}

function Plot({ points, width, at }: { points: readonly TrendPoint[]; width: number; at: number | undefined }) {
  const { hiddenCell, shortQuarter } = useWords().trends
  const names = points.map((_point, index) => String(index))
  const x = scalePoint(names, [MARGIN.left, width - MARGIN.right])
  const largest = Math.max(5, ...points.map(({ total }) => total ?? 0))
  const y = scaleLinear([0, largest], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(TICKS)
  const xOf = (index: number) => x(String(index)) ?? 0
  const series = (valueOf: (point: TrendPoint) => number | null) =>
    points.map((point, index) => ({ index, value: valueOf(point) }))
  const all = series(({ total }) => total)
  const complaints = series((point) => point.complaints)
  const curve = line<(typeof all)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ index }) => xOf(index))
    .y(({ value }) => y(value ?? 0))
  const under = area<(typeof all)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ index }) => xOf(index))
    .y0(y(0))
    .y1(({ value }) => y(value ?? 0))
  // On a narrow screen every second name, or every third; the newest always has its own.
  const each = Math.max(1, Math.ceil((points.length * NAME_WIDTH) / (width - MARGIN.left - MARGIN.right)))
  return (
    <svg class="plot-picture" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {y
        .ticks(TICKS)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} class="tick">
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 8} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      {points.map(({ year, quarter }, index) =>
        (points.length - 1 - index) % each === 0 ? (
          <text key={index} class="tick-name" x={xOf(index)} y={HEIGHT - 8} text-anchor="middle">
            {shortQuarter(year, quarter)}
          </text>
        ) : null,
      )}
      {at !== undefined && <line class="cursor" x1={xOf(at)} x2={xOf(at)} y1={MARGIN.top} y2={y(0)} />}
      <path class="area" d={under(all) ?? ''} />
      <path class="curve all" d={curve(all) ?? ''} />
      <path class="curve complaints" d={curve(complaints) ?? ''} />
      {[all, complaints].map((values, which) =>
        values.map(({ index, value }) =>
          value === null ? (
            which === 0 && (
              <text key={index} class="hidden-point" x={xOf(index)} y={y(0) - 6} text-anchor="middle">
                {hiddenCell}
              </text>
            )
          ) : (
            <circle
              key={index}
              class={`point ${which === 0 ? 'all' : 'complaints'}${points[index]?.running ? ' running' : ''}`}
              cx={xOf(index)}
              cy={y(value)}
              r={index === at ? 6 : 4}
            />
          ),
        ),
      )}
    </svg>
  )
}

/** The room there is, so that letters keep their size on every screen and on paper. */
function useWidth(place: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const paper = matchMedia('print')
    const follow = () => setPrinting(paper.matches)
    paper.addEventListener('change', follow)
    return () => paper.removeEventListener('change', follow)
  }, [])
  useEffect(() => {
    if (!place.current) return undefined
    const watching = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    watching.observe(place.current)
    return () => watching.disconnect()
  }, [])
  return isPrinting ? PAPER_WIDTH : width
}
