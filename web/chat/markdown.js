// @ts-check
/** The bot's texts as HTML, and its `[1]` as buttons. */
import { teamsMarkdown } from '../shared/teams-markdown.js'
import { h } from './dom.js'
import { texts } from './texts.js'

// @ts-expect-error the library is a global of the page
export const toHtml = teamsMarkdown(window.markdownit)

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
