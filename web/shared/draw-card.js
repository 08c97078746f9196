// @ts-check
/**
 * Draws Adaptive Cards with the official renderer, mends what it leaves wanting, and hands over what is pressed.
 * The chat page and the overview page draw alike; each brings the library in its own way.
 */
import { hostConfig } from './host-config.js'

/**
 * @typedef {{ type: string, id?: string, title?: string, verb?: string, data?: any, associatedInputs?: string }} Action
 * @typedef {(action: Action) => Promise<void> | void} OnPress
 * @typedef {object} Surroundings
 * @property {(markdown: string) => string} toHtml safe HTML of the text of a card
 * @property {() => { noCard: string, moreActions: string }} words
 * @property {(address: string) => void} open shows a web page outside this one
 */

let drawn = 0

/**
 * Prepares the library once; what comes back draws a card. While a press is under way its buttons rest and the pressed one turns.
 * @param {any} AC the module of `adaptivecards`
 * @param {Surroundings} surroundings
 * @returns {(content: any, onPress: OnPress) => HTMLElement} gets the card as the bot sent it; `onPress` gets the action with the inputs in its data
 */
export function cardDrawer(AC, { toHtml, words, open }) {
  AC.AdaptiveCard.onProcessMarkdown = (/** @type {string} */ text, /** @type {any} */ result) => {
    result.outputHtml = toHtml(text)
    result.didProcess = true
  }
  AC.GlobalSettings.setTabIndexAtCardRoot = false
  AC.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false
  AC.Strings.defaults.overflowButtonTooltip = () => words().moreActions

  return (content, onPress) => {
    const frame = document.createElement('div')
    frame.className = 'card'
    if (content?.lang) frame.lang = content.lang
    const card = new AC.AdaptiveCard()
    card.hostConfig = new AC.HostConfig(hostConfig)
    card.onExecuteAction = (/** @type {any} */ action) => {
      if (frame.getAttribute('aria-busy') !== 'true') void press(frame, action, onPress, open)
    }
    card.onInputValueChanged = () => queueMicrotask(() => tidy(frame))
    try {
      card.parse(content)
      const element = card.render()
      if (!element) throw new Error('nothing drawn')
      frame.append(element)
    } catch {
      const fallback = document.createElement('p')
      fallback.className = 'card-fallback'
      fallback.textContent = content?.fallbackText ?? words().noCard
      frame.replaceChildren(fallback)
    }
    drawn += 1
    tidy(frame, drawn)
    // Error messages come and go while a person fills in, and what a toggle shows is marked when it is shown.
    const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-expanded'] }
    new MutationObserver(() => tidy(frame)).observe(frame, watched)
    return frame
  }
}

/**
 * @param {HTMLElement} frame
 * @param {any} action
 * @param {OnPress} onPress
 * @param {(address: string) => void} open
 */
async function press(frame, action, onPress, open) {
  const kind = action.getJsonTypeName()
  if (kind === 'Action.OpenUrl') {
    if (/^(https?:|mailto:|tel:)/i.test(action.url ?? '')) open(action.url)
    return
  }
  if (kind !== 'Action.Execute' && kind !== 'Action.Submit') return
  const { id, title, verb, data } = action
  setBusy(frame, action.renderedElement, true)
  try {
    await onPress({ type: kind, id, title, verb, data })
  } finally {
    setBusy(frame, action.renderedElement, false)
  }
}

/**
 * Buttons are marked, not disabled, so that the focus stays where it is.
 * @param {HTMLElement} frame
 * @param {HTMLElement | undefined} pressed
 * @param {boolean} busy
 */
function setBusy(frame, pressed, busy) {
  if (busy) frame.setAttribute('aria-busy', 'true')
  else frame.removeAttribute('aria-busy')
  for (const button of frame.querySelectorAll('.ac-pushButton')) {
    if (busy) button.setAttribute('aria-disabled', 'true')
    else if (!(/** @type {HTMLButtonElement} */ (button).disabled)) button.removeAttribute('aria-disabled')
  }
  pressed?.classList.toggle('pending', busy)
}

/**
 * What a screen reader needs and the renderer leaves out.
 * @param {HTMLElement} frame
 * @param {number} [number] given at the first drawing: makes the names of radio buttons this card's own
 */
function tidy(frame, number) {
  for (const input of frame.querySelectorAll('input')) {
    // Radio buttons of two cards with the same input id would otherwise switch each other off.
    if (number !== undefined && input.type === 'radio') input.name = `card-${number}-${input.name}`
    if (input.type === 'radio' || input.type === 'checkbox') change(input, 'aria-required', null)
  }
  for (const group of frame.querySelectorAll('.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')) {
    const label = labelOf(group)
    change(group, 'role', group.querySelector('[type=radio]') ? 'radiogroup' : 'group')
    change(group, 'aria-labelledby', label?.id ?? null)
  }
  for (const field of frame.querySelectorAll('.ac-input')) {
    change(
      field,
      'aria-invalid',
      isControl(field) && field.classList.contains('ac-input-validation-failed') ? 'true' : null,
    )
  }
  for (const option of frame.querySelectorAll('option')) change(option, 'aria-current', null)
  // The renderer says "expanded" of what a toggle shows; only the toggle itself may say so.
  for (const shown of frame.querySelectorAll('[aria-expanded]:not(button)')) change(shown, 'aria-expanded', null)
}

/** @param {Element} control */
function isControl(control) {
  return control.matches('input, select, textarea')
}

/** @param {Element} group */
function labelOf(group) {
  const label = group.closest('.ac-input-container')?.previousElementSibling
  return label?.id ? label : undefined
}

/**
 * Changes an attribute only if it differs: the observer that calls this would see its own changes otherwise.
 * @param {Element} element
 * @param {string} name
 * @param {string | null} value
 */
function change(element, name, value) {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
