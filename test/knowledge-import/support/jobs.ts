/** Jobs for the import, and ways to look into the drafts it makes. */
import type { Draft } from '../../../src/knowledge/import/draft.js'
import { makeDrafts, type ImportJob } from '../../../src/knowledge/import/make-drafts.js'

/** A job for one file; guide 24 unless told. */
export function jobFor(fileName: string, content: string | Buffer, more: Partial<ImportJob> = {}): ImportJob {
  return {
    fileName,
    bytes: Buffer.from(content as string),
    collection: 'klarret',
    id: 'klarret-24',
    label: 'KlarRet 24',
    number: 24,
    today: '2026-11-22',
    reviewBy: '2027-02-22',
    owner: 'jura',
    vocabulary: [],
    ...more,
  }
}

/** The only draft of a file. */
export async function draftFrom(
  fileName: string,
  content: string | Buffer,
  more: Partial<ImportJob> = {},
): Promise<Draft> {
  const { drafts } = await makeDrafts(jobFor(fileName, content, more))
  const [draft] = drafts
  if (!draft || drafts.length > 1) throw new Error(`${fileName} gave ${drafts.length} drafts`)
  return draft
}

/** The headings of a draft in order. */
export function headingsOf(draft: Draft): string[] {
  return [...draft.text.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? '')
}

/** The passage under a heading, with its last lines. */
export function passageOf(draft: Draft, heading: string): string {
  return draft.text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
}

/** The sentence with which a file is refused; empty when it is not. */
export async function refusal(
  fileName: string,
  content: string | Buffer,
  more: Partial<ImportJob> = {},
): Promise<string> {
  try {
    await makeDrafts(jobFor(fileName, content, more))
    return ''
  } catch (error) {
    return String(error)
  }
}
