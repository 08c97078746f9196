/**
 * Whether the store's history is whole: the chain of events, and each record against its history and its columns.
 * What a record says in words is not chained, for text must be removable.
 */
import { factsOf } from '../precomplaints/case-facts.js'
import { verifyChain, type ChainFault, type ChainHead } from '../precomplaints/event-chain.js'
import { precomplaintSchema } from '../precomplaints/precomplaint.js'
import { questionSchema } from '../questions/question.js'
import { toRow } from './case-facts-row.js'
import { chainHead, readEvents } from './event-log.js'
import { inSnapshot, rowsOf, type Row } from './every-table.js'
import type { Db } from './open-database.js'
import { toRow as toQuestionRow } from './question-row.js'

/** Of a chain that is broken all over, the first faults tell enough. */
const MOST_NAMED = 200

export interface CaseFault {
  /** What people call the case or the question, or its id when there is no record. */
  case: string
  fault:
    | 'no-record'
    | 'unreadable'
    /** The record's version is not the last event's, or an event is missing in between. */
    | 'version-differs'
    /** The columns beside the record say something else. */
    | 'columns-differ'
    /** The facts that queue and trends are made of say something else. */
    | 'facts-differ'
}

export interface Verification {
  head: ChainHead
  cases: number
  /** With the number of the case, where it is known. */
  chainFaults: (ChainFault & { case: string | undefined })[]
  caseFaults: CaseFault[]
}

/** One moment of the store, read while others may write. `noted` is a head that was written down earlier. */
export async function verify(db: Db, noted?: ChainHead): Promise<Verification> {
  return inSnapshot(db, (snapshot) => verifyStore(snapshot, noted))
}

/** The same inside a transaction of the caller's. */
export async function verifyStore(db: Db, noted?: ChainHead): Promise<Verification> {
  // Without the row that holds the chain's end, every event is one too many.
  const head = (await chainHead(db)) ?? { count: 0, hash: '' }
  const chainFaults = await verifyChain(readEvents(db), head, noted)
  const { cases, faults } = await verifyCases(db)
  faults.push(...(await faultsOfQuestions(db)))
  const named: Verification['chainFaults'] = []
  for (const [index, fault] of chainFaults.entries()) {
    named.push({ ...fault, case: index < MOST_NAMED ? await caseOf(db, fault.seq) : undefined })
  }
  return { head, cases, chainFaults: named, caseFaults: faults }
}

async function verifyCases(db: Db): Promise<{ cases: number; faults: CaseFault[] }> {
  const histories = await db
    .selectFrom('events')
    .select((eb) => ['precomplaint_id as id', eb.fn.max('version').as('last'), eb.fn.countAll().as('count')])
    .groupBy('precomplaint_id')
    .execute()
  const history = new Map(histories.map(({ id, last, count }) => [id, { last, count: Number(count) }]))
  const faults: CaseFault[] = []
  let cases = 0
  for await (const row of rowsOf(db, 'precomplaints')) {
    cases += 1
    const { last, count } = history.get(String(row['id'])) ?? { last: 0, count: 0 }
    history.delete(String(row['id']))
    const name = String(row['number'])
    if (last !== row['version'] || count !== last) faults.push({ case: name, fault: 'version-differs' })
    const fault = await faultOfRecord(db, row)
    if (fault) faults.push({ case: name, fault })
  }
  for (const id of history.keys()) faults.push({ case: id, fault: 'no-record' })
  return { cases, faults }
}

async function faultOfRecord(db: Db, row: Row): Promise<CaseFault['fault'] | undefined> {
  const record = readRecord(String(row['record']))
  if (!record) return 'unreadable'
  const isSame =
    record.id === row['id'] &&
    record.number === row['number'] &&
    record.version === row['version'] &&
    record.status === row['status'] &&
    record.reporter.id === row['reporter_id'] &&
    record.createdAt === row['created_at']
  if (!isSame) return 'columns-differ'
  const facts = await db.selectFrom('case_facts').selectAll().where('id', '=', record.id).executeTakeFirst()
  const expected = toRow(factsOf(record))
  const differ = (Object.keys(expected) as (keyof typeof expected)[]).some((name) => facts?.[name] !== expected[name])
  return differ ? 'facts-differ' : undefined
}

/** Questions have no chained history: the record itself, and the columns beside it. */
async function faultsOfQuestions(db: Db): Promise<CaseFault[]> {
  const faults: CaseFault[] = []
  for await (const row of rowsOf(db, 'questions')) {
    const question = readQuestion(String(row['record']))
    const expected = question && toQuestionRow(question)
    const name = String(row['number'])
    if (!expected) faults.push({ case: name, fault: 'unreadable' })
    else if (Object.entries(expected).some(([column, value]) => row[column] !== value)) {
      faults.push({ case: name, fault: 'columns-differ' })
    }
  }
  return faults
}

function readQuestion(json: string) {
  try {
    return questionSchema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

function readRecord(json: string) {
  try {
    return precomplaintSchema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

async function caseOf(db: Db, seq: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('events')
    .innerJoin('precomplaints', 'precomplaints.id', 'events.precomplaint_id')
    .select('precomplaints.number')
    .where('seq', '=', seq)
    .executeTakeFirst()
  return row?.number
}
