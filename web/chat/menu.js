// @ts-check
/** A small menu under a button: arrow keys move in it, Escape and a click elsewhere close it, the button gets the focus back. */
import { h } from './dom.js'

/** @typedef {{ title: string, hint?: string, choose: () => void }} MenuItem */

/**
 * Makes a button that opens a menu.
 * @param {HTMLButtonElement} button
 * @param {() => MenuItem[]} items asked each time the menu opens
 * @returns {HTMLElement} the button with its menu
 */
export function withMenu(button, items) {
  const list = h('div', { class: 'menu', role: 'menu', hidden: true })
  const frame = h('span', { class: 'menu-frame' }, button, list)
  button.setAttribute('aria-haspopup', 'menu')
  button.setAttribute('aria-expanded', 'false')

  const close = (focus = true) => {
    if (list.hidden) return
    list.hidden = true
    button.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', onOutside)
    if (focus) button.focus()
  }
  const onOutside = (/** @type {Event} */ event) => {
    if (!frame.contains(/** @type {Node} */ (event.target))) close(false)
  }
  const open = () => {
    list.setAttribute('aria-label', button.getAttribute('aria-label') ?? button.textContent ?? '')
    list.replaceChildren(
      ...items().map(({ title, hint, choose }) =>
        h(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            class: 'menu-item',
            tabindex: -1,
            onclick: () => {
              close()
              choose()
            },
          },
          h('span', { class: 'menu-title' }, title),
          hint && h('span', { class: 'menu-hint' }, hint),
        ),
      ),
    )
    list.hidden = false
    // Where there is more room.
    list.classList.toggle('below', frame.getBoundingClientRect().top < innerHeight / 2)
    button.setAttribute('aria-expanded', 'true')
    document.addEventListener('pointerdown', onOutside)
    move(0)
  }
  const move = (/** @type {number} */ to) => {
    const all = /** @type {HTMLElement[]} */ ([...list.children])
    all[(to + all.length) % all.length]?.focus()
  }

  button.addEventListener('click', () => (list.hidden ? open() : close()))
  list.addEventListener('keydown', (event) => {
    const at = [...list.children].indexOf(/** @type {Element} */ (document.activeElement))
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 })
    if (event.key === 'Escape' || event.key === 'Tab') close(event.key === 'Escape')
    const to = steps[event.key]
    if (to === undefined) return
    event.preventDefault()
    move(to)
  })
  return frame
}
