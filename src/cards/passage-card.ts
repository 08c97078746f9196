/** A passage with all that tells how far it can be trusted: what a citation opens to. */
import type { Entry, Passage } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { box, card, heading, paragraph, type Card } from './elements.js'

export function passageCard(entry: Entry, passage: Passage, texts: Texts): Card {
  const t = texts.dialogs.answer
  const reservation = reservationOf(passage, texts)
  return card({
    summary: t.title(entry.label, entry.title),
    body: [
      paragraph(t.title(entry.label, entry.title), { subtle: true }),
      heading(passage.heading),
      paragraph(passage.text),
      ...(reservation ? [box('warning', [paragraph(reservation)])] : []),
      paragraph(sourceLine(passage, texts), { subtle: true }),
      ...(entry.status === 'starter' ? [paragraph(t.starter, { subtle: true, spacing: 'none' })] : []),
    ],
  })
}

/** What the reader must know before using the passage; empty when the passage stands on its own. */
export function reservationOf(passage: Passage, texts: Texts): string | undefined {
  const t = texts.dialogs.answer
  const own = passage.reservation ?? (passage.certainty === 'M?' ? t.reservationUnsure : undefined)
  return own && `**${t.reservation}:** ${own}`
}

/** The law or practice it rests on, how sure that is, and when it was last checked. */
export function sourceLine(passage: Passage, texts: Texts, checkedOn?: string): string {
  const t = texts.dialogs.answer
  const certainty = { V: '', 'V*': '', S: t.municipalMemo, 'M+': t.probable, 'M?': '' }[passage.certainty]
  return [passage.sources.join('; '), certainty, checkedOn ? t.checked(texts.shortDay(checkedOn)) : '']
    .filter(Boolean)
    .join(' · ')
}
