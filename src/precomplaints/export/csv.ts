/**
 * CSV as Excel in Denmark opens it by a double click: semicolons, CRLF, UTF-8 with a byte order mark.
 * No cell can be read as a formula.
 */
export type Cell = string | number | Date | undefined

/** First in the file: tells Excel that it is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

/** Zero-width and other unseen characters, which a spreadsheet may skip before it looks for a formula. */
const unseen = /\p{Cf}|\u115f|\u1160|\u3164|\uffa0|[\ufe00-\ufe0f]/gu
/** What begins a formula; NFKC has turned full-width forms into these. */
const formulaStart = /^[=+\-@]/
const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/
/** Cells are separated, quoted, or broken into lines by these. */
const needsQuotes = /[;",\t\r\n\v\f\u0085\u2028\u2029]/

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  // ISO days are read as dates by Excel in every language; 01-02-2026 is not.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  const safe = safeText(cell)
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Puts `'` before a text of which any line could be taken for a formula. */
export function safeText(text: string): string {
  const seen = text.normalize('NFKC').replace(unseen, '')
  const isFormula = seen.split(lineBreak).some((line) => line.startsWith('\t') || formulaStart.test(line.trimStart()))
  return seen.startsWith('\r') || isFormula ? `'${text}` : text
}
