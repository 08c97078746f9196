/** Many invented cases at once, in codes and days only: for trends and exports, which read nothing else. */
import { factsOf, type CaseFacts } from '../../src/precomplaints/case-facts.js'
import { toRow } from '../../src/storage/case-facts-row.js'
import type { Db } from '../../src/storage/open-database.js'
import { exampleCase } from './examples.js'

/** SQLite takes some 30,000 values in one statement. */
const ROWS_A_STATEMENT = 500

export function manyFacts(count: number, change: (index: number) => Partial<CaseFacts> = () => ({})): CaseFacts[] {
  const plain = factsOf(exampleCase())
  return Array.from({ length: count }, (_, index) => ({ ...plain, id: crypto.randomUUID(), ...change(index) }))
}

export async function storeFacts(db: Db, facts: readonly CaseFacts[]): Promise<void> {
  for (let from = 0; from < facts.length; from += ROWS_A_STATEMENT) {
    const rows = facts.slice(from, from + ROWS_A_STATEMENT).map(toRow)
    await db.insertInto('case_facts').values(rows).execute()
  }
}
