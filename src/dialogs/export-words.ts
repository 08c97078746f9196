/** Codes in an export turned into words; a code that is gone is shown as it is. */
import type { Organisation } from '../knowledge/organisation.js'
import type { Texts } from '../texts/da.js'

export function reportNamesOf(organisation: Organisation | undefined, { precomplaint }: Texts) {
  const chosen = (choices: readonly { id: string; name: string }[] | undefined) => (code: string) =>
    choices?.find(({ id }) => id === code)?.name ?? code
  const worded = (words: Record<string, string>) => (code: string) => words[code] ?? code
  return {
    area: chosen(organisation?.areas),
    unitType: chosen(organisation?.unitTypes),
    theme: chosen(organisation?.themes),
    complaintType: worded(precomplaint.complaintTypes),
    outcome: worded(precomplaint.outcomes),
    wish: worded(precomplaint.wishes),
    parentInformed: worded(precomplaint.parentInformed),
  }
}
