/**
 * The tables, as both SQLite and PostgreSQL have them: moments are ISO text in UTC, structured values are JSON text.
 */
import type { Generated } from 'kysely'

export interface Tables {
  form_keys: {
    key: string
    issued_to: string
    issued_at: string
    /** What came of it: a case or a question. */
    precomplaint_id: string | null
    question_id: string | null
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
  /** One row a case, in codes and days only: what the queue and the trends are made of. It stays when the text goes. */
  case_facts: {
    id: string
    number: string
    status: string
    created_at: string
    taken_at: string | null
    closed_at: string | null
    take_by: string | null
    follow_up: string
    urgent_by: string | null
    owner_id: string | null
    owner_name: string | null
    area: string
    unit_type: string
    theme: string
    /** JSON list. */
    types: string
    step_in: number
    step_out: number | null
    outcome: string | null
    /** 0 or 1, as SQLite has no truth values. */
    complaint: number
    journalised: number
  }
  /** Append-only and chained; see precomplaints/event-chain.ts. */
  events: {
    seq: number
    precomplaint_id: string
    version: number
    kind: string
    at: string
    /** Null when the person was erased. */
    by_id: string | null
    by_salt: string | null
    by_digest: string
    /** Whom else it is about; the digest of that stands in `data`. Null when nobody, or when the person was erased. */
    to_id: string | null
    to_salt: string | null
    data: string
    previous: string
    hash: string
  }
  /** One row: how many events there are, and the last one's digest. */
  event_chain: { id: number; count: number; hash: string }
  views: {
    id: string
    /** Null where a message is about no single case. */
    precomplaint_id: string | null
    /** Of a question's face instead. */
    question_id: string | null
    kind: string
    /** What tells views of one kind apart, e.g. the number of a note; empty where there is one. */
    subject: string
    place: string
    activity_id: string | null
    wanted: number
    shown: number
    attempts: number
    next_try_at: string
    lease_until: string | null
    first_shown_at: string | null
  }
  /** The running number of questions per year. */
  question_counters: { year: number; count: number }
  questions: {
    id: string
    number: string
    version: number
    status: string
    asker_id: string
    created_at: string
    answer_by: string
    /** When it was answered or closed. Null while it is open, and once its words are gone: what retention looks for. */
    ended_at: string | null
    /** The whole record as JSON; the columns beside it are for finding it. */
    record: string
  }
  /** The complaint unit's people by name; see precomplaints/people.ts. */
  people: { id: string; name: string; seen_at: string }
  places: {
    key: string
    reference: string
    seen_at: string
    dead_at: string | null
    dead_reason: string | null
    /** 'da' or 'en', as last used there; null where no event said it. */
    language: string | null
  }
  /** The moments of the newest messages to a place: JSON list of milliseconds since 1970, oldest first. */
  sends: { place: string; moments: string; asked_at: string }
  shown_answers: { activity_id: string; passages: string; shown_at: string }
  feedback: {
    id: Generated<number>
    passages: string
    reaction: string
    /** What was wrong, of a 👎; empty when nothing was chosen. */
    kind: Generated<string>
    reason: string
    at: string
    /** Digest of the answer and the person; null when the answer is too old to be rated. */
    given_key: string | null
  }
  /** Exports that may be fetched: the token's digest, what was ordered, and until when. */
  downloads: { token_hash: string; ordered: string; until: string }
  /** What a person uses and has starred, by the entry's label; `count` is how often it was used. */
  picks: {
    /** Person and entry. */
    key: string
    person_id: string
    entry: string
    last_used: string | null
    count: number
    favourite_since: string | null
  }
  /** What each person was shown last: JSON list of passage ids, the best first. */
  last_answers: { person_id: string; passages: string; shown_at: string }
  gaps: {
    key: string
    kind: string
    text: string
    passages: string
    count: number
    first_seen: string
    last_seen: string
    /** The newest question about it that was handed to the unit. */
    question_id: string | null
    /** When an editor ticked it off; it stands on the list again once it is asked after that. */
    done_at: string | null
  }
}
