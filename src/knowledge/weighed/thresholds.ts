/** How clearly words must tell of a kind, as logarithms of odds; how they were chosen is in docs/search.md. */
import type { WeighedKind } from './kinds.js'

/** From which score on a text of at most so many words is of the kind. */
type Thresholds = readonly { words: number; least: number }[]

/**
 * At 0 a text is as likely of the kind as ordinary among the sentences learnt from, where ordinary ones are few. A short text has few
 * words that can speak for a kind, but an ordinary one has fewer still, so less is asked of it; a single word may tell of a child, and
 * of nothing else. How many ordinary questions are stopped is in docs/search.md.
 */
const thresholdsOf: Record<WeighedKind, Thresholds> = {
  danger: [
    { words: 2, least: 1.2 },
    { words: 3, least: 0 },
    { words: 9, least: -0.8 },
    { words: Infinity, least: -1.2 },
  ],
  whistleblower: [
    { words: 1, least: Infinity },
    { words: 2, least: 0.5 },
    { words: 3, least: 0 },
    { words: Infinity, least: -0.6 },
  ],
  threats: [
    { words: 1, least: Infinity },
    { words: 2, least: -0.2 },
    { words: 9, least: -1.2 },
    { words: Infinity, least: -0.5 },
  ],
  manipulation: [
    { words: 1, least: Infinity },
    { words: 2, least: 0.5 },
    { words: 9, least: -0.5 },
    { words: Infinity, least: 0 },
  ],
  'personal-data': [
    { words: 1, least: Infinity },
    { words: 4, least: 0.3 },
    { words: 14, least: 0.4 },
    { words: Infinity, least: 0.7 },
  ],
}

/** From this score on one sentence of several is of the kind; its parts may each be taken wrongly, a short one most easily. */
const ofPart: Record<WeighedKind, number> = {
  danger: 2.2,
  whistleblower: 2.4,
  threats: 1.8,
  manipulation: 2,
  'personal-data': 2,
}
const fewWords = 6
const ofFewWords = 1
/** How much more a part of so many words must say for being short. */
export const moreOfShort = (count: number) => (count < fewWords ? ofFewWords : 0)

/** What a whole text of so many words must say. */
export const leastOfText = (kind: WeighedKind, count: number) =>
  thresholdsOf[kind].find(({ words }) => count <= words)?.least ?? Infinity

/** What so many words of a longer text must say. */
export const leastOfPart = (kind: WeighedKind, count: number) => ofPart[kind] + moreOfShort(count)

/** What a story must say, all of it and its worst part together. */
const ofStory: Record<WeighedKind, number> = {
  danger: 1.5,
  whistleblower: 1.7,
  threats: 1,
  manipulation: 1.5,
  'personal-data': -1.5,
}
export const leastOfStory = (kind: WeighedKind) => ofStory[kind]
