/** What was typed into the form, travelling unseen with the card that stands in the form's place for a while. It is read anew when it comes back. */
import type { Texts } from '../texts/da.js'
import type { Element } from './elements.js'
import { carried } from './form-elements.js'
import type { ReportInputs } from './report-buttons.js'

export function carriedInputs(inputs: ReportInputs, texts: Texts): Element[] {
  const { carried: label } = texts.precomplaint.preview
  return Object.entries(inputs).flatMap(([field, value]) => (value ? [carried(field, label, value)] : []))
}
