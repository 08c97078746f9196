/**
 * A list of thousands that scrolls like a short one. It is made of pages; those near the screen are asked for and drawn, the others
 * are only as high as they were or will be. Rows may be of any height, so text can be enlarged and wrap as it likes.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Response } from '../../../src/overview/contract.js'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { Failure } from '../ui/failure.js'
import { PAGE_ROWS, type QueueChoice } from './queue.js'
import { QueueRow } from './queue-row.js'

type Page = Response<'queue'>

/** A page is drawn when it comes this near, which is more than a flick of the wheel. */
const NEAR = '1200px 0px'
/** Until a page has been measured. */
const GUESSED_ROW_HEIGHT = 92

interface QueueListProps {
  choice: QueueChoice
  first: Page
  /** Grows when the list is to be asked for anew. */
  round: number
}

export function QueueList({ choice, first, round }: QueueListProps) {
  const words = useWords().queue
  const [rowHeight, setRowHeight] = useState(GUESSED_ROW_HEIGHT)
  const measured = useCallback((height: number, rows: number) => {
    // The first page stands for all; one that changed its mind at each would make the list jump.
    setRowHeight((known) => (known === GUESSED_ROW_HEIGHT && rows > 0 ? height / rows : known))
  }, [])
  const pages = Math.ceil(first.total / PAGE_ROWS)
  return (
    <div class="queue" role="list" aria-label={words.list} onKeyDown={moveBetweenRows}>
      {Array.from({ length: pages }, (_page, index) => (
        <QueuePage
          key={index}
          from={index * PAGE_ROWS}
          total={first.total}
          choice={choice}
          given={index === 0 ? first : undefined}
          round={round}
          rowHeight={rowHeight}
          onMeasure={measured}
        />
      ))}
    </div>
  )
}

interface QueuePageProps {
  from: number
  total: number
  choice: QueueChoice
  given: Page | undefined
  round: number
  rowHeight: number
  onMeasure: (height: number, rows: number) => void
}

function QueuePage({ from, total, choice, given, round, rowHeight, onMeasure }: QueuePageProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNearness(place)
  const { page, error, again } = usePage({ from, choice, round, isWanted: isNear && !given })
  const shown = given ?? page
  const [height, setHeight] = useState<number>()
  const isDrawn = isNear && shown !== undefined
  useEffect(() => {
    if (!isDrawn || !place.current) return undefined
    const watching = new ResizeObserver(([entry]) => {
      if (!entry) return
      setHeight(entry.contentRect.height)
      onMeasure(entry.contentRect.height, shown.cases.length)
    })
    watching.observe(place.current)
    return () => watching.disconnect()
  }, [isDrawn, shown])
  const rows = Math.min(total - from, PAGE_ROWS)
  return (
    <div
      ref={place}
      role="none"
      class={isDrawn ? 'queue-page' : 'queue-page away'}
      style={isDrawn ? {} : { height: `${height ?? rows * rowHeight}px` }}
    >
      {isDrawn &&
        shown.cases.map((queued, index) => (
          <QueueRow key={queued.id} queued={queued} position={from + index + 1} total={total} />
        ))}
      {error !== undefined && <Failure error={error} again={again} />}
    </div>
  )
}

/** Whether an element is near the screen, or holds the focus, which must not fall out of the page. */
function useNearness(place: { current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!place.current) return undefined
    const watching = new IntersectionObserver(
      (entries) => {
        const isIn = entries.at(-1)?.isIntersecting ?? false
        setNear(isIn || (place.current?.contains(document.activeElement) ?? false))
      },
      { rootMargin: NEAR },
    )
    watching.observe(place.current)
    return () => watching.disconnect()
  }, [])
  return isNear
}

interface Wanted {
  from: number
  choice: QueueChoice
  round: number
  isWanted: boolean
}

/** A page's rows, asked for when wanted and again in each round; what is known stays while it is asked for. */
function usePage({ from, choice, round, isWanted }: Wanted) {
  const { api } = useServer()
  const [page, setPage] = useState<Page>()
  const [error, setError] = useState<unknown>()
  const [knownIn, setKnownIn] = useState(-1)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (!isWanted || knownIn === round) return undefined
    const asking = new AbortController()
    api
      .call('queue', { ...choice, from, count: PAGE_ROWS }, asking.signal)
      .then((value) => {
        setPage(value)
        setError(undefined)
        setKnownIn(round)
      })
      .catch((fault: unknown) => {
        if (!asking.signal.aborted) setError(fault)
      })
    return () => asking.abort()
  }, [isWanted, round, tries])
  return { page, error, again: () => setTries((count) => count + 1) }
}

/** Arrow keys go from case to case, which the tab key would do button by button. */
function moveBetweenRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const list = event.currentTarget as HTMLElement
  const buttons = [...list.querySelectorAll<HTMLElement>('.queue-open')]
  const here = document.activeElement?.closest('.queue-row')?.querySelector<HTMLElement>('.queue-open')
  const next = buttons[buttons.indexOf(here ?? (buttons[0] as HTMLElement)) + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
