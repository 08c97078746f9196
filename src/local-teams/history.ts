/**
 * What has been said: the conversations, their messages as they stand now, and who has read how far.
 * Held in memory; `history-file.ts` keeps a copy on disk. Whoever wants to follow along subscribes.
 */
import {
  COLLEAGUES,
  COLLEAGUES_CHAT_ID,
  personalConversationId,
  type LocalGroup,
  type LocalPerson,
  type LocalTeam,
} from './people.js'
import { baseConversationId, type WireActivity, type WireAttachment } from './wire.js'

/** How many messages of a conversation are kept. */
const KEPT_MESSAGES = 400

/** A place where people talk: with the bot in private, in a channel, or to each other without the bot. */
export interface Conversation {
  id: string
  kind: 'personal' | 'channel' | 'groupChat' | 'colleagues'
  name: string
  memberIds: string[]
}

/** One message in a conversation, from the bot or from a person. */
export interface Message {
  id: string
  conversationId: string
  /** In a channel: the id of the thread's first message. */
  threadId?: string
  /** `aadObjectId` of a person, or `bot`. */
  from: string
  /** When it was sent, ISO 8601. */
  at: string
  editedAt?: string
  deleted?: boolean
  /** The activity as it arrived; an update replaces it. */
  activity: WireActivity
  /** What is shown instead of the activity's text. */
  displayText?: string
  /** A person's own message: whether the bot has it. */
  delivery?: 'sending' | 'delivered' | 'failed'
  /** Cards that replaced the message's cards for one person alone, by `aadObjectId`. */
  views: Record<string, WireAttachment[]>
  /** Thumbs, by `aadObjectId`. */
  reactions: Record<string, 'like' | 'dislike'>
}

/** The attachments of a message as one person sees them. */
export function shownAttachments(message: Message, personId: string): WireAttachment[] {
  return message.views[personId] ?? message.activity.attachments ?? []
}

/** Something a page wants to hear about at once. */
export type LocalEvent =
  | { kind: 'message'; message: Message }
  | { kind: 'typing'; conversationId: string; threadId?: string }
  | { kind: 'read'; personId: string; conversationId: string; messageId: string }

/** What is kept on disk. */
export interface Snapshot {
  version: 1
  lastId: number
  /** The conversations whose bot knows that it was added to them. */
  announced: string[]
  read: Record<string, Record<string, string>>
  messages: Message[]
}

/** The history of one local Teams. */
export class History {
  readonly conversations: Map<string, Conversation>
  readonly #messages = new Map<string, Message>()
  readonly #installed = new Set<string>()
  readonly #announced = new Set<string>()
  readonly #read: Snapshot['read'] = {}
  readonly #listeners = new Set<(event: LocalEvent) => void>()
  #lastId = 0

  constructor(
    people: readonly LocalPerson[],
    team: LocalTeam,
    group: LocalGroup,
    private readonly now: () => Date,
  ) {
    const personal = people.map((person): Conversation => {
      return {
        id: personalConversationId(person),
        kind: 'personal',
        name: person.name,
        memberIds: [person.aadObjectId],
      }
    })
    const channel: Conversation = {
      id: team.channelId,
      kind: 'channel',
      name: team.channelName,
      memberIds: team.memberIds,
    }
    const groupChat: Conversation = { kind: 'groupChat', ...group }
    const colleagues: Conversation = {
      id: COLLEAGUES_CHAT_ID,
      kind: 'colleagues',
      name: COLLEAGUES.map(({ name }) => name).join(', '),
      memberIds: COLLEAGUES.map(({ aadObjectId }) => aadObjectId),
    }
    // In another cast than the usual one the usual chats have nobody.
    const known = new Set(people.map(({ aadObjectId }) => aadObjectId))
    const chats = [groupChat, colleagues].filter(({ memberIds }) => memberIds.every((id) => known.has(id)))
    this.conversations = new Map(
      [...personal, ...chats, channel].map((conversation) => [conversation.id, conversation]),
    )
  }

  /** Calls back at every change; the returned function stops that. */
  subscribe(listener: (event: LocalEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tells the listeners. Changes made through this class tell them by themselves. */
  announce(event: LocalEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  /** A new activity id: like Teams', the time in milliseconds, never the same twice. */
  nextId(): string {
    this.#lastId = Math.max(this.#lastId + 1, this.now().getTime())
    return String(this.#lastId)
  }

  /** The conversation with this id, with or without a thread. */
  conversation(id: string): Conversation | undefined {
    return this.conversations.get(baseConversationId(id))
  }

  /** The message with this id, unless it was deleted. */
  message(id: string): Message | undefined {
    const message = this.#messages.get(id)
    return message?.deleted ? undefined : message
  }

  /** The messages of a conversation, oldest first, deleted ones too. */
  messages(conversationId: string): Message[] {
    return [...this.#messages.values()].filter(
      (message) => message.conversationId === baseConversationId(conversationId),
    )
  }

  /** Adds a message, or makes a changed one known. */
  put(message: Message): void {
    const isNew = !this.#messages.has(message.id)
    this.#messages.set(message.id, message)
    if (isNew) {
      const [oldest, ...rest] = this.messages(message.conversationId)
      if (oldest && rest.length >= KEPT_MESSAGES) this.#messages.delete(oldest.id)
    }
    this.announce({ kind: 'message', message })
  }

  /** Replaces what a message says, for everybody. */
  update(message: Message, activity: WireActivity): void {
    this.put({ ...message, activity, views: {}, editedAt: this.now().toISOString() })
  }

  /** Takes a message away; its place in the history stays. */
  remove(message: Message): void {
    this.put({ ...message, deleted: true, activity: { type: 'message' }, views: {} })
  }

  /** Whether the bot is in a conversation. */
  hasBot(conversationId: string): boolean {
    return this.#installed.has(baseConversationId(conversationId))
  }

  /** Puts the bot into a conversation. */
  install(conversationId: string): void {
    this.#installed.add(conversationId)
  }

  /** Whether the bot has been told that it was added to a conversation; only this is kept, so that a bot that was down hears it later. */
  wasAnnounced(conversationId: string): boolean {
    return this.#announced.has(conversationId)
  }

  /** Notes that the bot has been told. */
  noteAnnounced(conversationId: string): void {
    this.#announced.add(conversationId)
  }

  /** Notes that a person has read a conversation up to a message. */
  markRead(personId: string, conversationId: string, messageId: string): void {
    const read = (this.#read[personId] ??= {})
    if (Number(read[conversationId] ?? 0) >= Number(messageId)) return
    read[conversationId] = messageId
    this.announce({ kind: 'read', personId, conversationId, messageId })
  }

  /** The last message a person has read in each conversation. */
  readBy(personId: string): Record<string, string> {
    return this.#read[personId] ?? {}
  }

  /** Everything worth keeping. */
  snapshot(): Snapshot {
    return {
      version: 1,
      lastId: this.#lastId,
      announced: [...this.#announced],
      read: this.#read,
      messages: [...this.#messages.values()],
    }
  }

  /** Takes over what was kept; conversations that no longer exist are left out. */
  restore(snapshot: Snapshot): void {
    this.#lastId = snapshot.lastId
    for (const id of snapshot.announced) {
      this.#announced.add(id)
      this.#installed.add(id)
    }
    Object.assign(this.#read, snapshot.read)
    for (const message of snapshot.messages) {
      if (!this.conversations.has(message.conversationId)) continue
      // A message that was on its way when the process ended did not arrive as far as anyone knows.
      this.#messages.set(message.id, message.delivery === 'sending' ? { ...message, delivery: 'failed' } : message)
    }
  }
}
