/**
 * Opens the store: SQLite in one file under the data folder, or PostgreSQL. The same queries run on both.
 */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Kysely, Migrator, PostgresDialect, sql, SqliteDialect, type Migration } from 'kysely'
import Database from 'libsql'
import pg from 'pg'
import { migrationsFor } from './migrations.js'
import type { Tables } from './tables.js'

export type Dialect = 'sqlite' | 'postgres'
export type Db = Kysely<Tables>

/** How long a SQLite writer waits for another process (a backup, say) before it gives up. */
const BUSY_TIMEOUT_MS = 5000
/** Connections per instance; a turn uses one for a few milliseconds. */
const POSTGRES_POOL_SIZE = 10
/** A database that does not answer must not hold a turn longer than Teams waits for it. */
const POSTGRES_CONNECT_TIMEOUT_MS = 4000
const POSTGRES_STATEMENT_TIMEOUT_MS = 4000
/** An administrator waits longer: a whole table may be read, and nobody's turn hangs on it. */
const POSTGRES_ADMIN_STATEMENT_TIMEOUT_MS = 600_000

/** PostgreSQL's codes for a schema, a table and a column that are not there. */
const GONE = new Set(['3F000', '42P01', '42703'])
/** More than anybody drops schemas in the moment in which a store is opened. */
const MOST_LOOKS = 5

const SQLITE_FILE = 'klarsvar.db'

interface StoreSettings {
  dataDir: string
  databaseUrl: string | undefined
}

/** The data folder or the database cannot be used; the message says what to do. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/**
 * Opens the store and brings its schema up to date.
 * @throws StoreError when the folder or the database cannot be used.
 */
export async function openDatabase(settings: StoreSettings): Promise<Db> {
  const dialect: Dialect = settings.databaseUrl ? 'postgres' : 'sqlite'
  const db = settings.databaseUrl ? openPostgres(settings.databaseUrl) : openSqlite(settings.dataDir)
  const { error } = await migrate(db, dialect).catch((error: unknown) => ({ error }))
  if (error) {
    await db.destroy()
    const reason = error instanceof Error ? error.message : 'unknown fault'
    throw new StoreError(
      settings.databaseUrl
        ? `The PostgreSQL database in DATABASE_URL cannot be used (${reason}). Check that it runs and that the user may create tables.`
        : `The database in ${settings.dataDir} cannot be used (${reason}). If the file is damaged, restore a backup.`,
    )
  }
  return db
}

async function migrate(db: Db, dialect: Dialect): Promise<{ error?: unknown }> {
  // Asked before the migrator begins: it holds SQLite's only connection.
  const migrations = { ...(await doneByNewer(db, dialect)), ...migrationsFor(dialect) }
  const provider = { getMigrations: () => Promise.resolve(migrations) }
  if (dialect === 'sqlite') return new Migrator({ db, provider }).migrateToLatest()
  // Without the schema, a table of migrations in any other schema of the database would be taken for this store's.
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  const schema = rows[0]?.name
  const migrator = new Migrator({ db, provider, ...(schema ? { migrationTableSchema: schema } : {}) })
  for (let look = 1; ; look += 1) {
    const result = await migrator.migrateToLatest().catch((error: unknown) => ({ error }))
    // It looks at every table of the database, and stumbles over one of somebody else's that is dropped meanwhile.
    const stumbled = GONE.has((result.error as { code?: string } | undefined)?.code ?? '')
    if (!stumbled || look === MOST_LOOKS) return result
  }
}

/**
 * What a newer version has done to this store already. Migrations only add (`migrations.ts`), so this version can work
 * beside or after a newer one: while instances are renewed one by one, and when a new version is taken back.
 */
async function doneByNewer(db: Db, dialect: Dialect): Promise<Record<string, Migration>> {
  const known = migrationsFor(dialect)
  // The very first start has no table of migrations yet.
  const done = await migrationsIn(db).catch(() => [])
  const nothingToDo: Migration = { up: () => Promise.resolve() }
  return Object.fromEntries(done.filter((name) => !(name in known)).map((name) => [name, nothingToDo]))
}

/**
 * Opens a store that is there, for an administrator, and leaves its schema as it is.
 * `pending` are migrations that this program has and the store lacks; `unknown` the other way round.
 * @throws StoreError when there is no store, or it does not answer.
 */
export async function openExisting(
  settings: StoreSettings,
): Promise<{ db: Db; migrations: string[]; pending: string[]; unknown: string[] }> {
  if (!settings.databaseUrl && !existsSync(join(settings.dataDir, SQLITE_FILE))) {
    throw new StoreError(`There is no store in ${settings.dataDir}. Set DATA_DIR (or DATABASE_URL) as the bot has it.`)
  }
  const dialect: Dialect = settings.databaseUrl ? 'postgres' : 'sqlite'
  const db = settings.databaseUrl
    ? openPostgres(settings.databaseUrl, POSTGRES_ADMIN_STATEMENT_TIMEOUT_MS)
    : openSqlite(settings.dataDir)
  const known = Object.keys(migrationsFor(dialect))
  try {
    const done = await migrationsIn(db)
    return {
      db,
      migrations: done,
      pending: known.filter((name) => !done.includes(name)),
      unknown: done.filter((name) => !known.includes(name)),
    }
  } catch (error) {
    await db.destroy()
    const reason = error instanceof Error ? error.message : 'unknown fault'
    throw new StoreError(`The store does not answer, or the bot has never started on it (${reason}).`)
  }
}

/** Names of the migrations that a store has had. */
export async function migrationsIn(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

function openSqlite(dataDir: string): Db {
  try {
    makeFolder(resolve(dataDir))
    accessSync(dataDir, constants.W_OK)
    const database = new Database(join(dataDir, SQLITE_FILE))
    database.pragma('journal_mode = WAL')
    // FULL: a receipt is given only for what has reached the disk.
    database.pragma('synchronous = FULL')
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    database.pragma('foreign_keys = ON')
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown fault'
    throw new StoreError(
      `The data folder ${dataDir} cannot be written to (${code}). Set DATA_DIR to a folder that can.`,
    )
  }
}

/** Folder by folder, because Node's own recursive mkdir never returns under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function openPostgres(connectionString: string, statementTimeout = POSTGRES_STATEMENT_TIMEOUT_MS): Db {
  const pool = new pg.Pool({
    connectionString,
    max: POSTGRES_POOL_SIZE,
    connectionTimeoutMillis: POSTGRES_CONNECT_TIMEOUT_MS,
    statement_timeout: statementTimeout,
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
