/**
 * The whole store as one file: gzip, JSON lines, the same for SQLite and PostgreSQL. The first line says what it is,
 * then come the rows, and the last line holds counts and digests, so that a file that was cut off is found out.
 * The file holds everything that the store holds, personal data too: only its owner may read it.
 */
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { z } from 'zod'
import { inSnapshot, rowsOf, tableNames, type Row, type TableName } from './every-table.js'
import { migrationsIn, type Db } from './open-database.js'

const BACKUP_FORMAT = 'klarsvar-backup-1'

/** The first line. */
export const backupHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  takenAt: z.iso.datetime(),
  /** The migrations the store has had: only a store with the same ones takes the rows. */
  schema: z.array(z.string()),
})

/** The last line. */
export const backupEndSchema = z.object({
  manifest: z.record(z.string(), z.object({ rows: z.int(), sha256: z.string() })),
})

export type BackupHeader = z.infer<typeof backupHeaderSchema>
export type Digests = z.infer<typeof backupEndSchema>['manifest']

/** A file that cannot be written or read as a backup; the message says what to do. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/**
 * Writes the store as it is at one moment; the bot may go on working.
 * @throws BackupError when the file is there already.
 */
export async function backUp(db: Db, file: string, takenAt: string): Promise<Digests> {
  if (existsSync(file)) throw new BackupError(`${file} is there already. Name a file that is not.`)
  // A file under the final name is a whole backup: what is under way has another name.
  const underWay = `${file}.under-way`
  try {
    const digests = await inSnapshot(db, async (snapshot) => {
      const digesters = newDigesters()
      const out = createWriteStream(underWay, { mode: 0o600, flags: 'w' })
      await pipeline(Readable.from(linesOf(snapshot, takenAt, digesters)), createGzip(), out)
      return digestsOf(digesters)
    })
    await toDisk(underWay)
    await rename(underWay, file)
    return digests
  } catch (error) {
    await rm(underWay, { force: true })
    throw error
  }
}

async function* linesOf(snapshot: Db, takenAt: string, digesters: Digesters): AsyncGenerator<string> {
  const header: BackupHeader = { format: BACKUP_FORMAT, takenAt, schema: await migrationsIn(snapshot) }
  yield `${JSON.stringify(header)}\n`
  for (const table of tableNames) {
    for await (const row of rowsOf(snapshot, table)) {
      digesters[table].add(row)
      yield `${JSON.stringify([table, row])}\n`
    }
  }
  yield `${JSON.stringify({ manifest: digestsOf(digesters) })}\n`
}

/** Counts rows and digests them in their order. */
class Digester {
  rows = 0
  readonly #hash = createHash('sha256')

  add(row: Row): void {
    this.rows += 1
    // Columns by name, because two stores may have them in another order.
    const columns = Object.keys(row).sort()
    this.#hash.update(`${JSON.stringify(columns.map((column) => [column, row[column]]))}\n`)
  }

  digest(): string {
    return this.#hash.copy().digest('hex')
  }
}

export type Digesters = Record<TableName, Digester>

export function newDigesters(): Digesters {
  return Object.fromEntries(tableNames.map((table) => [table, new Digester()])) as Digesters
}

export function digestsOf(digesters: Digesters): Digests {
  return Object.fromEntries(
    tableNames.map((table) => [table, { rows: digesters[table].rows, sha256: digesters[table].digest() }]),
  )
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
