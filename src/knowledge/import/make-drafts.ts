/**
 * From the bytes of one file to drafts. Runs in a process of its own (read-worker.ts), for the bytes may come from anyone.
 */
import { findCpr } from '../cpr.js'
import type { Block, SourceDocument } from './document.js'
import { draftOf, type Draft } from './draft.js'
import { decodeText, fileKind, type FileKind } from './file-kind.js'
import { limits } from './limits.js'
import { refuse } from './messages.js'
import { columnOfPhrases, phraseDrafts } from './phrase-drafts.js'
import { readCsv, readXlsx, type ListRow } from './read-list.js'

/** One file to import. Dates are calendar days; `vocabulary` are words known to be spelt right. */
export interface ImportJob {
  fileName: string
  bytes: Uint8Array
  collection: 'klarret' | 'rules' | 'phrases'
  id: string
  label: string
  number?: number
  title?: string
  today: string
  reviewBy: string
  owner: string
  vocabulary: readonly string[]
  carried?: { questions: string[]; related: string[] }
}

/** The drafts of a file; `notes` concern the file as a whole. */
export interface ImportResult {
  drafts: Draft[]
  notes: string[]
}

/** Reads the file and makes its drafts; throws an `ImportError` when it cannot be imported. */
export async function makeDrafts(job: ImportJob): Promise<ImportResult> {
  const kind = fileKind(job.fileName, job.bytes)
  const isList = kind === 'xlsx' || kind === 'csv'
  if (job.collection === 'phrases' && !isList) throw refuse.listForPhrases()
  if (job.collection !== 'phrases' && isList) throw refuse.listForGuide()
  if (isList) {
    const { rows, notes } = await readRows(kind, job.bytes)
    for (const row of rows) refuseCpr(Object.values(row.cells).join('\n'), row.place)
    const made = phraseDrafts(rows, job)
    return { drafts: made.drafts, notes: [...notes, ...made.notes] }
  }
  const document = await readDocument(kind, job.bytes)
  const characters = document.blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (characters === 0) throw refuse.noText()
  if (characters > limits.characters) throw refuse.tooMuchText()
  refuseCprIn(document.blocks)
  return { drafts: [draftOf(document, job, job.collection === 'rules' ? 'rules' : 'klarret')], notes: [] }
}

async function readRows(kind: 'xlsx' | 'csv', bytes: Uint8Array): Promise<{ rows: ListRow[]; notes: string[] }> {
  if (kind === 'xlsx') return { rows: await readXlsx(bytes, columnOfPhrases), notes: [] }
  const { rows, guessed } = readCsv(bytes)
  return { rows, notes: guessed ? [notUtf8] : [] }
}

const notUtf8 = 'Filen er ikke i UTF-8 og er læst som Windows-tekst. Se efter, om æ, ø og å er rigtige.'

/** Readers are loaded when needed: those for PDF and Word are large. */
async function readDocument(kind: Exclude<FileKind, 'xlsx' | 'csv'>, bytes: Uint8Array): Promise<SourceDocument> {
  if (kind === 'pdf') return (await import('./read-pdf.js')).readPdf(bytes)
  if (kind === 'docx') return (await import('./read-docx.js')).readDocx(bytes)
  const { text, guessed } = decodeText(bytes)
  const document = await readDecoded(kind, text)
  return guessed ? { ...document, checks: [...document.checks, notUtf8] } : document
}

async function readDecoded(kind: 'html' | 'markdown' | 'text', text: string): Promise<SourceDocument> {
  if (kind === 'html') return (await import('./read-html.js')).readHtml(text)
  if (kind === 'markdown') return (await import('./read-markdown.js')).readMarkdown(text)
  return (await import('./read-text.js')).readText(text)
}

/** A number may be parted by a line or by two cells, so neighbours are looked at together. */
function refuseCprIn(blocks: readonly Block[]): void {
  const pages = new Map<number, string>()
  for (const { text, pages: at } of blocks) pages.set(at?.from ?? 0, `${pages.get(at?.from ?? 0) ?? ''}${text}\n`)
  for (const [page, text] of pages) refuseCpr(text, page === 0 ? 'I dokumentet' : `På side ${page}`)
}

function refuseCpr(text: string, place: string): void {
  if (findCpr(text).length > 0) throw refuse.cpr(/^(?:På|I) /.test(place) ? place : `I ${place}`)
}
