// @ts-check
/** One message: who, when, what it says, its cards, and what can be done with it. */
import { act } from './api.js'
import { avatar } from './avatar.js'
import { renderCard } from './card.js'
import { h, icon, reconcile } from './dom.js'
import { feedbackButtons, wantsFeedback } from './feedback.js'
import { renderText } from './markdown.js'
import { withMenu } from './menu.js'
import { pressInMessage } from './pressing.js'
import { openSource } from './source-panel.js'
import { texts } from './texts.js'
import { timeOf } from './times.js'

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'

/** Notices under messages; they live as long as the page. @type {Map<string, import('./pressing.js').Notice>} */
const notices = new Map()

/**
 * @typedef {object} MessageContext
 * @property {string} personId who reads
 * @property {import('./store.js').Person[]} people
 * @property {boolean} amongOthers there everybody stands on the left, with their name
 * @property {boolean} follows whether it continues what the same one said just before
 * @property {() => void} refresh draws the conversation again
 * @property {() => import('./menu.js').MenuItem[]} commands what the message extension can do with it
 */

/**
 * The message as an item of the conversation.
 * @param {import('./store.js').Message} message
 * @param {MessageContext} context
 * @returns {import('./dom.js').Item}
 */
export function messageItem(message, context) {
  const own = message.from === context.personId && !context.amongOthers
  const author = context.people.find(({ aadObjectId }) => aadObjectId === message.from)
  return {
    key: message.id,
    signature: own ? 'own' : 'other',
    build: () => {
      const side = own ? null : avatar(author)
      return h('article', { 'data-message': message.id, tabindex: -1 }, side, h('div', { class: 'message-parts' }))
    },
    update: (element) => {
      element.className = `message ${own ? 'own' : 'other'}${context.follows ? ' follows' : ''}`
      element.setAttribute('aria-label', `${nameOf(author, own)}, ${timeOf(message.at)}`)
      const parts = element.querySelector('.message-parts')
      if (parts) reconcile(parts, partsOf(message, own, author, context))
    },
  }
}

/**
 * @param {import('./store.js').Message} message
 * @param {boolean} own
 * @param {import('./store.js').Person | undefined} author
 * @param {MessageContext} context
 * @returns {import('./dom.js').Item[]}
 */
function partsOf(message, own, author, context) {
  const { id, deleted, editedAt, at, activity, delivery } = message
  const { personId, refresh } = context
  const setNotice = (/** @type {import('./pressing.js').Notice | undefined} */ notice) => {
    if (notice) notices.set(id, notice)
    else notices.delete(id)
    refresh()
  }
  /** @type {import('./dom.js').Item[]} */
  const parts = [{ key: 'head', signature: `${at}${editedAt}`, build: () => head(message, nameOf(author, own)) }]
  if (deleted)
    return [...parts, { key: 'deleted', build: () => h('p', { class: 'bubble deleted' }, texts.deletedMessage) }]

  const text = message.displayText ?? activity.text ?? ''
  const citations = citationsOf(message)
  if (text.trim()) {
    const build = () => (message.from === 'bot' ? botBubble(activity, citations) : ownBubble(text))
    parts.push({ key: 'text', signature: JSON.stringify([text, citations]), build })
  }
  for (const [index, { contentType, content }] of (message.views[personId] ?? activity.attachments ?? []).entries()) {
    const press = (/** @type {import('./card.js').Action} */ action) => pressInMessage(personId, id, action, setNotice)
    const build = () =>
      contentType === ADAPTIVE_CARD ? renderCard(content, press) : h('p', { class: 'bubble' }, texts.noCard)
    parts.push({ key: `card-${index}`, signature: JSON.stringify([personId, contentType, content]), build })
  }
  const notice = notices.get(id)
  if (notice) parts.push({ key: 'notice', signature: JSON.stringify(notice), build: () => noticeLine(notice) })
  if (delivery === 'failed') parts.push({ key: 'failed', build: () => failedLine(id) })
  if (text.trim() && context.commands().length > 0)
    parts.push({ key: 'menu', build: () => messageMenu(context.commands) })
  if (message.from === 'bot' && wantsFeedback(message)) {
    parts.push({
      key: 'thumbs',
      signature: `${personId}${message.reactions[personId]}`,
      build: () => feedbackButtons(message, personId, setNotice),
    })
  }
  return parts
}

/**
 * @param {import('./store.js').Message} message
 * @param {string} name
 */
function head({ at, editedAt }, name) {
  const edited = editedAt && h('span', { class: 'edited', title: timeOf(editedAt) }, texts.edited)
  return h(
    'div',
    { class: 'message-head' },
    h('span', { class: 'author' }, name),
    h('time', { datetime: at }, timeOf(at)),
    edited,
  )
}

/**
 * @param {import('./store.js').Message['activity']} activity
 * @param {import('./store.js').Citation[]} citations
 */
function botBubble({ text = '', textFormat }, citations) {
  if (textFormat === 'plain') return h('div', { class: 'bubble plain' }, text)
  const element = renderText(text, citations, openSource)
  element.classList.add('bubble')
  return element
}

/** @param {string} text */
function ownBubble(text) {
  const pieces = text.split(/(<at>[^<]*<\/at>)/)
  const shown = pieces.map((piece) => {
    const mentioned = /^<at>([^<]*)<\/at>$/.exec(piece)?.[1]
    return mentioned === undefined ? piece : h('strong', { class: 'mention' }, mentioned)
  })
  return h('div', { class: 'bubble plain' }, ...shown)
}

/** @param {() => import('./menu.js').MenuItem[]} commands */
function messageMenu(commands) {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'icon-button message-menu',
      'aria-label': texts.messageActions,
      title: texts.messageActions,
    },
    icon('more'),
  )
  return withMenu(button, commands)
}

/** @param {import('./pressing.js').Notice} notice */
function noticeLine({ kind, text }) {
  return h('p', { class: `notice ${kind}`, role: 'status' }, kind === 'error' && icon('warning'), h('span', {}, text))
}

/** @param {string} messageId */
function failedLine(messageId) {
  const retry = h(
    'button',
    { type: 'button', class: 'link-button', onclick: () => act('retry', { message: messageId }) },
    texts.tryAgain,
  )
  return h('p', { class: 'notice error', role: 'status' }, icon('warning'), h('span', {}, texts.notSent), retry)
}

/** @param {import('./store.js').Message} message */
function citationsOf({ activity }) {
  const entity = activity.entities?.find(({ type }) => type === 'https://schema.org/Message')
  return /** @type {import('./store.js').Citation[]} */ (entity?.citation ?? [])
}

/**
 * @param {import('./store.js').Person | undefined} author
 * @param {boolean} own
 */
function nameOf(author, own) {
  return own ? texts.you : (author?.name ?? texts.bot)
}
