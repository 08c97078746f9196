/** A person's words with some of them marked. The mark is a highlight and bold; what it means stands beside it in words. */
import type { Element } from './elements.js'

interface Span {
  start: number
  end: number
}

/** Words, never markdown: a TextRun shows them exactly as they were written. `spans` are sorted and do not overlap. */
export function markedText(text: string, spans: readonly Span[]): Element {
  const inlines: Element[] = []
  let from = 0
  const run = (part: string, look: Record<string, unknown> = {}) => {
    if (part) inlines.push({ type: 'TextRun', text: part, ...look })
  }
  for (const { start, end } of spans) {
    run(text.slice(from, start))
    run(text.slice(start, end), { highlight: true, weight: 'bolder' })
    from = end
  }
  run(text.slice(from))
  return { type: 'RichTextBlock', inlines, spacing: 'none' }
}
