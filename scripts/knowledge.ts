/**
 * For those who edit the content: `npm run knowledge -- COMMAND`. docs/redaktoer-guide.md tells the same in Danish.
 *   check [word]                    faults and warnings, all or only those in files whose name holds the word
 *   preview [LABEL]                 how an entry reads, and which of its questions find it
 *   diff SINCE                      what has changed since a date or a version
 *   import FILE|FOLDER --collection klarret --number 24    drafts of real documents
 *   gaps --out FILE                 the gap list as CSV
 */
import { fileURLToPath } from 'node:url'
import { checkAndTell } from './knowledge-check.js'
import { diff } from './knowledge-diff.js'
import { exportGaps } from './knowledge-gaps.js'
import { importDrafts } from './knowledge-import.js'
import { preview } from './knowledge-preview.js'

const contentDir = fileURLToPath(new URL('../content', import.meta.url))

const usage = `Brug: npm run knowledge -- KOMMANDO
  check [ord]                 fejl og advarsler, alle eller kun i filer med ordet i navnet
  preview [NAVN]              sådan læses en tekst, og hvilke spørgsmål finder den (fx "KlarRet 14")
  diff DATO|VERSION           hvad er ændret siden (fx 2026-11-01)
  import FIL|MAPPE --collection klarret|rules|phrases [--number 24] [--title TITEL] [--out MAPPE]
  gaps --out FIL              kollegernes ubesvarede spørgsmål som CSV`

const [command, ...rest] = process.argv.slice(2)
const today = new Date().toISOString().slice(0, 10)
const words = rest.join(' ')

async function run(): Promise<number> {
  switch (command) {
    case 'check':
      return checkAndTell(contentDir, today, words)
    case 'preview':
      return preview(contentDir, today, words)
    case 'diff':
      return rest.length === 1 ? diff(contentDir, words) : tellUsage()
    case 'import':
      return importDrafts(contentDir, today, rest)
    case 'gaps':
      return exportGaps(rest)
    default:
      return tellUsage()
  }
}

function tellUsage(): number {
  console.error(usage)
  return 2
}

process.exitCode = await run()
