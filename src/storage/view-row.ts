/** A new view as a row: wanted once, not shown yet. */
import type { Insertable } from 'kysely'
import type { Notice } from '../precomplaints/store.js'
import type { Tables } from './tables.js'

/** `recordId`: the case, or with a notice of a question's the question. Undefined where it is about no single one. */
export function viewRow(
  { kind, place, subject = '' }: Notice,
  recordId: string | undefined,
  at: string,
  activityId?: string,
): Insertable<Tables['views']> {
  const isOfQuestion = kind.startsWith('question-')
  return {
    id: [recordId ?? 'all', kind, subject].filter(Boolean).join(':'),
    precomplaint_id: isOfQuestion ? null : (recordId ?? null),
    question_id: isOfQuestion ? (recordId ?? null) : null,
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
