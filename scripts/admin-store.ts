/** `admin verify`, `backup`, `restore`: the store as a whole. */
import type { ChainHead } from '../src/precomplaints/event-chain.js'
import { verify } from '../src/storage/admin-verify.js'
import { backUp, type Digests } from '../src/storage/backup.js'
import type { Db } from '../src/storage/open-database.js'
import { restore } from '../src/storage/restore.js'
import { momentOf } from './admin-words.js'

/** A history that is broken all over needs no more lines than this. */
const MOST_FAULTS = 200

/** Returns the exit code, or undefined when the noted end is not one. */
export async function verifyHistory(db: Db, noted: string | undefined): Promise<number | undefined> {
  const earlier = noted === undefined ? undefined : readHead(noted)
  if (noted !== undefined && !earlier) return undefined
  const { head, cases, chainFaults, caseFaults } = await verify(db, earlier)
  const lines = [
    ...chainFaults.map(({ seq, fault, case: number }) => `event ${seq}${number ? ` (${number})` : ''}: ${fault}`),
    ...caseFaults.map(({ case: number, fault }) => `case ${number}: ${fault}`),
  ]
  for (const line of lines.slice(0, MOST_FAULTS)) console.log(line)
  if (lines.length > MOST_FAULTS) console.log(`… and ${lines.length - MOST_FAULTS} more`)
  if (lines.length > 0) {
    console.log(`The history is NOT whole: ${lines.length} fault(s) in ${head.count} events and ${cases} cases.`)
    return 1
  }
  console.log(`The history is whole: ${head.count} events, ${cases} cases.`)
  console.log(`Its end is ${head.count}:${head.hash}`)
  console.log('Keep that line elsewhere: verify --noted finds out whether anything before it was changed since.')
  return 0
}

function readHead(noted: string): ChainHead | undefined {
  const [, count, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(noted) ?? []
  return count && hash ? { count: Number(count), hash } : undefined
}

export async function backUpTo(db: Db, file: string, now: Date): Promise<number> {
  const digests = await backUp(db, file, now.toISOString())
  console.log(`${file} holds the store as it was ${momentOf(now.toISOString())}: ${rowsIn(digests)}.`)
  console.log('It holds personal data: keep it encrypted, and delete it in time.')
  return 0
}

export async function restoreFrom(db: Db, file: string): Promise<number> {
  const { takenAt, digests } = await restore(db, file)
  console.log(`The store is as it was ${momentOf(takenAt)}: ${rowsIn(digests)}.`)
  console.log('Counts, digests and the history were checked. Erasures and retention since then must be done again.')
  return 0
}

function rowsIn(digests: Digests): string {
  const counts = Object.entries(digests).filter(([, { rows }]) => rows > 0)
  return counts.map(([table, { rows }]) => `${rows} ${table}`).join(', ') || 'nothing'
}
