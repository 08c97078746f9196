/** A whole entry: the small card that leads to it, and its pages in a dialog, each small enough for Teams. */
import type { Entry, Passage } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, sendsDialog } from './buttons.js'
import { card, heading, paragraph, type Card, type Element } from './elements.js'
import { passageElements, withReadableSlots } from './passage-card.js'

/**
 * Bytes of a page's passages as JSON. With what stands around them an activity stays under the 28 KB that Teams takes; that a
 * passage by itself does is seen to where content is read.
 */
const MAX_PAGE_BYTES = 20_000

export function entryCard(entry: Entry, texts: Texts): Card {
  const t = texts.talk.wholeText
  const title = texts.dialogs.answer.title(entry.label, entry.title)
  return card({
    lang: texts.language,
    summary: title,
    body: [heading(title), paragraph(`${entry.about} ${t.size(entry.passages.length)}`, { subtle: true })],
    actions: [opensDialog({ title: t.open }, { verb: 'show-entry', label: entry.label, page: 0 })],
  })
}

/** `page` counts from 0; one that is too high is the last. `today` tells whether the entry should have been looked at again. */
export function entryPageCard(entry: Entry, page: number, today: string, texts: Texts): Card {
  const t = texts.talk.wholeText
  const pages = pagesOf(entry, texts)
  const shown = Math.min(page, pages.length - 1)
  const title = texts.dialogs.answer.title(entry.label, entry.title)
  const turnTo = (to: number, words: string) =>
    sendsDialog({ title: words }, { verb: 'show-entry', label: entry.label, page: to })
  return card({
    lang: texts.language,
    summary: title,
    body: [
      heading(title),
      ...(pages.length > 1 ? [paragraph(t.page(shown + 1, pages.length), { subtle: true })] : []),
      paragraph(entry.about, { subtle: true }),
      ...(pages[shown] ?? []),
      paragraph(standing(entry, today, texts), { subtle: true, spacing: 'large' }),
    ],
    actions: [
      ...(shown > 0 ? [turnTo(shown - 1, t.previous)] : []),
      ...(shown < pages.length - 1 ? [turnTo(shown + 1, t.next)] : []),
    ],
  })
}

function pagesOf(entry: Entry, texts: Texts): Element[][] {
  const pages: Element[][] = []
  let room = 0
  for (const passage of entry.passages) {
    const shown = passageBlock(passage, texts)
    const bytes = Buffer.byteLength(JSON.stringify(shown))
    if (bytes > room) {
      pages.push([])
      room = MAX_PAGE_BYTES
    }
    pages.at(-1)?.push(shown)
    room -= bytes
  }
  return pages
}

function passageBlock(passage: Passage, texts: Texts): Element {
  const title = { type: 'TextBlock', text: passage.heading, weight: 'bolder', wrap: true }
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [title, ...passageElements({ ...passage, text: withReadableSlots(passage.text) }, texts)],
  }
}

function standing({ checkedOn, reviewBy, status }: Entry, today: string, texts: Texts): string {
  const t = texts.dialogs.answer
  return [
    t.checkedOn([texts.shortDay(checkedOn)]),
    reviewBy < today ? t.underReview : '',
    status === 'starter' ? t.starter : '',
    t.inDanish,
  ]
    .filter(Boolean)
    .join(' ')
}
