/** What an administrator asks first about a store that is running; read only. */
import { UNIT_CHANNEL } from '../precomplaints/views.js'
import { chainHead } from './event-log.js'
import type { Db } from './open-database.js'

export interface StoreHealth {
  events: number
  /** The last event is the one that the chain's end names. `admin verify` looks at all of them. */
  chainEndFits: boolean
  unitChannel: 'known' | 'unknown' | { deadBecause: string }
  /** Chats of people that take no messages any more. */
  deadChats: number
  /** Cards and messages that are not shown yet. */
  waitingDeliveries: number
  cases: { open: number; notTakenInTime: number; followUpPassed: number }
}

/** @param today the calendar day in Copenhagen */
export async function healthOf(db: Db, today: string): Promise<StoreHealth> {
  const head = await chainHead(db)
  const last = await db.selectFrom('events').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const chainEndFits =
    head !== undefined && (last ? last.seq === head.count && last.hash === head.hash : head.count === 0)
  const channel = await db
    .selectFrom('places')
    .select(['dead_at', 'dead_reason'])
    .where('key', '=', UNIT_CHANNEL)
    .executeTakeFirst()
  const dead = await db
    .selectFrom('places')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('dead_at', 'is not', null)
    .where('key', '<>', UNIT_CHANNEL)
    .executeTakeFirstOrThrow()
  const waiting = await db
    .selectFrom('views')
    .select((eb) => eb.fn.countAll().as('count'))
    .whereRef('shown', '<', 'wanted')
    .executeTakeFirstOrThrow()
  const cases = await db
    .selectFrom('case_facts')
    .select((eb) => [
      eb.fn.countAll().as('open'),
      eb.fn.countAll().filterWhere('status', '=', 'new').filterWhere('take_by', '<', today).as('late'),
      eb.fn.countAll().filterWhere('status', '=', 'taken').filterWhere('follow_up', '<', today).as('passed'),
    ])
    .where('status', 'in', ['new', 'taken'])
    .executeTakeFirstOrThrow()
  return {
    events: head?.count ?? 0,
    chainEndFits,
    unitChannel: !channel ? 'unknown' : channel.dead_at ? { deadBecause: channel.dead_reason ?? '' } : 'known',
    deadChats: Number(dead.count),
    waitingDeliveries: Number(waiting.count),
    cases: {
      open: Number(cases.open),
      notTakenInTime: Number(cases.late),
      followUpPassed: Number(cases.passed),
    },
  }
}
