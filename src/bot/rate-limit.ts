/**
 * Teams' limits per bot and conversation. Background deliveries keep under them; a person's own turn does not wait.
 * Each window is a little longer than Teams' (1 s, 2 s, 30 s, an hour), because messages do not all travel equally fast.
 */
const WINDOWS = [
  { count: 7, ms: 1_200 },
  { count: 8, ms: 2_400 },
  { count: 60, ms: 31_000 },
  { count: 1_800, ms: 3_610_000 },
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
