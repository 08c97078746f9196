/** What a form that keeps its rare fields out of sight is built from. Hidden fields are sent as well, so none of them may be required and empty. */
import type { Action, Element } from './elements.js'

/** One short line under a field, where people go wrong. */
export function helpLine(text: string): Element {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'small', spacing: 'small' }
}

export function optional(input: Element): Element {
  return { ...input, isRequired: false }
}

/** A date that may be left empty. */
export function optionalDate(input: {
  id: string
  label: string
  errorMessage: string
  value?: string | undefined
  min?: string
  max?: string
}): Element {
  const { value, ...rest } = input
  return { type: 'Input.Date', isRequired: false, ...rest, ...(value ? { value } : {}) }
}

export function toggleInput(input: {
  id: string
  label: string
  title: string
  errorMessage: string
  value: boolean
}): Element {
  return {
    type: 'Input.Toggle',
    id: input.id,
    label: input.label,
    title: input.title,
    errorMessage: input.errorMessage,
    wrap: true,
    valueOn: 'true',
    valueOff: 'false',
    value: input.value ? 'true' : 'false',
  }
}

/** A part of a card that a button brings to light. */
export function part(id: string, items: Element[], isVisible: boolean): Element {
  return { type: 'Container', id, isVisible, spacing: 'medium', items }
}

/** A small button in the middle of a card that shows a part, or hides it again. */
export function toggles(
  title: string,
  targets: readonly (string | { elementId: string; isVisible: boolean })[],
): Action {
  return { type: 'Action.ToggleVisibility', title, targetElements: targets }
}

/** Each on a line of its own, so that a narrow phone cuts none of them off. */
export function buttonRow(action: Action, id?: string): Element {
  return { type: 'ActionSet', ...(id ? { id } : {}), spacing: 'small', actions: [action] }
}

/** A button that says something for the person, as if it had been typed; the card it stands on stays. */
export function says(title: string, text: string): Action {
  return { type: 'Action.Submit', title, associatedInputs: 'none', data: { msteams: { type: 'imBack', value: text } } }
}

/** A value that travels unseen with the card. Line breaks survive in a multi-line field only. */
export function carried(id: string, label: string, value: string): Element {
  return {
    type: 'Input.Text',
    id,
    label,
    errorMessage: label,
    isMultiline: true,
    isVisible: false,
    isRequired: false,
    maxLength: 4000,
    value,
  }
}
