// @ts-check
/** The panel that shows a citation: what the source is called, what it says, and where it stands. */
import { renderCard } from './card.js'
import { h, icon } from './dom.js'
import { toHtml } from './markdown.js'
import { texts } from './texts.js'

const GAP = 8

/** @type {HTMLElement | undefined} */
let open

/**
 * Opens the panel beside a button. Escape, the cross or a click elsewhere close it; the focus goes back to the button.
 * @param {import('./store.js').Citation} citation
 * @param {HTMLButtonElement} button
 */
export function openSource({ position, appearance }, button) {
  open?.remove()
  const close = h('button', { type: 'button', class: 'icon-button', 'aria-label': texts.close }, icon('close'))
  const panel = h(
    'div',
    { class: 'source-panel', popover: 'auto', role: 'dialog', 'aria-labelledby': 'source-name' },
    h(
      'div',
      { class: 'source-head' },
      h(
        'div',
        {},
        h('p', { class: 'source-number' }, texts.source(position)),
        h('h2', { id: 'source-name' }, appearance.name),
      ),
      close,
    ),
    h(
      'div',
      { class: 'source-body', tabindex: '0', role: 'group', 'aria-labelledby': 'source-name' },
      ...bodyOf(appearance),
    ),
  )
  close.addEventListener('click', () => panel.hidePopover())
  panel.addEventListener('toggle', (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== 'closed') return
    const inside = panel.contains(document.activeElement) || document.activeElement === document.body
    panel.remove()
    button.setAttribute('aria-expanded', 'false')
    if (inside && button.isConnected) button.focus()
  })
  document.querySelector('main')?.append(panel)
  open = panel
  panel.showPopover()
  button.setAttribute('aria-expanded', 'true')
  place(panel, button)
  close.focus()
}

/** @param {import('./store.js').Citation['appearance']} appearance */
function bodyOf({ abstract, text, url, keywords = [] }) {
  const tags =
    keywords.length > 0 ? h('ul', { class: 'source-tags' }, ...keywords.map((word) => h('li', {}, word))) : null
  const safeUrl = url && /^https?:/i.test(url) ? url : undefined
  const link =
    safeUrl && h('p', {}, h('a', { href: safeUrl, target: '_blank', rel: 'noopener noreferrer' }, texts.openLink))
  return [abstract && h('p', { class: 'source-abstract' }, abstract), tags, text && textOf(text), link]
}

/**
 * The source's text: Teams takes an Adaptive Card written as a string; plain text is shown as text.
 * @param {string} text
 */
function textOf(text) {
  const element = h('div', { class: 'source-text text' })
  try {
    const card = JSON.parse(text)
    if (card?.type === 'AdaptiveCard')
      return h(
        'div',
        { class: 'source-text' },
        renderCard(card, () => undefined),
      )
  } catch {
    // No card: the text itself.
  }
  element.innerHTML = toHtml(text)
  return element
}

/**
 * Below the button if there is room, else above; on a narrow page the style sheet makes it a sheet at the bottom.
 * @param {HTMLElement} panel
 * @param {HTMLElement} button
 */
function place(panel, button) {
  const anchor = button.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const left = Math.max(GAP, Math.min(anchor.left - 24, innerWidth - width - GAP))
  const below = anchor.bottom + GAP
  const top = below + height <= innerHeight - GAP ? below : Math.max(GAP, anchor.top - GAP - height)
  panel.style.setProperty('--panel-left', `${left}px`)
  panel.style.setProperty('--panel-top', `${top}px`)
}
