/**
 * The shapes that travel on the wire between Teams and a bot: as much of the Bot Connector protocol as is used here.
 * Everything a bot sends is kept as it arrived; these types name only the fields this room looks at.
 */

/** The content type of an Adaptive Card, as an attachment and as the answer to an invoke. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'

/** An attachment as a bot sends it: an Adaptive Card or something else. */
export interface WireAttachment {
  contentType: string
  content?: unknown
  name?: string
}

/** A citation's face: what Teams shows when a person opens `[1]`. */
export interface CitationAppearance {
  name?: unknown
  abstract?: unknown
  text?: unknown
  url?: unknown
  keywords?: unknown
  encodingFormat?: unknown
}

/** An entity of an activity; citations live in the one whose type is `https://schema.org/Message`. */
export interface WireEntity {
  type?: string
  citation?: { position?: unknown; appearance?: CitationAppearance }[]
  [field: string]: unknown
}

/** A person or a bot, as an activity names one. */
export interface WireAccount {
  id: string
  name?: string
  aadObjectId?: string
}

/** An activity, in either direction. */
export interface WireActivity {
  type: string
  id?: string
  name?: string
  text?: string
  summary?: string
  value?: unknown
  replyToId?: string
  from?: WireAccount
  recipient?: WireAccount
  conversation?: { id: string; conversationType?: string; tenantId?: string; name?: string; isGroup?: boolean }
  attachments?: WireAttachment[]
  entities?: WireEntity[]
  suggestedActions?: { actions?: { type?: string; title?: string; value?: unknown }[] }
  channelData?: { feedbackLoop?: { type?: string }; feedbackLoopEnabled?: boolean; [field: string]: unknown }
  [field: string]: unknown
}

/** The error shape of the Bot Connector: a code for programs and a sentence for people. */
export interface Fault {
  status: number
  code: string
  message: string
  headers?: Record<string, string>
}

/** A conversation id without the thread that Teams appends to a channel's id. */
export function baseConversationId(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId
}

/** The thread (its first message's id) that a channel conversation id points at, if any. */
export function threadOf(conversationId: string): string | undefined {
  return /;messageid=([^;]+)/.exec(conversationId)?.[1]
}

/** Whether a value is a plain JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A JSON value as an input or a button carries it: text stays as it is, nothing is empty. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : JSON.stringify(value)
}

/** The root message entities of an activity: where citations and labels stand. */
export function messageEntities(activity: WireActivity): WireEntity[] {
  return (activity.entities ?? []).filter((entity) => entity.type === 'https://schema.org/Message')
}
