/**
 * Erases a person: id and name go from every record, history and table, and what the person wrote goes where a case may
 * lose it. Each case keeps an event that says so, and the chain still verifies.
 * Done case by case; after an interruption, doing it again finishes the work.
 */
import { sql } from 'kysely'
import { change } from '../precomplaints/change.js'
import {
  erasePerson,
  hindranceToErasing,
  nameIn,
  removesText,
  withoutPerson,
  wordsOf,
} from '../precomplaints/person-data.js'
import { precomplaintSchema, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { PrecomplaintStore } from '../precomplaints/store.js'
import { personalPlace } from '../precomplaints/views.js'
import { nameInQuestion } from '../questions/person-data.js'
import type { QuestionStore } from '../questions/store.js'
import { everyTable, tableNames, type TableName } from './every-table.js'
import type { Db } from './open-database.js'
import { erasePersonFrom, questionsNaming, questionsWith } from './question-retention.js'

export interface ErasePlan {
  cases: {
    id: string
    number: string
    /** Text that the person wrote goes too. */
    text: 'removed' | 'kept'
    hindrance: 'open' | 'not-journalised' | undefined
  }[]
  /** Questions to the unit; an open one hinders, for somebody is about to answer it. */
  questions: { id: string; number: string; hindrance: 'open' | undefined }[]
  /** Rows that belong to the person alone, by table. */
  rows: Record<string, number>
  /** Cases and questions whose text, written by somebody, holds the person's name: to be looked at by people. */
  nameInText: string[]
}

export type EraseResult =
  | { outcome: 'erased'; plan: ErasePlan }
  /** Some cases are open or not journalised: nothing was changed. */
  | { outcome: 'refused'; plan: ErasePlan }
  | { outcome: 'unknown-person' }

/** What erasing would do; undefined when the store holds nothing about the person. */
export async function planErasing(db: Db, personId: string): Promise<ErasePlan | undefined> {
  const touched = await casesWith(db, personId)
  const questions = await questionsWith(db, personId)
  const rows = await ownRows(db, personId)
  if (touched.length + questions.length === 0 && Object.keys(rows).length === 0) return undefined
  const names = new Set(
    [...touched.map((one) => nameIn(one, personId)), ...questions.map((one) => nameInQuestion(one, personId))].filter(
      (name) => name !== undefined,
    ),
  )
  return {
    cases: touched.map((one) => ({
      id: one.id,
      number: one.number,
      text: removesText(one, personId) ? 'removed' : 'kept',
      hindrance: hindranceToErasing(one, personId),
    })),
    questions: questions.map(({ id, number, status }) => ({
      id,
      number,
      hindrance: status === 'open' ? 'open' : undefined,
    })),
    rows,
    nameInText: [...(await casesNaming(db, names, personId)), ...(await questionsNaming(db, names, personId))],
  }
}

/** With `force` the name also goes where a case is open or not journalised; its text stays there. */
export async function erase(
  { db, store, questions, now }: { db: Db; store: PrecomplaintStore; questions: QuestionStore; now: () => Date },
  personId: string,
  { force = false }: { force?: boolean } = {},
): Promise<EraseResult> {
  const plan = await planErasing(db, personId)
  if (!plan) return { outcome: 'unknown-person' }
  if (!force && [...plan.cases, ...plan.questions].some(({ hindrance }) => hindrance))
    return { outcome: 'refused', plan }
  for (const { id } of plan.cases) {
    await change(store, id, (newest) => erasePerson(newest, personId, now().toISOString()))
    // After the event that explains it: an interruption in between leaves nothing that looks tampered with.
    await takeOutOfHistory(db, id, personId)
  }
  for (const { id } of plan.questions) await erasePersonFrom(questions, id, personId, now().toISOString())
  for (const table of tableNames) await removeOwn(db, table, personId)
  return { outcome: 'erased', plan }
}

/** The person's id and salt are all that the database lets anybody take out of an event. */
async function takeOutOfHistory(db: Db, precomplaintId: string, personId: string): Promise<void> {
  const ofCase = db.updateTable('events').where('precomplaint_id', '=', precomplaintId)
  await ofCase.set({ by_id: null, by_salt: null }).where('by_id', '=', personId).execute()
  await ofCase.set({ to_id: null, to_salt: null }).where('to_id', '=', personId).execute()
}

/** Cases whose record or history holds the person. */
export async function casesWith(db: Db, personId: string): Promise<Precomplaint[]> {
  const rows = await db
    .selectFrom('precomplaints')
    .select('record')
    .where((is) =>
      is.or([
        is('record', 'like', `%"id":${JSON.stringify(personId)}%`),
        is.exists(
          is
            .selectFrom('events')
            .select('seq')
            .whereRef('events.precomplaint_id', '=', 'precomplaints.id')
            .where((event) => event.or([event('by_id', '=', personId), event('to_id', '=', personId)])),
        ),
      ]),
    )
    .orderBy('number')
    .execute()
  return rows.map(({ record }) => precomplaintSchema.parse(JSON.parse(record)))
}

async function casesNaming(db: Db, names: ReadonlySet<string>, personId: string): Promise<string[]> {
  const found = new Set<string>()
  for (const name of names) {
    const rows = await db
      .selectFrom('precomplaints')
      .select('record')
      .where('record', 'like', `%${JSON.stringify(name).slice(1, -1)}%`)
      .orderBy('number')
      .execute()
    for (const { record } of rows) {
      const precomplaint = precomplaintSchema.parse(JSON.parse(record))
      const after = withoutPerson(precomplaint, personId, precomplaint.createdAt)
      if (wordsOf(after).includes(name)) found.add(precomplaint.number)
    }
  }
  return [...found]
}

/** How many rows of each table belong to the person alone. */
async function ownRows(db: Db, personId: string): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  for (const table of tableNames) {
    const own = ownIn(table, personId)
    if (!own) continue
    const counted = await sql<{ count: number | string }>`select count(*) as count from ${own}`.execute(db)
    const count = Number(counted.rows[0]?.count ?? 0)
    if (count > 0) rows[table] = count
  }
  return rows
}

async function removeOwn(db: Db, table: TableName, personId: string): Promise<void> {
  const own = ownIn(table, personId)
  if (own) await sql`delete from ${own}`.execute(db)
}

function ownIn(table: TableName, personId: string) {
  const { person } = everyTable[table]
  if (typeof person === 'string') return undefined
  const value = person.holds === 'id' ? personId : personalPlace(personId)
  return sql`${sql.table(table)} where ${sql.ref(person.column)} = ${value}`
}
