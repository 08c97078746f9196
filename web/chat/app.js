// @ts-check
/** Puts the page together. The address after `#` says who one is and where, so that each tab can be somebody else. */
import { avatar, colourPeople, placePicture } from './avatar.js'
import { Compose } from './compose.js'
import { Conversation } from './conversation.js'
import { h, icon, reconcile } from './dom.js'
import { chooseLanguage, language, languageOf } from './language.js'
import { lineOf, Sidebar } from './sidebar.js'
import { Store } from './store.js'
import { roleTexts, texts } from './texts.js'

const store = new Store()
const compose = new Compose(store)
const conversation = new Conversation(store, {
  say: (text) => void compose.say(text),
  replyIn: (threadId) => compose.replyIn(threadId),
  insert: (attachment) => compose.insert(attachment),
})
const sidebar = new Sidebar(store, { choose })

const title = h('h1', {})
const subtitle = h('p', { class: 'subtitle' })
const picture = h('span', { class: 'header-picture' })
const me = h('span', { class: 'header-me' })
const banner = h('p', { class: 'banner', role: 'status', hidden: true }, texts.connectionLost)
const themeButton = h('button', { type: 'button', class: 'icon-button', onclick: switchTheme }, icon('theme'))

const languages = h(
  'div',
  { class: 'languages', role: 'group', 'aria-label': texts.language },
  languageButton('da', 'Dansk'),
  languageButton('en', 'English'),
)

/** Who one is and where, as shown now. */
let personId = ''
let placeId = ''

function draw() {
  const header = h(
    'header',
    { class: 'topbar' },
    sidebar.toggle,
    picture,
    h('div', { class: 'titles' }, title, subtitle),
    languages,
    me,
    themeButton,
  )
  const main = h('main', { id: 'main' }, conversation.element, compose.element)
  document
    .getElementById('app')
    ?.replaceChildren(sidebar.element, sidebar.veil, h('div', { class: 'stage' }, header, banner, main))
  nameTheme()
}

/**
 * Becomes a person, in the given place or in the private chat.
 * @param {string} person
 * @param {string} [place]
 */
function choose(person, place) {
  location.hash = `/${person}/${encodeURIComponent(place ?? '')}`
}

/** Reads the address and shows what it says; an unknown one becomes the first person's chat. */
function follow() {
  const [, person, place] = location.hash.slice(1).split('/').map(decodeURIComponent)
  const found = store.people.find(({ aadObjectId }) => aadObjectId === person) ?? store.people[0]
  const places = found ? store.placesOf(found.aadObjectId) : []
  const there = places.find(({ id }) => id === place) ?? places[0]
  if (!found || !there) return
  if (languageOf(found.aadObjectId) !== language) return putTogetherAnew()
  const isNew = found.aadObjectId !== personId || there.id !== placeId
  personId = found.aadObjectId
  placeId = there.id
  if (!isNew) return
  const amongOthers = there.kind !== 'personal'
  title.textContent = amongOthers ? store.nameOf(personId, there) : texts.bot
  subtitle.textContent = lineOf(there)
  reconcile(picture, [
    {
      key: there.kind,
      build: () => placePicture(there),
    },
  ])
  reconcile(me, [
    {
      key: personId,
      build: () =>
        h(
          'span',
          { title: `${found.name}, ${roleTexts[found.role] ?? ''}` },
          avatar(found),
          h('span', { class: 'sr-only' }, found.name),
        ),
    },
  ])
  sidebar.fold(false)
  compose.show(personId, there)
  conversation.show({ personId, place: there })
  refresh()
  if (matchMedia('(min-width: 720px)').matches) compose.text.focus()
}

function refresh() {
  conversation.refresh()
  sidebar.refresh(personId, placeId)
  const unread = store.unread(personId)
  const name = store.people.find(({ aadObjectId }) => aadObjectId === personId)?.name
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${texts.appName}${name ? ` – ${name}` : ''}`
}

/**
 * Each language is called by its own name, so that whoever cannot read the other finds it.
 * @param {import('./language.js').Language} named
 * @param {string} name
 */
function languageButton(named, name) {
  const button = h('button', { type: 'button', lang: named, 'aria-pressed': String(named === language) }, name)
  button.addEventListener('click', () => {
    if (named === language) return
    chooseLanguage(personId, named)
    putTogetherAnew()
  })
  return button
}

/** In another language. What is half written stays. */
function putTogetherAnew() {
  compose.keepDrafts()
  location.reload()
}

function isDark() {
  return document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
}

function switchTheme() {
  const next = isDark() ? 'light' : 'dark'
  document.documentElement.dataset.theme = next
  localStorage.setItem('theme', next)
  nameTheme()
}

function nameTheme() {
  const label = isDark() ? texts.light : texts.dark
  themeButton.setAttribute('aria-label', label)
  themeButton.title = label
}

document.documentElement.lang = language
draw()
store.addEventListener('change', () => {
  if (personId) refresh()
})
store.addEventListener('typing', (event) => conversation.typing(/** @type {CustomEvent<string>} */ (event).detail))
store.addEventListener('connection', () => {
  banner.hidden = store.connected
})
addEventListener('hashchange', follow)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') conversation.refresh()
})
await store.start()
colourPeople(store.people)
follow()
