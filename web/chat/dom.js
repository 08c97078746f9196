// @ts-check
/** Building elements, and bringing a list of them up to date without touching those that stay the same. */

/**
 * Makes an element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [props] attributes; `on…` are listeners; `false` and `undefined` are left out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value))
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

const ICONS = {
  send: 'M3.2 3.300 17.500 9.500c.4.200.4.800 0 1L3.200 16.700c-.4.200-.8-.200-.7-.6L4.200 11l7-1-7-1-1.700-5.100c-.1-.4.300-.8.700-.6Z',
  like: 'M10.600 2.500c.8-.300 1.700.300 1.800 1.200.1 1.200-.2 2.500-.6 3.600h3.100c1.400 0 2.400 1.300 2 2.600l-1.400 5A2.700 2.700 0 0 1 12.900 17H9.300c-.6 0-1.100-.1-1.600-.3L5.500 15.800A2.400 2.400 0 0 1 4 13.600V10.700c0-.9.500-1.800 1.400-2.200 2-.9 3.300-2.200 4.200-4.500.200-.6.4-1.200 1-1.500Z',
  dislike:
    'M9.400 17.500c-.8.300-1.700-.300-1.800-1.200-.1-1.200.2-2.500.6-3.600H5.100c-1.400 0-2.400-1.300-2-2.600l1.400-5A2.700 2.700 0 0 1 7.100 3h3.600c.6 0 1.100.1 1.600.3l2.200.9A2.400 2.400 0 0 1 16 6.400v2.900c0 .9-.5 1.800-1.400 2.200-2 .9-3.300 2.200-4.200 4.500-.2.6-.4 1.200-1 1.500Z',
  apps: 'M4 4h5v5H4Zm7.500 0h5v5h-5ZM4 11.500h5v5H4Zm10 0v5m-2.500-2.500h5',
  more: 'M3.500 10a1.200 1.200 0 1 0 2.400 0 1.200 1.200 0 0 0-2.400 0Zm5.300 0a1.200 1.200 0 1 0 2.400 0 1.200 1.200 0 0 0-2.400 0Zm5.300 0a1.200 1.200 0 1 0 2.400 0 1.200 1.200 0 0 0-2.400 0Z',
  close: 'm4.500 4.500 11 11m0-11-11 11',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  theme: 'M10 3a7 7 0 1 0 0 14V3Zm0 0a7 7 0 0 1 0 14',
  chat: 'M5 3.500h10a2.500 2.500 0 0 1 2.500 2.500v6a2.500 2.500 0 0 1-2.500 2.500h-4.500L6.500 17.500v-3H5A2.500 2.500 0 0 1 2.500 12V6A2.500 2.500 0 0 1 5 3.500Z',
  reply: 'M8 4.500 3.500 9 8 13.500M4 9h7.500c3 0 5 2 5 5v1.500',
  warning: 'M10 3 18 16.500H2L10 3Zm0 5v4m0 2.200v.1',
  down: 'M10 4v11m-4.500-4.500L10 15l4.500-4.500',
  group:
    'M7.500 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-5 6.500c0-2.700 2-4.500 5-4.500s5 1.800 5 4.500M12.500 4.300a2.800 2.800 0 0 1 0 5.400m2 2.800c1.900.600 3 2 3 4',
  hash: 'M7.500 3.500 6 16.500m8-13-1.500 13M3.500 7.500h13.500M3 12.500h13.500',
}

const FILLED = new Set(['send', 'more'])

/**
 * A small picture that says nothing to a screen reader.
 * @param {keyof typeof ICONS} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('class', FILLED.has(name) ? 'icon filled' : 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', ICONS[name])
  svg.append(path)
  return svg
}

/**
 * An element of a list.
 * @typedef {object} Item
 * @property {string} key the same for the same thing
 * @property {string} [signature] when it changes, the element is built anew
 * @property {() => HTMLElement} build
 * @property {(element: HTMLElement) => void} [update] called each time, for what may change in place
 */

/** @type {WeakMap<Element, string>} */
const signatures = new WeakMap()
/** @type {WeakMap<Element, string>} */
const keys = new WeakMap()

/**
 * Brings the children of an element in line with a list; elements that stay keep their focus and what is typed in them.
 * @param {Element} parent
 * @param {Item[]} items
 */
export function reconcile(parent, items) {
  const existing = new Map([...parent.children].map((child) => [keys.get(child) ?? '', child]))
  let cursor = parent.firstElementChild
  for (const { key, signature = '', build, update } of items) {
    let element = /** @type {HTMLElement | undefined} */ (existing.get(key))
    existing.delete(key)
    if (!element || signatures.get(element) !== signature) {
      const fresh = build()
      keys.set(fresh, key)
      signatures.set(fresh, signature)
      if (element) {
        const hadFocus = element.contains(document.activeElement)
        if (cursor === element) cursor = fresh
        element.replaceWith(fresh)
        if (hadFocus) focusInto(fresh)
      }
      element = fresh
    }
    if (element === cursor) cursor = cursor.nextElementSibling
    else parent.insertBefore(element, cursor)
    update?.(element)
  }
  for (const gone of existing.values()) {
    const hadFocus = gone.contains(document.activeElement)
    gone.remove()
    if (hadFocus) focusInto(/** @type {HTMLElement} */ (parent))
  }
}

/**
 * Moves the focus to an element that replaced the focused one, without scrolling.
 * @param {HTMLElement} element
 */
function focusInto(element) {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
