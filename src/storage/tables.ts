/**
 * The tables, as both SQLite and PostgreSQL have them: moments are ISO text in UTC, structured values are JSON text.
 */
import type { Generated } from 'kysely'

export interface Tables {
  form_keys: {
    key: string
    issued_to: string
    issued_at: string
    precomplaint_id: string | null
  }
  counters: { year: number; count: number }
  precomplaints: {
    id: string
    number: string
    version: number
    status: string
    reporter_id: string
    created_at: string
    /** The whole record as JSON; the columns beside it are for finding it. */
    record: string
  }
  events: {
    seq: Generated<number>
    precomplaint_id: string
    version: number
    kind: string
    at: string
    by_id: string
    data: string
  }
  views: {
    id: string
    precomplaint_id: string
    kind: string
    place: string
    activity_id: string | null
    wanted: number
    shown: number
    attempts: number
    next_try_at: string
    lease_until: string | null
    first_shown_at: string | null
  }
  places: {
    key: string
    reference: string
    seen_at: string
    dead_at: string | null
    dead_reason: string | null
  }
  shown_answers: { activity_id: string; passages: string; shown_at: string }
  feedback: {
    id: Generated<number>
    passages: string
    reaction: string
    reason: string
    at: string
  }
  gaps: {
    key: string
    kind: string
    text: string
    passages: string
    count: number
    first_seen: string
    last_seen: string
  }
}
