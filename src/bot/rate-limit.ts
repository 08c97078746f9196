/**
 * Teams' limits per bot and conversation. Background deliveries keep under them; a person's own turn does not wait.
 */
const WINDOWS = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
  { count: 1_800, ms: 3_600_000 },
]
const LONGEST = 1_800

export interface RateLimit {
  /** Milliseconds until the place may get another message; 0 means now. */
  waitFor(place: string, now: number): number
  sent(place: string, now: number): void
}

export function createRateLimit(): RateLimit {
  const sentAt = new Map<string, number[]>()
  return {
    waitFor(place, now) {
      const moments = sentAt.get(place) ?? []
      return Math.max(
        0,
        ...WINDOWS.map(({ count, ms }) => {
          const earliest = moments[moments.length - count]
          return earliest === undefined ? 0 : earliest + ms - now
        }),
      )
    },
    sent(place, now) {
      const moments = sentAt.get(place) ?? []
      moments.push(now)
      sentAt.set(place, moments.slice(-LONGEST))
    },
  }
}
