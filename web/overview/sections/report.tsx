/** A quarter on paper, for direktion and committee: counts only, two pages, the same numbers as the trends. */
import { useMemo, useState } from 'preact/hooks'
import type { Response } from '../../../src/overview/contract.js'
import { BarTable } from '../charts/bar-table.js'
import { chartRows, type TableName } from '../charts/counted.js'
import { TimeChart } from '../charts/time-chart.js'
import { sayDay } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useCall, useServer } from '../server.js'
import { Select } from '../ui/choices.js'
import { Icon } from '../ui/icon.js'
import { RemoteView } from '../ui/remote-view.js'
import { ChangeList } from './trend-changes.js'
import { Notes } from './trend-notes.js'

type ReportOf = Response<'report'>

/** Two years back, as the curve shows. */
const CHOICES = 8

const parts: { title: 'what' | 'where' | 'course'; tables: readonly TableName[] }[] = [
  { title: 'what', tables: ['theme', 'types'] },
  { title: 'where', tables: ['area', 'unitType'] },
  { title: 'course', tables: ['course', 'outcome', 'step', 'movement', 'contact'] },
]

export function Report() {
  const words = useWords()
  const { me } = useServer()
  const quarters = useMemo(() => quartersUntil(me.today), [me.today])
  // The one that is over is the one to report.
  const [chosen, setChosen] = useState(quarters[1] ?? '')
  const [year = 0, quarter = 0] = chosen.split(' ').map(Number)
  const report = useCall('report', { year, quarter })
  return (
    <>
      <div class="section-head no-print">
        <h1 tabIndex={-1}>{words.report.title}</h1>
        <Select
          label={words.report.choose}
          options={quarters.map((value) => {
            const [inYear = 0, number = 0] = value.split(' ').map(Number)
            return { value, name: words.trends.quarterName(inYear, number) }
          })}
          value={chosen}
          onChoose={setChosen}
        />
        <button type="button" class="button primary" onClick={() => print()}>
          <Icon name="print" />
          {words.report.print}
        </button>
      </div>
      <RemoteView remote={report} rows={10} tall>
        {(value) => <Paper report={value} />}
      </RemoteView>
    </>
  )
}

function Paper({ report }: { report: ReportOf }) {
  const words = useWords()
  const language = useLanguage()
  const { now, before, lastYear, from, to, madeOn, running, quarters } = report
  const periods = [now, before, lastYear]
  const columns = [
    words.trends.row,
    words.report.columns.now,
    words.report.columns.before,
    words.report.columns.lastYear,
  ]
  return (
    <article class="paper">
      <header>
        <p class="paper-for">{words.report.forWhom}</p>
        <h2>
          {words.report.heading}: {now.name}
        </h2>
        <p>{words.report.period(sayDay(from, language), sayDay(to, language))}</p>
        {running && <p class="reservation">{words.report.running}</p>}
      </header>
      {now.total === 0 ? <p>{words.report.tooFew}</p> : <InShort report={report} />}
      <TimeChart points={quarters} title={words.trends.overTime} level={3} />
      {now.total > 0 &&
        parts.map(({ title, tables }) => (
          <section key={title} class="paper-part">
            <h3>{words.report[title]}</h3>
            <div class="charts">
              {tables.map((table) => {
                const rows = chartRows(table, periods, words.trends)
                return rows && <BarTable key={table} title={words.trends.tables[table]} columns={columns} rows={rows} />
              })}
            </div>
          </section>
        ))}
      <Notes periods={periods} />
      <footer>{words.report.made(sayDay(madeOn, language))}</footer>
    </article>
  )
}

/** What one would say at the table. */
function InShort({ report }: { report: ReportOf }) {
  const words = useWords().report
  const { now, before, lastYear, workdays } = report
  const complaints = now.tables.course?.rows.find(({ code }) => code === 'complaint')
  const most = now.tables.theme?.rows[0]
  const sentences = [
    words.total(now.total),
    ...(before.total > 0 ? [words.sinceBefore(before.name, before.total)] : []),
    ...(lastYear.total > 0 ? [words.sinceLastYear(lastYear.name, lastYear.total)] : []),
    complaints
      ? words.complaints(complaints.count, Math.round((complaints.count / now.total) * 100))
      : words.complaintsHidden,
    ...(most ? [words.most(most.name, most.count)] : []),
    words.workdays(workdays),
  ]
  return (
    <section>
      <h3>{words.inShort}</h3>
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ChangeList changes={report.changes} asked={report.asked} />
    </section>
  )
}

/** `"2026 4"`, the newest first. */
function quartersUntil(today: string): string[] {
  const now = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  return Array.from(
    { length: CHOICES },
    (_quarter, back) => `${Math.floor((now - back) / 4)} ${((now - back) % 4) + 1}`,
  )
}
