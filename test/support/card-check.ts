/**
 * Checks a card as Teams and a screen reader would: the official parser, and what it does not notice:
 * labels, error messages, headings, text that wraps, and that no person's words stand where markdown is read.
 */
import { createRequire } from 'node:module'
import type * as AdaptiveCards from 'adaptivecards'
import type { Card, Element } from '../../src/cards/elements.js'

const adaptivecards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards

/** Everything that is wrong with a card, in sentences; empty when it is right. */
export function faultsOf(card: Card): string[] {
  return [...parserFaults(card), ...accessibilityFaults(card)]
}

// The parser keeps a global regular expression for `lang` and refuses every second card; it is checked below instead.
function parserFaults(card: Card): string[] {
  const context = new adaptivecards.SerializationContext()
  const parsed = new adaptivecards.AdaptiveCard()
  parsed.parse(card, context)
  const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  const validation = parsed.validateProperties()
  return (
    [...faults, ...validation.validationEvents.map(({ message }) => message)]
      .filter((fault) => !fault.endsWith('for property "lang".'))
      // Teams draws charts; the parser takes the table in their place, which is checked like everything else.
      .filter((fault) => !fault.startsWith('Unknown element type "Chart.'))
      .map((fault) => `parser: ${fault}`)
  )
}

function accessibilityFaults(card: Card): string[] {
  const elements = everyElement(card.body)
  const faults: string[] = []
  if (!/^(da|en)$/.test(card.lang)) faults.push('the card does not say its language')
  if (!card.fallbackText || !card.speak) faults.push('the card has no fallback text or nothing to speak')
  const headings = elements.filter((element) => element['style'] === 'heading')
  if (headings.length !== 1) faults.push(`the card has ${headings.length} headings, not one`)
  for (const element of elements) {
    const name = nameOf(element)
    if (element.type === 'TextBlock' && element['wrap'] !== true) faults.push(`"${name}" does not wrap`)
    if (element.type.startsWith('Chart.') && !element['fallback']) faults.push(`the chart "${name}" has no table`)
    if (element.type === 'Image' && !element['altText']) faults.push(`"${name}" has no alternative text`)
    if (!element.type.startsWith('Input.')) continue
    if (!element['label']) faults.push(`the input ${name} has no label`)
    if (!element['errorMessage']) faults.push(`the input ${name} has no error message`)
    if (element.type === 'Input.Text' && !element['maxLength']) faults.push(`the input ${name} has no limit`)
  }
  for (const action of card.actions ?? []) {
    if (!action['title']) faults.push('an action has no title')
    if (action.type === 'Action.Execute' && !action['fallback'])
      faults.push(`"${String(action['title'])}" has no fallback`)
  }
  return faults
}

function nameOf({ type, id, text }: Element): string {
  if (typeof id === 'string') return id
  return typeof text === 'string' ? text : type
}

/** The texts of a card that are read as markdown. */
export function markdownTexts(card: Card): string[] {
  return everyElement(card.body).flatMap((element) => {
    if (element.type === 'TextBlock') return [String(element['text'])]
    if (element.type !== 'FactSet') return []
    return (element['facts'] as { title: string; value: string }[]).flatMap(({ title, value }) => [title, value])
  })
}

/** The values of a card's facts. */
export function factValues(card: Card): string[] {
  return everyElement(card.body)
    .filter(({ type }) => type === 'FactSet')
    .flatMap((element) => (element['facts'] as { value: string }[]).map(({ value }) => value))
}

function everyElement(elements: Element[]): Element[] {
  return elements.flatMap((element) => {
    const inside = ['items', 'rows', 'cells'].flatMap((key) => (element[key] as Element[] | undefined) ?? [])
    const instead = element.type.startsWith('Chart.') ? [element['fallback'] as Element | undefined] : []
    return [element, ...everyElement([...inside, ...instead.filter((other) => other !== undefined)])]
  })
}
