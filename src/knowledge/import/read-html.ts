/**
 * Reads HTML: headings, paragraphs, list items and table rows. Scripts, styles, forms, hidden text, navigation and addresses
 * of links are dropped; nothing is fetched.
 */
import { load, type CheerioAPI } from 'cheerio'
import { cleanText, type Block, type SourceDocument } from './document.js'
import { looksLikeHeading } from './lines.js'

/** cheerio does not export the names of its nodes. */
type AnyNode = Exclude<Extract<Parameters<typeof load>[0], object>, Buffer | readonly unknown[]>
type Element = Extract<AnyNode, { attribs: unknown }>

const dropped =
  'script, style, noscript, template, iframe, object, embed, applet, svg, math, canvas, audio, video, img, form, input, button, ' +
  'select, textarea, nav, link, meta, head, [hidden], [aria-hidden="true"]'
const hiddenByStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?!\.)/i
const holders = new Set(['p', 'li', 'dt', 'dd', 'blockquote', 'pre', 'td', 'th', 'caption', 'figcaption', 'address'])
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Reads an HTML text; `page` is set on every block where it is known. */
export function readHtml(source: string, page?: number): SourceDocument {
  const $ = load(source)
  const title = cleanText($('head > title').first().text())
  $(dropped).remove()
  $('[style]').each((_, element) => {
    if (hiddenByStyle.test($(element).attr('style') ?? '')) $(element).remove()
  })
  $('br').replaceWith('\n')
  const main = $('main, [role="main"], article').first()
  const root = main.length > 0 ? main : $('body')
  const blocks: Block[] = []
  const add = (block: Block) => {
    if (block.text) blocks.push(page === undefined ? block : { ...block, pages: { from: page, to: page } })
  }
  for (const element of root.toArray()) walk($, element, 'paragraph', add)
  const first = blocks.find((block) => block.kind === 'heading')
  return { blocks, checks: [], ...((first?.text ?? title) ? { title: first?.text ?? title } : {}) }
}

function walk($: CheerioAPI, element: Element, kind: 'paragraph' | 'item', add: (block: Block) => void): void {
  let run = ''
  const close = (whole = false) => {
    const text = cleanText(run)
    run = ''
    // A short line all in bold is what many writers use for a heading.
    const bold = whole && kind === 'paragraph' && isAllBold($, element, text) && looksLikeHeading(text)
    add(bold ? { kind: 'heading', text } : { kind, text })
  }
  let parts = 0
  for (const node of element.children) {
    if (!isTag(node)) {
      run += node.nodeType === 3 ? $(node).text() : ''
      continue
    }
    const name = node.name.toLowerCase()
    if (inline.has(name)) {
      run += $(node).text()
      continue
    }
    close()
    parts += 1
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level) add({ kind: 'heading', text: cleanText($(node).text()), level: Number(level) })
    else if (name === 'table') addTable($, node, add)
    else
      walk(
        $,
        node,
        name === 'li' || name === 'dd' ? 'item' : holders.has(name) && kind === 'paragraph' ? 'paragraph' : kind,
        add,
      )
  }
  close(parts === 0)
}

function isTag(node: AnyNode): node is Element {
  return node.nodeType === 1
}

function isAllBold($: CheerioAPI, element: Element, text: string): boolean {
  return text !== '' && element.name === 'p' && cleanText($(element).find('strong, b').text()) === text
}

/** A row becomes one item, each cell with its column's name: the entries have no tables. */
function addTable($: CheerioAPI, table: Element, add: (block: Block) => void): void {
  const rows = $(table)
    .find('tr')
    .toArray()
    .filter((row) => $(row).closest('table').is(table))
    .map((row) => ({
      cells: $(row)
        .children('td, th')
        .toArray()
        .map((cell) => cleanText($(cell).text())),
      head: $(row).children('td').length === 0,
    }))
  const header = rows[0]?.head === true && rows.length > 1 ? rows[0].cells : undefined
  const caption = cleanText($(table).children('caption').text())
  if (caption) add({ kind: 'paragraph', text: caption })
  for (const { cells } of header ? rows.slice(1) : rows) {
    const named = cells.flatMap((cell, at) => (cell ? [header?.[at] ? `${header[at]}: ${cell}` : cell] : []))
    add({ kind: 'item', text: named.join('; ') })
  }
}
