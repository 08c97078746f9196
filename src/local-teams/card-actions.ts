/**
 * Finds what a person can press in a card and what its inputs would send, the way a Teams client reads the card.
 */
import { asText, isRecord } from './wire.js'

/** An action as it stands in a card, or as a client has prepared it. */
export interface CardAction {
  type: string
  id?: string
  title?: string
  tooltip?: string
  verb?: string
  data?: unknown
  associatedInputs?: string
  [field: string]: unknown
}

/** What a person filled in, by input id. */
export type CardInputs = Record<string, string>

interface CardInput {
  id: string
  type: string
  value: string | undefined
  required: boolean
}

function* elements(node: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) {
    for (const item of node) yield* elements(item)
  } else if (isRecord(node)) {
    yield node
    for (const [key, value] of Object.entries(node)) {
      // What an action carries is not part of the face, and a fallback shows only where its action cannot.
      if (key !== 'data' && key !== 'fallback') yield* elements(value)
    }
  }
}

function cardActions(card: unknown): CardAction[] {
  return [...elements(card)].filter(
    (node): node is CardAction => typeof node['type'] === 'string' && node['type'].startsWith('Action.'),
  )
}

function findAction(card: unknown, wanted: string): CardAction | undefined {
  return cardActions(card).find(({ title, tooltip, verb, id }) => [title, tooltip, verb, id].includes(wanted))
}

function cardInputs(card: unknown): CardInput[] {
  return [...elements(card)].flatMap((node) => {
    const { type, id, value, isRequired } = node
    if (typeof type !== 'string' || !type.startsWith('Input.') || typeof id !== 'string') return []
    const ownValue = value === undefined || value === null ? undefined : asText(value)
    const off = type === 'Input.Toggle' ? asText(node['valueOff'] ?? 'false') : undefined
    return [{ id, type, value: ownValue ?? off, required: isRequired === true }]
  })
}

/**
 * The action with this title, verb or id in one of the cards, with the inputs merged into its data as a client sends it.
 * Throws when no card has it, when a required input is empty, or for an input the card does not have:
 * a client would not let a person do that.
 */
export function pressAction(cards: unknown[], wanted: string, inputs: CardInputs): CardAction {
  for (const card of cards) {
    const action = findAction(card, wanted)
    if (action) return fillAction(card, action, inputs)
  }
  const titles = cards.flatMap(cardActions).map(({ title }) => `"${title ?? ''}"`)
  throw new Error(`There is no action "${wanted}" to press; there are: ${titles.join(', ') || 'none'}.`)
}

function fillAction(card: unknown, action: CardAction, inputs: CardInputs): CardAction {
  if (action.associatedInputs === 'none') return action
  const known = cardInputs(card)
  const unknown = Object.keys(inputs).find((id) => !known.some((input) => input.id === id))
  if (unknown !== undefined) throw new Error(`The card has no input "${unknown}".`)
  const filled: CardInputs = {}
  for (const { id, value, required } of known) {
    const entered = inputs[id] ?? value
    if (required && !entered?.trim())
      throw new Error(`The card does not let "${action.title ?? action.type}" be pressed: input "${id}" is required.`)
    if (entered !== undefined) filled[id] = entered
  }
  return { ...action, data: { ...(isRecord(action.data) ? action.data : {}), ...filled } }
}

/** What `data.msteams.type` asks the client to do instead of sending the data as it is. */
export function teamsCommand(action: CardAction): Record<string, unknown> | undefined {
  const data = isRecord(action.data) ? action.data : {}
  return isRecord(data['msteams']) ? data['msteams'] : undefined
}
