/** An Adaptive Card as lines, inputs and buttons for a terminal. */
import type { Card, Element } from '../src/cards/elements.js'

export interface CardInput {
  id: string
  label: string
  value: string
  choices: { title: string; value: string }[]
}

export interface CardPress {
  title: string
  data: Record<string, unknown>
}

export function cardLines(card: Card): string[] {
  return ['', ...card.body.flatMap(linesOf)]
}

export function inputsOf(card: Card): CardInput[] {
  return everyElement(card.body)
    .filter(({ type }) => type.startsWith('Input.'))
    .map((input) => ({
      id: String(input['id']),
      label: String(input['label']),
      value: typeof input['value'] === 'string' ? input['value'] : '',
      choices: (input['choices'] as CardInput['choices'] | undefined) ?? [],
    }))
}

export function pressesOf(card: Card): CardPress[] {
  return (card.actions ?? []).map((action) => ({
    title: String(action['title']),
    data: { ...(action['data'] as object), ...(action['verb'] ? { verb: action['verb'] } : {}) },
  }))
}

function linesOf(element: Element): string[] {
  if (element.type === 'TextBlock') return [String(element['text'])]
  if (element.type === 'RichTextBlock')
    return [(element['inlines'] as { text: string }[]).map(({ text }) => text).join('')]
  if (element.type === 'FactSet') {
    return (element['facts'] as { title: string; value: string }[]).map(({ title, value }) => `  ${title}: ${value}`)
  }
  return childrenOf(element).flatMap(linesOf)
}

function everyElement(elements: Element[]): Element[] {
  return elements.flatMap((element) => [element, ...everyElement(childrenOf(element))])
}

function childrenOf(element: Element): Element[] {
  return (element['items'] as Element[] | undefined) ?? []
}
