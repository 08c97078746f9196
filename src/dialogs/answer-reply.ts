/**
 * An answer as a message: the best passage in full, further ones by their heading, each with a native citation,
 * then the source line and, where certainty is not full, the reservation. Every statement is an entry's own words.
 */
import { passageCard, reservationOf, sourceLine } from '../cards/passage-card.js'
import type { Entry, Passage } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import type { Citation, Reply } from './conversation.js'

/** Limits of Teams' citations, in characters. */
const MAX_NAME = 80
const MAX_ABSTRACT = 160
const MAX_KEYWORD = 28

export interface Cited {
  entry: Entry
  passage: Passage
}

export function answerReply(
  [best, ...others]: [Cited, ...Cited[]],
  options: { corrected: string[]; suggestions: string[]; today: string },
  texts: Texts,
): Reply {
  const t = texts.dialogs.answer
  const all = [best, ...others]
  const reservation = reservationOf(best.passage, texts)
  const paragraphs = [
    options.corrected.length > 0 ? t.corrected(options.corrected) : '',
    `**${best.passage.heading}** [1]`,
    best.passage.text,
    reservation ?? '',
    others.length > 0
      ? `**${t.also}**\n\n${others.map(({ passage }, index) => `- ${passage.heading} [${index + 2}]`).join('\n')}`
      : '',
    `**${t.sources}**\n\n${all.map((cited, index) => `- ${describeSource(cited, index + 1, texts)}`).join('\n')}`,
    all.some(({ entry }) => entry.reviewBy < options.today) ? t.underReview : '',
    all.some(({ entry }) => entry.status === 'starter') ? t.starter : '',
  ]
  return {
    kind: 'answer',
    text: paragraphs.filter(Boolean).join('\n\n'),
    citations: all.map((cited, index) => citation(cited, index + 1, texts)),
    suggestions: options.suggestions,
  }
}

function describeSource({ entry, passage }: Cited, position: number, texts: Texts): string {
  const name = texts.dialogs.answer.title(entry.label, entry.title)
  return `[${position}] ${name} · ${sourceLine(passage, texts, entry.checkedOn)}`
}

function citation({ entry, passage }: Cited, position: number, texts: Texts): Citation {
  return {
    position,
    name: shorten(texts.dialogs.answer.title(entry.label, entry.title), MAX_NAME),
    abstract: shorten(plain(passage.text), MAX_ABSTRACT),
    card: passageCard(entry, passage, texts),
    keywords: [shorten(entry.label, MAX_KEYWORD)],
    passageId: passage.id,
  }
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
