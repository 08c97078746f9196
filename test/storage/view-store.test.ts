/** How views are claimed, shown and tried again; the same on SQLite and PostgreSQL. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PlaceStore, ViewStore } from '../../src/precomplaints/views.js'
import { personalPlace, UNIT_CHANNEL } from '../../src/precomplaints/views.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createPlaceStore, createViewStore } from '../../src/storage/view-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { exampleSubmit, reporter } from '../support/examples.js'

const at = '2026-11-22T09:00:00.000Z'
const soon = '2026-11-22T09:00:45.000Z'
const muchLater = '2026-11-22T10:00:00.000Z'

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`views in ${name}`, () => {
    let database: EmptyDatabase
    let views: ViewStore
    let places: PlaceStore
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      views = createViewStore(database.db)
      places = createPlaceStore(database.db)
      const store = createPrecomplaintStore(database.db, () => crypto.randomUUID())
      await store.issueForm('11111111-1111-4111-8111-111111111111', reporter.id, at)
      await store.submit(exampleSubmit('11111111-1111-4111-8111-111111111111', { formActivityId: 'the-form' }))
    })
    afterEach(() => database.drop())

    const claim = (now = at) => views.claimDue(now, soon, 10)

    test('nothing is due until its place is known', async () => {
      expect(await claim()).toEqual([])
      expect(await views.backlog(at)).toEqual({ waiting: 2, unreachable: 2, oldestDue: undefined })

      await places.remember(UNIT_CHANNEL, { conversation: { id: 'channel' } }, at)
      expect((await claim()).map(({ kind }) => kind)).toEqual(['unit-card'])
    })

    test('a claimed view is nobody else’s until the lease ends', async () => {
      await places.remember(UNIT_CHANNEL, {}, at)
      const both = await Promise.all([claim(), createViewStore(await database.again()).claimDue(at, soon, 10)])

      expect(both.flat()).toHaveLength(1)
      expect(await claim('2026-11-22T09:00:30.000Z')).toEqual([])
      expect(await claim('2026-11-22T09:00:46.000Z')).toHaveLength(1)
    })

    test('the reporter’s card takes the form’s place and is due again when the unit’s card has arrived', async () => {
      await places.remember(personalPlace(reporter.id), {}, at)
      const [receipt] = await claim()
      expect(receipt).toMatchObject({ kind: 'reporter-card', activityId: 'the-form', wanted: 1 })
      if (receipt) await views.markShown(receipt, 'the-form', at)
      expect(await claim()).toEqual([])

      await places.remember(UNIT_CHANNEL, {}, at)
      const [unitCard] = await claim()
      if (unitCard) await views.markShown(unitCard, 'card-1', at)
      expect(await claim()).toMatchObject([{ kind: 'reporter-card', wanted: 2, shown: 1 }])
    })

    test('a failed view waits, keeps count, and can forget a card that is gone', async () => {
      await places.remember(personalPlace(reporter.id), {}, at)
      const [view] = await claim()
      if (view) await views.markFailed(view, muchLater, { forgetActivity: true })

      expect(await claim()).toEqual([])
      expect(await claim(muchLater)).toMatchObject([{ attempts: 1, activityId: undefined }])
    })

    test('a dead place gets nothing more until it is heard from again', async () => {
      await places.remember(UNIT_CHANNEL, { serviceUrl: 'a' }, at)
      await places.markDead(UNIT_CHANNEL, 'teams-403', at)
      expect(await claim()).toEqual([])
      expect(await places.find(UNIT_CHANNEL)).toMatchObject({ deadReason: 'teams-403' })

      await places.remember(UNIT_CHANNEL, { serviceUrl: 'b' }, at)
      expect(await claim()).toHaveLength(1)
      expect(await places.find(UNIT_CHANNEL)).toMatchObject({ reference: { serviceUrl: 'b' }, deadReason: undefined })
    })

    test('a place keeps the language last used there; an event without one changes nothing', async () => {
      const place = personalPlace(reporter.id)
      await places.remember(place, {}, at)
      expect(await places.find(place)).toMatchObject({ language: 'da' })

      expect(await places.remember(place, {}, at, 'en')).toBe(true)
      expect(await places.remember(place, {}, at, 'en')).toBe(false)
      expect(await places.remember(place, {}, at)).toBe(false)
      expect(await places.remember(place, { serviceUrl: 'new' }, at)).toBe(true)
      const elsewhere = createPlaceStore(await database.again())
      expect(await elsewhere.find(place)).toMatchObject({ language: 'en' })
      expect(await places.remember(place, { serviceUrl: 'new' }, at, 'da')).toBe(true)
      expect(await elsewhere.find(place)).toMatchObject({ language: 'da' })
    })

    test('the backlog names the oldest delivery that could have been made', async () => {
      await places.remember(UNIT_CHANNEL, {}, at)
      expect(await views.backlog(muchLater)).toEqual({ waiting: 2, unreachable: 1, oldestDue: at })
    })
  })
}
