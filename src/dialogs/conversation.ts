/**
 * The conversation's own small types: who says or presses what where, and what comes back.
 * The channel room turns activities into turns and replies into activities; the terminal and the tests do the same.
 */
import type { Card } from '../cards/elements.js'
import type { Language } from '../precomplaints/views.js'

export type Role = 'staff' | 'complaint-unit' | 'editor' | 'administrator'

/** Identity comes from the channel's verified sender, never from what was sent. */
export interface Person {
  id: string
  name: string
  roles: ReadonlySet<Role>
}

export interface Place {
  kind: 'personal' | 'channel' | 'group'
  /** Inside the complaint unit's own team. */
  isUnit: boolean
}

/** `language` is the one that the person's Teams speaks. */
export type Turn = { person: Person; place: Place; language: Language } &
  /** `amongOthers`: it was said in a channel or group chat, and is answered in the private chat. */
  (
    | { kind: 'said'; text: string; amongOthers?: boolean }
    /** A button in a card; `data` is whatever came back and is not to be trusted. `activityId` shows the card. */
    | { kind: 'pressed'; data: unknown; activityId: string | undefined }
    /** A button that opens a dialog, or the sending button in one. */
    | { kind: 'dialog-opened'; data: unknown }
    | { kind: 'dialog-sent'; data: unknown }
    /** A thumb was pressed: the form for its reason is wanted. */
    | { kind: 'feedback-opened'; reaction: Reaction }
    /** What the form held is not to be trusted. */
    | { kind: 'feedback'; activityId: string | undefined; reaction: Reaction; given: unknown }
    /** The bot was added here. */
    | { kind: 'arrived' }
    | ExtensionTurn
  )

export type Reaction = 'like' | 'dislike'

/** What a person does with the message extension, in any conversation: the bot need not be in it. */
export type ExtensionTurn =
  /** Something is looked for, at each key; `words` is empty at first. `from` and `count` are the page that is wanted. */
  | { kind: 'searched'; command: string; words: string; from: number; count: number }
  /** One of the results was chosen. */
  | { kind: 'picked'; data: unknown }
  /** An action was opened, in the compose box or on a message; `message` is that message's text. */
  | { kind: 'action-opened'; command: string; message: string | undefined }
  /** The sending button in an action's dialog. */
  | { kind: 'action-sent'; data: unknown }

/** A source that a `[n]` in the text points to. */
export interface Citation {
  position: number
  name: string
  /** At most 160 characters, plain text. */
  abstract: string
  card: Card
  /** Where the source can be read outside, if the content says so. */
  url?: string
  keywords: string[]
  passageId: string
}

/** A suggested next message: what its button says, and what pressing it says for the person. */
export interface Suggestion {
  title: string
  says: string
}

export type Reply =
  | { kind: 'text'; text: string; suggestions?: Suggestion[] }
  | { kind: 'answer'; text: string; citations: Citation[]; suggestions: Suggestion[] }
  | { kind: 'card'; card: Card }
  /** Takes the place of the card that was pressed. */
  | { kind: 'replace'; card: Card; activityId: string | undefined }
  /** A short word to the presser alone. */
  | { kind: 'notice'; text: string }
  | { kind: 'dialog'; title: string; card: Card }
  | { kind: 'dialog-done'; text: string }
  /** Belongs in the private chat: the turn is answered there, and here it is told how that went. */
  | { kind: 'privately'; told: Record<WrittenPrivately, string> }
  /** What was found for the compose box. */
  | { kind: 'found'; results: Found[] }
  /** Stands in the compose box; the person sends it, or does not. */
  | { kind: 'insert'; card: Card; title: string; line: string }

/** Unreachable: the person has not got the app or has blocked it. Failed: Teams did not take the message this time. */
export type WrittenPrivately = 'written' | 'unreachable' | 'failed'

/** One result: what it is called, one line about it, and what choosing it sends back. */
export interface Found {
  title: string
  line: string
  data: object
  /** For a client that does not ask again when a result is chosen. */
  card: Card
}
