/** The draft of an entry, to copy into a file: what to do with it, what must be checked, and the text itself. */
import type { Texts } from '../texts/da.js'
import { card, heading, paragraph, type Card } from './elements.js'

/** Far more than a question and an answer with their front matter. */
const MAX_DRAFT = 8_000

export function gapDraftCard({ file, text }: { file: string; text: string }, texts: Texts): Card {
  const t = texts.gaps.draft
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.heading),
      paragraph(t.intro(file.split('/').at(-1) ?? file)),
      {
        type: 'Input.Text',
        id: 'draft',
        label: t.label,
        errorMessage: t.label,
        isMultiline: true,
        isRequired: false,
        maxLength: MAX_DRAFT,
        height: 'stretch',
        value: text,
      },
      paragraph(t.checks.map((check, index) => `${index + 1}. ${check}`).join('\n')),
    ],
  })
}
