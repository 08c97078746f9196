/**
 * Answers a question from the entries, or says that it cannot. The index does the matching; this file adds what an index
 * cannot know: what a label means, how sure is sure enough, and when no answer is better than a poor one.
 */
import { companionsOf } from './companions.js'
import { confidenceOf, signalsOf, type Signals } from './confidence.js'
import type { Entry, Passage } from './entry.js'
import { foundPassages } from './knowledge-index.js'
import { byHeading, byTitle, cites, namedIn, type Named } from './labels.js'
import type { Knowledge } from './load.js'
import type { Found, Hit } from './search-index.js'

/** A passage that answers; `confidence` is 0 to 1. */
export interface AnswerHit {
  entry: Entry
  passage: Passage
  confidence: number
}

/** A word that was read as another. */
export interface CorrectedWord {
  from: string
  to: string
}

/** What comes of a question. */
export type Outcome =
  | { kind: 'answer'; hits: AnswerHit[]; corrected: CorrectedWord[]; confidence: number }
  | { kind: 'choices'; choices: { entry: Entry; passage: Passage }[] }
  | { kind: 'no-answer'; reason: 'nothing-asked' | 'nothing-fits' }
  | { kind: 'unknown-label'; label: string }

/** Set on the golden set: see docs/search.md. */
const sureEnough = 0.53
const worthAsking = 0.36
/** A further passage is shown when it is nearly as sure and nearly as good. */
const nearlyAsSure = 0.75
const nearlyAsGood = 0.82
/** A choice is offered when it is this share as good as the best. */
const worthOffering = 0.72
const mostPassages = 3
/** Phrases and lists of sources stand back for passages that explain, unless they are what is asked for. */
const lessWanted = 0.84
/** Among equals the guide comes first: staff know it by its number, and it says more around the rule. */
const guidesFirst = 1.1
const looksAt = 40
/** How many of the best hits may bear each other out. */
const bearsOut = 5
/** How many passages may rise by the other good passages of their entry, and how much of those counts. */
const mostSupported = 12
const supportOfEntry = 0.2

/** Words that ask for a text to send rather than for a rule. */
const asksForText =
  /\b(?:frase|frasen|skabelon|standardtekst|standardsvar|formulering|brevskabelon|tekst til|udkast|kvittering|hvad skriver|hvordan skriver)/i

/** Lists of sources are shown to those who ask for sources. */
const listOfSources = /^Hvor står det/
const asksForSource = /§|\b(?:hvor står|paragraf|hjemmel|lovgrundlag|kilde|hvilken lov)/i

/** What remains of a question about a whole entry when its name is taken out. */
const onlyName =
  /^[\s\p{P}]*(?:hvad|hvor|står|der|i|siger|om|er|vis|mig|find|frasen?|åbn|hent|læs|guiden?|klagevejen|[\s\p{P}])*$/iu

/** Answers; pure, takes any text. */
export function answer(question: string, knowledge: Knowledge): Outcome {
  const pointedTo = byHeading(question, (label) => knowledge.byLabel(label))
  if (pointedTo) return certain([pointedTo.passage], pointedTo.entry)
  const named = namedIn(question, (label) => knowledge.byLabel(label) !== undefined)
  if (named) {
    const outcome = answerNamed(named, question, knowledge)
    if (outcome) return outcome
  }
  const titled = byTitle(question, knowledge.entries)
  if (titled) return certain(foundPassages(titled).slice(0, 1), titled)
  return answerBySearch(question, knowledge)
}

/** A passage found by search, with what its confidence rests on. */
export interface RankedHit extends AnswerHit {
  signals: Signals
  score: number
}

function answerBySearch(question: string, knowledge: Knowledge): Outcome {
  const found = knowledge.index.search.search(question, looksAt)
  if (found.question.words.every((word) => word.stop)) return { kind: 'no-answer', reason: 'nothing-asked' }
  const hits = rankFound(question, found, knowledge)
  const [best] = hits
  if (!best || best.confidence < worthAsking) return { kind: 'no-answer', reason: 'nothing-fits' }
  const near = hits.filter((hit) => hit.score >= best.score * nearlyAsGood)
  if (best.confidence < sureEnough) {
    const choices = distinctEntries(hits.filter((hit) => hit.score >= best.score * worthOffering)).slice(
      0,
      mostPassages,
    )
    if (choices.length < 2) return { kind: 'no-answer', reason: 'nothing-fits' }
    return { kind: 'choices', choices: choices.map(({ entry, passage }) => ({ entry, passage })) }
  }
  const sure = near.filter((hit) => hit.confidence >= best.confidence * nearlyAsSure)
  return {
    kind: 'answer',
    hits: completed(sure, found.hits, knowledge),
    corrected: knowledge.index.misspelt(question, best, found.question.corrected),
    confidence: best.confidence,
  }
}

