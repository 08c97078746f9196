/**
 * A card as it must be in a dialog of the message extension: there Teams knows Action.Submit alone, and a button that leads
 * out of the dialog would take what was typed with it. Such buttons are left out; the card's words stay.
 */
import type { Verb } from './buttons.js'
import type { Action, Card, Element } from './elements.js'

/** The buttons that a dialog of the extension answers; whatever else comes back from one is refused. */
export const dialogVerbs = [
  'log',
  'send-report',
  'preview-report',
  'edit-report',
  'take-message',
  'find-phrase',
  'open-phrase',
  'choose-phrase',
  'fill-phrase',
  'insert-phrase',
  'star',
  'ask-about',
  'ask-again',
] as const satisfies readonly Verb[]
const answered: ReadonlySet<unknown> = new Set(dialogVerbs)

export function inDialog(card: Card): Card {
  const gone = new Set<string>()
  const body = card.body.flatMap((element) => keptElement(element, gone))
  const actions = (card.actions ?? []).flatMap(keptAction)
  const { actions: _all, ...rest } = card
  return {
    ...rest,
    body: body.filter((element) => !onlyShows(element, gone)),
    ...(actions.length > 0 ? { actions } : {}),
  }
}

function keptAction(action: Action): Action[] {
  if (action.type === 'Action.Execute') return keptAction(action['fallback'] as Action)
  if (action.type !== 'Action.Submit') return [action]
  const { verb } = action['data'] as { verb?: unknown }
  return answered.has(verb) ? [action] : []
}

/** `gone` gathers the ids of hidden parts that were there for their buttons alone. */
function keptElement(element: Element, gone: Set<string>): Element[] {
  if (element.type === 'ActionSet') {
    const actions = (element['actions'] as Action[]).flatMap(keptAction)
    return actions.length > 0 ? [{ ...element, actions }] : []
  }
  const items = element['items'] as Element[] | undefined
  if (!items) return [element]
  const kept = items.flatMap((item) => keptElement(item, gone))
  const hadButtons = items.some(({ type }) => type === 'ActionSet')
  const hasButtons = kept.some(({ type }) => type === 'ActionSet')
  if (element['isVisible'] === false && hadButtons && !hasButtons) {
    gone.add(String(element['id']))
    return []
  }
  return [{ ...element, items: kept }]
}

/** A row of buttons that show only what is gone. */
function onlyShows(element: Element, gone: ReadonlySet<string>): boolean {
  if (element.type !== 'ActionSet') return false
  return (element['actions'] as Action[]).every(({ type, targetElements }) => {
    return type === 'Action.ToggleVisibility' && (targetElements as unknown[]).every((id) => gone.has(String(id)))
  })
}
