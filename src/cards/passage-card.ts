/** A passage with all that tells how far it can be trusted: what a citation opens to. */
import type { Entry, Passage } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { box, card, heading, paragraph, type Card, type Element } from './elements.js'

/** A source may end with the address where it can be read. */
const atTheEnd = /<?(https:\/\/[^\s<>()[\]"]+)>?$/

export function passageCard(entry: Entry, passage: Passage, texts: Texts): Card {
  const t = texts.dialogs.answer
  return card({
    // An entry's own words, whoever reads them.
    lang: 'da',
    summary: t.title(entry.label, entry.title),
    body: [
      paragraph(t.title(entry.label, entry.title), { subtle: true }),
      heading(passage.heading),
      ...passageElements(passage, texts),
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

/** The passage's words, its reservation, and what it rests on. */
export function passageElements(passage: Passage, texts: Texts): Element[] {
  const reservation = reservationOf(passage, texts)
  return [
    paragraph(passage.text),
    ...(reservation ? [box('warning', [paragraph(reservation)])] : []),
    paragraph(sourceLine(passage, texts), { subtle: true }),
  ]
}

/** What the reader must know before using the passage; empty when the passage stands on its own. */
export function reservationOf(passage: Passage, texts: Texts): string | undefined {
  const t = texts.dialogs.answer
  const own = passage.reservation ?? (passage.certainty === 'M?' ? t.reservationUnsure : undefined)
  return own && `**${t.reservation}:** ${own}`
}

/** The law or practice it rests on, and how sure that is where it is not quite sure. Markdown: a source with an address is a link. */
export function sourceLine(passage: Pick<Passage, 'sources' | 'certainty'>, texts: Texts): string {
  const t = texts.dialogs.answer
  const certainty = { V: '', 'V*': '', S: t.municipalMemo, 'M+': t.probable, 'M?': '' }[passage.certainty]
  return [passage.sources.map(linked).join('; '), certainty].filter(Boolean).join(' · ')
}

/** The first address among the sources. */
export function addressOf({ sources }: Pick<Passage, 'sources'>): string | undefined {
  return sources.map((source) => atTheEnd.exec(source)?.[1]).find((address) => address !== undefined)
}

function linked(source: string): string {
  const found = atTheEnd.exec(source)
  if (!found?.[1]) return source
  return `[${source.slice(0, found.index).trim() || found[1]}](${found[1]})`
}

/** `{{modtaget_dato}}` is for machines; people read `[modtaget dato]`. */
export function withReadableSlots(text: string): string {
  return text.replace(/\{\{([a-z0-9_]+)\}\}/g, (_slot, name: string) => `[${name.replaceAll('_', ' ')}]`)
}
