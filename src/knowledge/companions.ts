/**
 * Which sources go together to answer a question. The best entry, then those that fit next; where the passage that fits the
 * question best of all is a rule's, the rule is among them, for it is the text that the others rest on. It is the first of them
 * when what would stand before it is asked about in far other words: then that only belongs to the matter.
 */
import type { Ordered } from './order.js'

/** Less than this share of the likeness of the rule is far other words. */
const farFrom = 0.4

/** At most `most` of the entries, best first, each of another entry. */
export function chooseSources(ordered: readonly Ordered[], most: number): Ordered[] {
  const [first, ...others] = ordered
  if (!first) return []
  const closest = others.reduce((best, other) => (other.strength > best.strength ? other : best), first)
  const chosen = ordered.slice(0, most)
  if (closest.entry.collection !== 'rules') return chosen
  const rest = ordered.filter((other) => other !== closest).slice(0, most - 1)
  if (first.likeness < farFrom * closest.likeness) return [closest, ...rest]
  return chosen.includes(closest) ? chosen : [...rest, closest]
}
