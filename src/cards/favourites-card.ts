/** What a person has starred and used: both at hand, and a star to set or take off. */
import type { Entry } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { box, card, heading, paragraph, type Card, type Element } from './elements.js'
import { buttonRow } from './form-elements.js'

export interface Picks {
  favourites: readonly Entry[]
  /** Used lately, and not starred. */
  recent: readonly Entry[]
  /** No further star was set: there are as many as there may be. */
  isFull: boolean
}

export function favouritesCard({ favourites, recent, isFull }: Picks, texts: Texts): Card {
  const t = texts.extension.favourites
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      ...(isFull ? [box('warning', [paragraph(t.full)])] : []),
      ...(favourites.length > 0 ? favourites.map((entry) => row(entry, true, texts)) : [paragraph(t.none)]),
      ...(recent.length > 0 ? [{ ...paragraph(`**${t.recent}**`), separator: true, spacing: 'large' }] : []),
      ...recent.map((entry) => row(entry, false, texts)),
    ],
  })
}

function row({ label, title }: Entry, isFavourite: boolean, texts: Texts): Element {
  const t = texts.extension.favourites
  const button = sendsDialog(
    { title: isFavourite ? t.takeOff : t.set, associatedInputs: 'none' },
    { verb: 'star', entry: label, on: !isFavourite },
  )
  return {
    type: 'Container',
    spacing: 'medium',
    items: [paragraph(`${isFavourite ? '★ ' : ''}${title} (${label})`), buttonRow(button)],
  }
}
