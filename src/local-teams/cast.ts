/**
 * Who acts where: finds the person, the place and the message an act is about, or says what does not exist.
 */
import type { Sender } from './activities.js'
import type { Conversation, History, Message } from './history.js'
import type { LocalPerson } from './people.js'
import type { WireActivity } from './wire.js'

/** The people of one local Teams and the places they are in. */
export class Cast {
  constructor(
    private readonly people: readonly LocalPerson[],
    private readonly history: History,
    private readonly now: () => Date,
  ) {}

  /** The message a person's activity becomes in the history. */
  ownMessage({ person, conversation, threadId }: Sender, activity: WireActivity & { id: string }): Message {
    return {
      id: activity.id,
      conversationId: conversation.id,
      ...(threadId ? { threadId } : {}),
      from: person.aadObjectId,
      at: this.now().toISOString(),
      activity,
      views: {},
      reactions: {},
    }
  }

  /** A message and the person who acts on it; throws when the person is not there. */
  at(personId: string, activityId: string): { sender: Sender; message: Message } {
    const message = this.history.message(activityId)
    if (!message) throw new Error(`There is no message ${activityId}.`)
    const conversation = this.conversation(message.conversationId)
    if (!conversation.memberIds.includes(personId))
      throw new Error(`Person ${personId} is not in the conversation of message ${activityId}.`)
    return { sender: { person: this.person(personId), conversation, threadId: message.threadId }, message }
  }

  /** Throws when nobody has this id. */
  person(personId: string): LocalPerson {
    const person = this.people.find(({ aadObjectId }) => aadObjectId === personId)
    if (!person) throw new Error(`There is no person ${personId}.`)
    return person
  }

  /** Throws when there is none. */
  conversation(conversationId: string): Conversation {
    const conversation = this.history.conversation(conversationId)
    if (!conversation) throw new Error(`There is no conversation ${conversationId}.`)
    return conversation
  }
}

/** The conversation id an activity of this sender carries: with the thread, in a channel. */
export function placeOf({ conversation, threadId }: Sender): string {
  return threadId ? `${conversation.id};messageid=${threadId}` : conversation.id
}
