/** What stands above a dialog's fields when it comes back: what is wrong, and words that need not be there. */
import type { PersonalDataFinding } from '../knowledge/personal-data/find-personal-data.js'
import type { Texts } from '../texts/da.js'
import { box, paragraph, type Element } from './elements.js'
import { markedText } from './marked-text.js'

/** A typed text in which something was found. */
export interface FoundIn {
  text: string
  findings: readonly PersonalDataFinding[]
}

export interface FormState {
  faults: readonly string[]
  /** Present when the writer is warned; the same words may then be sent. */
  findings?: readonly FoundIn[] | undefined
}

/** Characters shown on either side of what was found: enough to see where it stands. */
const AROUND = 30
/** Places shown; more would not be read one by one. */
const MAX_SHOWN = 6

export function faultBox({ faults }: FormState): Element[] {
  if (faults.length === 0) return []
  return [
    box(
      'attention',
      faults.map((fault) => paragraph(fault)),
    ),
  ]
}

/** The words are marked and the kind is named, for a mark alone is not seen by everybody. */
export function warningBox({ findings }: FormState, texts: Texts): Element[] {
  if (!findings) return []
  const t = texts.precomplaint.warning
  const places = findings.flatMap((found) => found.findings.map((finding) => ({ ...finding, text: found.text })))
  return [
    box('warning', [
      paragraph(`**${t.title}**`),
      paragraph(texts.precomplaint.dialog.personalData),
      ...places.slice(0, MAX_SHOWN).flatMap(({ text, start, end, kind }) => {
        const from = Math.max(start - AROUND, 0)
        const around = text.slice(from, end + AROUND)
        return [
          paragraph(`${t.kinds[kind]}: ${t.advice[kind]}`),
          markedText(around, [{ start: start - from, end: end - from }]),
        ]
      }),
      paragraph(t.help, { subtle: true }),
    ]),
  ]
}
