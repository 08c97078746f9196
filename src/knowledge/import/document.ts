/**
 * A document as the import sees it, whatever file it came from: blocks in reading order with the page each stands on.
 */

/** A heading, a paragraph or a list item. Its text is one line, in the words of the document. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item'
  text: string
  /** 1 is the largest; headings only. */
  level?: number
  /** First and last page, counted from 1; missing where the format has no pages. */
  pages?: { from: number; to: number }
  /** Words that a line break had parted, joined; for the index only. */
  joined?: string[]
}

/** What a reader returns; `checks` are Danish sentences for the one who reviews. */
export interface SourceDocument {
  blocks: Block[]
  checks: string[]
  title?: string
}

/** Soft hyphens, zero-width and bidirectional marks, and control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** One line of white space, in one Unicode form, without characters that cannot be seen. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(invisible, '')
      // Typesetters' ligatures, which nobody types.
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/\s+/g, ' ')
      .trim()
  )
}
