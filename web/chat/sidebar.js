// @ts-check
/** The left side: who one is, and where that person talks. On a narrow page it folds behind a menu button. */
import { avatar, placePicture } from './avatar.js'
import { h, icon, reconcile } from './dom.js'
import { roleTexts, texts } from './texts.js'

/** Lists people and places. */
export class Sidebar {
  /**
   * @param {import('./store.js').Store} store
   * @param {{ choose: (personId: string, placeId?: string) => void }} actions
   */
  constructor(store, actions) {
    this.store = store
    this.actions = actions
    this.peopleList = h('ul', { class: 'people' })
    this.placesBody = h('div', { class: 'places' })
    this.who = h('div', { class: 'who' })
    const close = h(
      'button',
      { type: 'button', class: 'icon-button drawer-close', 'aria-label': texts.closeMenu, onclick: () => this.fold() },
      icon('close'),
    )
    this.element = h(
      'div',
      { class: 'sidebar', id: 'sidebar' },
      close,
      h('nav', { class: 'rail', 'aria-label': texts.people }, this.peopleList),
      h('nav', { class: 'pane', 'aria-label': texts.places }, this.who, this.placesBody),
    )
    this.toggle = h(
      'button',
      {
        type: 'button',
        class: 'icon-button menu-button',
        'aria-label': texts.menu,
        'aria-expanded': 'false',
        'aria-controls': 'sidebar',
        onclick: () => this.unfold(),
      },
      icon('menu'),
    )
    this.veil = h('div', { class: 'veil', hidden: true, onclick: () => this.fold() })
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.fold()
    })
    this.element.addEventListener('focusout', (event) => {
      const next = /** @type {Node | null} */ (event.relatedTarget)
      if (next && !this.element.contains(next)) this.fold(false)
    })
  }

  /**
   * Draws who and where, and what is unread.
   * @param {string} personId
   * @param {string} placeId
   */
  refresh(personId, placeId) {
    const { people } = this.store
    reconcile(
      this.peopleList,
      people.map((person) => ({
        key: person.aadObjectId,
        signature: `${person.aadObjectId === personId} ${this.store.unread(person.aadObjectId)}`,
        build: () => h('li', {}, this.#personButton(person, person.aadObjectId === personId)),
      })),
    )
    const me = people.find(({ aadObjectId }) => aadObjectId === personId)
    reconcile(this.who, me ? [{ key: personId, build: () => whoAmI(me, this.store.overviewUrl) }] : [])
    const places = this.store.placesOf(personId)
    const groups = [
      { title: texts.chats, places: places.filter(({ kind }) => kind !== 'channel') },
      { title: texts.channels, places: places.filter(({ kind }) => kind === 'channel') },
    ].filter((group) => group.places.length > 0)
    reconcile(
      this.placesBody,
      groups.map((group) => ({
        key: `${personId} ${group.title}`,
        signature: JSON.stringify(
          group.places.map((place) => [place.id === placeId, this.store.unread(personId, place)]),
        ),
        build: () => {
          const items = group.places.map((place) =>
            h('li', {}, this.#placeButton(personId, place, place.id === placeId)),
          )
          return h('section', {}, h('h2', {}, group.title), h('ul', {}, ...items))
        },
      })),
    )
  }

  /** Opens the side over a narrow page. */
  unfold() {
    this.#setFolded(false)
    const current = this.element.querySelector('[aria-current]')
    ;/** @type {HTMLElement | null} */ (current)?.focus()
  }

  /**
   * Closes it again.
   * @param {boolean} [focus] whether the menu button gets the focus back
   */
  fold(focus = true) {
    if (!this.element.classList.contains('open')) return
    this.#setFolded(true)
    if (focus) this.toggle.focus()
  }

  /** @param {boolean} folded */
  #setFolded(folded) {
    this.element.classList.toggle('open', !folded)
    this.veil.hidden = folded
    this.toggle.setAttribute('aria-expanded', String(!folded))
  }

  /**
   * @param {import('./store.js').Person} person
   * @param {boolean} current
   */
  #personButton(person, current) {
    const first = person.name.split(' ')[0] ?? ''
    const rest = person.name.slice(first.length)
    const role = roleTexts[person.role] ?? ''
    return h(
      'button',
      {
        type: 'button',
        class: 'person',
        title: `${person.name}, ${role}`,
        'aria-current': current ? 'true' : undefined,
        onclick: () => this.actions.choose(person.aadObjectId),
      },
      h('span', { class: 'person-picture' }, avatar(person), badge(this.store.unread(person.aadObjectId))),
      h('span', { class: 'person-name' }, first, h('span', { class: 'person-rest' }, rest)),
      h('span', { class: 'person-role' }, role),
    )
  }

  /**
   * @param {string} personId
   * @param {import('./store.js').Place} place
   * @param {boolean} current
   */
  #placeButton(personId, place, current) {
    const unread = this.store.unread(personId, place)
    const name = place.kind === 'personal' ? texts.bot : this.store.nameOf(personId, place)
    return h(
      'button',
      {
        type: 'button',
        class: `place${unread > 0 ? ' unread' : ''}`,
        'aria-current': current ? 'page' : undefined,
        onclick: () => this.actions.choose(personId, place.id),
      },
      placePicture(place),
      h(
        'span',
        { class: 'place-names' },
        h('span', { class: 'place-name' }, name),
        h('span', { class: 'place-line' }, lineOf(place)),
      ),
      badge(unread),
    )
  }
}

/**
 * What kind of place it is, in a word or two.
 * @param {import('./store.js').Place} place
 */
export function lineOf({ kind, teamName = '' }) {
  if (kind === 'channel') return teamName
  return { groupChat: texts.groupChat, colleagues: texts.colleagues, personal: texts.privateChat }[kind]
}

/**
 * @param {import('./store.js').Person} person
 * @param {string | undefined} overviewUrl
 */
function whoAmI(person, overviewUrl) {
  const tab = `${overviewUrl}#/home?${new URLSearchParams({ person: person.aadObjectId })}`
  return h(
    'div',
    {},
    h('p', { class: 'who-name' }, person.name),
    h('p', { class: 'who-line' }, `${roleTexts[person.role] ?? ''}, ${person.workplace}`),
    overviewUrl && h('a', { class: 'who-tab', href: tab, target: '_blank', rel: 'noopener' }, texts.openTab),
  )
}

/** @param {number} count */
function badge(count) {
  if (count === 0) return null
  return h(
    'span',
    { class: 'badge' },
    h('span', { 'aria-hidden': 'true' }, count > 99 ? '99+' : String(count)),
    h('span', { class: 'sr-only' }, `, ${texts.unread(count)}`),
  )
}
