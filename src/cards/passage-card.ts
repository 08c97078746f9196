/** A passage with all that tells how far it can be trusted: what a citation opens to. */
import type { Entry, Passage } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { box, card, heading, paragraph, type Card } from './elements.js'

export function passageCard(entry: Entry, passage: Passage, texts: Texts): Card {
  const t = texts.dialogs.answer
  const reservation = reservationOf(passage, texts)
  return card({
    // An entry's own words, whoever reads them.
    lang: 'da',
    summary: t.title(entry.label, entry.title),
    body: [
      paragraph(t.title(entry.label, entry.title), { subtle: true }),
      heading(passage.heading),
      paragraph(passage.text),
      ...(reservation ? [box('warning', [paragraph(reservation)])] : []),
      paragraph(sourceLine(passage, texts), { subtle: true }),
      paragraph(
        [t.checkedOn([texts.shortDay(entry.checkedOn)]), entry.status === 'starter' ? t.starter : ''].join(' '),
        {
          subtle: true,
          spacing: 'small',
        },
      ),
    ],
  })
}

/** What the reader must know before using the passage; empty when the passage stands on its own. */
export function reservationOf(passage: Passage, texts: Texts): string | undefined {
  const t = texts.dialogs.answer
  const own = passage.reservation ?? (passage.certainty === 'M?' ? t.reservationUnsure : undefined)
  return own && `**${t.reservation}:** ${own}`
}

/** The law or practice it rests on, and how sure that is where it is not quite sure. */
export function sourceLine(passage: Pick<Passage, 'sources' | 'certainty'>, texts: Texts): string {
  const t = texts.dialogs.answer
  const certainty = { V: '', 'V*': '', S: t.municipalMemo, 'M+': t.probable, 'M?': '' }[passage.certainty]
  return [passage.sources.join('; '), certainty].filter(Boolean).join(' · ')
}
