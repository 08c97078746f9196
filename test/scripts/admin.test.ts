/** `npm run admin`, run as an administrator runs it: a process of its own, beside a store that others use. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase, type Db } from '../../src/storage/open-database.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createPlaceStore } from '../../src/storage/view-store.js'
import { reporter, unitMember } from '../support/examples.js'
import { closedCase, logCase } from '../support/stored-cases.js'
import { UNIT_CHANNEL } from '../../src/precomplaints/views.js'

/** Starting the program takes seconds on a busy machine. */
const PATIENCE_MS = 180_000
const at = '2026-01-12T08:00:00.000Z'

let folder: string
let db: Db
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsvar-admin-'))
  db = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  const store = createPrecomplaintStore(db, () => crypto.randomUUID())
  await closedCase(store, { loggedAt: at, closedAt: at, journalisedAt: at })
  await logCase(store, { at: new Date().toISOString(), reporter: unitMember, takeBy: '2099-01-01' })
  await createPlaceStore(db).remember(`person:${reporter.id}`, { user: { name: reporter.name } }, at)
  await createPlaceStore(db).markDead(`person:${reporter.id}`, 'bot-removed', at)
})
afterAll(async () => {
  await db.destroy()
  await rm(folder, { recursive: true, force: true })
})

test(
  'without a command it understands, it tells how it is used',
  async () => {
    for (const words of [['backup'], ['health', '--force']]) {
      const { code, err } = await admin(words)
      expect(code).toBe(2)
      expect(err).toContain('Usage: npm run admin -- COMMAND')
    }
  },
  PATIENCE_MS,
)

test(
  'health names what is wrong and what to do, and is well once that is done',
  async () => {
    const before = await admin(['health'])
    expect(before.code).toBe(1)
    expect(before.out).toMatch(/WRONG +channel +the unit’s channel is not known\n +→ add the bot/)
    expect(before.out).toMatch(/ok +history +6 event/)
    expect(before.out).toMatch(/look +chats +1 private chat/)

    await createPlaceStore(db).remember(UNIT_CHANNEL, {}, new Date().toISOString())
    const after = await admin(['health'])
    expect({ code: after.code, wrong: after.out.includes('WRONG') }).toEqual({ code: 0, wrong: false })

    const nowhere = await admin(['health'], { DATA_DIR: join(folder, 'nothing-here') })
    expect(nowhere.code).toBe(1)
    expect(nowhere.out).toMatch(/WRONG +store +There is no store in/)
  },
  PATIENCE_MS,
)

test(
  'deliveries lists what waits and which places are dead, and tries again',
  async () => {
    const listed = await admin(['deliveries'])
    expect(listed.code).toBe(0)
    expect(listed.out).toMatch(/4 waiting:/)
    expect(listed.out).toMatch(/person:aaaaaaaa… {2}since 2026-01-12 09:00 {2}bot-removed {2}1 waiting/)
    expect(listed.out).not.toContain(reporter.id)

    expect((await admin(['deliveries', 'retry', 'no-such-view'])).code).toBe(1)
    expect((await admin(['deliveries', 'retry', 'all'])).out).toMatch(/4 due now/)
    expect((await admin(['deliveries', 'dead'])).out).toContain('No place is dead.')
  },
  PATIENCE_MS,
)

test(
  'backup, restore elsewhere, verify: the whole store, and the same end of the history',
  async () => {
    const file = join(folder, 'store.backup')
    const elsewhere = { DATA_DIR: join(folder, 'elsewhere') }

    expect(await admin(['backup', file])).toMatchObject({ code: 0 })
    expect(await admin(['restore', file], elsewhere)).toMatchObject({ code: 0 })
    const [here, there] = [await admin(['verify']), await admin(['verify'], elsewhere)]

    expect(here.out).toMatch(/The history is whole: 6 events, 2 cases\.\nIts end is 6:[0-9a-f]{64}/)
    expect(there.out).toBe(here.out)
    expect(await admin(['restore', file])).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') })
    expect((await readFile(file)).length).toBeGreaterThan(500)
  },
  PATIENCE_MS,
)

test(
  'retention and erasure: first told, then done; what people wrote is printed by export-person alone',
  async () => {
    const told = await admin(['retention', '--dry-run'])
    expect(told.out).toMatch(/1 {2}case\(s\) would lose their text: TU-2026-0001/)
    const access = await admin(['export-person', reporter.id.toUpperCase()])
    expect(JSON.parse(access.out)).toMatchObject({ casesLogged: [{ number: 'TU-2026-0001' }], forms: [{ sent: true }] })
    expect(access.out).toContain('lektiehjælp')

    const refused = await admin(['erase-person', unitMember.id])
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was changed: TU-2026-0002') })
    const erased = await admin(['erase-person', reporter.id])
    expect(erased).toMatchObject({ code: 0, out: expect.stringContaining('Erased.') })
    expect((await admin(['verify'])).code).toBe(0)
    for (const { out, err } of [told, refused, erased]) expect(out + err).not.toMatch(/lektiehjælp|Testrup|Prøvested/)
  },
  2 * PATIENCE_MS,
)

test(
  'verify says which event was changed, and roles says who may do what',
  async () => {
    const head = await db.selectFrom('event_chain').select('count').executeTakeFirstOrThrow()
    await db
      .updateTable('event_chain')
      .set({ count: head.count + 1 })
      .execute()
    const damaged = await admin(['verify'])
    expect(damaged.code).toBe(1)
    expect(damaged.out).toContain(`event ${head.count + 1}: missing`)

    const roles = await admin(['roles'], { EDITOR_IDS: 'eeee, ffff' })
    expect(roles.out).toMatch(/editor \(EDITOR_IDS\): 2\n {2}eeee\n {2}ffff/)
    expect(roles.out).toMatch(/handle-case +– +yes +– +–/)
  },
  PATIENCE_MS,
)

interface Ended {
  code: number | null
  out: string
  err: string
}

function admin(words: string[], settings: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder, ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/admin.ts', ...words], { env })
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.on('data', (data: Buffer) => (ended.out += data.toString('utf8')))
  child.stderr.on('data', (data: Buffer) => (ended.err += data.toString('utf8')))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}
