/**
 * The queue in the database, from facts alone. `precomplaints/queue.ts` says what the order and the counts mean.
 */
import { sql, type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely'
import {
  needs,
  type CaseQueue,
  type Narrowing,
  type Need,
  type QueueDay,
  type QueuedCase,
  type QueueFilter,
} from '../precomplaints/queue.js'
import type { ViewKind } from '../precomplaints/store.js'
import { toFacts } from './case-facts-row.js'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'

type Facts = ExpressionBuilder<Tables, 'case_facts'>

interface Wanted {
  filter: QueueFilter
  day: QueueDay
  personId: string
  narrowing: Narrowing
}

export function createCaseQueue(db: Db): CaseQueue {
  const casesWith = (need: Need, { filter, day, personId, narrowing }: Wanted) =>
    db
      .selectFrom('case_facts')
      .where((is) => hasNeed(is, need, day))
      .where((is) => narrowed(is, narrowing))
      .$if(filter === 'mine', (query) => query.where((is) => isMine(is, personId)))
      .$if(filter === 'late', (query) =>
        query.where((is) => is.or([lateToTake(is, day.today), lateToFollowUp(is, day.today)])),
      )

  return {
    async counts(day, personId) {
      // Each count is a range of an index; one pass over all open cases would take several times as long.
      const count = (belongs: (is: Facts) => Expression<SqlBool>) =>
        db
          .selectFrom('case_facts')
          .select((is) => is.fn.countAll<number | string>().as('cases'))
          .where(belongs)
      const { waiting, taken, late, mine, followUp } = await db
        .selectNoFrom([
          count((is) => is('status', '=', 'new')).as('waiting'),
          count((is) => is('status', '=', 'taken')).as('taken'),
          count((is) => lateToTake(is, day.today)).as('late'),
          count((is) => isMine(is, personId)).as('mine'),
          count((is) => lateToFollowUp(is, day.today)).as('followUp'),
        ])
        .executeTakeFirstOrThrow()
      return {
        open: Number(waiting) + Number(taken),
        waiting: Number(waiting),
        lateToTake: Number(late),
        mine: Number(mine),
        lateFollowUp: Number(followUp),
      }
    },

    async list(filter, day, personId, from, count, narrowing = {}) {
      const ids: string[] = []
      let skip = from
      // Need after need, until the page is full: the most pressing ones are found without a look at all the others.
      for (const need of needsIn(narrowing)) {
        if (ids.length === count) break
        const group = casesWith(need, { filter, day, personId, narrowing })
        const page = await group
          .select('id')
          .orderBy(sinceColumn[need])
          .orderBy('created_at')
          .orderBy('id')
          .limit(count - ids.length)
          .offset(skip)
          .execute()
        ids.push(...page.map(({ id }) => id))
        if (page.length > 0) skip = 0
        else if (skip > 0) skip -= await sizeOf(group)
      }
      return withFacts(db, ids)
    },

    async size(filter, day, personId, narrowing) {
      let size = 0
      for (const need of needsIn(narrowing)) size += await sizeOf(casesWith(need, { filter, day, personId, narrowing }))
      return size
    },

    async lateToTake(today, after, count) {
      const rows = await db
        .selectFrom('case_facts')
        .selectAll()
        .where((is) => lateToTake(is, today))
        // The leader's reminder is the last that a case can bring.
        .where((is) => is.not(is.exists(ordered(is, 'reminder-leader'))))
        .where('id', '>', after)
        .orderBy('id')
        .limit(count)
        .execute()
      return rows.map(toFacts)
    },

    async toFollowUp(from, to, after, count) {
      const rows = await db
        .selectFrom('case_facts')
        .selectAll()
        .where('status', '=', 'taken')
        .where('follow_up', '>=', from)
        .where('follow_up', '<=', to)
        // The owner's reminder is the last that a day of following up can bring.
        .where((is) =>
          is.not(
            is.exists(
              ordered(is, 'reminder-unit').where('subject', '=', sql<string>`'follow-up:' || case_facts.follow_up`),
            ),
          ),
        )
        .where('id', '>', after)
        .orderBy('id')
        .limit(count)
        .execute()
      return rows.map(toFacts)
    },

    async ordered(caseIds) {
      if (caseIds.length === 0) return new Set()
      const rows = await db
        .selectFrom('views')
        .select('id')
        .where('precomplaint_id', 'in', caseIds)
        .where('kind', 'in', ['reminder-unit', 'reminder-leader', 'follow-up-question'])
        .execute()
      return new Set(rows.map(({ id }) => id))
    },
  }
}

type Group = SelectQueryBuilder<Tables, 'case_facts', object>

async function sizeOf(group: Group): Promise<number> {
  const row = await group.select((is) => is.fn.countAll<number | string>().as('cases')).executeTakeFirstOrThrow()
  return Number(row.cases)
}

/** The cases with these ids, in this order. */
async function withFacts(db: Db, ids: readonly string[]): Promise<QueuedCase[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('case_facts')
    .innerJoin('precomplaints', 'precomplaints.id', 'case_facts.id')
    .selectAll('case_facts')
    .select('precomplaints.version')
    .where('case_facts.id', 'in', ids)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, { ...toFacts(row), version: row.version }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A case's messages of a kind, as far as they were ordered. */
function ordered(is: Facts, kind: ViewKind) {
  return is
    .selectFrom('views')
    .select('views.id')
    .whereRef('views.precomplaint_id', '=', 'case_facts.id')
    .where('views.kind', '=', kind)
}

function needsIn({ need }: Narrowing): readonly Need[] {
  return need ? [need] : needs
}

function narrowed(is: Facts, { theme, area, unitType, number }: Narrowing): Expression<SqlBool> {
  return is.and([
    ...(theme ? [is('theme', '=', theme)] : []),
    ...(area ? [is('area', '=', area)] : []),
    ...(unitType ? [is('unit_type', '=', unitType)] : []),
    ...(number ? [is('number', 'like', `${number}%`)] : []),
  ])
}

function isMine(is: Facts, personId: string) {
  return is.and([is('status', '=', 'taken'), is('owner_id', '=', personId)])
}

function lateToTake(is: Facts, today: string) {
  return is.and([is('status', '=', 'new'), is('take_by', '<', today)])
}

function lateToFollowUp(is: Facts, today: string) {
  return is.and([is('status', '=', 'taken'), is('follow_up', '<', today)])
}

/** As `needOf` has it: each case has exactly one need. */
function hasNeed(is: Facts, need: Need, { today, soon, urgentFromStep }: QueueDay): Expression<SqlBool> {
  const waiting = is('status', '=', 'new')
  const taken = is('status', '=', 'taken')
  const inTime = is(is.fn.coalesce('take_by', sql.lit(NEVER)), '>=', today)
  const close = is(is.fn.coalesce('urgent_by', sql.lit(NEVER)), '<=', soon)
  const urgentNew = is.or([is('step_in', '>=', urgentFromStep), close])
  const urgentTaken = is.and([close, is('urgent_by', '>=', today)])
  // `urgentTaken` with its days turned round, for a day that is not there would make its plain opposite unknown.
  const calmTaken = is.or([is.not(close), is('urgent_by', '<', today)])
  switch (need) {
    case 'late-to-take':
      return lateToTake(is, today)
    case 'urgent':
      return is.or([is.and([waiting, inTime, urgentNew]), is.and([taken, urgentTaken])])
    case 'waiting':
      return is.and([waiting, inTime, is.not(urgentNew)])
    case 'late-follow-up':
      return is.and([lateToFollowUp(is, today), calmTaken])
    case 'in-hand':
      return is.and([taken, is('follow_up', '>=', today), calmTaken])
  }
}

/** Sorts after every day. */
const NEVER = '9999-12-31'

/** Late cases by the day they are late since; all others by age. */
const sinceColumn = {
  'late-to-take': 'take_by',
  urgent: 'created_at',
  waiting: 'created_at',
  'late-follow-up': 'follow_up',
  'in-hand': 'created_at',
} as const satisfies Record<Need, keyof Tables['case_facts']>
