/** Text goes in its time, never before the case is in the records system; codes and days stay. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { openTooLongBefore, retained } from '../../src/precomplaints/retention.js'
import type { PrecomplaintStore } from '../../src/precomplaints/store.js'
import { addNote, close, journalise, reopen, withdraw } from '../../src/precomplaints/transitions.js'
import { verify } from '../../src/storage/admin-verify.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createQuestionStore } from '../../src/storage/question-store.js'
import { applyRetention, createDailyRetention } from '../../src/storage/retention.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { exampleCase, reporter, unitMember } from '../support/examples.js'
import { act, closedCase, logCase } from '../support/stored-cases.js'

const settings = { textDaysAfterClosing: 30, maxOpenMonths: 6, questionTextDays: 90 }
const now = new Date('2026-11-22T09:00:00.000Z')
const day = (date: string) => `${date}T09:00:00.000Z`

const closing = (at: string): Partial<Precomplaint> => ({
  status: 'closed',
  takenBy: unitMember,
  closing: { outcome: 'aftale', reflections: [], at, by: unitMember },
})
const journal = (at: string) => ({ journal: { caseRef: '2026-1', at, by: unitMember } })
const note = (at: string) => ({ notes: [{ kind: 'advice' as const, text: 'Ring i dag.', at, by: unitMember }] })

test.each<{ state: string; precomplaint: Partial<Precomplaint>; expected: string | undefined }>([
  { state: 'new', precomplaint: {}, expected: undefined },
  {
    state: 'taken and journalised',
    precomplaint: { status: 'taken', ...journal(day('2026-01-01')) },
    expected: undefined,
  },
  {
    state: 'closed and journalised 30 days ago',
    precomplaint: { ...closing(day('2026-10-20')), ...journal(day('2026-10-23')) },
    expected: 'due',
  },
  {
    state: 'closed 30 days ago, journalised 29 days ago',
    precomplaint: { ...closing(day('2026-10-23')), ...journal(day('2026-10-24')) },
    expected: 'waiting',
  },
  {
    state: 'journalised long before it was closed',
    precomplaint: { ...closing(day('2026-11-20')), ...journal(day('2026-10-01')) },
    expected: 'waiting',
  },
  { state: 'closed and not journalised', precomplaint: closing(day('2026-01-01')), expected: 'not-journalised' },
  {
    state: 'not to be journalised, for a reason',
    precomplaint: {
      ...closing(day('2026-10-01')),
      journal: { reason: 'Kun en prøve', at: day('2026-10-02'), by: unitMember },
    },
    expected: 'due',
  },
  {
    state: 'written to after it was journalised',
    precomplaint: { ...closing(day('2026-10-05')), ...journal(day('2026-10-01')), ...note(day('2026-10-03')) },
    expected: 'not-journalised',
  },
  {
    state: 'withdrawn and not to be journalised',
    precomplaint: { status: 'withdrawn', withdrawnAt: day('2026-10-01'), ...journal(day('2026-10-01')) },
    expected: 'due',
  },
])('a case that is $state: $expected', ({ precomplaint, expected }) => {
  expect(retained(exampleCase(precomplaint), settings, now)).toBe(expected)
})

test.each<{ today: string; before: string }>`
  today           | before
  ${'2026-11-22'} | ${'2026-05-22'}
  ${'2026-08-31'} | ${'2026-02-28'}
  ${'2026-03-15'} | ${'2025-09-15'}
`('on $today, six months reach back to $before', ({ today, before }) => {
  expect(openTooLongBefore(settings, new Date(day(today))).toISOString()).toBe(day(before))
})

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`retention in ${name}`, () => {
    let database: EmptyDatabase
    let store: PrecomplaintStore
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      store = createPrecomplaintStore(database.db, () => crypto.randomUUID())
    })
    afterEach(() => database.drop())
    const apply = (at = now, options = {}) =>
      applyRetention({ db: database.db, store, questions: createQuestionStore(database.db) }, settings, at, options)
    const everyWord = async () =>
      JSON.stringify(await database.db.selectFrom('precomplaints').select('record').execute())

    test('the text goes, the codes and days stay, and the history says that the house did it', async () => {
      const due = await closedCase(store, { journalisedAt: day('2026-10-12') })
      const facts = await database.db.selectFrom('case_facts').selectAll().execute()

      expect(await apply()).toMatchObject({ textRemoved: [due.number], notJournalised: [], openTooLong: [] })

      for (const word of ['lektiehjælp', 'en aftale', 'Prøveskolen', 'Ring til', 'hurtigere']) {
        expect(await everyWord()).not.toContain(word)
      }
      expect(await store.find(due.id)).toMatchObject({ status: 'closed', textRemovedAt: now.toISOString(), reporter })
      expect(await database.db.selectFrom('case_facts').selectAll().execute()).toEqual(facts)
      const last = await database.db.selectFrom('events').selectAll().orderBy('seq', 'desc').limit(1).execute()
      expect(last).toMatchObject([{ kind: 'text-removed', by_id: 'klarsvar', at: now.toISOString() }])
      expect(await verify(database.db)).toMatchObject({ chainFaults: [], caseFaults: [] })
    })

    test('doing it twice, or in two instances at once, changes nothing more', async () => {
      const due = await closedCase(store, { journalisedAt: day('2026-10-12') })
      const [one, other] = await Promise.all([apply(), apply()])

      expect([...one.textRemoved, ...other.textRemoved]).toEqual([due.number])
      expect((await apply()).textRemoved).toEqual([])
    })

    test('a dry run tells the same and changes nothing', async () => {
      const due = await closedCase(store, { journalisedAt: day('2026-10-12') })
      const before = await everyWord()

      expect(await apply(now, { dryRun: true })).toMatchObject({ textRemoved: [due.number] })
      expect(await everyWord()).toBe(before)
    })

    test('what is not journalised keeps its text and is named once it is late; so is what is open for too long', async () => {
      const closedLong = await closedCase(store)
      const withdrawn = await logCase(store, { at: day('2026-10-01') })
      await act(store, withdrawn, (one) => withdraw(one, reporter, day('2026-10-02')))
      const openLong = await logCase(store, { at: day('2026-05-21') })
      await closedCase(store, { closedAt: day('2026-11-20') })
      await logCase(store, { at: day('2026-11-20') })
      const before = await everyWord()

      const report = await apply()

      expect(report).toMatchObject({ textRemoved: [], openTooLong: [openLong.number] })
      expect([...report.notJournalised].sort()).toEqual([closedLong.number, withdrawn.number].sort())
      expect(await everyWord()).toBe(before)
    })

    test('text written after a case was opened again goes too, once that is journalised', async () => {
      const one = await closedCase(store, { journalisedAt: day('2026-10-12') })
      await apply()
      await act(store, one, (case_) => reopen(case_, unitMember, day('2026-11-23')))
      const advice = { kind: 'advice', text: 'Skriv til forælderen igen.' } as const
      await act(store, one, (case_) => addNote(case_, unitMember, advice, day('2026-11-24')))
      await act(store, one, (case_) =>
        close(case_, unitMember, { outcome: 'aftale', reflections: [] }, day('2026-11-25')),
      )
      const later = new Date(day('2027-01-10'))
      expect(await apply(later)).toMatchObject({ textRemoved: [], notJournalised: [one.number] })

      await act(store, one, (case_) => journalise(case_, unitMember, { caseRef: '2026-2' }, day('2026-11-26')))
      expect(await apply(later)).toMatchObject({ textRemoved: [one.number] })
      expect(await everyWord()).not.toContain('Skriv til')
    })

    test('the bot does it once a day; a day on which it failed is tried again', async () => {
      let isUp = true
      const failing = () => {
        if (!isUp) throw new Error('no settings')
        return settings
      }
      const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
      const daily = createDailyRetention(
        { db: database.db, store, questions: createQuestionStore(database.db) },
        failing,
        dayOf,
      )
      const due = await closedCase(store, { journalisedAt: day('2026-10-12') })

      expect(await daily(new Date('2026-11-01T08:00:00Z'))).toMatchObject({ textRemoved: [] })
      expect(await daily(new Date('2026-11-01T20:00:00Z'))).toBeUndefined()
      isUp = false
      await expect(daily(new Date('2026-11-22T00:00:00Z'))).rejects.toThrow('no settings')
      isUp = true
      expect(await daily(new Date('2026-11-22T00:01:00Z'))).toMatchObject({ textRemoved: [due.number] })
      expect(await daily(new Date('2026-11-22T00:02:00Z'))).toBeUndefined()
    })

    test('forms and shown answers that are too old go', async () => {
      await store.issueForm('old', reporter.id, day('2026-10-22'))
      await store.issueForm('new', reporter.id, day('2026-10-24'))
      const shown = (id: string, date: string) => ({ activity_id: id, passages: '[]', shown_at: day(date) })
      const answers = [shown('old', '2026-08-23'), shown('new', '2026-08-25')]
      await database.db.insertInto('shown_answers').values(answers).execute()

      expect(await apply(now, { dryRun: true })).toMatchObject({ forms: 1, shownAnswers: 1 })
      expect(await apply()).toMatchObject({ forms: 1, shownAnswers: 1 })
      expect(await database.db.selectFrom('form_keys').select('key').execute()).toEqual([{ key: 'new' }])
      expect(await database.db.selectFrom('shown_answers').select('activity_id').execute()).toEqual([
        { activity_id: 'new' },
      ])
    })

    test('what a person has not used for half a year is forgotten, unless it has a star', async () => {
      const pick = (entry: string, used: string, star: string | null) => ({
        key: `${reporter.id} ${entry}`,
        person_id: reporter.id,
        entry,
        last_used: day(used),
        count: 1,
        favourite_since: star,
      })
      const picks = [
        pick('KlarRet 1', '2026-05-25', null),
        pick('KlarRet 2', '2026-05-27', null),
        pick('KlarRet 3', '2026-01-01', day('2026-01-01')),
      ]
      await database.db.insertInto('picks').values(picks).execute()

      expect(await apply(now, { dryRun: true })).toMatchObject({ picks: 1 })
      expect(await apply()).toMatchObject({ picks: 1 })
      const left = await database.db.selectFrom('picks').select('entry').orderBy('entry').execute()
      expect(left).toEqual([{ entry: 'KlarRet 2' }, { entry: 'KlarRet 3' }])
    })
  })
}
