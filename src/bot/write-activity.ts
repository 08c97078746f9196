/**
 * Writes replies as activities and invoke answers: native citations, feedback buttons, suggested actions, cards.
 * An answer is text; a card is for action; never both in one activity.
 */
import { ActivityTypes, type Activity, type Attachment, type InvokeResponse } from 'botbuilder'
import type { Card } from '../cards/elements.js'
import type { Citation, Found, Place, Reply, Suggestion } from '../dialogs/conversation.js'

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive'
const THUMBNAIL_TYPE = 'application/vnd.microsoft.card.thumbnail'
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message'

type Message = Partial<Activity>
/** A reply that is a message of its own. */
export type MessageReply = Extract<Reply, { kind: 'text' | 'answer' | 'card' }>

/** Suggestions are for the private chat; Teams shows none elsewhere. */
export function writeMessage(reply: MessageReply, place: Place['kind']): Message {
  switch (reply.kind) {
    case 'text':
      return { ...textMessage(reply.text), ...suggesting(reply.suggestions ?? [], place) }
    case 'answer':
      return {
        ...textMessage(reply.text),
        ...suggesting(reply.suggestions, place),
        entities: [citationEntity(reply.citations)],
        channelData: { feedbackLoop: { type: 'custom' } },
      }
    case 'card':
      return cardMessage(reply.card)
  }
}

export function textMessage(text: string): Message {
  return { type: ActivityTypes.Message, text, textFormat: 'markdown' }
}

/** The summary is what a notification shows: it says what happened and holds no personal data. */
export function cardMessage(card: Card): Message {
  return { type: ActivityTypes.Message, summary: card.fallbackText, attachments: [attachment(card)] }
}

/** The answer to a pressed Action.Execute: the card's new face, or a short word. */
export function pressAnswer(reply: Reply | undefined): InvokeResponse {
  if (reply?.kind === 'replace') return invokeAnswer({ statusCode: 200, type: CARD_TYPE, value: reply.card })
  const value = reply?.kind === 'notice' || reply?.kind === 'dialog-done' ? reply.text : ''
  return invokeAnswer({ statusCode: 200, type: MESSAGE_TYPE, value })
}

/** The answer to a dialog being opened or sent. */
export function dialogAnswer(reply: Reply | undefined): InvokeResponse {
  if (reply?.kind === 'dialog') {
    const { title, card } = reply
    return invokeAnswer({
      task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card: attachment(card) } },
    })
  }
  const value = reply && 'text' in reply ? reply.text : ''
  return value ? invokeAnswer({ task: { type: 'message', value } }) : { status: 200 }
}

/** The answer to a query, a chosen result or an action of the message extension. */
export function extensionAnswer(reply: Reply | undefined): InvokeResponse {
  switch (reply?.kind) {
    case 'found':
      return composing(reply.results.map(foundAttachment))
    case 'insert': {
      const { card, title, line } = reply
      return composing([{ ...attachment(card), preview: thumbnail({ title, text: line }) }])
    }
    default: {
      const text = reply && 'text' in reply ? reply.text : ''
      return invokeAnswer({ composeExtension: { type: 'message', text } })
    }
  }
}

function composing(attachments: object[]): InvokeResponse {
  return invokeAnswer({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } })
}

/** A tap asks the bot for what is to be inserted. */
function foundAttachment({ title, line, data, card }: Found): object {
  return { ...attachment(card), preview: thumbnail({ title, text: line, tap: { type: 'invoke', value: data } }) }
}

function thumbnail(content: object): Attachment {
  return { contentType: THUMBNAIL_TYPE, content }
}

export function invokeAnswer(body: unknown, status = 200): InvokeResponse {
  return { status, body }
}

function attachment(card: Card): Attachment {
  return { contentType: CARD_TYPE, content: card }
}

function suggesting(suggestions: Suggestion[], place: Place['kind']): Message {
  if (suggestions.length === 0 || place !== 'personal') return {}
  const actions = suggestions.map(({ title, says }) => ({ type: 'imBack', title, value: says }))
  return { suggestedActions: { to: [], actions } }
}

/** One root entity with one claim per `[n]`, as Teams wants it. */
function citationEntity(citations: Citation[]) {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: citations.map(({ position, name, abstract, keywords, card, url }) => ({
      '@type': 'Claim',
      position,
      appearance: {
        '@type': 'DigitalDocument',
        name,
        abstract,
        ...(url ? { url } : {}),
        keywords,
        encodingFormat: CARD_TYPE,
        text: JSON.stringify(card),
      },
    })),
  }
}
