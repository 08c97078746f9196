/** The history is whole, or what was done to it is named: every way of tampering, by somebody who owns the database. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { digestOfPerson, hashOf, type ChainHead } from '../../src/precomplaints/event-chain.js'
import { handOn, take } from '../../src/precomplaints/transitions.js'
import { verify } from '../../src/storage/admin-verify.js'
import { chainHead, readEvents } from '../../src/storage/event-log.js'
import type { Db } from '../../src/storage/open-database.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { otherUnitMember, unitMember } from '../support/examples.js'
import { act, logCase } from '../support/stored-cases.js'

const at = '2026-11-22T10:00:00.000Z'
/** Events: 1 logged A, 2 taken A, 3 handed-on A, 4 logged B, 5 taken B. */
const LAST = 5

/** What somebody does who may do anything in the database. */
interface Tampering {
  what: string
  tamper: (db: Db) => Promise<unknown>
  found: string[]
}

const tamperings: Tampering[] = [
  {
    what: 'one letter of an event is changed',
    tamper: (db) => sql`update events set kind = 'takem' where seq = 2`.execute(db),
    found: ['2 altered'],
  },
  {
    what: 'the moment of an event is changed',
    tamper: (db) => sql`update events set at = '2026-11-22T10:00:00.001Z' where seq = 3`.execute(db),
    found: ['3 altered'],
  },
  {
    what: 'an event is moved to another case',
    tamper: (db) =>
      sql`update events set version = 7, precomplaint_id = (select precomplaint_id from events where seq = 4) where seq = 2`.execute(
        db,
      ),
    found: ['2 altered', 'TU-2026-0001 version-differs', 'TU-2026-0002 version-differs'],
  },
  {
    what: 'an event in the middle is deleted',
    tamper: (db) => sql`delete from events where seq = 2`.execute(db),
    found: ['2 missing', 'TU-2026-0001 version-differs'],
  },
  {
    what: 'the first event is deleted',
    tamper: (db) => sql`delete from events where seq = 1`.execute(db),
    found: ['1 missing', 'TU-2026-0001 version-differs'],
  },
  {
    what: 'the tail is cut off',
    tamper: (db) => sql`delete from events where seq >= 4`.execute(db),
    found: ['4 missing', '5 missing', 'TU-2026-0002 version-differs'],
  },
  {
    what: 'the tail is cut off and the count corrected',
    async tamper(db) {
      await sql`delete from events where seq = 5`.execute(db)
      await sql`update event_chain set count = 4`.execute(db)
    },
    found: ['4 altered', 'TU-2026-0002 version-differs'],
  },
  {
    what: 'the tail is cut off and the chain’s end rebuilt',
    async tamper(db) {
      await sql`delete from events where seq = 5`.execute(db)
      await sql`update event_chain set count = 4, hash = (select hash from events where seq = 4)`.execute(db)
    },
    found: ['TU-2026-0002 version-differs'],
  },
  {
    what: 'two events change places',
    tamper: (db) => swap(db, 2, 3),
    found: ['2 altered', '3 altered', '4 reordered'],
  },
  {
    what: 'two events change places, each with a new digest of its own',
    async tamper(db) {
      await swap(db, 2, 3)
      await rehash(db, [2, 3], { relink: false })
    },
    found: ['2 reordered', '3 reordered', '4 reordered'],
  },
  {
    what: 'an event is changed and all digests rebuilt, but not the chain’s end',
    async tamper(db) {
      await sql`update events set kind = 'handed-on' where seq = 2`.execute(db)
      await rehash(db, [2, 3, 4, 5], { relink: true })
    },
    found: ['5 altered'],
  },
  {
    what: 'somebody else is made the doer',
    tamper: (db) => sql`update events set by_id = 'someone-else' where seq = 2`.execute(db),
    found: ['2 person-altered'],
  },
  {
    what: 'somebody else is made the one who got the case',
    tamper: (db) => sql`update events set to_id = 'someone-else' where seq = 3`.execute(db),
    found: ['3 person-altered'],
  },
  {
    what: 'the doer is taken out without an erasure',
    tamper: (db) => sql`update events set by_id = null, by_salt = null where seq = 4`.execute(db),
    found: ['4 person-missing'],
  },
  {
    what: 'an event is put behind the chain’s end',
    tamper: (db) => copyAs(db, 5, { seq: 6, version: 3 }),
    found: ['6 added', 'TU-2026-0002 version-differs'],
  },
  {
    what: 'an event is put before the first',
    tamper: (db) => copyAs(db, 5, { seq: -1, version: 3 }),
    found: ['-1 added', 'TU-2026-0002 version-differs'],
  },
  {
    what: 'the chain’s end is deleted',
    tamper: (db) => sql`delete from event_chain`.execute(db),
    found: [1, 2, 3, 4, 5].map((seq) => `${seq} added`),
  },
  {
    what: 'a record is put back to an earlier version',
    async tamper(db) {
      const [row] = await db.selectFrom('precomplaints').select('record').where('number', '=', 'TU-2026-0001').execute()
      const older = JSON.stringify({ ...JSON.parse(row?.record ?? ''), version: 2 })
      await sql`update precomplaints set version = 2, record = ${older} where number = 'TU-2026-0001'`.execute(db)
    },
    found: ['TU-2026-0001 version-differs'],
  },
  {
    what: 'a record’s status is changed beside it',
    tamper: (db) => sql`update precomplaints set status = 'closed' where number = 'TU-2026-0001'`.execute(db),
    found: ['TU-2026-0001 columns-differ'],
  },
  {
    what: 'a record is made unreadable',
    tamper: (db) => sql`update precomplaints set record = 'x' where number = 'TU-2026-0002'`.execute(db),
    found: ['TU-2026-0002 unreadable'],
  },
  {
    what: 'the facts for the statistics are changed',
    tamper: (db) => sql`update case_facts set step_in = 7 where number = 'TU-2026-0002'`.execute(db),
    found: ['TU-2026-0002 facts-differ'],
  },
]

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`the history in ${name}`, () => {
    let database: EmptyDatabase
    let db: Db
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      db = database.db
      const store = createPrecomplaintStore(db, () => crypto.randomUUID())
      const first = await logCase(store)
      await act(store, first, (now) => take(now, unitMember, at))
      await act(store, first, (now) => handOn(now, unitMember, otherUnitMember, at))
      const second = await logCase(store)
      await act(store, second, (now) => take(now, unitMember, at))
    })
    afterEach(() => database.drop())

    test('is whole as the bot wrote it, and names nobody in the clear but in two columns', async () => {
      const { head, cases, chainFaults, caseFaults } = await verify(db)

      expect({ count: head.count, cases, chainFaults, caseFaults }).toEqual({
        count: LAST,
        cases: 2,
        chainFaults: [],
        caseFaults: [],
      })
      const events = await db.selectFrom('events').selectAll().orderBy('seq').execute()
      expect(events[2]).toMatchObject({ kind: 'handed-on', by_id: unitMember.id, to_id: otherUnitMember.id })
      expect(events.map(({ data }) => data).join()).not.toContain(otherUnitMember.id)
    })

    test.each<{ statement: string }>`
      statement
      ${"update events set kind = 'closed' where seq = 2"}
      ${"update events set hash = '' where seq = 2"}
      ${'delete from events where seq = 5'}
    `('the database itself refuses: $statement', async ({ statement }) => {
      await expect(sql.raw(statement).execute(db)).rejects.toThrow('events are append-only')
      expect((await verify(db)).chainFaults).toEqual([])
    })

    test.each(tamperings)('$what: it is found and named', async ({ tamper, found }) => {
      await unlock(db, name)
      await tamper(db)

      expect(faultsIn(await verify(db)).sort()).toEqual([...found].sort())
    })

    test('a history that was rebuilt as a whole is found by an end that was noted elsewhere', async () => {
      const noted = (await chainHead(db)) as ChainHead
      await unlock(db, name)
      await sql`update events set kind = 'handed-on' where seq = 2`.execute(db)
      await rehash(db, [2, 3, 4, 5], { relink: true })
      await sql`update event_chain set hash = (select hash from events where seq = 5)`.execute(db)

      expect(faultsIn(await verify(db))).toEqual([])
      expect(faultsIn(await verify(db, noted))).toEqual(['5 not-as-noted'])
    })

    test('an end noted earlier still fits after more has happened', async () => {
      const noted = (await chainHead(db)) as ChainHead
      await logCase(createPrecomplaintStore(db, () => crypto.randomUUID()))

      expect(faultsIn(await verify(db, noted))).toEqual([])
    })
  })
}

