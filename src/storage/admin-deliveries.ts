/** What must still be shown in Teams, what stands in its way, and trying again by hand. */
import { sql } from 'kysely'
import type { Db } from './open-database.js'

export interface WaitingView {
  id: string
  kind: string
  place: string
  attempts: number
  nextTryAt: string
  /** Why it cannot be delivered now, if it cannot. */
  placeState: 'reachable' | 'unknown' | 'dead'
}

export interface DeadPlace {
  place: string
  deadSince: string
  reason: string
  waiting: number
}

/** A list for people; the count says when there are more. */
const MOST_LISTED = 100

/** Views that are behind, the longest waiting first. */
export async function waitingViews(db: Db): Promise<{ views: WaitingView[]; total: number }> {
  const behind = db.selectFrom('views').whereRef('shown', '<', 'wanted')
  const { total } = await behind.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
  const rows = await behind
    .leftJoin('places', 'places.key', 'views.place')
    .select(['id', 'kind', 'place', 'attempts', 'next_try_at', 'places.key as known', 'dead_at'])
    .orderBy('next_try_at')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute()
  const views = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    place: row.place,
    attempts: row.attempts,
    nextTryAt: row.next_try_at,
    placeState: row.known === null ? ('unknown' as const) : row.dead_at ? ('dead' as const) : ('reachable' as const),
  }))
  return { views, total: Number(total) }
}

/** Places that take no messages any more, and how much waits for each. */
export async function deadPlaces(db: Db): Promise<DeadPlace[]> {
  const rows = await db
    .selectFrom('places')
    .select((eb) => [
      'key',
      'dead_at',
      'dead_reason',
      eb
        .selectFrom('views')
        .select((view) => view.fn.countAll().as('waiting'))
        .whereRef('views.place', '=', 'places.key')
        .whereRef('shown', '<', 'wanted')
        .as('waiting'),
    ])
    .where('dead_at', 'is not', null)
    .orderBy('dead_at')
    .execute()
  return rows.map((row) => ({
    place: row.key,
    deadSince: row.dead_at ?? '',
    reason: row.dead_reason ?? '',
    waiting: Number(row.waiting),
  }))
}

/**
 * Makes what is behind due now, one view or all, and lets dead places live again: if Teams still refuses, they die again.
 * A view that an instance has claimed stays claimed, for it is being delivered.
 * @returns how many views are due now
 */
export async function retryDeliveries(db: Db, which: string, now: string): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const chosen = which === 'all' ? sql<boolean>`shown < wanted` : sql<boolean>`shown < wanted and id = ${which}`
    const due = await tx.updateTable('views').set({ next_try_at: now, attempts: 0 }).where(chosen).executeTakeFirst()
    await tx
      .updateTable('places')
      .set({ dead_at: null, dead_reason: null })
      .where('dead_at', 'is not', null)
      .where('key', 'in', (eb) => eb.selectFrom('views').select('place').where(chosen))
      .execute()
    return Number(due.numUpdatedRows)
  })
}
