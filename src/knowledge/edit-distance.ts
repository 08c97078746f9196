/**
 * How many changed, lost, added or swapped letters lie between two words.
 */

/** Taken once: where tests run, looking up a global costs more than what it does. */
const { abs, min } = Math

/** The distance; anything above `most` may be told as `most + 1`. */
export function editDistance(from: string, to: string, most: number): number {
  if (abs(from.length - to.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let cost = min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) cost = min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
      least = min(least, cost)
    }
    if (least > most) return most + 1
    before = last
    last = current
  }
  return last[to.length] ?? most + 1
}
