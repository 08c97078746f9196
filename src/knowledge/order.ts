/**
 * Orders entries, where the index orders passages. An entry stands higher when several of its passages answer, when it is of the
 * kind that is asked for, when such questions are about it, and when a rule that answers belongs to it: staff know the guides by
 * their numbers and work with phrases and routes, so these come before the rule they rest on, as long as they answer too.
 */
import { asksForLaw, mostRead, readAsks } from './asks.js'
import type { Entry, Passage } from './entry.js'
import { endsOf } from './fold.js'
import type { Knowledge } from './load.js'
import type { FoundPassages } from './knowledge-index.js'

/** An entry found by search, with the passage of it that fits best. */
export interface Ordered {
  entry: Entry
  passage: Passage
  /** The search score of the passage. */
  strength: number
  /** How alike its likest title, heading or example question is. */
  likeness: number
  /** What the entry is ordered by. */
  score: number
  looks: Looks
}

/** What is looked at. */
export interface Looks {
  /** The search score of the best passage. */
  strength: number
  /** What the two next passages of the entry have above half the best score of all, as a share of that score. */
  support: number
  guide: number
  phrase: number
  route: number
  /** 1 for a phrase when a text is asked for. */
  text: number
  /** The best score of a rule that belongs to the entry, as a share of the best of all; to a route only where a place is asked for. */
  rule: number
  /** The logarithm of the probability that such questions are about the entry, from -8. */
  topic: number
  /** The same for the likeliest rule that belongs to the entry. */
  ruleTopic: number
}

/** From looks to an order; fitted by `bench/fit-order.ts`. */
export const orderWeights: Looks = {
  strength: 3.44,
  support: 1.29,
  guide: 0.33,
  phrase: 1.3,
  route: 0.48,
  text: 0.79,
  rule: 1.59,
  topic: 0.5,
  ruleTopic: 0.32,
}

/** How many entries may come first: the best by their best passage, and those that such questions are most likely about. */
const mostEntries = 12
/** Unlikelier than this is all the same. */
const leastTopic = -8

/** A question and the heading of a passage that asks the same of the matter: when, how, who, why, how long. */
const askedAlike: readonly { question: RegExp; heading: RegExp }[] = [
  { question: asksForLaw, heading: /^(?:Hvornår (?:skal|må|er|gælder)|Skal|Må)/ },
  { question: /\bhvordan\b/i, heading: /^(?:Hvordan|Sådan)/ },
  { question: /\bhvem\b/i, heading: /^Hvem/ },
  { question: /\bhvorfor\b/i, heading: /^Hvorfor/ },
  { question: /\bhvor (?:lang|længe|hurtigt|mange)/i, heading: /^Hvor (?:lang|længe|hurtigt|mange)/ },
  { question: /\bhvor (?:lang|længe|hurtigt)|\bfrist(?:en|er)?\b/i, heading: /\bfrist(?:en|er)?\b/i },
]
/** Of the passages of one entry, those that ask the same count this much more. */
const alikeBonus = 1.08

/** Lists of sources are shown to those who ask for sources. */
const listOfSources = /^Hvor står det/
const lessWanted = 0.84

/** Whether a passage only lists where things stand. */
export const isListOfSources = (passage: Passage) => listOfSources.test(passage.heading)

/** Whether a passage's heading asks the same of the matter as the question does. */
export function asksAlike(question: string): (passage: Passage) => boolean {
  const alike = askedAlike.filter((asked) => asked.question.test(question))
  return ({ heading }) => alike.some((asked) => asked.heading.test(heading))
}

