/** Every text with its day of review and what its readers thought; sorted by any column. */
import { useMemo, useState } from 'preact/hooks'
import type { ReviewedEntry } from '../../../src/overview/contract-shapes.js'
import { sayShortDay } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useCall } from '../server.js'
import { Badge } from '../ui/badge.js'
import { Segments } from '../ui/choices.js'
import { Icon } from '../ui/icon.js'
import { Panel } from '../ui/panel.js'
import { RemoteView } from '../ui/remote-view.js'

const filters = ['all', 'overdue', 'disliked'] as const
type Filter = (typeof filters)[number]
const columns = ['entry', 'owner', 'reviewBy', 'shown', 'liked', 'disliked'] as const
type Column = (typeof columns)[number]
const numbers: readonly Column[] = ['shown', 'liked', 'disliked']

const passes: Record<Filter, (entry: ReviewedEntry) => boolean> = {
  all: () => true,
  overdue: ({ isOverdue }) => isOverdue,
  disliked: ({ disliked }) => disliked > 0,
}

/** Rows at first; a long table is asked for. */
const SHOWN_AT_FIRST = 25

export function EntryTable({ say }: { say: (text: string) => void }) {
  const words = useWords()
  const entries = useCall('entries', {})
  const [filter, setFilter] = useState<Filter>('all')
  const [find, setFind] = useState('')
  return (
    <Panel title={words.content.entriesTitle} intro={words.content.entriesIntro}>
      <div class="filters">
        <Segments
          label={words.content.show}
          options={filters.map((value) => ({ value, name: words.content.filter[value] }))}
          value={filter}
          onChoose={setFilter}
        />
        <label class="field">
          <span>{words.content.find}</span>
          <input type="text" autocomplete="off" value={find} onInput={(event) => setFind(event.currentTarget.value)} />
        </label>
      </div>
      <RemoteView remote={entries} rows={8}>
        {({ entries: all }) => {
          const wanted = find.trim().toLocaleLowerCase()
          const fitting = all
            .filter(passes[filter])
            .filter(({ title, label }) => `${label} ${title}`.toLocaleLowerCase().includes(wanted))
          return (
            <>
              <p class="quiet" role="status">
                {words.content.count(fitting.length, all.length)}
              </p>
              {fitting.length === 0 ? (
                <p class="empty">{words.content.entriesEmpty}</p>
              ) : (
                <SortedTable key={`${filter} ${wanted}`} entries={fitting} say={say} />
              )}
            </>
          )
        }}
      </RemoteView>
    </Panel>
  )
}

function SortedTable({ entries, say }: { entries: readonly ReviewedEntry[]; say: (text: string) => void }) {
  const words = useWords()
  const language = useLanguage()
  const [order, setOrder] = useState<{ column: Column; isDown: boolean }>({ column: 'reviewBy', isDown: false })
  const [isWhole, setWhole] = useState(false)
  const sorted = useMemo(() => sortBy(entries, order.column, order.isDown), [entries, order])
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST)
  // Numbers are looked through from the largest, names and days from the first.
  const sort = (column: Column) =>
    setOrder({ column, isDown: order.column === column ? !order.isDown : numbers.includes(column) })
  return (
    <>
      <div class="table-frame">
        <table class="entries">
          <caption class="sr-only">{words.content.entriesTitle}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const isSorted = order.column === column
                return (
                  <th
                    key={column}
                    scope="col"
                    class={numbers.includes(column) ? 'number' : ''}
                    aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" class="sort" onClick={() => sort(column)}>
                      {words.content[column]}
                      {isSorted && <Icon name={order.isDown ? 'down' : 'up'} />}
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => say(entry.label)}>
                    {entry.title}
                  </button>
                  <span class="quiet">{entry.label}</span>
                </th>
                <td data-name={words.content.owner}>{entry.owner}</td>
                <td data-name={words.content.reviewBy}>
                  {sayShortDay(entry.reviewBy, language)}
                  {entry.isOverdue && <Badge tone="danger">{words.content.overdue}</Badge>}
                </td>
                <td data-name={words.content.shown} class="number">
                  {entry.shown}
                </td>
                <td data-name={words.content.liked} class="number">
                  {entry.liked}
                </td>
                <td data-name={words.content.disliked} class="number">
                  {entry.disliked}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > SHOWN_AT_FIRST && (
        <button type="button" class="button small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAll(sorted.length)}
        </button>
      )}
    </>
  )
}

function sortBy(entries: readonly ReviewedEntry[], column: Column, isDown: boolean): ReviewedEntry[] {
  const inDanish = new Intl.Collator('da')
  const valueOf = (entry: ReviewedEntry) => (column === 'entry' ? entry.title : entry[column])
  return entries.toSorted((one, other) => {
    const [first, second] = [valueOf(one), valueOf(other)]
    const difference =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : inDanish.compare(String(first), String(second))
    return isDown ? -difference : difference
  })
}
