/**
 * A message that asks further about the answer before it: "og hvis det er far?", "skal det være skriftligt?". It has too few words of
 * its own to be looked up, and read alone it gets a neighbour's answer. Read with what was shown, it is answered from the texts that
 * were shown and from those that belong to them, and the reply says so.
 */
import { answer, mostSources, signalsIn, type Outcome } from './answer.js'
import { readAsks } from './asks.js'
import type { Entry, Passage } from './entry.js'
import { inGoodDanish } from './good-danish.js'
import { foundPassages, type FoundPassages } from './knowledge-index.js'
import { namedIn } from './labels.js'
import { isForNeed } from './rules-behind.js'
import type { Knowledge } from './load.js'
import { asksAlike, isListOfSources, neighboursOf } from './order.js'

/** A passage that was shown. */
export interface Shown {
  entry: Entry
  passage: Passage
}

/** What is looked at; each about 0 to 1 but the first. */
export interface FurtherSignals {
  /** How much likelier such messages ask further than that they stand alone: a logarithm, -6 to 6. */
  odds: number
  /** The best score of what was shown, as a share of the best of all. */
  nearness: number
  /** The logarithm of the probability that it is about something nobody here answers, in fours. */
  elsewhere: number
  /** These six as in `confidence.ts`, for the passage that fits the message best when it is read alone. */
  coverage: number
  foreign: number
  loneliness: number
  length: number
  containment: number
  strength: number
}

/** A logistic regression, fitted by `bench/fit-further.ts` (docs/search.md). */
const base = -2.47
const weights: FurtherSignals = {
  odds: 0.4,
  nearness: 6.02,
  elsewhere: -0.7,
  coverage: 1.83,
  foreign: -3.69,
  loneliness: 2.06,
  length: -4.78,
  containment: -2.28,
  strength: -2.52,
}

export const furtherSignalNames = Object.keys(weights) as (keyof FurtherSignals)[]

/** How likely a message must be to ask further: what stands alone and is read with the answer before it gets a wrong one. */
const sureEnough = 0.6
/** After a card for a danger or a threat the worst is an answer from somewhere else: "må jeg sige det til moren?". */
const sureEnoughInNeed = 0.3
/** What has these odds is most likely no such message, and is not looked at; with those it is asked word for word as an example question. */
const standsAlone = -6
const isKnown = -Infinity
/** An answer so sure needs nothing before it. */
const sureAlone = 0.8
/** Of the texts shown, one further down must fit by so much of the best score better to come first. */
const perPlace = 0.2
/** The same for texts that were not shown, but belong to the first of those that were, or to another. */
const behindShown = { first: 0.5, others: 0.7 }
/** Who asks a short question after an answer wants to know, not to send a letter, unless it is one that is asked for. */
const ofLetter = { wanted: 0.6, unwanted: 0.3 }
/** Who has read a passage and asks further has not found it there, so another of the same text comes first if it fits nearly as well. */
const alreadyRead = 0.8
/** Who asks only how long or who, wants the passage whose heading asks that. */
const askedAlike = 1.25
/** How much it counts what fits the message and what was shown together; the few words of a message meet some by chance. */
const together = 0.5
/** Unlikelier than this is all the same. */
const leastElsewhere = -8

/**
 * The answer to a message that asks further, best first and each from one of the texts shown or one that belongs to them; nothing where it stands alone.
 * `shown` is what was shown last, the best first.
 */
export function answerFurther(asked: string, shown: readonly Shown[], knowledge: Knowledge): Outcome | undefined {
  if (shown.length === 0 || namedIn(asked, (label) => knowledge.byLabel(label) !== undefined)) return undefined
  const inNeed = isForNeed(shown[0]?.entry)
  const odds = oddsOf(asked, knowledge)
  if (odds <= (inNeed ? isKnown : standsAlone)) return undefined
  const reading = readFurther(asked, shown, knowledge, odds)
  const confidence = likelihoodOf(reading.signals)
  if (confidence < (inNeed ? sureEnoughInNeed : sureEnough)) return undefined
  const alone = answer(asked, knowledge)
  const isSame = alone.kind === 'answer' && shown.some(({ entry }) => entry === alone.hits[0]?.entry)
  // A whole question about the same matter is answered as any other.
  if (isSame && alone.confidence >= sureAlone) return undefined
  const hits = order(reading, shown, knowledge).map((hit) => ({ ...hit, confidence }))
  return { kind: 'answer', hits, corrected: [], confidence }
}

