/**
 * All checks of a content folder at once: what stops the bot from starting, and what an editor should look at. Every finding
 * has a file, a line and a remedy.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent, type Replaced } from '../load.js'
import type { Entry } from '../entry.js'
import { checkCompeting } from './competing.js'
import { checkDcum } from './dcum.js'
import { checkDeadlines } from './deadlines.js'
import type { Check, Finding } from './finding.js'
import { checkReadingEase } from './reading-ease.js'
import { checkReviewDates } from './review-dates.js'

export interface ContentReport {
  findings: Finding[]
  entries: readonly Entry[]
  replaced: readonly Replaced[]
}

const checks: Check[] = [checkDeadlines, checkDcum, checkReviewDates, checkReadingEase, checkCompeting]

/** Checks the folder. `today` is 'YYYY-MM-DD'. */
export function checkContent(contentDir: string, today: string): ContentReport {
  const { entries, faults, replaced } = readContent(contentDir)
  const lineAt = createLocator(contentDir)
  const read = faults.map((fault): Finding => {
    const line = fault.line ?? lineAt(fault.file, fault.field === undefined ? '' : `${fault.field.split('.')[0]}:`)
    return { ...fault, severity: 'fault', line }
  })
  const found = checks.flatMap((check) =>
    check(entries, today).map(({ near, ...finding }): Finding => ({ ...finding, line: lineAt(finding.file, near) })),
  )
  return { findings: [...read, ...found], entries, replaced }
}

/** Finds the line of a file on which words stand; the first line where they are not found. */
function createLocator(contentDir: string): (file: string, words: string) => number {
  const files = new Map<string, string[]>()
  return (file, words) => {
    let lines = files.get(file)
    if (!lines) {
      lines = readLines(join(contentDir, file))
      files.set(file, lines)
    }
    const at = words ? lines.findIndex((line) => line.replaceAll('**', '').includes(words)) : 0
    return Math.max(0, at) + 1
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').normalize('NFC').split('\n')
  } catch {
    return []
  }
}
