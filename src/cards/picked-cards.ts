/**
 * What goes from the message extension into a conversation with others: words with their source. No buttons, for only the
 * private chat answers them, and nothing of a case but what the person typed into a phrase.
 */
import type { Entry, Passage, PhraseEntry } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { card, heading, paragraph, type Card } from './elements.js'
import { passageCard } from './passage-card.js'
import { finishedLines, sourceOfPhrase, statusOfPhrase, type PhraseForm } from './phrase-card.js'

/** A guide, rule or route: the passage itself. */
export function passageToInsert(entry: Entry, passage: Passage, texts: Texts): Card {
  return passageCard(entry, passage, texts)
}

/** A finished text; `text` has every gap filled. */
export function phraseToInsert(
  form: Pick<PhraseForm, 'phrase' | 'variant' | 'appeal'>,
  text: string,
  underReview: boolean,
  texts: Texts,
): Card {
  const { phrase } = form
  return card({
    lang: texts.language,
    summary: texts.phrase.summary(phrase.title),
    body: [
      heading(phrase.title),
      ...finishedLines(text),
      paragraph(sourceOfPhrase(form, texts), { subtle: true, spacing: 'medium' }),
      paragraph(statusOfPhrase(phrase, underReview, texts), { subtle: true, spacing: 'small' }),
    ],
  })
}

/** Where a phrase has gaps: which phrase it is and when it is used. Its text goes out filled in, or not at all. */
export function phraseToPointTo(phrase: PhraseEntry, texts: Texts): Card {
  const t = texts.extension.pointer
  return card({
    lang: texts.language,
    summary: texts.phrase.summary(phrase.title),
    body: [
      paragraph(phrase.label, { subtle: true }),
      heading(phrase.title),
      paragraph(phrase.purpose),
      paragraph(phrase.notWhen),
      paragraph(t.how),
      paragraph(t.source(phrase.version, texts.shortDay(phrase.validFrom)), { subtle: true }),
    ],
  })
}

/** In the list of results and before a card is sent: a heading and one line. */
export function previewLine(entry: Entry, texts: Texts, mark?: 'favourite' | 'recent'): string {
  const t = texts.extension.found
  const about = entry.collection === 'phrases' ? entry.purpose : entry.about
  return [mark ? t.marks[mark] : '', entry.label, about].filter(Boolean).join(' · ')
}
