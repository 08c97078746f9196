/** Questions to the unit in the store: the contract, and how they leave it again. Held by SQLite and PostgreSQL alike. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { QuestionStore } from '../../src/questions/store.js'
import { answerQuestion, askBack } from '../../src/questions/transitions.js'
import { exportPerson } from '../../src/storage/admin-person.js'
import { verify } from '../../src/storage/admin-verify.js'
import { backUp } from '../../src/storage/backup.js'
import { erase, planErasing } from '../../src/storage/erase.js'
import { rowsOf, tableNames } from '../../src/storage/every-table.js'
import { createGapStore } from '../../src/storage/gap-store.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createQuestionStore } from '../../src/storage/question-store.js'
import { restore } from '../../src/storage/restore.js'
import { applyRetention } from '../../src/storage/retention.js'
import { createPlaceStore, createViewStore } from '../../src/storage/view-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { otherUnitMember, reporter, unitMember } from '../support/examples.js'
import { askQuestion, changed, newQuestion } from '../support/stored-questions.js'

const at = '2026-11-23T09:00:00.000Z'
const later = '2026-11-24T09:00:00.000Z'
const retention = { textDaysAfterClosing: 30, maxOpenMonths: 6, questionTextDays: 90 }

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`questions in ${name}`, () => {
    let database: EmptyDatabase
    let store: QuestionStore
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      store = createQuestionStore(database.db)
    })
    afterEach(() => database.drop())

    const cases = () => createPrecomplaintStore(database.db, () => crypto.randomUUID())
    const answer = (question: { id: string }, by = unitMember, text = 'Ja, hvis begge har del i myndigheden.') =>
      changed(store, question, later, (now) => answerQuestion(now, by, { text, label: undefined }, later))
    const everything = async () => {
      const all: unknown[] = []
      for (const table of tableNames) for await (const row of rowsOf(database.db, table)) all.push([table, row])
      return JSON.stringify(all)
    }
    const eraseNow = (id: string, options = {}) =>
      erase({ db: database.db, store: cases(), questions: store, now: () => new Date(later) }, id, options)
    const viewsNow = () =>
      database.db.selectFrom('views').select(['kind', 'place', 'wanted', 'subject']).orderBy('id').execute()

    test('asking saves the record with the next number, two views and a line on the gap list', async () => {
      const first = await askQuestion(store)
      const second = await askQuestion(store)
      expect([first.number, second.number]).toEqual(['SP-2026-0001', 'SP-2026-0002'])
      expect(await store.find(first.id)).toEqual(first)
      const views = await database.db.selectFrom('views').selectAll().where('question_id', '=', first.id).execute()
      expect(views.map(({ kind, place }) => `${kind} ${place}`).sort()).toEqual([
        'question-card unit-channel',
        `question-receipt person:${reporter.id}`,
      ])
      const gaps = createGapStore(database.db, () => undefined)
      // The same words are one line, which names the newest question.
      expect(await gaps.list(0, 10)).toMatchObject({ total: 1, gaps: [{ handedOn: { number: 'SP-2026-0002' } }] })
    })

    test('one form gives one question, however often and by how many it is sent at once', async () => {
      const key = crypto.randomUUID()
      await store.issueForm(key, reporter.id, at)
      const results = await Promise.all(Array.from({ length: 20 }, () => store.ask(newQuestion(key))))
      expect(results.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1)
      expect(results.filter(({ outcome }) => outcome === 'already-saved')).toHaveLength(19)
      expect(new Set(results.map((one) => 'question' in one && one.question.id)).size).toBe(1)
    })

    test.each<{ what: string; changes: Parameters<typeof newQuestion>[1] }>([
      { what: 'somebody else’s', changes: { asker: otherUnitMember } },
      { what: 'too old', changes: { at: '2026-12-24T09:00:00.000Z' } },
    ])('a form that is $what saves nothing', async ({ changes }) => {
      const key = crypto.randomUUID()
      await store.issueForm(key, reporter.id, at)
      expect(await store.ask(newQuestion(key, changes))).toEqual({ outcome: 'unknown-form' })
      expect(await viewsNow()).toEqual([])
    })

    test('a form of a question logs no case, and a form of a case asks no question', async () => {
      const [question, report] = [crypto.randomUUID(), crypto.randomUUID()]
      await store.issueForm(question, reporter.id, at)
      await store.ask(newQuestion(question))
      const { exampleSubmit } = await import('../support/examples.js')
      expect(await cases().submit(exampleSubmit(question, { at }))).toEqual({ outcome: 'unknown-form' })
      await cases().issueForm(report, reporter.id, at)
      await cases().submit(exampleSubmit(report, { at }))
      expect(await store.ask(newQuestion(report))).toEqual({ outcome: 'unknown-form' })
    })

    test('of many who answer at once, one has answered, and all views follow', async () => {
      const question = await askQuestion(store)
      const people = Array.from({ length: 8 }, (_, index) => ({ id: `unit-${index}`, name: `Nummer ${index}` }))
      const results = await Promise.all(
        people.map((by) =>
          store.change(question.id, later, (now) =>
            answerQuestion(now, by, { text: `Svar fra ${by.name}`, label: undefined }, later),
          ),
        ),
      )
      const outcomes = results.map(({ transition }) => transition.outcome).sort()
      expect(outcomes).toEqual([...Array<string>(7).fill('already-answered'), 'changed'])
      expect(await store.find(question.id)).toMatchObject({ version: 2, status: 'answered', turns: [{}, {}] })
      expect(await viewsNow()).toEqual([
        { kind: 'question-answer', place: `person:${reporter.id}`, wanted: 1, subject: '1' },
        { kind: 'question-card', place: 'unit-channel', wanted: 2, subject: '' },
        { kind: 'question-receipt', place: `person:${reporter.id}`, wanted: 2, subject: '' },
      ])
    })

    test('the receipt becomes due once the unit’s card has arrived, and only then the unit has it', async () => {
      const question = await askQuestion(store)
      const places = createPlaceStore(database.db)
      for (const place of ['unit-channel', `person:${reporter.id}`]) await places.remember(place, {}, at)
      const views = createViewStore(database.db)
      const claimed = await views.claimDue(at, later, 10)
      expect(await store.reachedUnit(question.id)).toBe(false)
      for (const view of claimed) await views.markShown(view, `shown-${view.kind}`, at)
      expect(await store.reachedUnit(question.id)).toBe(true)
      expect((await views.claimDue(later, later, 10)).map(({ kind }) => kind)).toEqual(['question-receipt'])
    })

    test('a reminder is ordered once for each time of waiting, also by two instances', async () => {
      const question = await askQuestion(store)
      expect(await store.lateToAnswer('2026-11-24', 10)).toEqual([])
      const [late] = await store.lateToAnswer('2026-11-25', 10)
      expect(late).toEqual(question)
      const other = createQuestionStore(await database.again())
      const ordered = [await store.orderReminder(question, later), await other.orderReminder(question, later)]
      expect(ordered).toEqual([true, false])
      expect(await store.lateToAnswer('2026-11-25', 10)).toEqual([])

      await answer(question)
      const again = await changed(store, question, later, (now) => askBack(now, 'Også i ferien?', '2026-11-26', later))
      expect(await store.lateToAnswer('2026-11-27', 10)).toEqual([again])
    })

    test('words go when their time has come, never from an open one, and a dry run only tells', async () => {
      const answered = await askQuestion(store)
      await answer(answered)
      const stillOpen = await askQuestion(store, { text: 'Hvem må læse elevplanen i klubben?', gap: undefined })
      const apply = (moment: string, options = {}) =>
        applyRetention({ db: database.db, store: cases(), questions: store }, retention, new Date(moment), options)

      expect(await apply('2027-02-22T08:59:00.000Z')).toMatchObject({ questionsCleared: [] })
      expect(await apply('2027-02-22T09:01:00.000Z', { dryRun: true })).toMatchObject({
        questionsCleared: [answered.number],
      })
      expect(await everything()).toContain('del i myndigheden')
      expect(await apply('2027-02-22T09:01:00.000Z')).toMatchObject({ questionsCleared: [answered.number] })
      expect(await apply('2027-02-22T09:01:00.000Z')).toMatchObject({ questionsCleared: [] })

      expect(await everything()).not.toContain('del i myndigheden')
      expect(await store.find(answered.id)).toMatchObject({ status: 'answered', turns: [{ text: '' }, { text: '' }] })
      expect(await store.find(stillOpen.id)).toMatchObject({ turns: [{ text: 'Hvem må læse elevplanen i klubben?' }] })
      expect(await apply('2027-06-01T09:00:00.000Z')).toMatchObject({ openTooLong: [stillOpen.number] })
      expect(await verify(database.db)).toMatchObject({ caseFaults: [] })
    })

    test('the one who asked is erased with all words; access gave them before', async () => {
      const question = await askQuestion(store, { showAsker: true })
      await answer(question)
      expect(await exportPerson(database.db, reporter.id, at)).toMatchObject({
        questionsAsked: [{ number: question.number, turns: [{}, {}] }],
        forms: [{ sent: true }],
      })
      expect(await exportPerson(database.db, unitMember.id, at)).toMatchObject({
        questionsAsked: [],
        questionsOfOthers: [{ number: question.number, answers: [{ text: 'Ja, hvis begge har del i myndigheden.' }] }],
      })

      expect(await eraseNow(reporter.id)).toMatchObject({ outcome: 'erased' })
      const left = await everything()
      for (const trace of [reporter.id, reporter.name, 'del i myndigheden']) expect(left).not.toContain(trace)
      expect(await store.find(question.id)).toMatchObject({ asker: { id: 'erased' }, showAsker: false })
      expect(await verify(database.db)).toMatchObject({ caseFaults: [] })
    })

    test('the one who answered is erased with the own words; the question stays', async () => {
      const question = await askQuestion(store)
      await answer(question)
      await eraseNow(unitMember.id)
      const left = await everything()
      for (const trace of [unitMember.id, unitMember.name, 'del i myndigheden']) expect(left).not.toContain(trace)
      expect(await store.find(question.id)).toMatchObject({
        asker: reporter,
        turns: [{ text: 'Må vi sende referatet til begge forældre?' }, { text: '', by: { id: 'erased' } }],
      })
    })

    test('a name in what somebody else wrote is for people to judge, so the question is named', async () => {
      const question = await askQuestion(store)
      await answer(question, unitMember, 'Det ved Bo Prøvested, siger Sanne Testrup.')
      expect(await planErasing(database.db, unitMember.id)).toMatchObject({ nameInText: [] })
      const other = await askQuestion(store, { text: 'Hvorfor svarer Bo Prøvested ikke på mit spørgsmål?' })
      expect(await planErasing(database.db, unitMember.id)).toMatchObject({ nameInText: [other.number] })
    })

    test('an open question hinders; with force the name goes, and an answer to nobody is told to nobody', async () => {
      const question = await askQuestion(store)
      expect(await planErasing(database.db, reporter.id)).toMatchObject({
        questions: [{ number: question.number, hindrance: 'open' }],
      })
      expect(await eraseNow(reporter.id)).toMatchObject({ outcome: 'refused' })
      expect(await store.find(question.id)).toEqual(question)

      expect(await eraseNow(reporter.id, { force: true })).toMatchObject({ outcome: 'erased' })
      expect(await everything()).not.toContain(reporter.id)
      await answer(question)
      expect((await viewsNow()).map(({ kind }) => kind)).toEqual(['question-card'])
    })

    test('a backup holds them, and a record that was tampered with is found', async () => {
      const question = await askQuestion(store)
      await answer(question)
      const folder = await mkdtemp(join(tmpdir(), 'klarsvar-questions-'))
      const target = await (open as () => Promise<EmptyDatabase>)()
      try {
        await backUp(database.db, join(folder, 'all.backup'), at)
        await restore(target.db, join(folder, 'all.backup'))
        expect(await createQuestionStore(target.db).find(question.id)).toEqual(await store.find(question.id))
        expect(await askQuestion(createQuestionStore(target.db))).toMatchObject({ number: 'SP-2026-0002' })
        await target.db.updateTable('questions').set({ status: 'open' }).where('id', '=', question.id).execute()
        expect((await verify(target.db)).caseFaults).toEqual([{ case: question.number, fault: 'columns-differ' }])
        await target.db.updateTable('questions').set({ record: '{}' }).where('id', '=', question.id).execute()
        expect((await verify(target.db)).caseFaults).toEqual([{ case: question.number, fault: 'unreadable' }])
      } finally {
        await target.drop()
        await rm(folder, { recursive: true, force: true })
      }
    })

    test('a line that is ticked off is gone until it is asked after that', async () => {
      const gaps = createGapStore(database.db, () => undefined)
      const line = { kind: 'no-answer' as const, key: 'no-answer|kage', text: 'kage' }
      gaps.note(line, at)
      await gaps.markDone(line.key, at)
      expect(await gaps.list(0, 10)).toEqual({ gaps: [], total: 0 })
      expect(await gaps.find(line.key)).toMatchObject({ text: 'kage' })
      gaps.note(line, later)
      expect(await gaps.list(0, 10)).toMatchObject({ total: 1, gaps: [{ count: 2 }] })
      expect(await gaps.find('no-answer|findes ikke')).toBeUndefined()
    })
  })
}
