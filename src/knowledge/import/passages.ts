/**
 * Makes passages from a document: one section after another, parted at paragraphs so that each fits what may be shown.
 * Here the text is also made safe for a content file, where some signs have a meaning of their own.
 */
import type { Block } from './document.js'
import { slug } from '../fold.js'

/** A passage of a draft. `section` is its heading as it stands in the document. */
export interface DraftPassage {
  heading: string
  section: string
  text: string
  pages?: { from: number; to: number }
  joined: string[]
}

interface Section {
  heading: string
  blocks: Block[]
}

const introduction = 'Indledning'
const longestHeading = 100

/** Splits blocks into passages of at most `most` characters; `title` is not repeated as a heading. */
export function passagesOf(blocks: readonly Block[], title: string, most: number): DraftPassage[] {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  return sectionsOf(blocks, title).flatMap((section) => {
    const own = slug(section.heading)
    return pack(section.blocks, most).map((passage): DraftPassage => {
      // A numeral tells the parts of a long section apart; two headings alike would have one address.
      let count = counts.get(own) ?? 0
      let heading: string
      do {
        count += 1
        heading = count === 1 ? section.heading : `${section.heading} (${count})`
      } while (seen.has(slug(heading)))
      counts.set(own, count)
      seen.add(slug(heading))
      return { ...passage, heading, section: section.heading }
    })
  })
}

function sectionsOf(blocks: readonly Block[], title: string): Section[] {
  const sections: Section[] = []
  const path: { level: number; text: string }[] = []
  let current: Section = { heading: introduction, blocks: [] }
  let waiting: Block[] = []
  const close = () => {
    if (current.blocks.length > 0) sections.push(current)
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const level = block.level ?? 2
      while ((path.at(-1)?.level ?? 0) >= level) path.pop()
      path.push({ level, text: block.text })
      waiting.push(block)
      continue
    }
    if (waiting.length > 0) {
      close()
      current = begin(waiting, path, title)
      waiting = []
    }
    current.blocks.push(block)
  }
  close()
  // Headings at the very end have no text of their own; their words are kept.
  if (waiting.length > 0) sections.push({ heading: waiting.at(-1)?.text ?? '', blocks: waiting })
  return sections.map((section) => ({ ...section, heading: safeHeading(section.heading) }))
}

/** A section begins: its heading, with that of the section around it, and headings before it that have no text. */
function begin(waiting: readonly Block[], path: readonly { level: number; text: string }[], title: string): Section {
  const own = waiting.at(-1)?.text ?? introduction
  const around = path.at(-2)
  const full = around && around.level > 1 && around.text !== title ? `${around.text}: ${own}` : own
  const inPath = new Set(path.map(({ text }) => text))
  const left = waiting.slice(0, -1).filter(({ text }) => text !== title && !inPath.has(text))
  const heading = own === title ? introduction : full.length <= longestHeading ? full : own
  return { heading, blocks: left.map((block): Block => ({ ...block, kind: 'paragraph' })) }
}

type Packed = Omit<DraftPassage, 'heading' | 'section'>

function pack(blocks: readonly Block[], most: number): Packed[] {
  const passages: Packed[] = []
  // Parts of about the same length are better than full ones and a rest.
  const total = blocks.reduce((sum, block) => sum + block.text.length + 2, 0)
  const soft = total <= most ? most : Math.min(most, (total / Math.ceil(total / most)) * 1.15)
  let itemBefore = false
  for (const block of blocks) {
    const prefix = block.kind === 'item' ? '- ' : ''
    for (const piece of pieces(safeText(block.text), most - prefix.length)) {
      const text = prefix + piece
      const last = passages.at(-1)
      const between = itemBefore && block.kind === 'item' ? '\n' : '\n\n'
      if (last && last.text.length + between.length + text.length <= soft) {
        last.text += between + text
        last.joined.push(...(block.joined ?? []))
        if (last.pages && block.pages)
          last.pages = { from: last.pages.from, to: Math.max(last.pages.to, block.pages.to) }
      } else {
        passages.push({
          text,
          joined: [...(block.joined ?? [])],
          ...(block.pages ? { pages: { ...block.pages } } : {}),
        })
      }
      itemBefore = block.kind === 'item'
    }
  }
  return passages
}

/** Parts a text that is too long at the ends of sentences, and where there are none, between words. */
function pieces(text: string, most: number): string[] {
  if (text.length <= most) return text ? [text] : []
  const found: string[] = []
  let rest = text
  while (rest.length > most) {
    const head = rest.slice(0, most + 1)
    const ends = [...head.matchAll(/[.?!]["”)]? (?=["“(]?[\p{Lu}\d])/gu)].map((match) => match.index + match[0].length)
    const at = ends.findLast((end) => end > most / 3) ?? head.lastIndexOf(' ') + 1
    const cut = at > 0 ? at : most
    found.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  return rest ? [...found, rest] : found
}

function safeHeading(heading: string): string {
  const text = safeText(heading)
  // An address is made from the letters of a heading, so one without any needs a word.
  return slug(text) ? text.slice(0, 200) : `Afsnit ${text}`.trim()
}

/** Keeps the words and takes the power from signs: headings, last lines, placeholders, links, tables and HTML. */
export function safeText(text: string): string {
  return (
    text
      .replace(/\{\{/g, '{ {')
      .replace(/\}\}/g, '} }')
      .replace(/https?:\/\/(?=\S)/gi, '')
      .replace(/\]\(/g, '] (')
      .replace(/<(?=\/?[a-zA-Z!])/g, '< ')
      .replace(/^#+\s*/, '')
      .replace(/^\|/, '¦')
      // "Sikkerhed: V" at the end of a document must not be taken for the editor's own.
      .replace(/^(Spørgsmål|Kilder|Sikkerhed|Forbehold|Søgeord):/, '**$1:**')
      .trim()
  )
}
