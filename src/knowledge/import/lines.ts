/**
 * Makes headings, paragraphs and list items from printed lines, as PDFs and plain text give them.
 * Layout is all there is to go by: size and face where they are known, else short lines that end before they have to.
 */
import { cleanText, type Block } from './document.js'

/** A printed line. `size` in points and `strong` (another face than the running text) are known in PDFs only. */
export interface Line {
  text: string
  page?: number
  size?: number
  strong?: boolean
  /** There is a gap or an empty line above it. */
  apart: boolean
}

const bullet = /^(?:[•●▪■◦‣·–—*-]|\uf0b7|o(?= [A-ZÆØÅ]))\s+/
/** Scanners read a round bullet as e; no Danish word is written so. */
const scannedBullet = /^e (?=\p{L})/u
const endOfSentence = /[.?!:;]["”')\]]?$/

/** Makes blocks of the lines of a whole document. */
export function blocksOfLines(lines: readonly Line[]): Block[] {
  const filled = lines.filter((line) => line.text.trim())
  const bodySize = usualSize(filled)
  const kept = withoutRunningLines(filled, bodySize)
  const width = usualWidth(kept)
  const sizes = [...new Set(kept.map((line) => line.size ?? 0))]
    .filter((size) => size > bodySize * 1.1)
    .sort((a, b) => b - a)
  const blocks: Block[] = []
  let group: Line[] = []
  const close = () => {
    if (group.length > 0) blocks.push(...blocksOfGroup(group, width, bodySize, sizes))
    group = []
  }
  for (const line of kept) {
    const before = group.at(-1)
    if (before && startsBlock(line, before, bodySize, width)) close()
    group.push(line)
  }
  close()
  return blocks
}

function startsBlock(line: Line, before: Line, bodySize: number, width: number): boolean {
  if (isBullet(line.text)) return true
  if (endOfSentence.test(before.text.trim()) && endsEarly(before, line, width)) return true
  if (line.page !== before.page) {
    // A sentence that runs on to the next page belongs together.
    return endOfSentence.test(before.text.trim()) || !/^\p{Ll}/u.test(line.text.trim())
  }
  const differs = Math.abs((line.size ?? bodySize) - (before.size ?? bodySize)) > bodySize * 0.1
  return line.apart || differs || Boolean(line.strong) !== Boolean(before.strong)
}

function blocksOfGroup(group: readonly Line[], width: number, bodySize: number, sizes: readonly number[]): Block[] {
  const [first, second] = group
  if (!first) return []
  const whole = blockOf('paragraph', group)
  const size = first.size ?? bodySize
  if (size > bodySize * 1.1 || first.strong) {
    if (group.length <= 3 && looksLikeHeading(whole.text)) {
      return [{ ...whole, kind: 'heading', level: size > bodySize * 1.1 ? sizes.indexOf(size) + 1 : sizes.length + 1 }]
    }
  } else if (group.length === 1 && looksLikeHeading(whole.text) && whole.text.length < width * 0.95) {
    return [{ ...whole, kind: 'heading' }]
  } else if (second && looksLikeHeading(cleanText(first.text)) && endsEarly(first, second, width)) {
    return [
      { ...blockOf('paragraph', [first]), kind: 'heading' },
      ...blocksOfGroup(group.slice(1), width, bodySize, sizes),
    ]
  }
  const marker = bulletOf(whole.text)
  if (marker) return [{ ...whole, kind: 'item', text: whole.text.slice(marker.length) }]
  return whole.text ? [whole] : []
}

/** The next word would have fitted: the line ends by choice. */
function endsEarly(line: Line, next: Line, width: number): boolean {
  const room = width - line.text.trim().length
  return (
    room > (next.text.trim().split(/\s/)[0]?.length ?? 0) + 1 + width * 0.1 &&
    /^["”(]?\p{Lu}|^@/u.test(next.text.trim())
  )
}

/** Short, begins like a sentence and does not end like one. */
export function looksLikeHeading(text: string): boolean {
  if (text.length < 3 || text.length > 100 || text.split(' ').length > 14) return false
  if (isBullet(text) || /[.,;:–-]$/.test(text) || !/\p{L}{3}/u.test(text)) return false
  if (/\s(?:og|i|på|af|til|for|at|en|et|den|det|de|som|der|med)$/.test(text)) return false
  return /^["”(§@]?[\p{Lu}\d]|^@/u.test(text)
}

function isBullet(text: string): boolean {
  return bulletOf(text.trim()) !== undefined
}

function bulletOf(text: string): string | undefined {
  return bullet.exec(text)?.[0] ?? scannedBullet.exec(text)?.[0]
}

function blockOf(kind: Block['kind'], lines: readonly Line[]): Block {
  const joined: string[] = []
  const parts: string[] = []
  for (const line of lines) {
    const words = line.text.trim()
    const before = parts.at(-1) ?? ''
    // A soft hyphen is only there for the line break; cleanText takes it away.
    if (before.endsWith('\u00ad')) parts.push(words)
    else if (/\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(words) && !/^(?:og|eller|samt)\b/.test(words)) {
      // The hyphen stays in what is shown: only the writer knows whether it belongs to the word.
      joined.push((/(?<!\p{L})\p{L}+[-‐]$/u.exec(before)?.[0].slice(0, -1) ?? '') + (/^\p{L}+/u.exec(words)?.[0] ?? ''))
      parts.push(words)
    } else parts.push(before ? ' ' : '', words)
  }
  const from = lines[0]?.page
  const to = lines.at(-1)?.page
  return {
    kind,
    text: cleanText(parts.join('')),
    ...(from !== undefined && to !== undefined ? { pages: { from, to } } : {}),
    ...(joined.length > 0 ? { joined } : {}),
  }
}

/** Takes away page numbers and the lines that stand at the top or foot of page after page. */
function withoutRunningLines(lines: readonly Line[], bodySize: number): Line[] {
  const pages = new Map<number, Line[]>()
  for (const line of lines) {
    const page = pages.get(line.page ?? 0)
    if (page) page.push(line)
    else pages.set(line.page ?? 0, [line])
  }
  if (pages.size < 2) return [...lines]
  const shape = (line: Line) => line.text.trim().replace(/\d+/g, '#')
  const edges = [...pages.values()].map((page) => new Set([...page.slice(0, 2), ...page.slice(-2)]))
  const counts = new Map<string, number>()
  for (const edge of edges)
    for (const name of new Set([...edge].map(shape))) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isEdge = new Set(edges.flatMap((edge) => [...edge]))
  const isPageNumber = (text: string) => /^(?:side\s*)?#(?:\s*(?:af|\/|of)\s*#)?$/i.test(text)
  return lines.filter((line) => {
    // The title on the front page is often the running head of the others.
    if (!isEdge.has(line) || (line.size ?? 0) > bodySize * 1.1) return true
    const count = counts.get(shape(line)) ?? 0
    return !isPageNumber(shape(line)) && !(count >= 3 && count >= pages.size / 2)
  })
}

function usualWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.text.trim().length).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.8)] ?? 0
}

/** The size most characters have. */
function usualSize(lines: readonly Line[]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of lines) if (size) characters.set(size, (characters.get(size) ?? 0) + text.length)
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
}
