/**
 * Puts a backup into an empty store, all or nothing: what was put in is read back, counted, digested, and the history
 * checked, before anything counts.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { verifyStore } from './admin-verify.js'
import {
  backupEndSchema,
  BackupError,
  backupHeaderSchema,
  digestsOf,
  newDigesters,
  type BackupHeader,
  type Digests,
} from './backup.js'
import { isPostgres, rowsOf, tableNames, type Row, type TableName } from './every-table.js'
import { migrationsIn, type Db } from './open-database.js'

/** Rows in one insert; the widest table has some twenty columns, and both stores take 32,000 values. */
const BATCH = 500

/**
 * @returns when the backup was taken, and what is in the store now.
 * @throws BackupError when the store is not empty, or the file is not a whole and unchanged backup of this schema.
 */
export async function restore(db: Db, file: string): Promise<{ takenAt: string; digests: Digests }> {
  return db.transaction().execute(async (tx) => {
    await refuseUnlessEmpty(tx)
    // A new store has its chain's end at zero.
    await tx.deleteFrom('event_chain').execute()
    const { header, manifest, read } = await putIn(tx, file)
    compare(manifest, read, 'The file has been changed or damaged')
    if (isPostgres(tx)) await continueNumbers(tx)

    const stored = newDigesters()
    for (const table of tableNames) for await (const row of rowsOf(tx, table)) stored[table].add(row)
    compare(manifest, digestsOf(stored), 'The store did not keep what it was given')
    const { chainFaults, caseFaults } = await verifyStore(tx)
    const faults = chainFaults.length + caseFaults.length
    if (faults > 0) {
      throw new BackupError(
        `The history in the backup has ${faults} fault(s): it was damaged before the backup was taken.`,
      )
    }
    return { takenAt: header.takenAt, digests: manifest }
  })
}

async function refuseUnlessEmpty(tx: Db): Promise<void> {
  for (const table of tableNames) {
    if (table === 'event_chain') continue
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx)
    if (rows.length > 0) {
      throw new BackupError(
        `The store is not empty (${table} has rows). Restore into an empty one, and keep this as it is.`,
      )
    }
  }
}

async function putIn(tx: Db, file: string): Promise<{ header: BackupHeader; manifest: Digests; read: Digests }> {
  const digesters = newDigesters()
  let header: BackupHeader | undefined
  let manifest: Digests | undefined
  let waiting: { table: TableName; rows: Row[] } | undefined
  const flush = async () => {
    if (waiting) await insert(tx, waiting.table, waiting.rows)
    waiting = undefined
  }
  for await (const line of linesIn(file)) {
    const value = parse(line)
    if (!header) {
      header = readHeader(value, await migrationsIn(tx))
    } else if (Array.isArray(value)) {
      const [table, row] = value as [TableName, Row]
      if (!tableNames.includes(table)) throw new BackupError(`The backup has a table that is not known: ${table}`)
      if (waiting && (waiting.table !== table || waiting.rows.length >= BATCH)) await flush()
      waiting ??= { table, rows: [] }
      waiting.rows.push(row)
      digesters[table].add(row)
    } else {
      manifest = backupEndSchema.safeParse(value).data?.manifest
    }
  }
  await flush()
  if (!header || !manifest) throw new BackupError('The file ends too early: it is not a whole backup.')
  return { header, manifest, read: digestsOf(digesters) }
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  // A fault of the file itself must reach the one who reads the lines.
  source.on('error', (error) => unpacked.destroy(error))
  try {
    yield* createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity })
  } catch (error) {
    throw new BackupError(`${file} cannot be read as a backup (${(error as Error).message}).`)
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BackupError('The file has a line that cannot be read: it is damaged, or not a backup.')
  }
}

function readHeader(value: unknown, here: string[]): BackupHeader {
  const { data: header } = backupHeaderSchema.safeParse(value)
  if (!header) throw new BackupError('The file is not a backup of KlarSvar.')
  if (header.schema.join() === here.join()) return header
  throw new BackupError(
    `The backup was taken with schema ${header.schema.at(-1) ?? '–'}, this program has ${here.at(-1) ?? '–'}. ` +
      'Restore with the version that took it, then start the new one.',
  )
}

async function insert(tx: Db, table: TableName, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).sort()
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(tx)
}

/** PostgreSQL counts feedback by itself, and must go on after what was put in. */
async function continueNumbers(tx: Db): Promise<void> {
  await sql`select setval(pg_get_serial_sequence('feedback', 'id'), coalesce(max(id), 0) + 1, false) from feedback`.execute(
    tx,
  )
}

function compare(expected: Digests, found: Digests, sentence: string): void {
  for (const table of tableNames) {
    const [wanted, got] = [expected[table], found[table]]
    if (wanted?.rows === got?.rows && wanted?.sha256 === got?.sha256) continue
    throw new BackupError(`${sentence}: ${table} has ${got?.rows ?? 0} rows of ${wanted?.rows ?? 0}, or other content.`)
  }
}
