/** How the numbers are made: only what holds for the ones shown. */
import type { TrendPeriod } from '../../../src/overview/contract-trends.js'
import { useWords } from '../language.js'

export function Notes({ periods }: { periods: readonly TrendPeriod[] }) {
  const { notes, notesTitle, hiddenNote } = useWords().trends
  const rows = periods.flatMap(({ tables }) => Object.values(tables).flatMap((table) => table.rows))
  const lines = [
    hiddenNote,
    notes.mark,
    notes.running,
    notes.hidden,
    ...(rows.some(({ complete }) => !complete) ? [notes.summed] : []),
    ...(periods.some(({ hiddenQuarters }) => hiddenQuarters > 0) ? [notes.quarters] : []),
    ...(periods.some(({ tables }) => tables.types) ? [notes.overlapping] : []),
    notes.withdrawn,
  ]
  return (
    <section class="notes" aria-label={notesTitle}>
      <h2>{notesTitle}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
