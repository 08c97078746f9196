/** How much one person may ask for, so that a page that has gone wild, or somebody with a script, slows nobody else down. */

/** Type-ahead asks some five times a second while somebody types; a list that is scrolled through fast, ten times. */
const MOST_A_MINUTE = 400
const MINUTE_MS = 60_000

/** @returns the seconds to wait; 0 when the person may go on */
export type PersonLimit = (personId: string) => number

export function createPersonLimit(now: () => Date): PersonLimit {
  let minute = 0
  // Holds nobody longer than a minute, and only who has signed in.
  let asked = new Map<string, number>()
  return (personId) => {
    const time = now().getTime()
    const current = Math.floor(time / MINUTE_MS)
    if (current !== minute) asked = new Map()
    minute = current
    const count = (asked.get(personId) ?? 0) + 1
    asked.set(personId, count)
    return count > MOST_A_MINUTE ? Math.ceil(((current + 1) * MINUTE_MS - time) / 1_000) : 0
  }
}
