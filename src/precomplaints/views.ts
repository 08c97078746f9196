/**
 * Views: where a record is shown, which change they last showed, and when to try again.
 * The reconciler works from these; a view is behind as long as `shown` is less than `wanted`.
 */
import type { Notice, ViewKind } from './store.js'

/** The complaint unit's channel. A person's private chat is `person:<id>`. */
export const UNIT_CHANNEL = 'unit-channel'

export function personalPlace(personId: string): string {
  return `person:${personId}`
}

/** The languages that people are spoken to in. */
export type Language = 'da' | 'en'

export interface View {
  id: string
  /** Undefined where a message is about no single case. */
  precomplaintId: string | undefined
  /** The question that it is a face of, instead of a case. */
  questionId: string | undefined
  kind: ViewKind
  subject: string
  place: string
  /** The activity that shows it, once it has been posted. */
  activityId: string | undefined
  wanted: number
  shown: number
  attempts: number
}

export interface Backlog {
  /** Views that are behind. */
  waiting: number
  /** Of them, those whose place is not known yet or no longer takes messages. */
  unreachable: number
  /** When the oldest view that could be delivered should have been; ISO moment. */
  oldestDue: string | undefined
}

export interface ViewStore {
  /**
   * A message that time brings (a reminder, the digest). One that was ordered before is not ordered twice.
   * With `refreshUnitCard` the case's card in the channel is shown anew too: what time has changed is seen there.
   */
  order(
    notice: Notice,
    precomplaintId: string | undefined,
    at: string,
    options?: { refreshUnitCard?: boolean },
  ): Promise<boolean>
  /** Claims up to `limit` views that are behind and due; nobody else gets them until `leaseUntil`. ISO moments. */
  claimDue(now: string, leaseUntil: string, limit: number): Promise<View[]>
  /**
   * The view has shown the change `wanted`. A unit's card that arrived for the first time makes the receipt due, of a case as of a
   * question, because the sender is told only now that the unit has it.
   */
  markShown(view: View, activityId: string | undefined, at: string): Promise<void>
  /** Tries again at `nextTryAt`. With `forgetActivity` the next try posts anew (the shown card is gone). */
  markFailed(view: View, nextTryAt: string, options?: { forgetActivity?: boolean }): Promise<void>
  /** Not now: Teams' limits say wait. Counts as no attempt. */
  postpone(view: View, nextTryAt: string): Promise<void>
  /**
   * At the start of the only instance: what an earlier run had claimed or put off is due now.
   * Not for several instances, whose claims may be at work.
   */
  startOver(now: string): Promise<void>
  backlog(now: string): Promise<Backlog>
}

export interface KnownPlace {
  reference: unknown
  deadReason: string | undefined
  /** What is delivered there later is in this language: the one last used there, or Danish. */
  language: Language
}

/** What was sent where and when, over all instances. */
export interface SendLog {
  /**
   * Asks `wait` with the moments of up to `newest` messages to the place (milliseconds, oldest first), and counts one more
   * at `now` if the answer is 0. Who asks about a place at the same moment, from whichever instance, is asked in turn.
   */
  take(place: string, now: number, newest: number, wait: (moments: readonly number[]) => number): Promise<number>
}

/** How a place in the channel is reached; `reference` is the channel's own and opaque to all but `bot/`. */
export interface PlaceStore {
  /**
   * Remembers or refreshes a place; a place that was dead lives again and what waits for it becomes due.
   * Returns whether anything was new. An event that says nothing of a language leaves the one that was last used.
   */
  remember(key: string, reference: unknown, at: string, language?: Language): Promise<boolean>
  find(key: string): Promise<KnownPlace | undefined>
  /** The place takes no messages any more (bot removed or blocked). */
  markDead(key: string, reason: string, at: string): Promise<void>
}