function faultsIn({ chainFaults, caseFaults }: Awaited<ReturnType<typeof verify>>): string[] {
  return [
    ...chainFaults.map(({ seq, fault }) => `${seq} ${fault}`),
    ...caseFaults.map(({ case: number, fault }) => `${number} ${fault}`),
  ]
}

/** The one who owns the database takes its own guards away first. */
async function unlock(db: Db, name: string): Promise<void> {
  const on = name === 'PostgreSQL' ? sql` on events` : sql``
  await sql`drop trigger events_stay${on}`.execute(db)
  await sql`drop trigger events_stand${on}`.execute(db)
}

async function swap(db: Db, one: number, other: number): Promise<void> {
  await sql`update events set seq = 1000 where seq = ${one}`.execute(db)
  await sql`update events set seq = ${one} where seq = ${other}`.execute(db)
  await sql`update events set seq = ${other} where seq = 1000`.execute(db)
}

/** Gives rows a digest that fits what stands in them now; `relink` also ties each to the one before. */
async function rehash(db: Db, seqs: readonly number[], { relink }: { relink: boolean }): Promise<void> {
  let previous: string | undefined
  for await (const event of readEvents(db)) {
    if (seqs.includes(event.seq)) {
      const link = relink ? (previous ?? event.previous) : event.previous
      const hash = hashOf({ ...event, previous: link })
      await sql`update events set hash = ${hash}, previous = ${link} where seq = ${event.seq}`.execute(db)
      previous = hash
    } else {
      previous = event.hash
    }
  }
}

/** A row like another, with a digest that fits. */
async function copyAs(db: Db, seq: number, changes: { seq: number; version: number }): Promise<void> {
  const row = await db.selectFrom('events').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow()
  const copy = { ...row, ...changes, previous: row.hash, by_digest: digestOfPerson(row.by_id ?? '', row.by_salt ?? '') }
  const hash = hashOf({
    seq: copy.seq,
    precomplaintId: copy.precomplaint_id,
    version: copy.version,
    kind: copy.kind,
    at: copy.at,
    byDigest: copy.by_digest,
    data: copy.data,
    previous: copy.previous,
  })
  await db
    .insertInto('events')
    .values({ ...copy, hash })
    .execute()
}
