/**
 * Reads PDFs page by page: text runs are put together to lines, with size and face, for lines.ts to make sense of.
 * Page numbers are those of the file, counted from 1.
 */
import { getDocumentProxy } from 'unpdf'
import type { SourceDocument } from './document.js'
import { blocksOfLines, type Line } from './lines.js'
import { limits } from './limits.js'
import { refuse } from './messages.js'

/** A text run as pdf.js gives it: `transform[5]` is the height above the foot of the page in points. */
interface Run {
  str: string
  transform: number[]
  height: number
  width: number
  fontName: string
  hasEOL: boolean
}

interface RawLine {
  text: string
  page: number
  size: number
  font: string
  y: number
}

/** Reads a PDF; throws an `ImportError` when it is damaged, locked, too long or without text. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const pdf = await open(bytes)
  if (pdf.numPages > limits.pages) throw refuse.tooManyPages(pdf.numPages)
  const lines: RawLine[] = []
  const withoutText: number[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number).catch(() => {
      throw refuse.broken('PDF')
    })
    const content = await page.getTextContent()
    const found = linesOf(
      content.items.filter((item) => 'str' in item),
      number,
    )
    if (found.length === 0) withoutText.push(number)
    characters += found.reduce((sum, line) => sum + line.text.length, 0)
    if (characters > limits.characters) throw refuse.tooMuchText()
    lines.push(...found)
    page.cleanup()
  }
  await pdf.cleanup()
  const checks =
    withoutText.length > 0 && lines.length > 0
      ? [
          `Der er ingen tekst på side ${withoutText.join(', ')}. Er der et scannet billede, så kør tekstgenkendelse (OCR).`,
        ]
      : []
  return { blocks: blocksOfLines(withLayout(lines)), checks }
}

async function open(bytes: Uint8Array) {
  try {
    // A copy, because pdf.js takes the memory over; and it takes no Buffer.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    })
  } catch (error) {
    throw (error as Error).name === 'PasswordException' ? refuse.encrypted() : refuse.broken('PDF')
  }
}

function linesOf(runs: readonly Run[], page: number): RawLine[] {
  const lines: RawLine[] = []
  let parts: Run[] = []
  const close = () => {
    const line = lineOf(parts, page)
    if (line) lines.push(line)
    parts = []
  }
  for (const run of runs) {
    const before = parts.at(-1)
    const moved = before ? Math.abs((run.transform[5] ?? 0) - (before.transform[5] ?? 0)) : 0
    // A raised footnote number is on the line; anything further off is another line.
    if (before && run.str.trim() && moved > Math.max(before.height, run.height) * 0.6) close()
    if (run.str) parts.push(run)
    if (run.hasEOL) close()
  }
  close()
  return lines
}

function lineOf(runs: readonly Run[], page: number): RawLine | undefined {
  let text = ''
  let endX: number | undefined
  const characters = new Map<string, number>()
  let largest: Run | undefined
  for (const run of runs) {
    const x = run.transform[4] ?? 0
    const parted = endX !== undefined && x - endX > run.height * 0.2
    if (parted && !/\s$/.test(text) && !/^\s/.test(run.str)) text += ' '
    text += run.str
    endX = x + run.width
    const length = run.str.trim().length
    if (length === 0) continue
    characters.set(run.fontName, (characters.get(run.fontName) ?? 0) + length)
    if (!largest || run.height > largest.height) largest = run
  }
  if (!largest || !text.trim()) return undefined
  const [font = ''] = [...characters].sort((a, b) => b[1] - a[1])[0] ?? []
  const size = Math.round(largest.height * 2) / 2
  return { text: text.trim(), page, size, font, y: largest.transform[5] ?? 0 }
}

/** Tells gaps and faces: a line is apart when the step down to it is larger than the usual one. */
function withLayout(lines: readonly RawLine[]): Line[] {
  const step = (at: number) => {
    const before = lines[at - 1]
    const line = lines[at]
    return before && line && before.page === line.page ? before.y - line.y : undefined
  }
  const steps = lines.flatMap((line, at) => {
    const down = step(at)
    return down !== undefined && down > 0 && down < line.size * 4 ? [down / line.size] : []
  })
  const usual = steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.4)] ?? 1.2
  const bodyFont = mostCharacters(lines)
  let page: { number: number; font: string } | undefined
  return lines.map((line, at) => {
    // Some programs make a font of its own for every page, so the page's usual font is no sign of a heading either.
    if (page?.number !== line.page) {
      page = { number: line.page, font: mostCharacters(lines.filter((other) => other.page === line.page)) }
    }
    const strong = line.font !== bodyFont && line.font !== page.font
    const down = step(at)
    const apart = down === undefined ? at === 0 : down < 0 || down > line.size * usual * 1.25
    return { text: line.text, page: line.page, size: line.size, strong, apart }
  })
}

function mostCharacters(lines: readonly RawLine[]): string {
  const characters = new Map<string, number>()
  for (const { font, text } of lines) characters.set(font, (characters.get(font) ?? 0) + text.length)
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
