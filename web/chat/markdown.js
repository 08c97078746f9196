// @ts-check
/** Teams' small part of Markdown as HTML, and the bot's `[1]` as buttons. HTML in a text is shown, never run. */
import { h } from './dom.js'
import { texts } from './texts.js'

const UNKNOWN_TO_TEAMS = ['image', 'heading', 'lheading', 'table', 'code', 'hr', 'html_block', 'reference']

// @ts-expect-error the library is a global of the page
const markdown = window.markdownit({ html: false, linkify: true, breaks: false }).disable(UNKNOWN_TO_TEAMS)
const defaultValidate = markdown.validateLink
markdown.validateLink = (/** @type {string} */ url) =>
  /^(https?:|mailto:|tel:)/i.test(url.trim()) && defaultValidate(url)
markdown.renderer.rules.link_open = (
  /** @type {any[]} */ tokens,
  /** @type {number} */ at,
  /** @type {any} */ options,
  /** @type {any} */ _env,
  /** @type {any} */ self,
) => {
  tokens[at].attrSet('target', '_blank')
  tokens[at].attrSet('rel', 'noopener noreferrer')
  return self.renderToken(tokens, at, options)
}

/**
 * A text as safe HTML.
 * @param {string} text
 * @returns {string}
 */
export function toHtml(text) {
  return markdown.render(text)
}

/**
 * A bot's text as an element, with a button for each `[n]` that has a citation.
 * @param {string} text
 * @param {import('./store.js').Citation[]} citations
 * @param {(citation: import('./store.js').Citation, button: HTMLButtonElement) => void} onOpen
 */
export function renderText(text, citations, onOpen) {
  const element = h('div', { class: 'text' })
  element.innerHTML = toHtml(text)
  if (citations.length === 0) return element
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  /** @type {Text[]} */
  const nodes = []
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode))
  for (const node of nodes) {
    const pieces = node.data.split(/(\[\d+\])/)
    if (pieces.length > 1) node.replaceWith(...pieces.map((piece) => citationButton(piece, citations, onOpen) ?? piece))
  }
  return element
}

/**
 * @param {string} piece
 * @param {import('./store.js').Citation[]} citations
 * @param {(citation: import('./store.js').Citation, button: HTMLButtonElement) => void} onOpen
 */
function citationButton(piece, citations, onOpen) {
  const citation = citations.find(({ position }) => piece === `[${position}]`)
  if (!citation) return undefined
  const { position, appearance } = citation
  const label = `${texts.openSource(position)}: ${appearance.name}`
  const button = h(
    'button',
    { type: 'button', class: 'citation', 'aria-label': label, 'aria-haspopup': 'dialog', title: appearance.name },
    String(position),
  )
  button.addEventListener('click', () => onOpen(citation, button))
  return button
}
