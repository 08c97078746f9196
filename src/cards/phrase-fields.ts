/** The gaps of a phrase as inputs, with bounds that let the card hold both what was typed and the text made of it. */
import type { Field } from '../knowledge/phrase.js'
import type { Texts } from '../texts/da.js'
import { paragraph, textInput, type Element } from './elements.js'
import { fieldIds, MAX_TYPED } from './phrase-buttons.js'

const MAX_LINE = 150
const MAX_LONG = 2000
const MIN_LONG = 300

/** How many characters a field may have; long ones share what the card has room for. */
export function maxLengthOf(field: Field, fields: readonly Field[]): number {
  if (field.type !== 'longtext') return MAX_LINE
  const long = fields.filter(({ type }) => type === 'longtext').length
  const left = MAX_TYPED - (fields.length - long) * MAX_LINE
  return Math.min(MAX_LONG, Math.max(MIN_LONG, Math.floor(left / long)))
}

/** What is asked, as a person reads it. */
export function labelOfField(field: Field, texts: Texts): string {
  return field.type === 'contact' ? texts.phrase.form.contact(field.label, field.example) : field.label
}

export function fieldInputs(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
  texts: Texts,
): Element[] {
  const t = texts.phrase.form
  return fields.flatMap((field, index) => {
    const id = fieldIds[index]
    if (!id) throw new Error(`A phrase has more than ${fieldIds.length} gaps`)
    const label = labelOfField(field, texts)
    const value = values[field.name]
    if (field.type === 'date') {
      const errorMessage = t.dateError(label)
      return [{ type: 'Input.Date', id, label, errorMessage, isRequired: true, ...(value ? { value } : {}) }]
    }
    const input = textInput({
      id,
      label,
      errorMessage: t.textError(label),
      maxLength: maxLengthOf(field, fields),
      multiline: field.type === 'longtext',
      value,
      ...(field.type === 'contact' || !field.example ? {} : { placeholder: field.example }),
    })
    return field.type === 'contact' ? [input, paragraph(t.contactHint, { subtle: true, spacing: 'small' })] : [input]
  })
}
