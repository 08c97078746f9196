/**
 * Finds what should not stand in a pre-complaint: numbers and names of people, health, belief, crime and social cases,
 * addresses, and judgements of a person. A help for the one who writes and no proof: it knows words, not meaning.
 * Every finder walks through the text a fixed number of times, so a long text takes no more than its length.
 */
import { findCpr } from '../cpr.js'
import { findAddresses, findMails, findPhones } from './find-contacts.js'
import { findNames } from './find-names.js'
import { findSensitiveWords } from './find-sensitive-words.js'
import { readTokens } from './tokens.js'

export type PersonalDataKind =
  'cpr' | 'name' | 'health' | 'belief' | 'crime-or-social' | 'address' | 'phone' | 'mail' | 'judgement'

/** A stretch of the text as given, `end` not included. */
export interface PersonalDataFinding {
  kind: PersonalDataKind
  start: number
  end: number
}

/** What was found, in the order of the text, none over another. */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const tokens = readTokens(text)
  // Where two lie over each other the first in this list is kept: a name inside an address is part of the address.
  return withoutOverlaps([
    ...findCpr(text).map(({ start, end }) => ({ kind: 'cpr' as const, start, end })),
    ...findMails(text),
    ...findAddresses(text),
    ...findPhones(text),
    ...findSensitiveWords(tokens),
    ...findNames(tokens),
  ])
}

function withoutOverlaps(findings: PersonalDataFinding[]): PersonalDataFinding[] {
  const ranked = findings
    .map((finding, rank) => ({ ...finding, rank }))
    .sort((a, b) => a.start - b.start || a.rank - b.rank)
  const kept: typeof ranked = []
  for (const finding of ranked) {
    const last = kept.at(-1)
    if (!last || last.end <= finding.start) kept.push(finding)
    else if (finding.rank < last.rank) kept[kept.length - 1] = finding
  }
  return kept.map(({ kind, start, end }) => ({ kind, start, end }))
}
