/** A workbook of one sheet, written row by row, so that a large one needs little memory and nobody waits for it. */
import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Cell } from './csv.js'

export interface Column {
  title: string
  isDay?: boolean
  /** In characters. */
  width: number
}

const DAY_FORMAT = 'dd-mm-yyyy'
/** A row takes some 50 µs on the bot's own thread; then other turns have theirs. */
const ROWS_AT_A_STRETCH = 100

/**
 * Texts are stored as text and never as formulas; days are real dates.
 * @param pages rows in handfuls; a Date stands for the calendar day it has in UTC
 */
export async function* xlsxFile(
  sheetName: string,
  columns: readonly Column[],
  pages: AsyncIterable<Cell[][]>,
): AsyncGenerator<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const file = new PassThrough()
  const writing = (async () => {
    const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true, useSharedStrings: false })
    const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ title, width, isDay }) => ({
      header: title,
      width,
      ...(isDay ? { style: { numFmt: DAY_FORMAT } } : {}),
    }))
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
    sheet.getRow(1).font = { bold: true }
    for await (const rows of pages) {
      for (const [index, cells] of rows.entries()) {
        sheet.addRow(cells.map((cell) => cell ?? null)).commit()
        if (index % ROWS_AT_A_STRETCH === 0) await setImmediate()
      }
    }
    await workbook.commit()
  })()
  writing.catch((error: unknown) => file.destroy(error instanceof Error ? error : new Error(String(error))))
  for await (const chunk of file) yield chunk as Uint8Array
  await writing
}
