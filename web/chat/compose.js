// @ts-check
/** The box at the bottom: Enter sends, Shift and Enter begin a new line. What is half written stays with its place. */
import { act } from './api.js'
import { renderCard } from './card.js'
import { h, icon } from './dom.js'
import { useCommand } from './extension.js'
import { withMenu } from './menu.js'
import { texts } from './texts.js'

const DRAFTS = 'drafts'
const prompts = { personal: texts.composeChat, groupChat: texts.composeGroup, channel: texts.composeChannel }

/** Writes messages as one person in one place. */
export class Compose {
  /** @type {{ personId: string, place: import('./store.js').Place } | undefined} */
  #at
  /** @type {string | undefined} */
  #threadId
  /** @type {Map<string, string>} */
  #drafts = keptDrafts()
  /** A card that waits to be sent. @type {import('./store.js').Attachment | undefined} */
  #card

  /** @param {import('./store.js').Store} store */
  constructor(store) {
    this.store = store
    this.label = h('label', { for: 'compose-text', class: 'sr-only' })
    this.text = h('textarea', { id: 'compose-text', rows: 1, maxlength: 4000 })
    this.mention = h('input', { type: 'checkbox', id: 'mention', checked: true })
    this.mentionRow = h(
      'p',
      { class: 'mention-row' },
      this.mention,
      h('label', { for: 'mention', title: texts.mentionHint }, texts.mentionBot),
    )
    this.threadRow = h(
      'p',
      { class: 'thread-row', hidden: true },
      h('span', {}, texts.composeThread),
      h('button', { type: 'button', class: 'link-button', onclick: () => this.replyIn(undefined) }, texts.leaveThread),
    )
    this.problem = h('p', { class: 'notice error', role: 'alert', hidden: true })
    this.button = h(
      'button',
      { type: 'submit', class: 'icon-button send', 'aria-label': texts.send, title: texts.send },
      icon('send'),
    )
    const apps = h(
      'button',
      { type: 'button', class: 'icon-button apps', 'aria-label': texts.apps, title: texts.apps },
      icon('apps'),
    )
    this.draft = h('div', { class: 'draft', role: 'group', 'aria-label': texts.draft, hidden: true })
    const box = h(
      'div',
      { class: 'compose-box' },
      withMenu(apps, () => this.#commands()),
      this.label,
      this.text,
      this.button,
    )
    this.element = h('form', { class: 'compose' }, this.problem, this.threadRow, this.mentionRow, this.draft, box)
    this.element.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send()
    })
    this.text.addEventListener('input', () => this.#fit())
    this.text.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      this.#send()
    })
  }

  /**
   * Turns to another place or person.
   * @param {string} personId
   * @param {import('./store.js').Place} place
   */
  show(personId, place) {
    this.#putAside()
    this.#at = { personId, place }
    this.text.value = this.#drafts.get(`${personId} ${place.id}`) ?? ''
    this.mentionRow.hidden = place.kind === 'personal' || place.kind === 'colleagues'
    this.problem.hidden = true
    this.insert(undefined)
    this.replyIn(undefined, false)
    this.#fit()
  }

  /** Keeps what is half written while this tab is put together anew. */
  keepDrafts() {
    this.#putAside()
    sessionStorage.setItem(DRAFTS, JSON.stringify([...this.#drafts]))
  }

  /**
   * Answers in a thread from now on; `undefined` goes back to the channel.
   * @param {string | undefined} threadId
   * @param {boolean} [focus]
   */
  replyIn(threadId, focus = true) {
    this.#threadId = threadId
    this.threadRow.hidden = threadId === undefined
    const prompt = threadId ? texts.composeThread : this.#prompt()
    this.label.textContent = prompt
    this.text.placeholder = prompt
    if (focus) this.text.focus()
  }

  /**
   * Says something, whether it was written or suggested.
   * @param {string} text
   */
  async say(text) {
    if (!this.#at) return
    const { personId, place } = this.#at
    const conversation = this.#threadId ? `${place.id};messageid=${this.#threadId}` : place.id
    this.problem.hidden = true
    const answer = await act('say', {
      person: personId,
      conversation,
      text,
      mention: place.kind !== 'personal' && this.mention.checked,
    })
    // A bot that does not answer is told at the message itself; here only that the page could not send at all.
    if (answer.lost && this.#at.place.id === place.id && !this.text.value) this.#restore(text, texts.lost)
  }

  #putAside() {
    if (this.#at) this.#drafts.set(`${this.#at.personId} ${this.#at.place.id}`, this.text.value)
  }

  /**
   * Puts a card above the box, to be looked at before it is sent; `undefined` takes it away.
   * @param {import('./store.js').Attachment | undefined} attachment
   */
  insert(attachment) {
    this.#card = attachment
    this.draft.hidden = attachment === undefined
    if (!attachment) return this.draft.replaceChildren()
    const remove = h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': texts.removeDraft,
        title: texts.removeDraft,
        onclick: () => {
          this.insert(undefined)
          this.text.focus()
        },
      },
      icon('close'),
    )
    this.draft.replaceChildren(
      renderCard(attachment.content, () => undefined),
      remove,
    )
    this.text.focus()
  }

  #commands() {
    return this.store.commands
      .filter(({ context }) => context.includes('compose'))
      .map((command) => ({
        title: command.title,
        hint: command.description,
        choose: () => {
          if (!this.#at) return
          const { personId, place } = this.#at
          useCommand(command, { personId, placeId: place.id }, (attachment) => this.insert(attachment))
        },
      }))
  }

  #prompt() {
    const { personId, place } = this.#at ?? {}
    if (!personId || !place) return texts.composeChat
    return place.kind === 'colleagues' ? texts.composeTo(this.store.nameOf(personId, place)) : prompts[place.kind]
  }

  async #sendCard() {
    const attachment = this.#card
    if (!attachment || !this.#at) return
    const { personId, place } = this.#at
    this.insert(undefined)
    const answer = await act('send-card', { person: personId, conversation: place.id, attachment })
    if (answer.lost && this.#at.place.id === place.id) {
      this.insert(attachment)
      this.#restore(this.text.value, texts.lost)
    }
  }

  #send() {
    void this.#sendCard()
    const text = this.text.value.trim()
    if (!text) return
    this.text.value = ''
    this.#fit()
    void this.say(text)
  }

  /**
   * @param {string} text
   * @param {string} problem
   */
  #restore(text, problem) {
    this.text.value = text
    this.problem.textContent = problem
    this.problem.hidden = false
    this.#fit()
  }

  /** The box grows with the text, up to what the style sheet allows. */
  #fit() {
    this.text.style.height = 'auto'
    this.text.style.height = `${this.text.scrollHeight}px`
  }
}

/** What was kept, once. */
function keptDrafts() {
  const kept = sessionStorage.getItem(DRAFTS)
  sessionStorage.removeItem(DRAFTS)
  return new Map(/** @type {[string, string][]} */ (JSON.parse(kept ?? '[]')))
}
