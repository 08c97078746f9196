/**
 * Which sources go together to answer a question: the best entry, then those that fit next. Entries of one kind that fit nearly
 * as well often answer, or miss, for the same reason, so one of another kind comes before them. What such questions are most
 * likely about is never left out.
 */
import type { AskedTopics } from './knowledge-index.js'
import type { Ordered } from './order.js'

/** What each source of the same kind that is shown already takes from the score of the next. */
const sameKind = 0.3

/** From this probability on, the entry that such questions are likeliest about is shown, if not first, then last. */
const mustBeShown = 0.5

/** At most `most` of the entries, best first. */
export function chooseSources(
  ordered: readonly Ordered[],
  { likeliest: [likeliest], of }: AskedTopics,
  most: number,
): Ordered[] {
  const chosen = chooseByWorth(ordered, most)
  const wanted = likeliest && of(likeliest) >= Math.log(mustBeShown) ? likeliest : undefined
  const left = ordered.find(({ entry }) => entry === wanted)
  return left && !chosen.includes(left) ? [...chosen.slice(0, most - 1), left] : chosen
}

function chooseByWorth(ordered: readonly Ordered[], most: number): Ordered[] {
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
