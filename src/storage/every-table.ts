/**
 * Every table, for what must not forget one: backup, restore, and what the store holds about a person.
 * The compiler asks for a table that is missing here.
 */
import { PostgresAdapter, sql, type RawBuilder } from 'kysely'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'

interface TableFacts<T extends keyof Tables> {
  key: keyof Tables[T] & string
  keyType: 'text' | 'number'
  /**
   * Where rows belong to one person: the column, and whether it holds the person's id or the place of the private chat.
   * `with-the-case`: people are in the record (a case's or a question's) and its history. Rows that belong to a person go when the person is erased.
   */
  person: { column: keyof Tables[T] & string; holds: 'id' | 'place' } | 'with-the-case' | 'none'
}

/** Parents before their children, so that a restore can follow the order. */
export const everyTable: { readonly [T in keyof Tables]: TableFacts<T> } = {
  counters: { key: 'year', keyType: 'number', person: 'none' },
  precomplaints: { key: 'id', keyType: 'text', person: 'with-the-case' },
  case_facts: { key: 'id', keyType: 'text', person: 'with-the-case' },
  event_chain: { key: 'id', keyType: 'number', person: 'none' },
  events: { key: 'seq', keyType: 'number', person: 'with-the-case' },
  question_counters: { key: 'year', keyType: 'number', person: 'none' },
  questions: { key: 'id', keyType: 'text', person: 'with-the-case' },
  places: { key: 'key', keyType: 'text', person: { column: 'key', holds: 'place' } },
  views: { key: 'id', keyType: 'text', person: { column: 'place', holds: 'place' } },
  form_keys: { key: 'key', keyType: 'text', person: { column: 'issued_to', holds: 'id' } },
  shown_answers: { key: 'activity_id', keyType: 'text', person: 'none' },
  feedback: { key: 'id', keyType: 'number', person: 'none' },
  downloads: { key: 'token_hash', keyType: 'text', person: 'none' },
  gaps: { key: 'key', keyType: 'text', person: 'none' },
  picks: { key: 'key', keyType: 'text', person: { column: 'person_id', holds: 'id' } },
  last_answers: { key: 'person_id', keyType: 'text', person: { column: 'person_id', holds: 'id' } },
  sends: { key: 'place', keyType: 'text', person: { column: 'place', holds: 'place' } },
  people: { key: 'id', keyType: 'text', person: { column: 'id', holds: 'id' } },
}

export type TableName = keyof Tables
export const tableNames = Object.keys(everyTable) as TableName[]

export type Row = Record<string, string | number | null>

/** Rows read at a time. */
const PAGE = 1000

/** All rows of a table in the order of their keys, byte by byte, which is the same in every store. */
export async function* rowsOf(db: Db, table: TableName): AsyncGenerator<Row> {
  const { key, keyType } = everyTable[table]
  const inOrder: RawBuilder<unknown> =
    keyType === 'text' && isPostgres(db) ? sql`${sql.ref(key)} collate "C"` : sql`${sql.ref(key)}`
  for (let after: string | number | undefined; ;) {
    const beyond = after === undefined ? sql`` : sql`where ${inOrder} > ${after}`
    const page = sql<Row>`select * from ${sql.table(table)} ${beyond} order by ${inOrder} limit ${PAGE}`
    const { rows } = await page.execute(db)
    yield* rows
    after = rows.at(-1)?.[key] ?? undefined
    if (rows.length < PAGE) return
  }
}

/** What `read` sees is one moment of the store, while others go on writing. */
export function inSnapshot<T>(db: Db, read: (snapshot: Db) => Promise<T>): Promise<T> {
  // SQLite has one isolation level and ignores this: a transaction sees the moment of its first read.
  return db.transaction().setIsolationLevel('repeatable read').execute(read)
}

export function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
