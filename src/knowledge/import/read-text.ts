/**
 * Reads plain text. Pages are parted by form feeds, by marks such as `--- side 3 ---`, or, in text taken out of PDFs, by a
 * single space before the first line of a page. Text that is written as Markdown is read as Markdown.
 */
import type { SourceDocument } from './document.js'
import { blocksOfLines, type Line } from './lines.js'
import { limits } from './limits.js'
import { refuse } from './messages.js'
import { readMarkdown } from './read-markdown.js'

const pageMark = /^\s*[[(=–—-]+\s*side\s+(\d{1,3})(?:\s+af\s+\d+)?\s*[\])=–—-]+\s*$/i

/** What is left of the look of a text that was taken out of a web page or a PDF. */
const looks = /<\/?(?:u|b|i|em|strong|sup|sub|mark)>/gi

interface Page {
  number: number
  lines: string[]
}

/** Reads decoded text; throws an `ImportError` when it has too many pages. */
export function readText(source: string): SourceDocument {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(looks, '')
  const { pages, checks } = pagesOf(text)
  if (pages.length > limits.pages) throw refuse.tooManyPages(pages.length)
  const paged = pages.length > 1
  if (/^#{1,6} \S/m.test(text)) {
    const documents = pages.map((page) => readMarkdown(page.lines.join('\n'), paged ? page.number : undefined))
    const blocks = documents.flatMap((document) => document.blocks)
    return { blocks, checks }
  }
  const lines = pages.flatMap((page) => {
    let apart = true
    return page.lines.flatMap((words): Line[] => {
      if (!words.trim()) {
        apart = true
        return []
      }
      const cells = words.split('\t').flatMap((cell) => cell.trim() || [])
      // Cells parted by tabs are a row of a table; a row becomes one item.
      const text = cells.length > 1 ? `• ${cells.join('; ')}` : words
      const line = { text, apart, ...(paged ? { page: page.number } : {}) }
      apart = cells.length > 1
      return [line]
    })
  })
  return { blocks: blocksOfLines(lines), checks }
}

function pagesOf(text: string): { pages: Page[]; checks: string[] } {
  if (text.includes('\f')) {
    return {
      pages: text.split('\f').map((page, index) => ({ number: index + 1, lines: page.split('\n') })),
      checks: [],
    }
  }
  const lines = text.split('\n')
  if (lines.some((line) => pageMark.test(line))) return { pages: markedPages(lines), checks: [] }
  if (!spaceParts(lines)) return { pages: [{ number: 1, lines }], checks: [] }
  const pages: Page[] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (!page || (/^ \S/.test(line) && page.lines.some((words) => words.trim()))) {
      pages.push({ number: pages.length + 1, lines: [line] })
    } else page.lines.push(line)
  }
  if (pages.length === 1) return { pages, checks: [] }
  return { pages, checks: ['Sidetallene er udledt af tekstens opstilling. Kontrollér dem mod originalen.'] }
}

function markedPages(lines: readonly string[]): Page[] {
  const pages: Page[] = []
  for (const line of lines) {
    const mark = pageMark.exec(line)
    if (mark) pages.push({ number: Number(mark[1]), lines: [] })
    else if (pages.length > 0) pages.at(-1)?.lines.push(line)
    else if (line.trim()) pages.push({ number: 1, lines: [line] })
  }
  return pages
}

/** One space before a line means a page only where nothing else is indented and it is rare. */
function spaceParts(lines: readonly string[]): boolean {
  const single = lines.filter((line) => /^ \S/.test(line)).length
  return single > 0 && single <= Math.max(1, lines.length / 10) && !lines.some((line) => /^(?: {2,}|\t)\S/.test(line))
}
