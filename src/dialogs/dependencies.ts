/** What the dialogs need from outside: seams for the stores, the clock, ids and the knowledge base. */
import type { Outcome } from '../knowledge/answer.js'
import type { Gap, GapKind } from '../knowledge/gap.js'
import type { Knowledge } from '../knowledge/load.js'
import type { CaseQueue } from '../precomplaints/queue.js'
import type { DownloadOrder } from '../precomplaints/export/download-order.js'
import type { PeopleStore } from '../precomplaints/people.js'
import type { PrecomplaintStore } from '../precomplaints/store.js'
import type { CaseStatistics } from '../precomplaints/trends.js'
import type { PlaceStore } from '../precomplaints/views.js'
import type { QuestionStore } from '../questions/store.js'
import type { Texts } from '../texts/da.js'

/** What became of a question: an outcome of the search, a guard's card, or a deadline that was counted. */
export type Asked = Outcome['kind'] | 'stopped' | 'counted'

/** What somebody thinks of a shown answer; `kind` and `reason` may be empty. */
export interface Feedback {
  activityId: string
  personId: string
  reaction: 'like' | 'dislike'
  kind: string
  reason: string
}

export interface FeedbackLog {
  /** Same: it was given before, word for word. Changed: it took the place of what the same person gave before. Unknown: not an answer, or too old. */
  feedbackGiven(feedback: Feedback, at: string): Promise<'new' | 'changed' | 'same' | 'unknown'>
}

/** The gap list: what could not be answered. */
export interface GapLog {
  /** Never waits; gaps with the same key count up. */
  note(gap: { kind: GapKind; key: string; text: string; passages?: string[] }, at: string): void
  /** Ids of the passages a shown answer had. */
  passagesOf(activityId: string): Promise<string[]>
  /** The newest first, without those that are ticked off and have not been asked since. */
  list(from: number, count: number): Promise<{ gaps: Gap[]; total: number }>
  find(key: string): Promise<Gap | undefined>
  /** Ticks one off until it is asked again. */
  markDone(key: string, at: string): Promise<void>
}

/** What a person uses and has starred: labels of entries, never words of the person's. */
export interface PickStore {
  /** Labels, the last used first; at most `limit`, and never more than 20. */
  recent(personId: string, limit: number): Promise<string[]>
  /** Labels, the last starred first. */
  favourites(personId: string): Promise<string[]>
  /** Never waits. `at`: ISO moment. */
  used(personId: string, entry: string, at: string): void
  /** `too-many`: a star must be taken off first; nothing was changed. */
  setFavourite(personId: string, entry: string, isFavourite: boolean, at: string): Promise<'set' | 'too-many'>
}

/** Which passages a person was shown last in the private chat, for half an hour. */
export interface LastAnswers {
  /** Ids, the best first; none when what was said last got no answer. Never waits. */
  shown(personId: string, passages: readonly string[], at: string): void
  /** `at`: now, as an ISO moment. */
  of(personId: string, at: string): Promise<string[]>
}

export interface Dependencies {
  /** The newest knowledge base that could be loaded. */
  knowledge: () => Knowledge
  precomplaints: PrecomplaintStore
  questions: QuestionStore
  places: Pick<PlaceStore, 'find'>
  people: PeopleStore
  feedback: FeedbackLog
  gaps: GapLog
  picks: PickStore
  lastAnswers: LastAnswers
  queue: CaseQueue
  /** Codes and days of all cases, for trends and exports. */
  statistics: CaseStatistics
  /** Gives the link to a file; undefined where no address is set that a browser could fetch it from. */
  orderDownload: ((order: DownloadOrder) => Promise<string>) | undefined
  /** Told of each question; for figures only. */
  asked: (outcome: Asked) => void
  now: () => Date
  newId: () => string
  /** In the language of whoever reads the reply: Danish, unless a turn or a place says otherwise. */
  texts: Texts
  /** Told after each change, so that cards elsewhere follow at once. */
  changed: () => void
}
