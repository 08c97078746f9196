/**
 * An answer as a message: the best passage in full, further ones by their heading, each with a native citation,
 * then the source line and, where certainty is not full, the reservation. Every statement is an entry's own words.
 * Among others it is the best passage alone, and only its beginning.
 */
import { addressOf, passageCard, reservationOf, sourceLine, withReadableSlots } from '../cards/passage-card.js'
import type { Entry, Passage } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import type { Citation, Reply, Suggestion } from './conversation.js'

/** Limits of Teams' citations, in characters. */
const MAX_NAME = 80
const MAX_ABSTRACT = 160
const MAX_KEYWORD = 28
/** More sources than this are no help to somebody between two lessons. */
const MAX_CITATIONS = 3
/** Characters that make a short answer; the paragraph that reaches them is shown whole. */
const SHORT_ANSWER = 120

export interface Cited {
  entry: Entry
  passage: Passage
}

export function answerReply(
  hits: [Cited, ...Cited[]],
  options: { corrected: string[]; suggestions: Suggestion[]; today: string; isFurther?: boolean },
  texts: Texts,
): Reply {
  const t = texts.dialogs.answer
  const [best] = hits
  const shown = [best, ...phraseTextOf(best)]
  const others = hits.slice(1).filter(({ passage }) => shown.every((already) => already.passage !== passage))
  const all = [...shown, ...others].slice(0, MAX_CITATIONS)
  const also = all.slice(shown.length)
  const paragraphs = [
    options.isFurther ? texts.talk.referBack.further : '',
    options.corrected.length > 0 ? t.corrected(options.corrected) : '',
    ...shown.flatMap(({ passage }, index) => [
      `**${passage.heading}** [${index + 1}]`,
      withReadableSlots(passage.text),
      reservationOf(passage, texts) ?? '',
    ]),
    also.length > 0
      ? `**${t.also}**\n\n${list(also.map((cited, index) => `${furtherTitle(cited)} [${shown.length + index + 1}]`))}`
      : '',
    `**${t.sources}**\n\n${list(all.map((cited, index) => describeSource(cited, index + 1, texts)))}`,
    footnote(all, options.today, texts),
    t.inDanish,
  ]
  return {
    kind: 'answer',
    text: paragraphs.filter(Boolean).join('\n\n'),
    citations: all.map((cited, index) => citation(cited, index + 1, texts)),
    suggestions: options.suggestions,
  }
}

/** For a channel or group chat, where others are doing something else. A text that was cut says so, for the exception may come last. */
export function shortAnswerReply(best: Cited, today: string, texts: Texts): Reply {
  const t = texts.talk.amongOthers
  const { passage } = best
  const beginning = beginningOf(withReadableSlots(passage.text))
  const paragraphs = [
    `**${passage.heading}** [1]`,
    beginning.text,
    beginning.isWhole ? '' : `*${t.onlyBeginning}*`,
    reservationOf(passage, texts) ?? '',
    `**${t.source}:** ${describeSource(best, 1, texts)}`,
    footnote([best], today, texts),
    texts.dialogs.answer.inDanish,
  ]
  return {
    kind: 'answer',
    text: paragraphs.filter(Boolean).join('\n\n'),
    citations: [citation(best, 1, texts)],
    suggestions: [],
  }
}

/** The first paragraphs until something is said: one that only opens a list, or a few words, do not stand alone. */
function beginningOf(text: string): { text: string; isWhole: boolean } {
  const blocks = text.split(/\n\n+/)
  let taken = 0
  let beginning = ''
  while (taken < blocks.length && (beginning.length < SHORT_ANSWER || beginning.endsWith(':'))) {
    beginning = blocks.slice(0, ++taken).join('\n\n')
  }
  return { text: beginning, isWhole: taken === blocks.length }
}

/** Who asks for a phrase wants the text itself, not only when to use it; a hit that is a text already stands alone. */
function phraseTextOf({ entry, passage }: Cited): Cited[] {
  if (entry.collection !== 'phrases' || passage.id.startsWith(`${entry.id}#tekst`)) return []
  const text = entry.passages.find(({ id }) => id === `${entry.id}#tekst`)
  return text ? [{ entry, passage: text }] : []
}

/** All phrases have the same headings, so a phrase is told by its title. */
function furtherTitle({ entry, passage }: Cited): string {
  return entry.collection === 'phrases' ? `${entry.label}: ${entry.title}` : passage.heading
}

/** What stands under an answer outside a message: words that were read as others, then the footnote. */
export function answerNotes(hits: readonly Cited[], corrected: string[], today: string, texts: Texts): string[] {
  const read = corrected.length > 0 ? [texts.dialogs.answer.corrected(corrected)] : []
  return [...read, footnote(hits, today, texts)]
}

/** When the texts were last checked, and what they are not yet. */
function footnote(all: readonly Cited[], today: string, texts: Texts): string {
  const t = texts.dialogs.answer
  const days = [...new Set(all.map(({ entry }) => entry.checkedOn))].sort()
  return [
    t.checkedOn(days.map((day) => texts.shortDay(day))),
    all.some(({ entry }) => entry.reviewBy < today) ? t.underReview : '',
    all.some(({ entry }) => entry.status === 'starter') ? t.starter : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function describeSource({ entry, passage }: Cited, position: number, texts: Texts): string {
  return `[${position}] ${entry.label} · ${sourceLine(passage, texts)}`
}

function citation({ entry, passage }: Cited, position: number, texts: Texts): Citation {
  return {
    position,
    name: shorten(texts.dialogs.answer.title(entry.label, entry.title), MAX_NAME),
    abstract: shorten(plain(withReadableSlots(passage.text)), MAX_ABSTRACT),
    card: passageCard(entry, { ...passage, text: withReadableSlots(passage.text) }, texts),
    ...urlOf(passage),
    keywords: [shorten(entry.label, MAX_KEYWORD)],
    passageId: passage.id,
  }
}

function urlOf(passage: Passage): { url?: string } {
  const url = addressOf(passage)
  return url ? { url } : {}
}

function list(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function plain(markdown: string): string {
  return markdown
    .replaceAll('**', '')
    .replace(/^(-|\d+\.) /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`
}
