/** A case as its reporter reads it in a dialog: where it stands, what was written by whom, and what can still be done. */
import type { Note, Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { card, heading, paragraph, quoted, type Card, type Element } from './elements.js'
import { ownActions, shortened } from './receipt-card.js'

/** The newest; a dialog must stay within Teams' limit for one card. */
const SHOWN_NOTES = 5
const SHOWN_CHARACTERS = 900

export function ownCaseCard(precomplaint: Precomplaint, status: string, texts: Texts): Card {
  const t = texts.precomplaint.ownCase
  const { report, notes, textRemovedAt, number } = precomplaint
  const { details } = texts.precomplaint
  const texted = (['whatHappened', 'parentGoal', 'triedSoFar'] as const).filter((field) => report[field])
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      paragraph(status),
      ...(textRemovedAt ? [paragraph(t.textGone)] : texted.flatMap((field) => quoted(details[field], report[field]))),
      ...notesOf(notes, texts),
    ],
    actions: ownActions(precomplaint, sendsDialog, texts),
  })
}

function notesOf(notes: readonly Note[], texts: Texts): Element[] {
  const t = texts.precomplaint.ownCase
  const kept = notes.filter(({ text }) => text)
  if (kept.length === 0) return []
  const shown = kept.slice(-SHOWN_NOTES)
  const earlier = kept.length - shown.length
  return [
    { ...paragraph(`**${t.notes}**`), separator: true, spacing: 'medium' },
    ...(earlier > 0 ? [paragraph(t.earlier(earlier), { subtle: true })] : []),
    ...shown.flatMap(({ kind, by, at, text }) => {
      const moment = texts.moment(at)
      const own = kind === 'addition' || kind === 'answer'
      const title = own ? t.own(t.kinds[kind], moment) : t.by(t.kinds[kind], by.name, moment)
      return quoted(title, shortened(text, SHOWN_CHARACTERS))
    }),
  ]
}
