/**
 * For the one who runs the bot: `npm run admin -- COMMAND`. docs/operations.md tells when to use which.
 * Settings are read as the bot reads them. No command but export-person prints what people wrote.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { ConfigError, readConfigFromProcess, type Config } from '../src/config.js'
import { BackupError } from '../src/storage/backup.js'
import { openDatabase, openExisting, StoreError, type Db } from '../src/storage/open-database.js'
import { deliveries } from './admin-deliveries.js'
import { erasePersonFrom, exportPersonFrom } from './admin-person.js'
import { roles } from './admin-roles.js'
import { backUpTo, restoreFrom, verifyHistory } from './admin-store.js'

const usage = `Usage: npm run admin -- COMMAND

  health                                    is everything well? what to do if not
  deliveries [waiting|dead]                 what Teams has not been shown yet, and places that take no messages
  deliveries retry VIEW|all                 try again now; dead places get another chance
  verify [--noted COUNT:DIGEST]             is the history whole? altered, missing and reordered events are named
  backup FILE                               the whole store in one file, while the bot runs
  restore FILE                              into an empty store, with the bot stopped
  export-person ID                          all that is stored about a person, as JSON (GDPR article 15)
  erase-person ID [--dry-run] [--force]     takes a person out; --force also where a case is open or not journalised
  retention [--dry-run]                     removes text whose time has come; the bot does this daily by itself
  roles                                     who has which role, and what each may do

ID is the person's object id in Entra ID. The store is the one of DATA_DIR or DATABASE_URL.
Exit code: 0 all is well, 1 something is wrong or was refused, 2 the command is not understood.`

/** Only the store's settings matter here, so those of Teams need not be there, nor be in the way. */
const storeOnly = { KLARSVAR_LOCAL: '1', MICROSOFT_APP_ID: '', NODE_ENV: '', HOST: '' }

const flags = {
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  noted: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

/** Which flags a command takes, and how many words follow it. */
const commands: Record<string, { words: readonly [number, number]; flags?: readonly string[] }> = {
  health: { words: [0, 0] },
  deliveries: { words: [0, 2] },
  verify: { words: [0, 0], flags: ['noted'] },
  backup: { words: [1, 1] },
  restore: { words: [1, 1] },
  'export-person': { words: [1, 1] },
  'erase-person': { words: [1, 1], flags: ['dry-run', 'force'] },
  retention: { words: [0, 0], flags: ['dry-run'] },
  roles: { words: [0, 0] },
}

async function run(args: string[]): Promise<number> {
  const read = understand(args)
  if (!read) return tellUsage()
  const { command, words, values } = read
  const word = words[0] ?? ''
  const config = readConfigFromProcess(storeOnly)
  const now = new Date()
  switch (command) {
    case 'health':
      // Loaded only when asked for: reading content takes a large part of a second.
      return (await import('./admin-health.js')).health(config, now)
    case 'roles':
      return roles(config)
    case 'restore':
      return withStore(openDatabase(config), (db) => restoreFrom(db, word))
    case 'deliveries':
      return (await inStore(config, (db) => deliveries(db, words, now))) ?? tellUsage()
    case 'verify':
      return (await inStore(config, (db) => verifyHistory(db, values.noted))) ?? tellUsage()
    case 'backup':
      return inStore(config, (db) => backUpTo(db, word, now))
    case 'export-person':
      return inStore(config, (db) => exportPersonFrom(db, word, now))
    case 'erase-person':
      return inStore(config, (db) => erasePersonFrom(db, word, { dryRun: values['dry-run'], force: values.force }))
    case 'retention':
      return inStore(config, async (db) =>
        (await import('./admin-retention.js')).retention(db, config.contentDir, now, values['dry-run']),
      )
    default:
      return tellUsage()
  }
}

function understand(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, options: flags, allowPositionals: true, strict: true })
    const [command = '', ...words] = positionals
    const takes = Object.hasOwn(commands, command) ? commands[command] : undefined
    if (!takes || words.length < takes.words[0] || words.length > takes.words[1]) return undefined
    const given = Object.entries(values).filter(([, value]) => value !== false)
    return given.every(([flag]) => takes.flags?.includes(flag)) ? { command, words, values } : undefined
  } catch {
    return undefined
  }
}

/** With the store as it is; one of another version is left alone. */
async function inStore<T>(config: Config, work: (db: Db) => Promise<T>): Promise<T> {
  const { db, pending, unknown } = await openExisting(config)
  return withStore(Promise.resolve(db), async () => {
    if (pending.length > 0)
      throw new StoreError('The store is older than this program: start the bot of this version first.')
    if (unknown.length > 0)
      throw new StoreError('The store is newer than this program: use the version that the bot has.')
    return work(db)
  })
}

async function withStore<T>(opening: Promise<Db>, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await opening
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

function tellUsage(): number {
  console.error(usage)
  return 2
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const isTold = error instanceof StoreError || error instanceof BackupError || error instanceof ConfigError
  // A fault of the database may quote what it was given, so only what is known to hold no text is shown.
  const { name, code } = error as { name?: string; code?: string }
  console.error(isTold ? error.message : `Failed: ${name ?? 'unknown fault'}${code ? ` (${code})` : ''}.`)
  process.exitCode = 1
}
