/**
 * Reads Word documents, by way of HTML. Pictures and comments are left out, nothing outside the file is opened.
 * A Word document has no fixed pages, so its passages are cited by heading.
 */
import mammoth from 'mammoth'
import type { SourceDocument } from './document.js'
import { refuse } from './messages.js'
import { readHtml } from './read-html.js'
import { checkZip } from './zip-guard.js'

/** Reads a DOCX file; throws an `ImportError` when it is damaged, locked or unsafe. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  checkZip(bytes, 'word/document.xml', 'DOCX')
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Titel'] => h1:fresh"],
      },
    )
    .catch(() => {
      throw refuse.broken('DOCX')
    })
  // Footnotes come with an arrow back to their place.
  const document = readHtml(html.replace(/<a href="#(?:foot|end)note-ref[^>]*>↑<\/a>/g, ''))
  return {
    ...document,
    checks: [
      ...document.checks,
      'Word-dokumenter har ingen faste sidetal: afsnittene henviser til overskriften. Skriv sidetal, hvis I har dem.',
    ],
  }
}
