/**
 * The queue: every open case, those first that need somebody first. The order and the counts are said here as pure functions;
 * `storage/case-queue.ts` says the same in SQL, and a contract test holds the two together.
 */
import type { CaseFacts } from './case-facts.js'

export const queueFilters = ['all', 'mine', 'late'] as const
export type QueueFilter = (typeof queueFilters)[number]

/** Why a case needs somebody, the most pressing first. */
export const needs = ['late-to-take', 'urgent', 'waiting', 'late-follow-up', 'in-hand'] as const
export type Need = (typeof needs)[number]

/** What "late" and "urgent" mean on a day; days are calendar days in Copenhagen. */
export interface QueueDay {
  today: string
  /** A day by which help is needed counts as close up to and with this one. */
  soon: string
  /** Conflicts from this step on are urgent. */
  urgentFromStep: number
}

export interface QueueCounts {
  open: number
  /** Nobody has taken them. */
  waiting: number
  /** Of those waiting, the ones that should have been taken. */
  lateToTake: number
  mine: number
  lateFollowUp: number
}

/** A case in the queue; `version` is what its buttons carry. */
export interface QueuedCase extends CaseFacts {
  version: number
}

/** What a list is narrowed to; codes as in the facts. */
export interface Narrowing {
  need?: Need | undefined
  theme?: string | undefined
  area?: string | undefined
  unitType?: string | undefined
  /** The beginning of a number: capital letters, digits and hyphens only. */
  number?: string | undefined
}

export interface CaseQueue {
  /** `personId` is whose cases count as "mine". */
  counts(day: QueueDay, personId: string): Promise<QueueCounts>
  list(
    filter: QueueFilter,
    day: QueueDay,
    personId: string,
    from: number,
    count: number,
    narrowing?: Narrowing,
  ): Promise<QueuedCase[]>
  /** How many cases such a list has. */
  size(filter: QueueFilter, day: QueueDay, personId: string, narrowing: Narrowing): Promise<number>
  /** Cases that nobody took in time and that can bring a reminder yet, by id; `after` is the last id seen. */
  lateToTake(today: string, after: string, count: number): Promise<CaseFacts[]>
  /** The same of cases in hand whose day of following up lies in `from` … `to`. */
  toFollowUp(from: string, to: string, after: string, count: number): Promise<CaseFacts[]>
  /** Which of these cases' messages were ordered before: ids of views. */
  ordered(caseIds: readonly string[]): Promise<Set<string>>
}

export function isOpen({ status }: Pick<CaseFacts, 'status'>): boolean {
  return status === 'new' || status === 'taken'
}

export function isLateToTake({ status, takeBy }: Pick<CaseFacts, 'status' | 'takeBy'>, today: string): boolean {
  return status === 'new' && takeBy !== undefined && takeBy < today
}

export function isLateToFollowUp({ status, followUp }: Pick<CaseFacts, 'status' | 'followUp'>, today: string): boolean {
  return status === 'taken' && followUp < today
}

/**
 * A high conflict is urgent until somebody has the case. A day by which help is needed stays urgent for the one who has it,
 * until that day has passed.
 */
export function needOf(facts: CaseFacts, { today, soon, urgentFromStep }: QueueDay): Need {
  const { status, stepIn, urgentBy } = facts
  if (isLateToTake(facts, today)) return 'late-to-take'
  const dayIsClose = urgentBy !== undefined && urgentBy <= soon
  if (status === 'new') return stepIn >= urgentFromStep || dayIsClose ? 'urgent' : 'waiting'
  if (dayIsClose && urgentBy >= today) return 'urgent'
  return isLateToFollowUp(facts, today) ? 'late-follow-up' : 'in-hand'
}

/** Late cases by the day they are late since, all others by age; the oldest first. */
export function sinceWhen(facts: CaseFacts, day: QueueDay): string {
  const need = needOf(facts, day)
  if (need === 'late-to-take') return facts.takeBy ?? ''
  return need === 'late-follow-up' ? facts.followUp : facts.createdAt
}

export function countOf(filter: QueueFilter, { open, mine, lateToTake, lateFollowUp }: QueueCounts): number {
  return { all: open, mine, late: lateToTake + lateFollowUp }[filter]
}