/**
 * The best passage, then others that fit nearly as well, each of another entry, then what goes with them.
 * Further passages of the same entry come last: the reader has that entry at hand already.
 */
function completed(sure: readonly RankedHit[], hits: readonly Hit[], knowledge: Knowledge): AnswerHit[] {
  const others = distinctEntries(sure).slice(0, mostPassages)
  const companions = companionsOf(others, hits, knowledge, mostPassages - others.length)
  const confidence = sure[0]?.confidence ?? 0
  const rest = sure.filter((hit) => !others.includes(hit))
  return [...others, ...companions.map((companion) => ({ ...companion, confidence })), ...rest]
    .slice(0, mostPassages)
    .map((hit) => ({ entry: hit.entry, passage: hit.passage, confidence: hit.confidence }))
}

/** The passages found, best first: what is less wanted stands back. Also for measuring confidence (`bench/golden.ts`). */
export function rankFound(question: string, found: Found, { index }: Knowledge): RankedHit[] {
  const { search, passages } = index
  const wantsText = asksForText.test(question)
  const wantsSource = asksForSource.test(question)
  const hits = found.hits.flatMap((hit) => {
    const at = passages[hit.document]
    if (!at) return []
    const beside = found.hits.slice(0, bearsOut).filter((other) => other !== hit)
    const agreeing = beside.filter((other) => passages[other.document]?.entry === at.entry).length
    const signals = signalsOf(hit, found.question, search, agreeing / Math.max(1, beside.length))
    const confidence = confidenceOf(signals)
    const isLess =
      (at.entry.collection === 'phrases' && !wantsText) || (listOfSources.test(at.passage.heading) && !wantsSource)
    return [
      {
        ...at,
        confidence,
        signals,
        score: hit.score * (isLess ? lessWanted : 1) * (at.entry.collection === 'klarret' ? guidesFirst : 1),
      },
    ]
  })
  hits.sort((a, b) => b.score - a.score)
  const best = hits[0]?.score ?? 0
  return hits
    .slice(0, mostSupported)
    .map((hit) => {
      const beside = hits.filter((other) => other !== hit && other.entry === hit.entry).slice(0, 2)
      const excess = beside.reduce((sum, { score }) => sum + Math.max(0, score - best / 2), 0)
      return { ...hit, score: hit.score + supportOfEntry * excess }
    })
    .sort((a, b) => b.score - a.score)
}

/** Within what was named, the passages that fit the rest of the question best. */
function answerNamed(named: Named, question: string, knowledge: Knowledge): Outcome | undefined {
  if (named.kind === 'entry') {
    const entry = knowledge.byLabel(named.label)
    if (!entry) return { kind: 'unknown-label', label: named.label }
    if (onlyName.test(question.slice(0, 200).replace(named.pattern, ' ')))
      return certain(foundPassages(entry).slice(0, 2), entry)
    const ranked = rankAmong(question, knowledge, (at) => at.entry === entry).map(({ passage }) => passage)
    return certain((ranked.length > 0 ? ranked : foundPassages(entry)).slice(0, 1), entry)
  }
  const fits = (at: { entry: Entry; passage: Passage }) =>
    cites(at.passage.sources, named) && !listOfSources.test(at.passage.heading)
  const citing = knowledge.index.passages.filter(fits)
  if (citing.length === 0) return { kind: 'unknown-label', label: named.label }
  const ranked = rankAmong(question, knowledge, fits).sort((a, b) => phraseLast(a.entry) - phraseLast(b.entry))
  const shown = distinctEntries(ranked.length > 0 ? ranked : citing).slice(0, mostPassages)
  return { kind: 'answer', hits: shown.map((at) => ({ ...at, confidence: 1 })), corrected: [], confidence: 1 }
}

const phraseLast = (entry: Entry) => (entry.collection === 'phrases' ? 1 : 0)

function rankAmong(
  question: string,
  { index }: Knowledge,
  fits: (at: { entry: Entry; passage: Passage }) => boolean,
): { entry: Entry; passage: Passage }[] {
  const wanted = (hit: Hit) => {
    const at = index.passages[hit.document]
    return at && fits(at) ? [at] : []
  }
  return index.search.search(question, index.passages.length).hits.flatMap(wanted)
}

function certain(passages: readonly Passage[], entry: Entry): Outcome {
  return {
    kind: 'answer',
    hits: passages.map((passage) => ({ entry, passage, confidence: 1 })),
    corrected: [],
    confidence: 1,
  }
}

function distinctEntries<T extends { entry: Entry }>(hits: readonly T[]): T[] {
  const seen = new Set<Entry>()
  return hits.filter(({ entry }) => {
    if (seen.has(entry)) return false
    seen.add(entry)
    return true
  })
}
