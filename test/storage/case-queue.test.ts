/** The queue in SQL says the same as the pure functions, on SQLite and PostgreSQL alike. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CaseFacts } from '../../src/precomplaints/case-facts.js'
import {
  countOf,
  isLateToFollowUp,
  isLateToTake,
  isOpen,
  needOf,
  needs,
  queueFilters,
  sinceWhen,
  type CaseQueue,
  type Narrowing,
  type QueueFilter,
} from '../../src/precomplaints/queue.js'
import { statuses } from '../../src/precomplaints/precomplaint.js'
import { toRow } from '../../src/storage/case-facts-row.js'
import { createCaseQueue } from '../../src/storage/case-queue.js'
import { createViewStore } from '../../src/storage/view-store.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { exampleCase } from '../support/examples.js'

const day = { today: '2026-11-24', soon: '2026-11-26', urgentFromStep: 5 }
const me = 'me'

const aDay = fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27')
const someFacts = fc
  .record({
    status: fc.constantFrom(...statuses),
    takeBy: fc.option(aDay, { nil: undefined }),
    followUp: aDay,
    urgentBy: fc.option(aDay, { nil: undefined }),
    stepIn: fc.integer({ min: 1, max: 7 }),
    owner: fc.constantFrom({ id: me, name: 'Bo Prøvested' }, { id: 'other', name: 'Ida Forsøgsen' }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ minute, owner, ...rest }, index = 0): Omit<CaseFacts, 'id' | 'number'> => ({
    ...rest,
    createdAt: `2026-11-1${index % 10}T09:${String(minute).padStart(2, '0')}:00.000Z`,
    owner: rest.status === 'new' || rest.status === 'withdrawn' ? undefined : owner,
    takenAt: undefined,
    closedAt: undefined,
    area: 'amager',
    unitType: 'folkeskole',
    theme: 'samarbejde',
    types: ['formalitet'],
    stepOut: undefined,
    outcome: undefined,
    complaint: false,
    journalised: false,
  }))

for (const { name, open } of databases) {
  const group = open ? describe : describe.skip
  group(`the queue in ${name}`, () => {
    let database: EmptyDatabase
    let queue: CaseQueue
    beforeEach(async () => {
      database = await (open as () => Promise<EmptyDatabase>)()
      queue = createCaseQueue(database.db)
    })
    afterEach(() => database.drop())

    const store = async (cases: Omit<CaseFacts, 'id' | 'number'>[]): Promise<CaseFacts[]> => {
      const all = cases.map((facts, index) => ({
        ...facts,
        id: `dddddddd-0000-4000-8000-${String(index).padStart(12, '0')}`,
        number: `TU-2026-${String(index).padStart(4, '0')}`,
      }))
      for (const facts of all) {
        await database.db
          .insertInto('precomplaints')
          .values({
            id: facts.id,
            number: facts.number,
            version: 7,
            status: facts.status,
            reporter_id: 'x',
            created_at: facts.createdAt,
            record: JSON.stringify(exampleCase({ id: facts.id })),
          })
          .execute()
        await database.db.insertInto('case_facts').values(toRow(facts)).execute()
      }
      return all
    }

    const expected = (all: CaseFacts[], filter: QueueFilter) =>
      all
        .filter(isOpen)
        .filter((facts) => {
          if (filter === 'mine') return facts.status === 'taken' && facts.owner?.id === me
          return filter === 'all' || isLateToTake(facts, day.today) || isLateToFollowUp(facts, day.today)
        })
        .sort((a, b) => compare(keyOf(a), keyOf(b)))
        .map(({ id }) => id)
    const keyOf = (facts: CaseFacts) =>
      `${needs.indexOf(needOf(facts, day))} ${sinceWhen(facts, day)} ${facts.createdAt} ${facts.id}`

    test('three hundred cases stand in the order that the rules give, under every filter and over pages', async () => {
      const all = await store(fc.sample(someFacts, { numRuns: 300, seed: 7 }))
      const counts = await queue.counts(day, me)
      for (const filter of queueFilters) {
        const shown: string[] = []
        for (let from = 0; ; from += 8) {
          const page = await queue.list(filter, day, me, from, 8)
          shown.push(...page.map(({ id }) => id))
          if (page.length < 8) break
        }
        expect(shown).toEqual(expected(all, filter))
        expect(shown.length).toBeGreaterThan(10)
        expect(countOf(filter, counts)).toBe(shown.length)
      }
      expect(counts).toEqual({
        open: all.filter(isOpen).length,
        waiting: all.filter(({ status }) => status === 'new').length,
        lateToTake: all.filter((facts) => isLateToTake(facts, day.today)).length,
        mine: all.filter(({ status, owner }) => status === 'taken' && owner?.id === me).length,
        lateFollowUp: all.filter((facts) => isLateToFollowUp(facts, day.today)).length,
      })
    })

    test('it is narrowed to a need, a theme, an area, a kind of unit and the beginning of a number', async () => {
      const sample = fc.sample(someFacts, { numRuns: 200, seed: 11 }).map((facts, index) => ({
        ...facts,
        theme: ['koersel', 'samarbejde'][index % 2] ?? '',
        area: ['amager', 'valby', 'indre-by'][index % 3] ?? '',
        unitType: ['folkeskole', 'vuggestue'][index % 5 === 0 ? 1 : 0] ?? '',
      }))
      const all = await store(sample)
      const narrowings: [Narrowing, (facts: CaseFacts) => boolean][] = [
        [{}, () => true],
        [{ need: 'waiting' }, (facts) => needOf(facts, day) === 'waiting'],
        [{ theme: 'koersel' }, ({ theme }) => theme === 'koersel'],
        [{ area: 'valby', unitType: 'folkeskole' }, (one) => one.area === 'valby' && one.unitType === 'folkeskole'],
        [{ number: 'TU-2026-01' }, ({ number }) => number.startsWith('TU-2026-01')],
        [{ theme: 'nothing-like-it' }, () => false],
      ]
      for (const filter of queueFilters) {
        const order = expected(all, filter)
        for (const [narrowing, fits] of narrowings) {
          const wanted = order.filter((id) => all.some((facts) => facts.id === id && fits(facts)))
          const from = Math.min(2, wanted.length)
          const listed = await queue.list(filter, day, me, from, 200, narrowing)
          expect({ filter, narrowing, ids: listed.map(({ id }) => id) }).toEqual({
            filter,
            narrowing,
            ids: wanted.slice(from),
          })
          expect(await queue.size(filter, day, me, narrowing)).toBe(wanted.length)
        }
      }
    })

    test('an empty store has an empty queue', async () => {
      expect(await queue.list('all', day, me, 0, 8)).toEqual([])
      expect(await queue.counts(day, me)).toEqual({ open: 0, waiting: 0, lateToTake: 0, mine: 0, lateFollowUp: 0 })
      expect(await queue.ordered([])).toEqual(new Set())
    })

    test('a case brings its facts and the version that its buttons carry', async () => {
      const [one] = await store(
        fc.sample(someFacts, { numRuns: 1, seed: 1 }).map((f) => ({ ...f, status: 'new', owner: undefined })),
      )
      expect(await queue.list('all', day, me, 0, 8)).toEqual([{ ...one, version: 7 }])
    })

    test('what is due is read in batches, each case once', async () => {
      const all = await store(fc.sample(someFacts, { numRuns: 120, seed: 3 }))
      const read = async (next: (after: string) => Promise<CaseFacts[]>) => {
        const found: string[] = []
        for (;;) {
          const batch = await next(found.at(-1) ?? '')
          if (batch.length === 0) return found
          found.push(...batch.map(({ id }) => id))
        }
      }
      const late = await read((after) => queue.lateToTake(day.today, after, 3))
      const followUp = await read((after) => queue.toFollowUp('2026-11-23', day.today, after, 3))

      expect(late).toEqual(all.filter((facts) => isLateToTake(facts, day.today)).map(({ id }) => id))
      expect(followUp).toEqual(
        all
          .filter(({ status, followUp: on }) => status === 'taken' && on >= '2026-11-23' && on <= day.today)
          .map(({ id }) => id),
      )
      expect(Math.min(late.length, followUp.length)).toBeGreaterThan(3)
    })

    test('a reminder is ordered once, by however many, and the unit’s card is shown anew with it', async () => {
      const [one] = await store(fc.sample(someFacts, { numRuns: 1, seed: 1 }))
      const id = one?.id ?? ''
      const at = '2026-11-25T07:00:00.000Z'
      const here = createViewStore(database.db)
      const elsewhere = name === 'PostgreSQL' ? createViewStore(await database.again()) : here
      await here.order({ kind: 'unit-card', place: 'unit-channel' }, id, at)
      const notice = { kind: 'reminder-unit', place: 'unit-channel', subject: '2026-11-24' } as const

      const orders = await Promise.all(
        [here, elsewhere, here, elsewhere].map((views) => views.order(notice, id, at, { refreshUnitCard: true })),
      )

      expect(orders.filter(Boolean)).toHaveLength(1)
      expect(await queue.ordered([id])).toEqual(new Set([`${id}:reminder-unit:2026-11-24`]))
      const cards = await database.db.selectFrom('views').select('wanted').where('kind', '=', 'unit-card').execute()
      expect(cards).toEqual([{ wanted: 2 }])
    })
  })
}

/** As the stores compare: letter by letter. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
