/** `knowledge gaps --out FILE`: the gap list as CSV for a spreadsheet: semicolons, UTF-8 with its mark, formula-safe. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfigFromProcess } from '../src/config.js'
import type { Gap } from '../src/knowledge/gap.js'
import { createGapStore } from '../src/storage/gap-store.js'
import { openDatabase } from '../src/storage/open-database.js'
import { da } from '../src/texts/da.js'

/** Only the store's settings matter here, so those of Teams need not be there, nor be in the way. */
const storeOnly = { KLARSVAR_LOCAL: '1', MICROSOFT_APP_ID: '', NODE_ENV: '', HOST: '' }
const mostGaps = 10_000
const head = ['type', 'spørgsmål', 'afsnit', 'antal', 'først set', 'sidst set', 'sendt videre']

/** Returns the exit code. */
export async function exportGaps(args: string[]): Promise<number> {
  const out = outFileIn(args)
  if (!out) {
    console.error('Brug: npm run knowledge -- gaps --out FIL.csv')
    return 2
  }
  const db = await openDatabase(readConfigFromProcess(storeOnly))
  try {
    const { gaps } = await createGapStore(db, () => undefined).list(0, mostGaps)
    writeFileSync(out, gapsCsv(gaps))
    console.log(`${gaps.length} huller er skrevet til ${out}.`)
    return 0
  } finally {
    await db.destroy()
  }
}

/** The list as CSV. */
export function gapsCsv(gaps: readonly Gap[]): string {
  const rows = gaps.map((gap) => [
    da.gaps.kind[gap.kind],
    gap.text,
    gap.passages.join(' '),
    String(gap.count),
    gap.firstSeen.slice(0, 10),
    gap.lastSeen.slice(0, 10),
    gap.handedOn?.number ?? '',
  ])
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would reckon with gets an apostrophe first. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@|%\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function outFileIn(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { out: { type: 'string' } } }).values.out
  } catch {
    return undefined
  }
}
