/**
 * Reads Markdown, by way of the HTML it stands for. Front matter is left out: an import makes its own.
 */
import MarkdownIt from 'markdown-it'
import type { SourceDocument } from './document.js'
import { readHtml } from './read-html.js'

// HTML within is let through here, because the HTML reader drops what is not text.
const markdown = new MarkdownIt({ html: true, linkify: false })

/** Reads decoded Markdown; `page` is set on every block where it is known. */
export function readMarkdown(source: string, page?: number): SourceDocument {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '')
  return readHtml(markdown.render(text), page)
}
