/** Many invented cases at once: in codes and days only, for trends and exports, or as whole records. */
import { factsOf, type CaseFacts } from '../../src/precomplaints/case-facts.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
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

/** The records with what is looked up of them. */
export async function storeCases(db: Db, cases: readonly Precomplaint[]): Promise<void> {
  for (let from = 0; from < cases.length; from += ROWS_A_STATEMENT) {
    const some = cases.slice(from, from + ROWS_A_STATEMENT)
    const records = some.map((one) => ({
      id: one.id,
      number: one.number,
      version: one.version,
      status: one.status,
      reporter_id: one.reporter.id,
      created_at: one.createdAt,
      record: JSON.stringify(one),
    }))
    await db.transaction().execute(async (tx) => {
      await tx.insertInto('precomplaints').values(records).execute()
      await tx.insertInto('case_facts').values(some.map(factsOf).map(toRow)).execute()
    })
  }
}
