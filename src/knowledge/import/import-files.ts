/**
 * `knowledge import`: a file or a folder becomes drafts in a folder of their own. Nothing that exists is overwritten, and nothing
 * gets into the content by itself: a human moves a draft there when its list is done.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync, existsSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { idFrom } from './draft.js'
import { isImportable } from './file-kind.js'
import { ImportError } from './import-error.js'
import { limits } from './limits.js'
import { makeDraftsApart } from './make-drafts-apart.js'
import type { ImportJob, ImportResult } from './make-drafts.js'
import { refuse } from './messages.js'

/** What to import and where to. `today` is a calendar day. */
export interface ImportOptions {
  path: string
  collection: string
  number?: number
  title?: string
  contentDir: string
  outDir: string
  today: string
  owner?: string
}

/** What became of one file. */
export type ImportReport = { file: string } & ({ imported: ImportResult } | { refused: ImportError })

/** Imports one file after another; a refused file does not stop the others. */
export async function importFiles(options: ImportOptions): Promise<ImportReport[]> {
  const { collection } = options
  if (collection === 'routes') throw refuse.routes()
  if (collection !== 'klarret' && collection !== 'rules' && collection !== 'phrases') throw refuse.collection()
  const files = filesAt(options)
  const vocabulary = wordsOfContent(options.contentDir)
  const reports: ImportReport[] = []
  for (const file of files) {
    try {
      const job = jobFor(file, collection, options, vocabulary)
      const imported = await makeDraftsApart(job)
      write(imported, options.outDir)
      reports.push({ file, imported })
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      reports.push({ file, refused: error })
    }
  }
  return reports
}

function filesAt({ path, number }: ImportOptions): string[] {
  let stats: Stats
  try {
    stats = statSync(path)
  } catch {
    throw refuse.notFound(path)
  }
  if (!stats.isDirectory()) return [path]
  if (number !== undefined) throw refuse.oneNumber()
  const names = readdirSync(path).filter(
    (name) => !name.startsWith('.') && !name.startsWith('~$') && isImportable(name),
  )
  if (names.length === 0) throw refuse.emptyFolder()
  if (names.length > limits.files) throw refuse.tooManyFiles()
  return names.sort(new Intl.Collator('da', { numeric: true }).compare).map((name) => join(path, name))
}

function jobFor(
  file: string,
  collection: ImportJob['collection'],
  { number: given, title, contentDir, today, owner = 'jura' }: ImportOptions,
  vocabulary: readonly string[],
): ImportJob {
  const fileName = basename(file).normalize('NFC')
  const number = given ?? numberIn(fileName)
  if (collection === 'klarret' && (number === undefined || !Number.isInteger(number) || number < 1))
    throw refuse.number()
  const id = collection === 'klarret' ? `klarret-${number}` : idFrom(fileName)
  return {
    fileName,
    bytes: readBytes(file),
    collection,
    id,
    label: collection === 'klarret' ? `KlarRet ${number}` : fileName.replace(/\.[^.]+$/, '').replaceAll(';', ','),
    ...(collection === 'klarret' && number !== undefined ? { number } : {}),
    ...(title ? { title } : {}),
    today,
    reviewBy: monthsLater(today, 3),
    owner,
    vocabulary,
    ...carriedFrom(join(contentDir, collection, `${id}.md`)),
  }
}

/** `KlarRet 24.pdf`, `24 Klager.docx`; not `24-12-2026 notat.pdf`. */
function numberIn(fileName: string): number | undefined {
  const found = /^klarret[ _-]*(?:nr\.?[ _-]*)?(\d{1,3})(?!\d)|^(\d{1,3})[ _.-]+(?=\p{L})/iu.exec(fileName)
  return Number(found?.[1] ?? found?.[2]) || undefined
}

/** The size is looked at first, so that a giant is never read. */
function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).size > limits.fileBytes) throw refuse.tooLarge()
    return readFileSync(file)
  } catch (error) {
    throw error instanceof ImportError ? error : refuse.unreadable(file)
  }
}

/** Questions and relations of the entry that the draft may replace: work that need not be done again. */
function carriedFrom(file: string): { carried?: { questions: string[]; related: string[] } } {
  if (!existsSync(file)) return {}
  const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))?.[1] ?? ''
  try {
    const fields = parse(front) as { questions?: unknown; related?: unknown } | null
    const texts = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])
    return { carried: { questions: texts(fields?.questions), related: texts(fields?.related) } }
  } catch {
    // An entry with faults is reported by `knowledge check`; the import goes on without it.
    return {}
  }
}

/** The content is proofread Danish: the best list of words there is for repairing scans. */
function wordsOfContent(contentDir: string): string[] {
  const words = new Set<string>()
  if (!existsSync(contentDir)) return []
  for (const name of readdirSync(contentDir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue
    // Questions are misspelt on purpose, so only the passages count.
    const text = readFileSync(join(contentDir, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n|^Spørgsmål:.*$/gm, '')
    for (const [word] of text.matchAll(/(?<![\w{.])\p{L}{4,}(?![\w}])/gu)) words.add(word.toLowerCase())
  }
  return [...words]
}

function write({ drafts }: ImportResult, outDir: string): void {
  const files = drafts.flatMap(({ file, text, reviewFile, review }) => [
    { file: join(outDir, file), text },
    { file: join(outDir, reviewFile), text: review },
  ])
  for (const { file } of files) if (existsSync(file)) throw refuse.exists(file)
  for (const { file, text } of files) {
    mkdirSync(dirname(file), { recursive: true })
    // `wx` refuses to write over a file that has come up since.
    writeFileSync(file, text, { flag: 'wx' })
  }
}

function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCMonth() + months
  date.setUTCMonth(wanted)
  // 30 November and three months would be 2 March.
  if (date.getUTCMonth() !== wanted % 12) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
