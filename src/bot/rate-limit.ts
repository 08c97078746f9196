/**
 * Teams' limits per bot and conversation. Background deliveries keep under them; a person's own turn does not wait.
 * Several instances are one bot to Teams, so they count together in the store.
 * Each window is a little longer than Teams' (1 s, 2 s, 30 s, an hour), because messages do not all travel equally fast.
 */
import type { SendLog } from '../precomplaints/views.js'

const WINDOWS = [
  { count: 7, ms: 1_200 },
  { count: 8, ms: 2_400 },
  { count: 60, ms: 31_000 },
  { count: 1_800, ms: 3_610_000 },
]
const LONGEST = 1_800

export interface RateLimit {
  /** 0: the place may get a message now, and it is counted as sent. Else how many milliseconds until it may. */
  take(place: string, now: number): number | Promise<number>
}

/** For an instance that is alone with its store. */
export function createRateLimit(): RateLimit {
  const sentAt = new Map<string, number[]>()
  return {
    take(place, now) {
      const moments = sentAt.get(place) ?? []
      const wait = waitAfter(moments, now)
      if (wait === 0) sentAt.set(place, [...moments, now].slice(-LONGEST))
      return wait
    },
  }
}

/** For instances that share a store. */
export function createSharedRateLimit(sends: SendLog): RateLimit {
  return { take: (place, now) => sends.take(place, now, LONGEST, (moments) => waitAfter(moments, now)) }
}

function waitAfter(moments: readonly number[], now: number): number {
  return Math.max(
    0,
    ...WINDOWS.map(({ count, ms }) => {
      const earliest = moments[moments.length - count]
      return earliest === undefined ? 0 : earliest + ms - now
    }),
  )
}
