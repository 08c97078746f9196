/**
 * Views and places in the database: what must still be shown where, and how a place is reached.
 */
import type { PlaceStore, View, ViewStore } from '../precomplaints/views.js'
import type { ViewKind } from '../precomplaints/store.js'
import { inTransaction } from './in-transaction.js'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'
import { viewRow } from './view-row.js'
import type { Selectable } from 'kysely'

/** Which card tells the sender that the unit's card has arrived. */
const receiptOf: Partial<Record<ViewKind, ViewKind>> = {
  'unit-card': 'reporter-card',
  'question-card': 'question-receipt',
}

export function createViewStore(db: Db): ViewStore {
  return {
    order(notice, precomplaintId, at, { refreshUnitCard = false } = {}) {
      return db.transaction().execute(async (tx) => {
        const ordered = await tx
          .insertInto('views')
          .values(viewRow(notice, precomplaintId, at))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (ordered.numInsertedOrUpdatedRows !== 1n) return false
        if (refreshUnitCard && precomplaintId !== undefined) {
          await tx
            .updateTable('views')
            .set((expression) => ({ wanted: expression('wanted', '+', 1), next_try_at: at }))
            .where('precomplaint_id', '=', precomplaintId)
            .where('kind', '=', 'unit-card')
            .execute()
        }
        return true
      })
    },

    async claimDue(now, leaseUntil, limit) {
      const due = await db
        .selectFrom('views')
        .innerJoin('places', 'places.key', 'views.place')
        .selectAll('views')
        .whereRef('shown', '<', 'wanted')
        .where('next_try_at', '<=', now)
        .where('places.dead_at', 'is', null)
        .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', now)]))
        .orderBy('next_try_at')
        .limit(limit)
        .execute()
      const claimed: View[] = []
      for (const row of due) {
        const lease = await db
          .updateTable('views')
          .set({ lease_until: leaseUntil })
          .where('id', '=', row.id)
          .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', now)]))
          .returningAll()
          .executeTakeFirst()
        if (lease) claimed.push(toView(lease))
      }
      return claimed
    },

    async markShown(view, activityId, at) {
      await inTransaction(db, async (tx) => {
        await tx
          .updateTable('views')
          .set({ shown: view.wanted, activity_id: activityId ?? null, attempts: 0, lease_until: null })
          .where('id', '=', view.id)
          .execute()
        const first = await tx
          .updateTable('views')
          .set({ first_shown_at: at })
          .where('id', '=', view.id)
          .where('first_shown_at', 'is', null)
          .executeTakeFirst()
        const receipt = receiptOf[view.kind]
        if (!receipt || first.numUpdatedRows === 0n) return
        await tx
          .updateTable('views')
          .set((expression) => ({ wanted: expression('wanted', '+', 1), next_try_at: at }))
          .where(
            view.questionId ? 'question_id' : 'precomplaint_id',
            '=',
            view.questionId ?? view.precomplaintId ?? null,
          )
          .where('kind', '=', receipt)
          .execute()
      })
    },

    async markFailed(view, nextTryAt, options = {}) {
      await db
        .updateTable('views')
        .set({
          attempts: view.attempts + 1,
          next_try_at: nextTryAt,
          lease_until: null,
          ...(options.forgetActivity ? { activity_id: null } : {}),
        })
        .where('id', '=', view.id)
        .execute()
    },

    async postpone(view, nextTryAt) {
      await db
        .updateTable('views')
        .set({ next_try_at: nextTryAt, lease_until: null })
        .where('id', '=', view.id)
        .execute()
    },

    async startOver(now) {
      await db
        .updateTable('views')
        .set({ lease_until: null, next_try_at: now })
        .whereRef('shown', '<', 'wanted')
        .execute()
    },

    async backlog(now) {
      const row = await db
        .selectFrom('views')
        .leftJoin('places', 'places.key', 'views.place')
        .select((select) => [
          select.fn.countAll().as('waiting'),
          select.fn
            .countAll()
            .filterWhere((is) => is.or([is('places.key', 'is', null), is('places.dead_at', 'is not', null)]))
            .as('unreachable'),
          select.fn
            .min('next_try_at')
            .filterWhere('places.key', 'is not', null)
            .filterWhere('places.dead_at', 'is', null)
            .filterWhere('next_try_at', '<=', now)
            .as('oldest'),
        ])
        .whereRef('shown', '<', 'wanted')
        .executeTakeFirstOrThrow()
      return {
        waiting: Number(row.waiting),
        unreachable: Number(row.unreachable),
        oldestDue: row.oldest || undefined,
      }
    },
  }
}

export function createPlaceStore(db: Db): PlaceStore {
  return {
    async remember(key, reference, at, language) {
      const json = JSON.stringify(reference)
      const known = await db
        .selectFrom('places')
        .select(['reference', 'dead_at', 'language'])
        .where('key', '=', key)
        .executeTakeFirst()
      // Most turns come from a place that is known as it is; they need no write.
      const spoken = language ?? known?.language ?? null
      if (known && known.reference === json && known.dead_at === null && known.language === spoken) return false
      const fresh = { reference: json, seen_at: at, dead_at: null, dead_reason: null, language: spoken }
      await db
        .insertInto('places')
        .values({ key, ...fresh })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(fresh))
        .execute()
      await db
        .updateTable('views')
        .set({ next_try_at: at, attempts: 0 })
        .where('place', '=', key)
        .whereRef('shown', '<', 'wanted')
        .execute()
      return true
    },

    async find(key) {
      const row = await db.selectFrom('places').selectAll().where('key', '=', key).executeTakeFirst()
      if (!row) return undefined
      return {
        reference: JSON.parse(row.reference) as unknown,
        deadReason: row.dead_reason ?? undefined,
        language: row.language === 'en' ? 'en' : 'da',
      }
    },

    async markDead(key, reason, at) {
      await db.updateTable('places').set({ dead_at: at, dead_reason: reason }).where('key', '=', key).execute()
    },
  }
}

function toView(row: Selectable<Tables['views']>): View {
  return {
    id: row.id,
    precomplaintId: row.precomplaint_id ?? undefined,
    questionId: row.question_id ?? undefined,
    kind: row.kind as ViewKind,
    subject: row.subject,
    place: row.place,
    activityId: row.activity_id ?? undefined,
    wanted: row.wanted,
    shown: row.shown,
    attempts: row.attempts,
  }
}
