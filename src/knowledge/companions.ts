/**
 * What goes with an answer: whoever reads the rule also wants the guide to read on in and the phrase to write with.
 * A companion fits the question nearly as well, or the answer's own entry points to it.
 */
import type { Entry, Passage } from './entry.js'
import { foundPassages } from './knowledge-index.js'
import type { Knowledge } from './load.js'
import type { Hit } from './search-index.js'

export interface Companion {
  entry: Entry
  passage: Passage
}

/** The kinds that complete an answer, in the order they are wanted. */
const wantedKinds: Entry['collection'][] = ['klarret', 'phrases']
/** A hit that nothing points to must be this near to the best one, by score. */
const nearEnough = 0.75
/** What the answer's own entry points to, or what points to it, counts this much more. */
const pointedWeight = 1.6

/**
 * Companions of kinds that are not shown yet, at most `most`.
 * @param hits what the search found for the question, best first
 */
export function companionsOf(
  shown: readonly Companion[],
  hits: readonly Hit[],
  knowledge: Knowledge,
  most: number,
): Companion[] {
  const [best] = shown
  if (!best) return []
  const { passages } = knowledge.index
  const topScore = hits[0]?.score ?? 0
  const found: Companion[] = []
  for (const kind of wantedKinds) {
    if (shown.some(({ entry }) => entry.collection === kind)) continue
    const ranked = hits
      .flatMap(({ document, score }) => {
        const at = passages[document]
        if (at?.entry.collection !== kind) return []
        const pointed = points(best.entry, at.entry) || points(at.entry, best.entry)
        if (!pointed && score < topScore * nearEnough) return []
        return [{ at, score: score * (pointed ? pointedWeight : 1) }]
      })
      .sort((a, b) => b.score - a.score)
    const companion = ranked[0]?.at ?? pointedTo(best.entry, kind, knowledge)
    if (companion) found.push(companion)
  }
  return found.slice(0, most)
}

function points(from: Entry, to: Entry): boolean {
  return from.related.includes(to.label)
}

function pointedTo({ related }: Entry, kind: Entry['collection'], knowledge: Knowledge): Companion | undefined {
  for (const label of related) {
    const entry = knowledge.byLabel(label)
    const passage = entry?.collection === kind ? foundPassages(entry)[0] : undefined
    if (entry && passage) return { entry, passage }
  }
  return undefined
}
