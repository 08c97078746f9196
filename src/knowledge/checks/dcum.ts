/**
 * DCUM no longer takes complaints about bullying (law 1664 of 2024): nothing may send a parent there.
 */
import { sentencesOf, type Check } from './finding.js'

const names = /\bDCUM\b|Dansk Center for Undervisningsmiljø/i
const sends = /klag|send|instans|indbring|anke|skriv til|kontakt|henvend/i
const warns = /\b(?:ikke|aldrig|hverken|ophæv|nedlagt|tidligere|ingen)/i

export const checkDcum: Check = (entries) =>
  entries.flatMap((entry) => {
    const own = entry.collection === 'routes' ? [entry.firstStep, entry.instance, entry.how] : []
    const texts = [
      entry.about,
      ...own,
      ...entry.passages.flatMap(({ text, reservation }) => [...sentencesOf(text), reservation ?? '']),
    ]
    return texts
      .filter((text) => names.test(text) && !warns.test(text) && (sends.test(text) || own.includes(text)))
      .map((text) => ({
        severity: 'fault' as const,
        file: entry.file,
        near: /DCUM|Dansk Center for Undervisningsmiljø/i.exec(text)?.[0] ?? text,
        problem: `DCUM står som et sted at klage: "${text.slice(0, 80)}".`,
        remedy: 'Klager over mobning går til skolen, som sender dem videre. Ret efter Klagevej R10 og R10b.',
      }))
  })
