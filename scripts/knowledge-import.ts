/** `knowledge import`: drafts of real documents for those who edit the content. Nothing is overwritten or taken into use. */
import { parseArgs } from 'node:util'
import { ImportError } from '../src/knowledge/import/import-error.js'
import { importFiles, type ImportReport } from '../src/knowledge/import/import-files.js'

const usage =
  'Brug: npm run knowledge -- import FIL|MAPPE --collection klarret|rules|phrases [--number 24] [--title TITEL] [--out MAPPE]'

/** Returns the exit code. */
export async function importDrafts(contentDir: string, today: string, args: string[]): Promise<number> {
  const options = readArguments(args)
  if (!options) {
    say(process.stderr, usage)
    return 2
  }
  try {
    const reports = await importFiles({ ...options, contentDir, today })
    reports.forEach(tell)
    return reports.some((report) => 'refused' in report) ? 1 : 0
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    say(process.stderr, error.message)
    return 1
  }
}

function readArguments(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args,
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
