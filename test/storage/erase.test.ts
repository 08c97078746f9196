/** Access to and erasure of all that is stored about one person. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PrecomplaintStore } from '../../src/precomplaints/store.js'
import { addNote, handOn, take } from '../../src/precomplaints/transitions.js'
import { exportPerson } from '../../src/storage/admin-person.js'
import { verify } from '../../src/storage/admin-verify.js'
import { erase, planErasing } from '../../src/storage/erase.js'
import { rowsOf, tableNames } from '../../src/storage/every-table.js'
import { createLastAnswerStore } from '../../src/storage/last-answer-store.js'
import { createPickStore } from '../../src/storage/pick-store.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createQuestionStore } from '../../src/storage/question-store.js'
import { createPlaceStore } from '../../src/storage/view-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { exampleReport, otherUnitMember, reporter, unitMember } from '../support/examples.js'
import { act, closedCase, logCase } from '../support/stored-cases.js'

const at = '2026-10-12T08:00:00.000Z'
const secret = 'https://smba.example.invalid/hemmelig'

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`one person in ${name}`, () => {
    let database: EmptyDatabase
    let store: PrecomplaintStore
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      store = createPrecomplaintStore(database.db, () => crypto.randomUUID())
      const places = createPlaceStore(database.db)
      for (const person of [reporter, unitMember]) {
        await places.remember(`person:${person.id}`, { user: { name: person.name }, serviceUrl: secret }, at)
      }
      const known = { id: unitMember.id, name: unitMember.name, seen_at: at }
      await database.db.insertInto('people').values(known).execute()
      const picks = createPickStore(database.db, (error) => {
        throw error
      })
      await picks.setFavourite(reporter.id, 'KlarRet 14', true, at)
      const lastAnswers = createLastAnswerStore(database.db, (error) => {
        throw error
      })
      lastAnswers.shown(reporter.id, ['klarret-14#1'], at)
      await lastAnswers.flush()
    })
    afterEach(() => database.drop())

    const eraseNow = (id: string, options = {}) =>
      erase(
        {
          db: database.db,
          store,
          questions: createQuestionStore(database.db),
          now: () => new Date('2026-11-22T09:00:00.000Z'),
        },
        id,
        options,
      )
    const everything = async () => {
      const all: unknown[] = []
      for (const table of tableNames) for await (const row of rowsOf(database.db, table)) all.push([table, row])
      return JSON.stringify(all)
    }
    const verified = async () => {
      const { chainFaults, caseFaults } = await verify(database.db)
      return [...chainFaults, ...caseFaults]
    }

    test('the one who logged: id and name are nowhere any more, the own text is gone, and the history still verifies', async () => {
      const report = exampleReport({ contactPerson: 'Sanne Testrup' })
      const one = await closedCase(store, { journalisedAt: at, logged: { report } })

      expect(await eraseNow(reporter.id)).toMatchObject({ outcome: 'erased' })

      const left = await everything()
      for (const trace of [reporter.id, reporter.name, 'lektiehjælp', 'Ring til']) expect(left).not.toContain(trace)
      expect(await store.find(one.id)).toMatchObject({
        status: 'closed',
        reporter: { id: 'erased', name: '–' },
        takenBy: unitMember,
        report: { theme: 'samarbejde', contactPerson: '' },
        closing: { outcome: 'aftale', by: unitMember },
      })
      expect(await verified()).toEqual([])
      const last = await database.db.selectFrom('events').selectAll().orderBy('seq', 'desc').limit(1).execute()
      expect(last).toMatchObject([{ kind: 'person-erased', by_id: 'klarsvar', data: '{"text":"removed"}' }])
      expect(await eraseNow(reporter.id)).toEqual({ outcome: 'unknown-person' })
    })

    test('one of the unit: the own words go, what the reporter wrote stays', async () => {
      const one = await closedCase(store, { journalisedAt: at })

      await eraseNow(unitMember.id)

      const left = await everything()
      for (const trace of [unitMember.id, unitMember.name, 'Ring til', 'hurtigere']) expect(left).not.toContain(trace)
      expect(await store.find(one.id)).toMatchObject({
        reporter,
        takenBy: { id: 'erased' },
        report: { whatHappened: exampleReport().whatHappened },
      })
      const facts = await database.db.selectFrom('case_facts').select(['owner_id', 'owner_name']).execute()
      expect(facts).toEqual([{ owner_id: 'erased', owner_name: '–' }])
      expect(await verified()).toEqual([])
    })

    test('one who is only in the history, as giver or as receiver of a case', async () => {
      const one = await logCase(store)
      await act(store, one, (now) => take(now, unitMember, at))
      await act(store, one, (now) => handOn(now, unitMember, otherUnitMember, at))
      await act(store, one, (now) => handOn(now, otherUnitMember, { id: 'third', name: 'Tove Øvelse' }, at))

      for (const person of [unitMember, otherUnitMember]) {
        expect(await eraseNow(person.id)).toMatchObject({ outcome: 'erased' })
        expect(await everything()).not.toContain(person.id)
      }
      expect(await everything()).toContain('third')
      expect(await verified()).toEqual([])
    })

    test.each<{ how: string; prepare: () => Promise<unknown>; hindrance: string }>([
      { how: 'still open', prepare: () => logCase(store), hindrance: 'open' },
      { how: 'closed but not journalised', prepare: () => closedCase(store), hindrance: 'not-journalised' },
    ])('a case that is $how: nothing is changed, and the case is named', async ({ prepare, hindrance }) => {
      await closedCase(store, { journalisedAt: at })
      await prepare()
      const before = await everything()

      const result = await eraseNow(reporter.id)

      expect(result).toMatchObject({ outcome: 'refused' })
      const cases = 'plan' in result ? result.plan.cases : []
      expect(cases.map((one) => one.hindrance)).toEqual([undefined, hindrance])
      expect(await everything()).toBe(before)
    })

    test('with force the name goes from those too, and their text stays', async () => {
      const one = await logCase(store)
      await act(store, one, (now) => take(now, unitMember, at))
      const advice = { kind: 'advice', text: 'Sig til Sanne Testrup, at hun skal ringe.' } as const
      await act(store, one, (now) => addNote(now, unitMember, advice, at))

      const result = await eraseNow(reporter.id, { force: true })

      // The name in what somebody else wrote is for people to judge.
      expect(result).toMatchObject({ outcome: 'erased', plan: { nameInText: [one.number] } })
      expect(await everything()).not.toContain(reporter.id)
      expect(await store.find(one.id)).toMatchObject({
        status: 'taken',
        reporter: { id: 'erased' },
        report: { whatHappened: exampleReport().whatHappened },
      })
      expect(await verified()).toEqual([])
    })

    test('an erasure that was interrupted is finished by doing it again', async () => {
      await closedCase(store, { journalisedAt: at })
      await closedCase(store, { journalisedAt: at })
      let saves = 0
      const failing: PrecomplaintStore = {
        ...store,
        save: (...given) => (saves++ === 0 ? store.save(...given) : Promise.reject(new Error('power cut'))),
      }
      const now = () => new Date('2026-11-22T09:00:00.000Z')
      await expect(
        erase({ db: database.db, store: failing, questions: createQuestionStore(database.db), now }, reporter.id),
      ).rejects.toThrow('power cut')
      expect(await verified()).toEqual([])

      expect(await eraseNow(reporter.id)).toMatchObject({ outcome: 'erased' })
      expect(await everything()).not.toContain(reporter.id)
      expect(await verified()).toEqual([])
    })

    test('a plan changes nothing and tells all that would go', async () => {
      const one = await closedCase(store, { journalisedAt: at })
      const before = await everything()

      expect(await planErasing(database.db, reporter.id)).toEqual({
        cases: [{ id: one.id, number: one.number, text: 'removed', hindrance: undefined }],
        questions: [],
        rows: { places: 1, views: 1, form_keys: 1, picks: 1, last_answers: 1 },
        nameInText: [],
      })
      expect(await everything()).toBe(before)
    })

    test('access gives the own cases whole, of others only the own words, and no secrets', async () => {
      const own = await closedCase(store, { journalisedAt: at })
      const other = await logCase(store, { reporter: unitMember })

      const ofReporter = await exportPerson(database.db, reporter.id, at)
      expect(ofReporter).toMatchObject({
        casesLogged: [{ number: own.number, report: { whatHappened: exampleReport().whatHappened } }],
        casesOfOthers: [],
        events: [{ case: own.number, kind: 'logged', role: 'did it' }],
        chats: [{ name: 'Sanne Testrup' }],
        forms: [{ sent: true }],
        picks: [{ entry: 'KlarRet 14', count: 0, favouriteSince: at }],
        lastAnswer: [{ passages: ['klarret-14#1'], shownAt: at }],
      })
      const ofUnit = await exportPerson(database.db, unitMember.id, at)
      expect(ofUnit).toMatchObject({
        casesLogged: [{ number: other.number }],
        inUnit: [{ name: unitMember.name, seenAt: at }],
        casesOfOthers: [{ number: own.number, parts: ['owner', 'note', 'closing', 'journal'] }],
      })
      expect(JSON.stringify(ofUnit?.casesOfOthers)).not.toContain('lektiehjælp')
      expect(JSON.stringify(ofUnit?.casesOfOthers)).toContain('Ring til')
      expect(JSON.stringify([ofReporter, ofUnit])).not.toContain('hemmelig')
      expect(await exportPerson(database.db, 'nobody', at)).toBeUndefined()
    })
  })
}
