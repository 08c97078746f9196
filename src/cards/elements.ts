/**
 * The few card elements the faces are built from. Three rules live here so that no card can forget them:
 * text wraps, what a person wrote is never read as markdown, and every input has its label and error message.
 */

export interface Element {
  type: string
  [property: string]: unknown
}
export type Action = Element

export interface Card {
  type: 'AdaptiveCard'
  $schema: string
  version: '1.5'
  lang: 'da' | 'en'
  fallbackText: string
  speak?: string
  body: Element[]
  actions?: Action[]
}

export function card(content: {
  /** What a screen reader pronounces it in. */
  lang: Card['lang']
  summary: string
  body: Element[]
  actions?: Action[]
}): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: content.lang,
    fallbackText: content.summary,
    speak: content.summary,
    body: content.body,
    ...(content.actions && content.actions.length > 0 ? { actions: content.actions } : {}),
  }
}

export function heading(text: string): Element {
  return { type: 'TextBlock', text, style: 'heading', size: 'medium', weight: 'bolder', wrap: true }
}

/** Our own words; markdown is allowed. */
export function paragraph(text: string, options: { subtle?: boolean; spacing?: string; color?: string } = {}): Element {
  return {
    type: 'TextBlock',
    text,
    wrap: true,
    ...(options.subtle ? { isSubtle: true, size: 'small' } : {}),
    ...(options.spacing ? { spacing: options.spacing } : {}),
    ...(options.color ? { color: options.color } : {}),
  }
}

/** A person's words, shown exactly as they were written: a TextRun renders no markdown, links or HTML. */
export function written(text: string): Element {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }], spacing: 'none' }
}

/** A label with a person's words under it. */
export function quoted(label: string, text: string): Element[] {
  return [{ type: 'TextBlock', text: label, weight: 'bolder', wrap: true, spacing: 'medium' }, written(text)]
}

/** Short facts of our own making (codes turned into words, numbers, dates). */
export function facts(pairs: [title: string, value: string][]): Element {
  return { type: 'FactSet', facts: pairs.map(([title, value]) => ({ title, value })) }
}

/** A coloured box; the heading in it says in words what the colour says. */
export function box(style: 'emphasis' | 'good' | 'warning' | 'attention' | 'accent', items: Element[]): Element {
  return { type: 'Container', style, items, bleed: false, spacing: 'medium' }
}

interface InputTexts {
  id: string
  label: string
  errorMessage: string
}

export function textInput(
  input: InputTexts & {
    value?: string | undefined
    placeholder?: string
    maxLength: number
    multiline?: boolean
    required?: boolean
  },
): Element {
  return {
    type: 'Input.Text',
    id: input.id,
    label: input.label,
    errorMessage: input.errorMessage,
    maxLength: input.maxLength,
    isMultiline: input.multiline ?? false,
    isRequired: input.required ?? true,
    ...(input.value ? { value: input.value } : {}),
    ...(input.placeholder ? { placeholder: input.placeholder } : {}),
  }
}

export function choiceInput(
  input: InputTexts & {
    choices: { title: string; value: string }[]
    value?: string | undefined
    style?: 'compact' | 'expanded'
    multiple?: boolean
    placeholder?: string
  },
): Element {
  return {
    type: 'Input.ChoiceSet',
    id: input.id,
    label: input.label,
    errorMessage: input.errorMessage,
    isRequired: true,
    style: input.style ?? 'compact',
    isMultiSelect: input.multiple ?? false,
    wrap: true,
    choices: input.choices,
    ...(input.value ? { value: input.value } : {}),
    ...(input.placeholder ? { placeholder: input.placeholder } : {}),
  }
}

export function dateInput(input: InputTexts & { value: string; min: string; max: string }): Element {
  return { type: 'Input.Date', isRequired: true, ...input }
}