/** "Hvor klager hun så?" and "har du et brev?" are worded as wishes, which says nothing of whether they mean what was shown. */
function oddsOf(asked: string, { wishes }: Knowledge): number {
  const odds = wishes.furtherOdds(asked)
  const kind = wishes.read(asked)?.kind
  return kind === 'find-route' || kind === 'find-phrase' ? Math.max(0, odds) : odds
}

/** A message, read alone. */
interface FurtherReading {
  signals: FurtherSignals
  found: FoundPassages
  /** In well-spelt Danish. */
  text: string
}

/** What the decision rests on; `odds` are those of the wishes. Also for fitting. */
export function readFurther(
  asked: string,
  shown: readonly Shown[],
  knowledge: Knowledge,
  odds: number,
): FurtherReading {
  const { index } = knowledge
  const { text } = inGoodDanish(asked, (word) => index.ownWords.all.has(word))
  const entries = entriesOf(shown)
  const found = index.find(text, [...entries, ...besides(entries, knowledge)])
  const alone = signalsIn(text, found, knowledge)
  const [best] = found.hits
  const near = found.hits.find(({ document }) => {
    const at = index.passages[document]
    return at && entries.includes(at.entry)
  })
  const signals: FurtherSignals = {
    odds,
    nearness: best && near ? near.score / best.score : 0,
    elsewhere: Math.max(leastElsewhere, found.topics.elsewhere) / 4,
    coverage: alone?.coverage ?? 0,
    foreign: alone?.foreign ?? 1,
    loneliness: alone?.loneliness ?? 1,
    length: alone?.length ?? 0,
    containment: alone?.containment ?? 0,
    strength: alone?.strength ?? 0,
  }
  return { signals, found, text }
}

function likelihoodOf(signals: FurtherSignals): number {
  let sum = base
  for (const name of furtherSignalNames) sum += weights[name] * signals[name]
  return 1 / (1 + Math.exp(-sum))
}

/** The texts shown and those that belong to them, by how well their best passage fits the message. */
function order(
  { found, text }: FurtherReading,
  shown: readonly Shown[],
  knowledge: Knowledge,
): { entry: Entry; passage: Passage }[] {
  const { index } = knowledge
  const entries = entriesOf(shown)
  const all = [...entries, ...besides(entries, knowledge)]
  const [first] = shown
  const scoresIn = ({ hits }: FoundPassages) =>
    new Map(hits.map(({ document, score }) => [index.passages[document]?.passage, score]))
  const alone = scoresIn(found)
  const withMatter = scoresIn(index.find(`${first ? matterOf(first) : ''} ${text}`, all))
  const top = found.hits[0]?.score ?? 1
  const isAlike = asksAlike(text)
  const wantsText = readAsks(text).text
  const worth = (passage: Passage) =>
    ((alone.get(passage) ?? 0) + together * (withMatter.get(passage) ?? 0)) *
    (isAlike(passage) ? askedAlike : 1) *
    (passage === first?.passage || isListOfSources(passage) ? alreadyRead : 1)
  const behind = (entry: Entry) => {
    const place = entries.indexOf(entry)
    if (place >= 0) return place * perPlace
    return first && neighboursOf(knowledge).get(first.entry)?.has(entry) ? behindShown.first : behindShown.others
  }
  const ordered = all.map((entry) => {
    const passage = foundPassages(entry).reduce((one, other) => (worth(other) > worth(one) ? other : one))
    const asLetter = entry.collection !== 'phrases' ? 0 : wantsText ? ofLetter.wanted : -ofLetter.unwanted
    return { entry, passage, score: worth(passage) / top - behind(entry) + asLetter }
  })
  ordered.sort((a, b) => b.score - a.score)
  return ordered.slice(0, mostSources).map(({ entry, passage }) => ({ entry, passage }))
}

/** What was talked about, in words; all phrases have the same headings. */
const matterOf = ({ entry, passage }: Shown) => (entry.collection === 'phrases' ? entry.title : passage.heading)

const entriesOf = (shown: readonly Shown[]) => [...new Set(shown.map(({ entry }) => entry))]

/** What the first of the texts shown point to, or are pointed to by. */
function besides(entries: readonly Entry[], knowledge: Knowledge): Entry[] {
  const near = entries.slice(0, mostSources).flatMap((entry) => [...(neighboursOf(knowledge).get(entry) ?? [])])
  return [...new Set(near)].filter((entry) => !entries.includes(entry))
}
