/** What the cases of a period have in common: in numbers, in words, over time and by group. Counts only. */
import { useState } from 'preact/hooks'
import type { Response } from '../../../src/overview/contract.js'
import { BarTable } from '../charts/bar-table.js'
import { chartRows, type TableName } from '../charts/counted.js'
import { TimeChart } from '../charts/time-chart.js'
import { sayNumber } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useCall, useServer } from '../server.js'
import { Select } from '../ui/choices.js'
import { RemoteView } from '../ui/remote-view.js'
import { Stats, type Stat } from '../ui/stats.js'
import { Changes } from './trend-changes.js'
import { ExportPanel } from './export-panel.js'
import { Notes } from './trend-notes.js'

export type TrendsOf = Response<'trends'>
export type PeriodChoice = TrendsOf['period']

const periods = ['this-quarter', 'last-quarter', 'this-year', 'last-12-months'] as const
const tables: readonly TableName[] = [
  'theme',
  'area',
  'types',
  'unitType',
  'step',
  'course',
  'outcome',
  'movement',
  'contact',
]

export function Trends() {
  const words = useWords().trends
  const { me } = useServer()
  const [period, setPeriod] = useState<PeriodChoice>('this-quarter')
  const trends = useCall('trends', { period })
  return (
    <>
      <div class="section-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <Select
          label={words.period}
          options={periods.map((value) => ({ value, name: words.periods[value] }))}
          value={period}
          onChoose={setPeriod}
        />
      </div>
      <RemoteView remote={trends} rows={8} tall>
        {(value) => <Found trends={value} />}
      </RemoteView>
      {me.may.export && <ExportPanel key={period} period={period} />}
    </>
  )
}

function Found({ trends }: { trends: TrendsOf }) {
  const words = useWords().trends
  const { now, before, quarters } = trends
  const isEnough = now.total > 0
  return (
    <>
      {isEnough ? <Numbers trends={trends} /> : <p class="empty">{words.tooFew}</p>}
      {isEnough && <Changes changes={trends.changes} asked={trends.asked} />}
      <div class="panel">
        <TimeChart points={quarters} title={words.overTime} level={2} />
      </div>
      {isEnough && (
        <div class="charts">
          {tables.map((table) => {
            const rows = chartRows(table, [now, before], words)
            if (!rows) return null
            return (
              <div key={table} class="panel">
                <BarTable title={words.tables[table]} columns={[words.row, words.now, words.earlier]} rows={rows} />
              </div>
            )
          })}
        </div>
      )}
      <Notes periods={[now, before]} />
    </>
  )
}

function Numbers({ trends }: { trends: TrendsOf }) {
  const words = useWords().trends
  const language = useLanguage()
  const { now, before, running } = trends
  const complaints = now.tables.course?.rows.find(({ code }) => code === 'complaint')
  const change = now.total - before.total
  // A quarter that has just begun is not fewer; the changes below count by working day.
  const compared = running
    ? words.wasBefore(before.total)
    : change === 0
      ? words.sameAsBefore
      : change > 0
        ? words.more(change)
        : words.fewer(-change)
  const stats: Stat[] = [
    {
      name: running ? words.totalRunning : words.total,
      value: sayNumber(now.total, language),
      note: before.total === 0 ? words.cannotCompare : compared,
    },
    complaints?.complete
      ? {
          name: words.complaints,
          value: sayNumber(complaints.count, language),
          note: words.share(Math.round((complaints.count / now.total) * 100)),
        }
      : { name: words.complaints, value: words.hiddenCell },
  ]
  return (
    <>
      <p class="quiet period-name">
        {now.name}. {words.before(before.name)}.
      </p>
      <Stats stats={stats} />
    </>
  )
}
