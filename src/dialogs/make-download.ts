/** Makes the file of a download order at the moment it is fetched. */
import { momentAt } from '../calendar.js'
import { exportCase, type CaseHistory } from '../precomplaints/export/case-export.js'
import { BYTE_ORDER_MARK, csvLine, type Cell } from '../precomplaints/export/csv.js'
import type { DownloadOrder } from '../precomplaints/export/download-order.js'
import { xlsxFile, type Column } from '../precomplaints/export/xlsx.js'
import { daysOfQuarter } from '../precomplaints/periods.js'
import type { CaseFacts } from '../precomplaints/case-facts.js'
import { caseNote } from './case-note.js'
import type { Dependencies } from './dependencies.js'
import { reportNamesOf } from './export-words.js'
import { daysOfMoments, workdayCounter } from './show-trends.js'

export interface MadeFile {
  /** Letters, digits, dots and hyphens only. */
  name: string
  contentType: string
  chunks: AsyncIterable<string | Uint8Array>
}

type Needs = Pick<Dependencies, 'precomplaints' | 'statistics' | 'knowledge' | 'now' | 'texts'> & {
  history: CaseHistory
}
type OrderOf<K extends DownloadOrder['kind']> = Extract<DownloadOrder, { kind: K }>

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Undefined when what was ordered is no longer there. */
export async function makeDownload(order: DownloadOrder, deps: Needs): Promise<MadeFile | undefined> {
  return order.kind === 'case' ? caseFile(order, deps) : periodFile(order, deps)
}

async function caseFile({ id, format }: OrderOf<'case'>, deps: Needs): Promise<MadeFile | undefined> {
  const { knowledge, texts } = deps
  const precomplaint = await deps.precomplaints.find(id)
  if (!precomplaint) return undefined
  const made = exportCase(precomplaint, await deps.history.of(id), deps.now().toISOString())
  if (format === 'json') {
    const text = `${JSON.stringify(made, null, 2)}\n`
    return { name: `${made.number}.json`, contentType: 'application/json; charset=utf-8', chunks: whole(text) }
  }
  // With a byte order mark, for Windows reads plain text without one in its old code page.
  const text = BYTE_ORDER_MARK + caseNote(made, knowledge().organisation, texts)
  return { name: `${made.number}.txt`, contentType: 'text/plain; charset=utf-8', chunks: whole(text) }
}

function periodFile({ first, last, format }: OrderOf<'period'>, deps: Needs): MadeFile {
  const { exports: t } = deps.texts
  const from = daysOfQuarter(first).from
  const until = daysOfQuarter(last).until
  const cases = deps.statistics.between(momentAt(from, '00:00').toISOString(), momentAt(until, '00:00').toISOString())
  const columns = periodColumns(deps)
  const pages = rowsOf(cases, columns)
  const quarterName = (quarter: number) => `${Math.floor(quarter / 4)}-${(quarter % 4) + 1}`
  const name = t.fileName.period([...new Set([first, last])].map(quarterName).join('-til-'))
  if (format === 'csv') {
    return { name: `${name}.csv`, contentType: 'text/csv; charset=utf-8', chunks: csvFile(columns, pages) }
  }
  return { name: `${name}.xlsx`, contentType: XLSX_TYPE, chunks: xlsxFile(t.fileName.sheet, columns, pages) }
}

type PeriodColumn = Column & { cellOf: (facts: CaseFacts) => Cell }

/** Codes and days, nothing that a person wrote and no person's name. */
function periodColumns({ knowledge, texts }: Needs): PeriodColumn[] {
  const { columns: title, statuses, yes, no } = texts.exports
  const names = reportNamesOf(knowledge().organisation, texts)
  const days = daysOfMoments()
  const waited = workdayCounter()
  // A calendar day is a date without a time: midnight UTC, as spreadsheets count.
  const date = (day: string | undefined) => (day ? new Date(`${day}T00:00:00Z`) : undefined)
  const dayAt = (moment: string | undefined) => (moment ? days(moment) : undefined)
  const column = (name: keyof typeof title, width: number, cellOf: PeriodColumn['cellOf']): PeriodColumn => {
    return { title: title[name], width, cellOf }
  }
  const dayColumn = (name: keyof typeof title, dayIn: (facts: CaseFacts) => string | undefined): PeriodColumn => {
    return { ...column(name, 12, (facts) => date(dayIn(facts))), isDay: true }
  }
  return [
    column('number', 14, ({ number }) => number),
    column('status', 16, ({ status }) => statuses[status]),
    dayColumn('logged', ({ createdAt }) => dayAt(createdAt)),
    dayColumn('taken', ({ takenAt }) => dayAt(takenAt)),
    dayColumn('closed', ({ closedAt }) => dayAt(closedAt)),
    column('contactDays', 12, ({ createdAt, takenAt }) =>
      takenAt === undefined ? undefined : waited(days(createdAt), days(takenAt)),
    ),
    dayColumn('takeBy', ({ takeBy }) => takeBy),
    dayColumn('followUp', ({ followUp }) => followUp),
    dayColumn('urgentBy', ({ urgentBy }) => urgentBy),
    column('area', 28, ({ area }) => names.area(area)),
    column('unitType', 28, ({ unitType }) => names.unitType(unitType)),
    column('theme', 34, ({ theme }) => names.theme(theme)),
    column('types', 40, ({ types }) => types.map(names.complaintType).join(', ')),
    column('stepIn', 10, ({ stepIn }) => stepIn),
    column('stepOut', 10, ({ stepOut }) => stepOut),
    column('outcome', 24, ({ outcome }) => outcome && names.outcome(outcome)),
    column('complaint', 8, ({ complaint }) => (complaint ? yes : no)),
    column('journalised', 12, ({ journalised }) => (journalised ? yes : no)),
  ]
}

async function* rowsOf(cases: AsyncIterable<CaseFacts[]>, columns: readonly PeriodColumn[]): AsyncGenerator<Cell[][]> {
  for await (const page of cases) yield page.map((facts) => columns.map(({ cellOf }) => cellOf(facts)))
}

async function* csvFile(columns: readonly Column[], pages: AsyncIterable<Cell[][]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title))
  for await (const rows of pages) yield rows.map(csvLine).join('')
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text
}
