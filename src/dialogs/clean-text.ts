/**
 * Free text on its way to the store: characters that cannot be seen are removed, and CPR numbers are taken out
 * before anything else happens with the text.
 */
import { findCpr } from '../knowledge/cpr.js'
import type { Texts } from '../texts/da.js'

export function cleanText(typed: string, texts: Texts): { text: string; hadCpr: boolean } {
  const text = visible(typed).trim()
  const found = findCpr(text)
  return { text: without(text, found, texts.precomplaint.form.cprReplacement), hadCpr: found.length > 0 }
}

/** Control and bidirectional characters can make a text read as something else than it is; half a character is none. */
function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => (/\s/.test(character) ? (character === '\n' ? '\n' : ' ') : ''))
}

function without(text: string, spans: { start: number; end: number }[], replacement: string): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + replacement + rest.slice(end), text)
}
