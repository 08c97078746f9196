/** The cards with an entry's whole text, and the forms behind the thumbs. */
import type { Card } from '../../src/cards/elements.js'
import { entryCard, entryPageCard } from '../../src/cards/entry-card.js'
import { feedbackCard, MAX_REASON } from '../../src/cards/feedback-card.js'
import type { Knowledge } from '../../src/knowledge/load.js'
import type { Texts } from '../../src/texts/da.js'

/** The way to each entry's text, and its first page on a day after its review. */
export function entryCards({ entries }: Knowledge, texts: Texts): [string, Card][] {
  return entries.flatMap((entry): [string, Card][] => [
    [`the way to all of ${entry.label}`, entryCard(entry, texts)],
    [`all of ${entry.label}`, entryPageCard(entry, 0, '2027-12-01', texts)],
  ])
}

export function feedbackCards(fill: (max: number) => string, texts: Texts): [string, Card][] {
  const nothing = { kind: undefined, reason: '', found: [] }
  const saidTooMuch = { kind: 'unclear' as const, reason: fill(MAX_REASON), found: [fill(90), 'Noah'] }
  return [
    ['the form of a thumb up', feedbackCard('like', nothing, texts)],
    ['the form of a thumb down', feedbackCard('dislike', nothing, texts)],
    ['the form of a thumb down whose reason said too much', feedbackCard('dislike', saidTooMuch, texts)],
  ]
}
