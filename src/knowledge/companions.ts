/**
 * Which sources go together to answer a question: the best entry, then those that fit next. Entries of one kind that fit nearly
 * as well often answer, or miss, for the same reason, so one of another kind comes before them.
 */
import type { Ordered } from './order.js'

/** What each source of the same kind that is shown already takes from the score of the next. */
const sameKind = 0.3

/** At most `most` of the entries, best first, each of another entry. */
export function chooseSources(ordered: readonly Ordered[], most: number): Ordered[] {
  const chosen: Ordered[] = []
  const left = [...ordered]
  while (chosen.length < most) {
    const worth = ({ entry, score }: Ordered) =>
      score - sameKind * chosen.filter((other) => other.entry.collection === entry.collection).length
    const [first, ...others] = left
    if (!first) break
    const next = others.reduce((best, other) => (worth(other) > worth(best) ? other : best), first)
    chosen.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return chosen
}
