// @ts-check
/**
 * Every card in every state, drawn as the local page draws it. Theme, language and width stand in the address, so that a
 * picture can be taken of any of them: `#theme=dark&lang=en&width=320`.
 */
import { renderCard } from '../chat/card.js'
import { h } from '../chat/dom.js'

/** @typedef {{ group: string, state: string, card: any }} CardState */

const choices = {
  theme: ['light', 'dark', 'contrast'],
  lang: ['da', 'en'],
  width: ['320', '600'],
}

/** @type {Record<string, CardState[]>} */
const states = JSON.parse(document.getElementById('states')?.textContent ?? '{}')

/** What is chosen; what the address does not say is the first choice. */
function chosen() {
  const asked = new URLSearchParams(location.hash.slice(1))
  return Object.fromEntries(
    Object.entries(choices).map(([name, values]) => {
      const value = asked.get(name) ?? ''
      return [name, values.includes(value) ? value : (values[0] ?? '')]
    }),
  )
}

function draw() {
  const now = chosen()
  const { theme = '', lang = '', width = '' } = now
  document.documentElement.dataset.theme = theme
  const shown = states[lang] ?? []
  const groups = [...new Set(shown.map(({ group }) => group))]
  const index = h('ul', {}, ...groups.map((group) => h('li', {}, indexLink(group, shown))))
  document
    .getElementById('gallery')
    ?.replaceChildren(
      h(
        'header',
        {},
        h('h1', {}, 'Every card in every state'),
        h('div', { class: 'choices' }, ...Object.keys(choices).map((name) => choiceOf(name, now))),
        h('nav', { 'aria-label': 'Cards' }, index),
      ),
      h('main', { class: `width-${width}` }, ...groups.map((group) => sectionOf(group, shown))),
    )
}

/**
 * @param {string} name
 * @param {Record<string, string>} now
 */
function choiceOf(name, now) {
  const values = choices[/** @type {keyof typeof choices} */ (name)]
  return h(
    'span',
    { role: 'group', 'aria-label': name },
    ...values.map((value) =>
      h(
        'a',
        {
          href: `#${new URLSearchParams({ ...now, [name]: value })}`,
          'aria-current': now[name] === value ? 'true' : undefined,
        },
        value,
      ),
    ),
  )
}

/**
 * The address is taken by the choices, so the index scrolls by itself.
 * @param {string} group
 * @param {CardState[]} shown
 */
function indexLink(group, shown) {
  const count = shown.filter((one) => one.group === group).length
  const onclick = () => document.getElementById(idOf(group))?.scrollIntoView()
  return h('button', { type: 'button', onclick }, `${group} (${count})`)
}

/**
 * @param {string} group
 * @param {CardState[]} shown
 */
function sectionOf(group, shown) {
  const cards = shown.filter((one) => one.group === group)
  return h(
    'section',
    { 'aria-labelledby': idOf(group) },
    h('h2', { id: idOf(group) }, group),
    ...cards.map(({ state, card }) =>
      h(
        'article',
        { 'data-state': state },
        h('p', { class: 'state' }, state),
        renderCard(card, () => undefined),
      ),
    ),
  )
}

/** @param {string} group */
function idOf(group) {
  return `group-${group.replace(/[^a-z]+/gi, '-').toLowerCase()}`
}

draw()
addEventListener('hashchange', draw)
