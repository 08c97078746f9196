/** The store's contract, held by SQLite and PostgreSQL alike. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { change } from '../../src/precomplaints/change.js'
import type { NewPrecomplaint, PrecomplaintStore } from '../../src/precomplaints/store.js'
import { take } from '../../src/precomplaints/transitions.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createViewStore } from '../../src/storage/view-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { exampleSubmit, otherUnitMember, reporter, unitMember } from '../support/examples.js'

const at = '2026-11-22T09:00:00.000Z'

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`pre-complaints in ${name}`, () => {
    let store: PrecomplaintStore
    let database: EmptyDatabase
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      store = createPrecomplaintStore(database.db, () => crypto.randomUUID())
    })
    afterEach(() => database.drop())

    const issued = async () => {
      const key = crypto.randomUUID()
      await store.issueForm(key, reporter.id, at)
      return key
    }

    test('a submit saves the record, its event and two views, with the next number of the year', async () => {
      const first = await store.submit(exampleSubmit(await issued()))
      const second = await store.submit(exampleSubmit(await issued()))

      expect(first).toMatchObject({ outcome: 'saved', precomplaint: { number: 'TU-2026-0001', version: 1 } })
      expect(second).toMatchObject({ outcome: 'saved', precomplaint: { number: 'TU-2026-0002' } })
      const events = await database.db.selectFrom('events').selectAll().execute()
      expect(events.map(({ kind, version }) => ({ kind, version }))).toEqual([
        { kind: 'logged', version: 1 },
        { kind: 'logged', version: 1 },
      ])
      const views = await database.db.selectFrom('views').select(['kind', 'place']).orderBy('kind').execute()
      expect(views).toHaveLength(4)
      expect(views[0]).toEqual({ kind: 'reporter-card', place: `person:${reporter.id}` })
    })

    test('the same form sent twice gives the first record and nothing more', async () => {
      const key = await issued()
      const [first, second] = [await store.submit(exampleSubmit(key)), await store.submit(exampleSubmit(key))]

      expect(second).toEqual({
        outcome: 'already-saved',
        precomplaint: (first as { precomplaint: unknown }).precomplaint,
      })
      expect(await store.ofReporter(reporter.id, 10)).toHaveLength(1)
    })

    test('twenty submits of one form at the same time give one record', async () => {
      const key = await issued()
      const results = await Promise.all(Array.from({ length: 20 }, () => store.submit(exampleSubmit(key))))

      expect(results.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1)
      expect(results.filter(({ outcome }) => outcome === 'already-saved')).toHaveLength(19)
    })

    test.each<{ why: string; submitted: Partial<NewPrecomplaint> }>`
      why                           | submitted
      ${'nobody was given the key'} | ${{}}
      ${'another person got it'}    | ${{ reporter: unitMember }}
      ${'it is too old'}            | ${{ at: '2027-01-15T09:00:00.000Z' }}
    `('a form is unknown when $why, and nothing is saved', async ({ why, submitted }) => {
      const key = why === 'nobody was given the key' ? crypto.randomUUID() : await issued()

      expect(await store.submit(exampleSubmit(key, submitted))).toEqual({ outcome: 'unknown-form' })
      expect(await database.db.selectFrom('precomplaints').selectAll().execute()).toEqual([])
    })

    test('a fault in the middle of a submit leaves nothing behind, and the form can be sent again', async () => {
      const key = await issued()
      const taken = exampleSubmit(await issued())
      await store.submit(taken)

      await expect(store.submit(exampleSubmit(key, { id: taken.id }))).rejects.toThrow()
      expect(await store.submit(exampleSubmit(key))).toMatchObject({
        outcome: 'saved',
        precomplaint: { number: 'TU-2026-0002' },
      })
    })

    test('eight people take one case at the same time: one gets it, the others learn who', async () => {
      const saved = await store.submit(exampleSubmit(await issued()))
      const { id } = (saved as { precomplaint: { id: string } }).precomplaint
      // Several instances share a PostgreSQL database; a SQLite file belongs to one.
      const elsewhere =
        name === 'PostgreSQL' ? createPrecomplaintStore(await database.again(), () => crypto.randomUUID()) : store
      const people = Array.from({ length: 8 }, (_, index) => ({ id: `person-${index}`, name: `Person ${index}` }))

      const results = await Promise.all(
        people.map((person, index) => change(index % 2 ? store : elsewhere, id, (now) => take(now, person, at))),
      )

      const outcomes = results.map(({ transition }) => transition)
      expect(outcomes.filter(({ outcome }) => outcome === 'changed')).toHaveLength(1)
      const winner = (await store.find(id))?.takenBy
      for (const lost of outcomes.filter(({ outcome }) => outcome !== 'changed')) {
        expect(lost).toEqual({ outcome: 'already-taken', by: winner })
      }
    })

    test('a change from an old version is not written', async () => {
      const saved = await store.submit(exampleSubmit(await issued()))
      const { precomplaint } = saved as Extract<typeof saved, { outcome: 'saved' }>
      const first = take(precomplaint, unitMember, at)
      const second = take(precomplaint, otherUnitMember, at)
      if (first.outcome !== 'changed' || second.outcome !== 'changed') throw new Error('both start from a new case')

      expect(await store.save(first.precomplaint, first.event)).toMatchObject({ version: 2, takenBy: unitMember })
      expect(await store.save(second.precomplaint, second.event)).toBeUndefined()
      expect(await store.find(precomplaint.id)).toMatchObject({ version: 2, takenBy: unitMember })
    })

    test('a case has reached the unit only once its card was shown there', async () => {
      const saved = await store.submit(exampleSubmit(await issued()))
      const { id } = (saved as { precomplaint: { id: string } }).precomplaint
      const views = createViewStore(database.db)
      await database.db
        .insertInto('places')
        .values({ key: 'unit-channel', reference: '{}', seen_at: at, dead_at: null, dead_reason: null })
        .execute()

      expect(await store.reachedUnit(id)).toBe(false)
      const [view] = await views.claimDue(at, '2026-11-22T09:01:00.000Z', 10)
      if (!view) throw new Error('the unit card is due')
      await views.markShown(view, 'activity-1', at)
      expect(await store.reachedUnit(id)).toBe(true)
    })
  })
}