/** The entries of the passages found, best first, each once. */
export function orderEntries(question: string, { hits, topics }: FoundPassages, knowledge: Knowledge): Ordered[] {
  const text = endsOf(question, mostRead)
  const asks = readAsks(text)
  const isAlike = asksAlike(text)
  const fitOf = ({ passage, strength }: { passage: Passage; strength: number }) =>
    isAlike(passage) ? strength * alikeBonus : strength
  const byEntry = new Map<Entry, { passage: Passage; strength: number; likeness: number }[]>()
  for (const hit of hits) {
    const at = knowledge.index.passages[hit.document]
    if (!at) continue
    const strength = hit.score * (isListOfSources(at.passage) && !asks.source ? lessWanted : 1)
    const one = { passage: at.passage, strength, likeness: hit.likeness }
    const found = byEntry.get(at.entry)
    if (found) found.push(one)
    else byEntry.set(at.entry, [one])
  }
  const found = [...byEntry].map(([entry, passages]) => {
    passages.sort((a, b) => b.strength - a.strength)
    return { entry, passages, best: passages[0]?.strength ?? 0 }
  })
  found.sort((a, b) => b.best - a.best)
  const top = found[0]?.best ?? 0
  const ruleOf = bestRules(found, knowledge)
  const topicOf = (entry: Entry) => Math.max(leastTopic, topics.of(entry))
  const mayBeFirst = found.filter(({ entry }, place) => place < mostEntries || topics.likeliest.includes(entry))
  const ordered = mayBeFirst.map(({ entry, passages, best }) => {
    const [, ...others] = passages
    const shown = passages.reduce((one, other) => (fitOf(other) > fitOf(one) ? other : one))
    const is = (collection: Entry['collection']) => (entry.collection === collection ? 1 : 0)
    const excess = others.slice(0, 2).reduce((sum, { strength }) => sum + Math.max(0, strength - top / 2), 0)
    const looks: Looks = {
      strength: best,
      support: excess / top,
      guide: is('klarret'),
      phrase: is('phrases'),
      route: is('routes'),
      text: asks.text ? is('phrases') : 0,
      rule: entry.collection === 'routes' && !asks.place ? 0 : (ruleOf.get(entry) ?? 0) / top,
      topic: topicOf(entry),
      ruleTopic: Math.max(leastTopic, ...rulesOf(entry, knowledge).map(topicOf)),
    }
    return { entry, ...shown, score: orderOf(looks), looks }
  })
  ordered.sort((a, b) => b.score - a.score)
  const meant =
    asks.fact && !asks.text && ordered[0]?.entry.collection === 'phrases'
      ? ordered.find(({ entry }) => explains(entry) && topics.of(entry) > Math.log(sureOfTopic))
      : undefined
  return meant ? [{ ...meant, score: ordered[0]?.score ?? 0 }, ...ordered.filter((one) => one !== meant)] : ordered
}

/** Who asks for a fact gets the rule or guide that states it first, not the letter that is written about it. */
const explains = ({ collection }: Entry) => collection === 'rules' || collection === 'klarret'
const sureOfTopic = 0.5

/** What an entry is ordered by. */
export function orderOf(looks: Looks, weights: Looks = orderWeights): number {
  let sum = 0
  for (const name of lookNames) sum += weights[name] * looks[name]
  return sum
}

export const lookNames = Object.keys(orderWeights) as (keyof Looks)[]

/** Of each entry that is no rule: the best score of a rule that belongs to it. */
function bestRules(found: readonly { entry: Entry; best: number }[], knowledge: Knowledge): Map<Entry, number> {
  const neighbours = neighboursOf(knowledge)
  const rules = new Map<Entry, number>()
  for (const { entry: rule, best } of found) {
    if (rule.collection !== 'rules') continue
    for (const entry of neighbours.get(rule) ?? []) {
      if (entry.collection !== 'rules') rules.set(entry, Math.max(best, rules.get(entry) ?? 0))
    }
  }
  return rules
}

/** The rules that belong to an entry that is none itself. */
function rulesOf(entry: Entry, knowledge: Knowledge): Entry[] {
  if (entry.collection === 'rules') return []
  return [...(neighboursOf(knowledge).get(entry) ?? [])].filter(({ collection }) => collection === 'rules')
}

/** Which entries belong together; it is the same for as long as the content does not change. */
const neighboursByBase = new WeakMap<readonly Entry[], Map<Entry, Set<Entry>>>()

/** Entries that point to each other, either way. */
export function neighboursOf({ entries, byLabel }: Knowledge): ReadonlyMap<Entry, ReadonlySet<Entry>> {
  const known = neighboursByBase.get(entries)
  if (known) return known
  const neighbours = new Map(entries.map((entry) => [entry, new Set<Entry>()]))
  for (const entry of entries) {
    for (const label of labelsIn(entry)) {
      const other = byLabel(label)
      if (!other || other === entry) continue
      neighbours.get(entry)?.add(other)
      neighbours.get(other)?.add(entry)
    }
  }
  neighboursByBase.set(entries, neighbours)
  return neighbours
}

function labelsIn(entry: Entry): string[] {
  if (entry.collection === 'routes') return [...entry.related, ...entry.phrases.map((id) => `Frase ${id}`)]
  if (entry.collection === 'phrases') return [...entry.related, ...entry.klarret.map((number) => `KlarRet ${number}`)]
  return entry.related
}
