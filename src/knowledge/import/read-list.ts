/**
 * Reads lists from XLSX and CSV: every row with the names of its columns. Formulas count by their last result.
 */
import { decodeText } from './file-kind.js'
import { limits } from './limits.js'
import { refuse } from './messages.js'
import { checkZip } from './zip-guard.js'

/** A row; `place` is how it is cited: `ark Klager, række 4`. Names of columns are lower case. */
export interface ListRow {
  place: string
  cells: Record<string, string>
}

/** Reads the first sheet's rows, or those of all sheets that have the column `needed`. */
export async function readXlsx(bytes: Uint8Array, needed: string): Promise<ListRow[]> {
  checkZip(bytes, 'xl/workbook.xml', 'XLSX')
  // Loaded here, because it is large and only lists need it.
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  await workbook.xlsx.load(copy).catch(() => {
    throw refuse.broken('XLSX')
  })
  const sheets = workbook.worksheets.map((sheet) => {
    const rows: { number: number; cells: string[] }[] = []
    sheet.eachRow((row, number) => {
      if (rows.length > limits.rows) throw refuse.tooManyRows()
      const cells: string[] = []
      row.eachCell((cell, column) => {
        if (column <= limits.columns) cells[column - 1] = textOf(cell)
      })
      rows.push({ number, cells: Array.from(cells, (cell: string | undefined) => cell ?? '') })
    })
    return namedRows(rows, (number) => `ark ${sheet.name.replaceAll(';', ',')}, række ${number}`)
  })
  const fitting = sheets.filter((rows) => rows[0] && needed in rows[0].cells)
  return (fitting.length > 0 ? fitting : sheets.slice(0, 1)).flat()
}

/** Reads CSV as Danish Excel writes it: semicolons, or commas where there are none. */
export function readCsv(bytes: Uint8Array): { rows: ListRow[]; guessed: boolean } {
  const { text, guessed } = decodeText(bytes)
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '')
  const header = /^[^\r\n]*/.exec(plain)?.[0] ?? ''
  const separator = header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','
  const rows = cellsOf(plain, separator).map((cells, index) => ({ number: index + 1, cells }))
  return { rows: namedRows(rows, (number) => `række ${number}`), guessed }
}

/** A formula, a date or a formatted text as the words that Excel shows. */
function textOf(cell: { text: string; value: unknown }): string {
  const { value } = cell
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'object' && value !== null && 'error' in value) return ''
  // The getter throws on some damaged cells, such as a link without an address, and gives an object for a formatted link.
  try {
    const shown: unknown = cell.text
    if (typeof shown === 'string') return shown.trim()
    const runs = (shown as { richText?: { text: string }[] } | null)?.richText
    return (
      runs
        ?.map((run) => run.text)
        .join('')
        .trim() ?? ''
    )
  } catch {
    return ''
  }
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const closeRow = () => {
    row.push(cell)
    rows.push(row)
    if (rows.length > limits.rows + 1) throw refuse.tooManyRows()
    row = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n') closeRow()
    else if (sign !== '\r') cell += sign
  }
  if (cell || row.length > 0) closeRow()
  return rows
}

function namedRows(
  rows: readonly { number: number; cells: readonly string[] }[],
  place: (number: number) => string,
): ListRow[] {
  const at = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim()))
  const names =
    rows[at]?.cells.map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, ' '),
    ) ?? []
  return rows.slice(at + 1).flatMap(({ number, cells }) => {
    if (!cells.some((cell) => cell.trim())) return []
    const named = names.flatMap((name, column): [string, string][] =>
      name ? [[name, cells[column]?.trim() ?? '']] : [],
    )
    return [{ place: place(number), cells: Object.fromEntries(named) }]
  })
}
