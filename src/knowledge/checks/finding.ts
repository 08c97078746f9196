/** What the checks of content find: a fault stops the release, a warning asks an editor to look. */
import type { Fault } from '../content-error.js'
import type { Entry } from '../entry.js'

/** A fault or a warning at a line of a file. */
export interface Finding extends Fault {
  severity: 'fault' | 'warning'
}

/** A finding before its line is known: `near` is a stretch of the file's own words close to it. */
export interface Found {
  severity: Finding['severity']
  file: string
  near: string
  problem: string
  remedy: string
}

/** Looks over all entries. `today` is 'YYYY-MM-DD'. */
export type Check = (entries: readonly Entry[], today: string) => Found[]

/** The sentences of a passage, lists and bold type taken off. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll('**', '')
    .split(/\n+/)
    .flatMap((line) => line.replace(/^(?:-|\d+\.)\s+/, '').split(/(?<=[.?!:])\s+(?=[\p{Lu}"{\d])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}
