// @ts-check
/** A window above the page. The browser keeps the focus inside it and gives it back when it closes. */
import { h, icon } from './dom.js'
import { texts } from './texts.js'

const WIDTHS = /** @type {Record<string, number>} */ ({ small: 280, medium: 440, large: 600 })
let opened = 0

/**
 * @typedef {object} Dialog
 * @property {(title: string, ...content: (Node | string)[]) => void} show replaces what the window shows
 * @property {(sentence: string) => void} complain says what went wrong, under what is shown
 * @property {() => void} close
 */

/**
 * Opens a window.
 * @param {{ width?: number | string, onClose?: () => void, returnTo?: () => HTMLElement | null | undefined }} [options]
 *   `returnTo` finds what gets the focus when the pressed button is gone
 * @returns {Dialog}
 */
export function openDialog({ width = 'medium', onClose, returnTo } = {}) {
  opened += 1
  const titleId = `dialog-title-${opened}`
  const title = h('h2', { id: titleId })
  const body = h('div', { class: 'dialog-body' })
  const complaint = h('p', { class: 'notice error', role: 'alert', hidden: true })
  const cross = h('button', { type: 'button', class: 'icon-button', 'aria-label': texts.close }, icon('close'))
  const dialog = h(
    'dialog',
    { 'aria-labelledby': titleId },
    h('div', { class: 'dialog-head' }, title, cross),
    body,
    complaint,
  )
  const pixels = typeof width === 'number' ? width : (WIDTHS[width] ?? WIDTHS.medium)
  dialog.style.setProperty('--dialog-width', `${pixels}px`)
  const before = /** @type {HTMLElement | null} */ (document.activeElement)

  cross.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    dialog.remove()
    onClose?.()
    if (!before?.isConnected || document.activeElement === document.body)
      (before?.isConnected ? before : returnTo?.())?.focus()
  })
  document.body.append(dialog)

  return {
    show(text, ...content) {
      title.textContent = text
      body.replaceChildren(...content)
      complaint.hidden = true
      if (!dialog.open) dialog.showModal()
      const first = body.querySelector('input, textarea, select, button, [tabindex="0"]')
      ;/** @type {HTMLElement} */ (first ?? cross).focus()
    },
    complain(sentence) {
      complaint.textContent = sentence
      complaint.hidden = false
    },
    close: () => dialog.close(),
  }
}
