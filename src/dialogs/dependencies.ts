/** What the dialogs need from outside: seams for the stores, the clock, ids and the knowledge base. */
import type { Knowledge } from '../knowledge/load.js'
import type { PrecomplaintStore } from '../precomplaints/store.js'
import type { PlaceStore } from '../precomplaints/views.js'
import type { Texts } from '../texts/da.js'

export interface FeedbackLog {
  feedbackGiven(activityId: string, reaction: 'like' | 'dislike', reason: string, at: string): Promise<boolean>
}

export interface Dependencies {
  /** The newest knowledge base that could be loaded. */
  knowledge: () => Knowledge
  precomplaints: PrecomplaintStore
  places: Pick<PlaceStore, 'find'>
  feedback: FeedbackLog
  now: () => Date
  newId: () => string
  texts: Texts
  /** Told after each change, so that cards elsewhere follow at once. */
  changed: () => void
}
