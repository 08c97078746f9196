/** A new view as a row: wanted once, not shown yet. */
import type { Insertable } from 'kysely'
import type { Notice } from '../precomplaints/store.js'
import type { Tables } from './tables.js'

export function viewRow(
  { kind, place, subject = '' }: Notice,
  precomplaintId: string | undefined,
  at: string,
  activityId?: string,
): Insertable<Tables['views']> {
  return {
    id: [precomplaintId ?? 'all', kind, subject].filter(Boolean).join(':'),
    precomplaint_id: precomplaintId ?? null,
    kind,
    subject,
    place,
    activity_id: activityId ?? null,
    wanted: 1,
    shown: 0,
    attempts: 0,
    next_try_at: at,
    lease_until: null,
    first_shown_at: null,
  }
}
