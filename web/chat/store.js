// @ts-check
/** What the page knows: people, places, messages and who has read what, kept up to date by the local Teams' events. */
import { act, read } from './api.js'
import { locale } from './language.js'

/**
 * @typedef {{ aadObjectId: string, name: string, role: string, workplace: string }} Person
 * @typedef {{ contentType: string, content?: any }} Attachment
 * @typedef {{ position: number, appearance: { name: string, abstract?: string, text?: string, url?: string, keywords?: string[] } }} Citation
 * @typedef {{ id: string, conversationId: string, threadId?: string, from: string, at: string, editedAt?: string, deleted?: boolean,
 *   displayText?: string, delivery?: 'sending' | 'delivered' | 'failed', views: Record<string, Attachment[]>,
 *   reactions: Record<string, 'like' | 'dislike'>,
 *   activity: { text?: string, textFormat?: string, attachments?: Attachment[], entities?: any[], suggestedActions?: { actions?: { title?: string, value?: string }[] }, channelData?: any } }} Message
 * @typedef {{ id: string, from: string, deleted: boolean }} Mark
 * @typedef {{ id: string, kind: 'personal' | 'channel' | 'groupChat' | 'colleagues', name: string, teamName?: string, memberIds: string[], marks: Mark[] }} Place
 */

/** Dispatches `change` whenever something to show has changed, `typing` and `connection` when those do. */
export class Store extends EventTarget {
  /** @type {Person[]} */
  people = []
  /** @type {Place[]} */
  places = []
  /** @type {{ title: string, prompt: string }[]} */
  prompts = []
  /** @type {import('./extension.js').Command[]} */
  commands = []
  /** @type {string | undefined} where the bot shows its tab */
  overviewUrl
  connected = true
  /** @type {Record<string, Record<string, string>>} */
  #read = {}
  /** @type {Map<string, Message[]>} */
  #messages = new Map()

  /** Loads everything and follows along from then on. */
  async start() {
    await this.#load()
    const stream = new EventSource('api/events')
    stream.onmessage = ({ data }) => this.#take(JSON.parse(data))
    stream.onerror = () => this.#setConnected(false)
    stream.onopen = async () => {
      // What happened while the connection was gone was not heard; a reload fetches it.
      if (!this.connected) await this.#load()
      this.#setConnected(true)
    }
  }

  /**
   * The places a person is in: the private chat first.
   * @param {string} personId
   */
  placesOf(personId) {
    return this.places.filter(({ memberIds }) => memberIds.includes(personId))
  }

  /**
   * What a place is called for somebody in it: a chat of colleagues bears the others' names.
   * @param {string} personId
   * @param {Place} place
   */
  nameOf(personId, { kind, name, memberIds }) {
    if (kind !== 'colleagues') return name
    const others = this.people.filter(({ aadObjectId: id }) => id !== personId && memberIds.includes(id))
    return others.map((person) => person.name).join(', ')
  }

  /**
   * How many messages a person has not seen in a place, or in all.
   * @param {string} personId
   * @param {Place} [place]
   */
  unread(personId, place) {
    const places = place ? [place] : this.placesOf(personId)
    return places.reduce((sum, { id, marks }) => {
      const seen = Number(this.#read[personId]?.[id] ?? 0)
      return sum + marks.filter((mark) => mark.from !== personId && !mark.deleted && Number(mark.id) > seen).length
    }, 0)
  }

  /**
   * The messages of a place, oldest first; undefined while they are fetched.
   * @param {string} placeId
   */
  messages(placeId) {
    if (!this.#messages.has(placeId)) void this.#fetchMessages(placeId)
    return this.#messages.get(placeId)
  }

  /**
   * Notes that a person has seen everything in a place.
   * @param {string} personId
   * @param {Place} place
   */
  markRead(personId, place) {
    const newest = place.marks.at(-1)
    if (!newest || this.unread(personId, place) === 0) return
    ;(this.#read[personId] ??= {})[place.id] = newest.id
    void act('read', { person: personId, conversation: place.id, message: newest.id })
  }

  async #load() {
    const { people, conversations, read: seen, prompts, commands, overviewUrl } = await read('state')
    this.people = people
    this.prompts = prompts[locale]
    this.commands = commands[locale]
    this.overviewUrl = overviewUrl
    this.places = conversations
    this.#read = seen
    await Promise.all([...this.#messages.keys()].map((placeId) => this.#fetchMessages(placeId)))
    this.#changed()
  }

  /** @param {string} placeId */
  async #fetchMessages(placeId) {
    this.#messages.set(placeId, await read(`messages/${encodeURIComponent(placeId)}`))
    this.#changed()
  }

  /** @param {any} event */
  #take(event) {
    if (event.kind === 'typing') {
      this.dispatchEvent(new CustomEvent('typing', { detail: event.conversationId }))
      return
    }
    if (event.kind === 'read') (this.#read[event.personId] ??= {})[event.conversationId] = event.messageId
    if (event.kind === 'message') this.#takeMessage(event.message)
    this.#changed()
  }

  /** @param {Message} message */
  #takeMessage(message) {
    const { id, from, conversationId, deleted = false } = message
    put(this.places.find((place) => place.id === conversationId)?.marks, { id, from, deleted })
    put(this.#messages.get(conversationId), message)
  }

  /** @param {boolean} connected */
  #setConnected(connected) {
    if (this.connected === connected) return
    this.connected = connected
    this.dispatchEvent(new Event('connection'))
  }

  #changed() {
    this.dispatchEvent(new Event('change'))
  }
}

/**
 * Replaces the one with the same id, or adds it at the end.
 * @template {{ id: string }} Thing
 * @param {Thing[] | undefined} list
 * @param {Thing} thing
 */
function put(list, thing) {
  if (!list) return
  const at = list.findIndex(({ id }) => id === thing.id)
  if (at < 0) list.push(thing)
  else list[at] = thing
}
