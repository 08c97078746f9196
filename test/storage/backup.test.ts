/** A backup taken while people work is one moment of the store, and goes into an empty store of either kind. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { take } from '../../src/precomplaints/transitions.js'
import { verify } from '../../src/storage/admin-verify.js'
import { backUp, BackupError } from '../../src/storage/backup.js'
import { rowsOf, tableNames } from '../../src/storage/every-table.js'
import { createFeedbackStore } from '../../src/storage/feedback-store.js'
import type { Db } from '../../src/storage/open-database.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { restore } from '../../src/storage/restore.js'
import { createPlaceStore } from '../../src/storage/view-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { otherUnitMember, unitMember } from '../support/examples.js'
import { act, closedCase, logCase } from '../support/stored-cases.js'

const at = '2026-11-22T10:00:00.000Z'
const [sqlite, postgres] = databases
type Open = () => Promise<EmptyDatabase>

let folder: string
let file: string
const opened: EmptyDatabase[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsvar-backup-'))
  file = join(folder, 'monday.backup')
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function openNew(open: Open): Promise<EmptyDatabase> {
  const database = await open()
  opened.push(database)
  return database
}

for (const [from, to] of [
  [sqlite, sqlite],
  [sqlite, postgres],
  [postgres, sqlite],
  [postgres, postgres],
] as const) {
  const group = from?.open && to?.open ? describe : describe.skip
  group(`from ${from?.name ?? ''} to ${to?.name ?? ''}`, () => {
    test('taken while fifty people send their form, it holds every case that was acknowledged before it began', async () => {
      const source = await openNew(from?.open as Open)
      const store = createPrecomplaintStore(source.db, () => crypto.randomUUID())
      const before = [await closedCase(store, { journalisedAt: at }), await logCase(store), await logCase(store)]
      // The backup is another process beside the bot: it has a connection of its own.
      const beside = await source.again()

      const sending = Array.from({ length: 50 }, () => logCase(store))
      const [, ...sent] = await Promise.all([backUp(beside, file, at), ...sending])
      expect(sent).toHaveLength(50)

      const target = await openNew(to?.open as Open)
      expect(await restore(target.db, file)).toMatchObject({ takenAt: at })
      expect(await verify(target.db)).toMatchObject({ chainFaults: [], caseFaults: [] })
      const restored = createPrecomplaintStore(target.db, () => crypto.randomUUID())
      for (const saved of before) expect(await restored.find(saved.id)).toEqual(saved)
      // What is not in it yet was sent later; what is in it is whole.
      for (const saved of sent) expect([saved, undefined]).toContainEqual(await restored.find(saved.id))
    })

    test('every row of every table is there again, and the store goes on where it was', async () => {
      const source = await openNew(from?.open as Open)
      await fill(source.db)
      await backUp(source.db, file, at)

      const target = await openNew(to?.open as Open)
      await restore(target.db, file)

      expect(await everything(target.db)).toEqual(await everything(source.db))
      expect((await stat(file)).mode & 0o777).toBe(0o600)
      const store = createPrecomplaintStore(target.db, () => crypto.randomUUID())
      expect(await logCase(store)).toMatchObject({ number: 'TU-2026-0003' })
      const feedback = createFeedbackStore(target.db, () => undefined)
      expect(
        await feedback.feedbackGiven(
          { activityId: 'shown-1', personId: 'someone', reaction: 'dislike', kind: 'wrong', reason: '' },
          at,
        ),
      ).toBe('new')
      expect(await verify(target.db)).toMatchObject({ chainFaults: [], caseFaults: [] })
    })
  })
}

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`a backup that cannot be used, in ${name}`, () => {
    let source: EmptyDatabase
    let target: EmptyDatabase
    beforeEach(async () => {
      source = await openNew(open as Open)
      target = await openNew(open as Open)
      await fill(source.db)
      await backUp(source.db, file, at)
    })

    test('is refused by a store that is not empty, which stays as it is', async () => {
      const store = createPrecomplaintStore(target.db, () => crypto.randomUUID())
      await logCase(store)
      const untouched = await everything(target.db)

      await expect(restore(target.db, file)).rejects.toThrow('The store is not empty')
      expect(await everything(target.db)).toEqual(untouched)
    })

    test('does not take the place of a file that is there', async () => {
      await expect(backUp(source.db, file, at)).rejects.toThrow(BackupError)
      await expect(restore(target.db, file)).resolves.toMatchObject({ takenAt: at })
    })

    const lines = async () =>
      gunzipSync(await readFile(file))
        .toString('utf8')
        .trimEnd()
        .split('\n')
    const write = (changed: string[]) => writeFile(file, gzipSync(`${changed.join('\n')}\n`))
    const ofTable = (line: string, table: string) => line.startsWith(`["${table}"`)

    test.each<{ how: string; damage: () => Promise<void>; says: string }>([
      {
        how: 'cut off in the middle',
        damage: async () => writeFile(file, (await readFile(file)).subarray(0, 900)),
        says: 'cannot be read as a backup',
      },
      {
        how: 'cut off between two lines',
        damage: async () => write((await lines()).slice(0, -1)),
        says: 'ends too early',
      },
      {
        how: 'without one of its rows',
        damage: async () => write((await lines()).filter((line) => !ofTable(line, 'feedback'))),
        says: 'feedback has 0 rows of 1',
      },
      {
        how: 'with one letter changed',
        damage: async () => write((await lines()).map((line) => line.replace('Ring til', 'Ring kun til'))),
        says: 'precomplaints has 2 rows of 2, or other content',
      },
      { how: 'no backup', damage: () => writeFile(file, gzipSync('{"hello":1}\n')), says: 'not a backup of KlarSvar' },
      { how: 'not even packed', damage: () => writeFile(file, 'hello'), says: 'cannot be read as a backup' },
      { how: 'not there', damage: () => rm(file), says: 'cannot be read as a backup' },
      {
        how: 'of another version',
        damage: async () => write((await lines()).map((line) => line.replace('"schema":[', '"schema":["2020-first",'))),
        says: 'Restore with the version that took it',
      },
    ])('is refused when it is $how, and leaves the store empty', async ({ damage, says }) => {
      const untouched = await everything(target.db)
      await damage()

      await expect(restore(target.db, file)).rejects.toThrow(says)
      expect(await everything(target.db)).toEqual(untouched)
    })
  })
}

/** Something in every table. */
async function fill(db: Db): Promise<void> {
  const store = createPrecomplaintStore(db, () => crypto.randomUUID())
  await closedCase(store)
  await act(store, await logCase(store), (now) => take(now, otherUnitMember, at))
  await createPlaceStore(db).remember(`person:${unitMember.id}`, { user: { name: 'Bo Prøvested 😀 "; \\' } }, at)
  await db.insertInto('shown_answers').values({ activity_id: 'shown-1', passages: '[]', shown_at: at }).execute()
  await db.insertInto('feedback').values({ passages: '[]', reaction: 'like', reason: 'Æ ø\nå', at }).execute()
  const gap = { kind: 'no-answer', text: 'hvor?', passages: '[]', count: 2, first_seen: at, last_seen: at }
  await db
    .insertInto('gaps')
    .values([
      { key: 'Ærø', ...gap },
      { key: 'ave', ...gap },
      { key: 'Zoo', ...gap },
    ])
    .execute()
}

async function everything(db: Db): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {}
  for (const table of tableNames) {
    const rows: unknown[] = []
    for await (const row of rowsOf(db, table)) rows.push(row)
    all[table] = rows
  }
  return all
}
