/** What a text is met with before anything else is done with it: the card of a guard, and what else it may be of below. */
import type { Card } from '../cards/elements.js'
import { stopCard, type StopKind } from '../cards/stop-card.js'
import { guardsIn, isWeighed } from '../knowledge/guards.js'
import type { Dependencies } from './dependencies.js'

export interface Stopped {
  /** All that the text is of, also what does not stand on the card; what it is first of comes first. */
  kinds: ReadonlySet<StopKind>
  card: Card
}

/** `amongOthers`: others read the card along. */
export function stopped(text: string, { knowledge, texts }: Dependencies, amongOthers = false): Stopped | undefined {
  const [first, ...others] = guardsIn(text)
  if (!first) return undefined
  const kinds = new Set([first, ...others].map(({ kind }) => kind))
  const also = others.find(({ kind }) => mayStandBelow(kind, amongOthers))?.kind
  const options = { amongOthers, isWeighed: isWeighed(first), ...(also ? { also } : {}) }
  return { kinds, card: stopCard(first.kind, knowledge().organisation, texts, options) }
}

/** Who asks about somebody in passing has a greater matter; and of a whistleblower others learn nothing. */
const mayStandBelow = (kind: StopKind, amongOthers: boolean) =>
  kind !== 'personal-data' && !(amongOthers && kind === 'whistleblower')
