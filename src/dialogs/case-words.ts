/** What the unit types on a case: CPR numbers are taken out, and words that need not be there are warned about once. */
import type { FormState, FoundIn } from '../cards/case-form-state.js'
import { findPersonalData } from '../knowledge/personal-data/find-personal-data.js'
import type { Texts } from '../texts/da.js'
import { cleanText } from './clean-text.js'

export interface CleanWords<Field extends string> {
  words: Record<Field, string>
  hadCpr: boolean
}

export function cleanWords<Field extends string>(typed: Record<Field, string>, texts: Texts): CleanWords<Field> {
  const cleaned = Object.entries<string>(typed).map(([field, text]) => [field, cleanText(text, texts)] as const)
  return {
    words: Object.fromEntries(cleaned.map(([field, { text }]) => [field, text])) as Record<Field, string>,
    hadCpr: cleaned.some(([, { hadCpr }]) => hadCpr),
  }
}

/** Undefined when nothing was found, or when the writer has seen the warning and sends all the same. */
export function warningOf(texts: readonly string[], seen: boolean | undefined): FormState['findings'] {
  if (seen) return undefined
  const found = texts.map((text): FoundIn => ({ text, findings: findPersonalData(text) }))
  return found.some(({ findings }) => findings.length > 0) ? found : undefined
}
