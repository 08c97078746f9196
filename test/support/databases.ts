/**
 * The stores that the contract tests run on: SQLite always, PostgreSQL when TEST_DATABASE_URL names one.
 * Each test gets an empty store: a new file, or a new schema.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase, type Db } from '../../src/storage/open-database.js'

export interface EmptyDatabase {
  db: Db
  /** Opens the same store once more, as another instance would. */
  again(): Promise<Db>
  drop(): Promise<void>
}

const postgresUrl = process.env['TEST_DATABASE_URL']

export const databases: { name: string; open: (() => Promise<EmptyDatabase>) | undefined }[] = [
  { name: 'SQLite', open: openSqlite },
  { name: 'PostgreSQL', open: postgresUrl ? () => openPostgres(postgresUrl) : undefined },
]

async function openSqlite(): Promise<EmptyDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-store-'))
  return emptyDatabase({ dataDir, databaseUrl: undefined }, () => rm(dataDir, { recursive: true, force: true }))
}

async function openPostgres(url: string): Promise<EmptyDatabase> {
  const schema = await createSchema(url)
  return emptyDatabase({ dataDir: '', databaseUrl: schema.url }, schema.drop)
}

/** An empty store's address, for bots that open it themselves; undefined without a PostgreSQL. */
export const emptyPostgres = postgresUrl ? () => createSchema(postgresUrl) : undefined

/** A new, empty schema: its own address, and how it goes again. */
export async function createSchema(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create schema ${schema}`)
  const withSchema = new URL(url)
  withSchema.searchParams.set('options', `-c search_path=${schema}`)
  return {
    url: withSchema.href,
    async drop() {
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  }
}

async function emptyDatabase(
  settings: { dataDir: string; databaseUrl: string | undefined },
  remove: () => Promise<void>,
): Promise<EmptyDatabase> {
  const opened: Db[] = []
  const open = async () => {
    const db = await openDatabase(settings)
    opened.push(db)
    return db
  }
  return {
    db: await open(),
    again: open,
    async drop() {
      for (const db of opened) await db.destroy()
      await remove()
    },
  }
}
