/** The rules behind a card, which what is said after it is read with: "må jeg sige det til moren?". */
import type { Entry, Passage } from './entry.js'
import { firstPassage } from './knowledge-index.js'
import type { Knowledge } from './load.js'

/** Labels, the first first. Of a whistleblower nothing is remembered, and what is refused is not talked on about. */
const labels = {
  danger: ['Regel overgreb-mistanke', 'Regel underretning'],
  threats: ['Regel trusler-mod-ansatte'],
  log: ['Regel tidlig-utilfredshed'],
} as const satisfies Record<string, readonly string[]>

/** The first passage of each rule behind a card of this kind; none where there are none, or the base lacks them. */
export function rulesBehind(kind: string, { byLabel }: Knowledge): Passage[] {
  const wanted: readonly string[] = Object.hasOwn(labels, kind) ? labels[kind as keyof typeof labels] : []
  return wanted.flatMap((label) => {
    const entry = byLabel(label)
    return entry ? [firstPassage(entry)] : []
  })
}

/** Whether an entry is a rule for a danger or a threat. */
export const isForNeed = (entry: Entry | undefined) =>
  [...labels.danger, ...labels.threats].some((label) => label === entry?.label)
