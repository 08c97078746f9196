// @ts-check
/** The conversation in the middle: days, threads, messages, suggestions, and what of it is in view. */
import { h, icon, reconcile } from './dom.js'
import { useCommand } from './extension.js'
import { messageItem } from './message.js'
import { texts } from './texts.js'
import { dayOf } from './times.js'

/** How near the end, in pixels, counts as reading the newest. */
const NEAR_END = 120
/** Air above a message that begins the view, in pixels. */
const GAP = 12
/** Messages of one author within this time, in milliseconds, stand together. */
const TOGETHER = 5 * 60_000
/** How long the typing dots stay without a message, in milliseconds. */
const TYPING = 10_000

/**
 * @typedef {object} Shown
 * @property {string} personId
 * @property {import('./store.js').Place} place
 */

/** Shows one place as one person sees it. */
export class Conversation {
  /** @type {Shown | undefined} */
  #shown
  #seen = 0
  /** Whether the newest was in view. */
  #stays = true
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typingTimer

  /**
   * @param {import('./store.js').Store} store
   * @param {{ say: (text: string) => void, replyIn: (threadId: string) => void, insert: import('./extension.js').OnInsert }} actions
   */
  constructor(store, actions) {
    this.store = store
    this.actions = actions
    this.log = h('div', { class: 'log', role: 'log', 'aria-live': 'off' })
    this.suggestions = h('div', { class: 'suggestions', role: 'group', 'aria-label': texts.suggestions })
    this.dots = h('div', { class: 'typing', role: 'status', hidden: true })
    this.scroller = h(
      'div',
      { class: 'scroller', tabindex: '0', role: 'region' },
      this.log,
      this.suggestions,
      this.dots,
    )
    this.jump = h('button', { type: 'button', class: 'jump', hidden: true }, icon('down'), texts.newMessages)
    this.jump.addEventListener('click', () => this.#toEnd())
    this.scroller.addEventListener('scroll', () => {
      this.#stays = this.#atEnd()
      if (this.#stays) this.jump.hidden = true
    })
    // When the box below grows, the end of the conversation stays in view.
    new ResizeObserver(() => {
      if (this.#stays) this.#toEnd()
    }).observe(this.scroller)
    this.element = h('div', { class: 'conversation' }, this.scroller, this.jump)
  }

  /**
   * Turns to another place or person; the end of the conversation comes into view.
   * @param {Shown} shown
   */
  show(shown) {
    this.#shown = shown
    this.#seen = 0
    const name = shown.place.kind === 'personal' ? texts.bot : this.store.nameOf(shown.personId, shown.place)
    this.scroller.setAttribute('aria-label', texts.messagesIn(name))
    this.log.setAttribute('aria-label', texts.messagesIn(name))
    // What was said before is not read aloud; what comes from now on is.
    this.log.setAttribute('aria-live', 'off')
    this.#setTyping(false)
    this.log.replaceChildren()
    this.refresh()
    this.#toEnd()
    setTimeout(() => this.log.setAttribute('aria-live', 'polite'), 500)
  }

  /** Draws what has changed. */
  refresh() {
    if (!this.#shown) return
    const { personId, place } = this.#shown
    const messages = this.store.messages(place.id)
    if (!messages) return
    const [stays, height] = [this.#atEnd(), this.scroller.scrollHeight]
    const isFirst = this.#seen === 0
    const newest = messages.at(-1)
    if (newest && Number(newest.id) > this.#seen && newest.from === 'bot') this.#setTyping(false)

    reconcile(this.log, messages.length === 0 ? [emptyItem(place)] : this.#items(messages))
    this.#drawSuggestions(messages)
    if (newest && Number(newest.id) > this.#seen) {
      if (isFirst || newest.from === personId) this.#toEnd()
      else if (stays) this.#toNewest(newest.id)
      else this.jump.hidden = false
      this.#seen = Number(newest.id)
    } else if (stays && this.scroller.scrollHeight !== height) this.#toEnd()
    if (document.visibilityState === 'visible') this.store.markRead(personId, place)
  }

  /**
   * The bot is writing in a place.
   * @param {string} placeId
   */
  typing(placeId) {
    if (this.#shown?.place.id !== placeId) return
    this.#setTyping(true)
    if (this.#stays) this.#toEnd()
  }

  /**
   * @param {import('./store.js').Message[]} messages
   * @returns {import('./dom.js').Item[]}
   */
  #items(messages) {
    const inChannel = this.#shown?.place.kind === 'channel'
    const roots = inChannel ? messages.filter(({ id, threadId }) => !threadId || threadId === id) : messages
    let day = ''
    return roots.flatMap((message, index) => {
      const itsDay = dayOf(message.at)
      const before = itsDay === day ? roots[index - 1] : undefined
      const separator = itsDay === day ? [] : [dayItem(itsDay)]
      day = itsDay
      return [...separator, inChannel ? this.#threadItem(message, messages) : this.#messageItem(message, before)]
    })
  }

  /**
   * @param {import('./store.js').Message} root
   * @param {import('./store.js').Message[]} messages
   * @returns {import('./dom.js').Item}
   */
  #threadItem(root, messages) {
    const inThread = messages.filter(({ id, threadId }) => id !== root.id && threadId === root.id)
    return {
      key: `thread-${root.id}`,
      build: () => {
        const reply = h(
          'button',
          { type: 'button', class: 'reply-button', onclick: () => this.actions.replyIn(root.id) },
          icon('reply'),
          texts.reply,
        )
        return h('section', { class: 'thread' }, h('div', { class: 'thread-messages' }), reply)
      },
      update: (element) => {
        const list = element.querySelector('.thread-messages')
        if (list)
          reconcile(
            list,
            [root, ...inThread].map((message, index, all) =>
              this.#messageItem(message, index > 1 ? all[index - 1] : undefined),
            ),
          )
      },
    }
  }

  /**
   * @param {import('./store.js').Message} message
   * @param {import('./store.js').Message | undefined} before
   */
  #messageItem(message, before) {
    const follows =
      before !== undefined && before.from === message.from && Date.parse(message.at) - Date.parse(before.at) < TOGETHER
    return messageItem(message, {
      personId: this.#shown?.personId ?? '',
      people: this.store.people,
      amongOthers: this.#shown?.place.kind !== 'personal',
      follows,
      refresh: () => this.refresh(),
      commands: () => this.#commandsOn(message.id),
    })
  }

  /** @param {string} messageId */
  #commandsOn(messageId) {
    const at = { personId: this.#shown?.personId ?? '', placeId: this.#shown?.place.id ?? '', messageId }
    return this.store.commands
      .filter(({ context }) => context.includes('message'))
      .map((command) => ({
        title: command.title,
        hint: command.description,
        choose: () => useCommand(command, at, this.actions.insert),
      }))
  }

  /** @param {import('./store.js').Message[]} messages */
  #drawSuggestions(messages) {
    const newest = messages.at(-1)
    // Teams shows suggestions in private chats only.
    const isPrivate = this.#shown?.place.kind === 'personal'
    const actions = isPrivate ? (newest ? suggestedIn(newest) : this.#prompts()) : []
    this.suggestions.hidden = actions.length === 0
    reconcile(
      this.suggestions,
      actions.map(({ title, value }, index) => ({
        key: `${newest?.id ?? this.#shown?.place.id}-${index}`,
        build: () =>
          h(
            'button',
            { type: 'button', class: 'chip', onclick: () => this.actions.say(String(value ?? title ?? '')) },
            title ?? '',
          ),
      })),
    )
  }

  /** Prompt starters stand in a private chat in which nothing was written yet. */
  #prompts() {
    return this.store.prompts.map(({ title, prompt }) => ({ title, value: prompt }))
  }

  /** @param {boolean} on */
  #setTyping(on) {
    clearTimeout(this.#typingTimer)
    this.dots.hidden = !on
    this.dots.replaceChildren(...(on ? [h('span', { class: 'sr-only' }, texts.typing), h('i'), h('i'), h('i')] : []))
    if (on) this.#typingTimer = setTimeout(() => this.#setTyping(false), TYPING)
  }

  #atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller
    return scrollHeight - scrollTop - clientHeight < NEAR_END
  }

  /**
   * Brings a message into view: its end, or its beginning when it is too long to be seen whole.
   * @param {string} messageId
   */
  #toNewest(messageId) {
    this.#toEnd()
    const element = this.log.querySelector(`[data-message="${CSS.escape(messageId)}"]`)
    const above = element ? this.scroller.getBoundingClientRect().top - element.getBoundingClientRect().top : 0
    if (above > 0) this.scroller.scrollTop -= above + GAP
    this.#stays = this.#atEnd()
  }

  #toEnd() {
    this.jump.hidden = true
    this.#stays = true
    this.scroller.scrollTop = this.scroller.scrollHeight
  }
}

/** @param {import('./store.js').Message} newest */
function suggestedIn({ from, deleted, activity }) {
  return from === 'bot' && !deleted ? (activity.suggestedActions?.actions ?? []) : []
}

/** @param {import('./store.js').Place} place */
function emptyItem({ kind }) {
  const [title, hint] = {
    channel: [texts.emptyChannel, texts.emptyChannelHint],
    personal: [texts.emptyChat, texts.emptyChatHint],
    groupChat: [texts.emptyChat, texts.emptyChatHint],
    colleagues: [texts.emptyColleagues, texts.emptyColleaguesHint],
  }[kind]
  return {
    key: `empty-${kind}`,
    build: () =>
      h(
        'div',
        { class: 'empty' },
        h('img', { src: 'icon.svg', alt: '' }),
        h('p', { class: 'empty-title' }, title),
        h('p', {}, hint),
      ),
  }
}

/** @param {string} day */
function dayItem(day) {
  return { key: `day-${day}`, build: () => h('h2', { class: 'day' }, h('span', {}, day)) }
}
