/**
 * Answers a question from the entries, or says that it cannot. The index does the matching; this file adds what an index
 * cannot know: what a label means, how sure is sure enough, and when no answer is better than a poor one.
 */
import { readAsks } from './asks.js'
import { chooseSources } from './companions.js'
import { confidenceOf, signalsOf, type Signals } from './confidence.js'
import { inDanish } from './english/in-danish.js'
import type { Entry, Passage } from './entry.js'
import { firstPassage, foundPassages, type FoundPassages } from './knowledge-index.js'
import { byHeading, byTitle, cites, namedIn, type Named } from './labels.js'
import type { Knowledge } from './load.js'
import { isListOfSources, orderEntries } from './order.js'
import type { Hit } from './search-index.js'
import { wellSpelt, type CorrectedWord } from './spelling/well-spelt.js'

/** A passage that answers; `confidence` is 0 to 1. */
export interface AnswerHit {
  entry: Entry
  passage: Passage
  confidence: number
}

/** What comes of a question. */
export type Outcome =
  | { kind: 'answer'; hits: AnswerHit[]; corrected: CorrectedWord[]; confidence: number }
  | { kind: 'choices'; choices: { entry: Entry; passage: Passage }[] }
  | { kind: 'no-answer'; reason: 'nothing-asked' | 'nothing-fits' }
  | { kind: 'unknown-label'; label: string }

/** Set on questions the content had not seen: see docs/search.md. */
const sureEnough = 0.4
const worthAsking = 0.2
/** More are no help to somebody between two lessons. */
export const mostSources = 3
/** How many of the best hits may bear each other out. */
const bearsOut = 5

/** What remains of a question about a whole entry when its name is taken out. */
const onlyName =
  /^(?:hvad|hvor|står|der|i|siger|om|er|vis|mig|find|frasen?|åbn|hent|læs|guiden?|klagevejen|[\s\p{P}])*$/iu

/** Answers; pure, takes any text. An English one is read in Danish, so no word of it is told to be put right. */
export function answer(asked: string, knowledge: Knowledge): Outcome {
  const danish = inDanish(asked)
  // A label is one in any language, and "R 17" is no English.
  const byLabel = answerByLabel(asked, knowledge) ?? (danish === asked ? undefined : answerByLabel(danish, knowledge))
  if (byLabel) return byLabel
  return knownFirst(asked, answerSearched(asked, danish, knowledge), knowledge)
}

function answerSearched(asked: string, danish: string, knowledge: Knowledge): Outcome {
  if (danish === asked) {
    const { text, respelt } = wellSpelt(asked, (word) => knowledge.index.ownWords.all.has(word))
    return answerBySearch(text, respelt, knowledge)
  }
  const outcome = answerBySearch(danish, [], knowledge)
  return outcome.kind === 'answer' ? { ...outcome, corrected: [] } : outcome
}

/** What is asked word for word as it stands in a text comes from there, before what else was found. */
function knownFirst(asked: string, outcome: Outcome, { wordForWord }: Knowledge): Outcome {
  const known = wordForWord(asked)
  // A fact is stated by a rule or guide, also where a letter about it is asked for in the same words.
  if (!known || (known.entry.collection === 'phrases' && readAsks(asked).fact)) return outcome
  const { entry } = known
  const found = outcome.kind === 'answer' ? outcome.hits : []
  const passage = known.passage ?? found.find((hit) => hit.entry === entry)?.passage ?? firstPassage(entry)
  const others = found.filter((hit) => hit.entry !== entry)
  return {
    kind: 'answer',
    hits: [{ entry, passage, confidence: 1 }, ...others].slice(0, mostSources),
    corrected: outcome.kind === 'answer' ? outcome.corrected : [],
    confidence: 1,
  }
}

/** What is asked for by name: a heading, a label, a paragraph of law or a title. */
function answerByLabel(question: string, knowledge: Knowledge): Outcome | undefined {
  const pointedTo = byHeading(question, (label) => knowledge.byLabel(label))
  if (pointedTo) return certain([pointedTo.passage], pointedTo.entry)
  const named = namedIn(question, (label) => knowledge.byLabel(label) !== undefined)
  const outcome = named && answerNamed(named, question, knowledge)
  if (outcome) return outcome
  const titled = byTitle(question, knowledge.entries)
  return titled && certain(foundPassages(titled).slice(0, 1), titled)
}

/** `respelt` are the words of the question that were misspelt. */
function answerBySearch(question: string, respelt: readonly CorrectedWord[], knowledge: Knowledge): Outcome {
  const found = knowledge.index.find(question)
  if (found.question.words.every((word) => word.stop)) return { kind: 'no-answer', reason: 'nothing-asked' }
  const signals = signalsIn(question, found, knowledge)
  const confidence = signals ? confidenceOf(signals) : 0
  if (confidence < worthAsking) return { kind: 'no-answer', reason: 'nothing-fits' }
  const sources = chooseSources(orderEntries(question, found, knowledge), found.topics, mostSources)
  if (sources.length === 0) return { kind: 'no-answer', reason: 'nothing-fits' }
  if (confidence < sureEnough && sources.length > 1) {
    return { kind: 'choices', choices: sources.map(({ entry, passage }) => ({ entry, passage })) }
  }
  if (confidence < sureEnough) return { kind: 'no-answer', reason: 'nothing-fits' }
  return {
    kind: 'answer',
    hits: sources.map(({ entry, passage }) => ({ entry, passage, confidence })),
    corrected: correctedIn(question, sources, [...respelt, ...found.question.corrected], knowledge),
    confidence,
  }
}

/** The misspelt words of the question that the first source with any of them has. */
function correctedIn(
  question: string,
  sources: readonly { entry: Entry; passage: Passage }[],
  guessed: readonly CorrectedWord[],
  { index }: Knowledge,
): CorrectedWord[] {
  return sources
    .map((source) => index.misspelt(question, source, guessed))
    .reduce((told, more) => (told.length > 0 ? told : more), [])
}

/** What the confidence in an answer rests on: the passage that fits the question best. Also for fitting (`bench/`). */
export function signalsIn(asked: string, found: FoundPassages, { index }: Knowledge): Signals | undefined {
  const [best, ...others] = found.hits.slice(0, bearsOut)
  if (!best) return undefined
  const entry = index.passages[best.document]?.entry
  const agreeing = others.filter(({ document }) => index.passages[document]?.entry === entry).length
  const { question, topics } = found
  return signalsOf(
    best,
    { question, topics, asks: readAsks(asked) },
    index.search,
    agreeing / Math.max(1, others.length),
  )
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
    cites(at.passage.sources, named) && !isListOfSources(at.passage)
  const citing = knowledge.index.passages.filter(fits)
  if (citing.length === 0) return { kind: 'unknown-label', label: named.label }
  // Who names nothing but the section gets the passages that rest on little else, of the entries that rest on it most.
  const times = new Map<Entry, number>()
  for (const { entry } of citing) times.set(entry, (times.get(entry) ?? 0) + 1)
  const weight = ({ entry, passage }: { entry: Entry; passage: Passage }) =>
    passage.sources.length / (times.get(entry) ?? 1)
  const found = named.isAll ? [...citing].sort((a, b) => weight(a) - weight(b)) : rankAmong(question, knowledge, fits)
  const ranked = found.sort((a, b) => phraseLast(a.entry) - phraseLast(b.entry))
  const shown = distinctEntries(ranked.length > 0 ? ranked : citing).slice(0, mostSources)
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
