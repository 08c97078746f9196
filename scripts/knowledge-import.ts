/**
 * Makes drafts of real documents for those who edit the content.
 *   npx tsx scripts/knowledge-import.ts FILE|FOLDER --collection klarret --number 24 [--title TITLE] [--out DIR]
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ImportError } from '../src/knowledge/import/import-error.js'
import { importFiles, type ImportReport } from '../src/knowledge/import/import-files.js'

const usage =
  'Brug: npx tsx scripts/knowledge-import.ts FIL|MAPPE --collection klarret|rules|phrases [--number 24] [--title TITEL] [--out MAPPE]'

async function main(): Promise<number> {
  const options = readArguments()
  if (!options) {
    say(process.stderr, usage)
    return 2
  }
  try {
    const reports = await importFiles({
      ...options,
      contentDir: fileURLToPath(new URL('../content', import.meta.url)),
      today: new Date().toISOString().slice(0, 10),
    })
    reports.forEach(tell)
    return reports.some((report) => 'refused' in report) ? 1 : 0
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    say(process.stderr, error.message)
    return 1
  }
}

function readArguments() {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { collection: text, number: text, title: text, out: { ...text, default: 'content-drafts' } },
    })
    const [path, ...more] = positionals
    if (!path || more.length > 0 || !values.collection) return undefined
    const { collection, number, title, out } = values
    return { path, collection, outDir: out, ...(number ? { number: Number(number) } : {}), ...(title ? { title } : {}) }
  } catch {
    return undefined
  }
}

function tell(report: ImportReport): void {
  if ('refused' in report) {
    say(process.stderr, `${report.file}: ${report.refused.message}`)
    return
  }
  const { drafts, notes } = report.imported
  say(process.stdout, `${report.file}: ${drafts.length} udkast`)
  for (const note of notes) say(process.stdout, `  ${note}`)
  for (const draft of drafts) {
    say(process.stdout, `  ${draft.file} (${draft.passages} afsnit). Gennemgå:`)
    for (const check of draft.checks) say(process.stdout, `    - ${check}`)
  }
}

function say(stream: NodeJS.WritableStream, line: string): void {
  stream.write(`${line}\n`)
}

process.exitCode = await main()
