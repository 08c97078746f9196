/** What a text is met with before anything else is done with it: the card of a guard, and what else it may be of below. */
import type { Card } from '../cards/elements.js'
import { stopCard, type StopKind } from '../cards/stop-card.js'
import { guardsIn, isWeighed } from '../knowledge/guards.js'
import type { Dependencies } from './dependencies.js'

export interface Stopped {
  kind: StopKind
  card: Card
}

/** `amongOthers`: others read the card along. */
export function stopped(text: string, { knowledge, texts }: Dependencies, amongOthers = false): Stopped | undefined {
  const [first, ...others] = guardsIn(text)
  if (!first) return undefined
  // Who asks about somebody in passing has a greater matter.
  const also = others.find(({ kind }) => kind !== 'personal-data')?.kind
  const options = { amongOthers, isWeighed: isWeighed(first), ...(also ? { also } : {}) }
  return { kind: first.kind, card: stopCard(first.kind, knowledge().organisation, texts, options) }
}
