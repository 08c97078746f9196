/**
 * Writes to somebody in the private chat from a turn that happened among others: where the chat is known it is used, else it is
 * begun, which Teams allows with whoever shares a team or group chat with the bot.
 */
import type { Activity, ConversationReference, TurnContext } from 'botbuilder'
import type { ConnectorClient } from 'botframework-connector'
import type { WrittenPrivately } from '../dialogs/conversation.js'
import { personalPlace, type PlaceStore } from '../precomplaints/views.js'
import type { Deliver } from './deliver.js'
import { senderOf } from './read-activity.js'

interface Needs {
  places: PlaceStore
  deliver: Deliver
  now: () => Date
  /** Told when a chat was begun, so that what waits for the person is delivered there. */
  changed: () => void
}

/** Writes the messages in order; stops at the first that does not arrive. `sent` is told the id of each. */
export async function writePrivately(
  context: TurnContext,
  messages: Partial<Activity>[],
  needs: Needs,
  sent: (index: number, activityId: string) => void,
): Promise<WrittenPrivately> {
  const person = senderOf(context.activity)?.aadObjectId?.toLowerCase()
  if (!person) throw new Error('A turn without a person cannot be answered in private')
  const key = personalPlace(person)
  const known = await needs.places.find(key)
  const chat = known && !known.deadReason ? (known.reference as Partial<ConversationReference>) : undefined
  const reference = chat ?? (await beginChat(context))
  if (typeof reference === 'string') return reference
  for (const [index, message] of messages.entries()) {
    const delivered = await needs.deliver(reference, message, undefined)
    if (delivered.outcome === 'place-dead') {
      if (chat) await needs.places.markDead(key, delivered.reason, needs.now().toISOString())
      return 'unreachable'
    }
    if (delivered.outcome !== 'shown') return 'failed'
    if (delivered.activityId) sent(index, delivered.activityId)
  }
  // Only now is it known that the person takes messages there.
  if (!chat && (await needs.places.remember(key, reference, needs.now().toISOString()))) needs.changed()
  return 'written'
}

async function beginChat(context: TurnContext): Promise<Partial<ConversationReference> | 'unreachable' | 'failed'> {
  const { activity, adapter } = context
  const { channelId, serviceUrl, recipient: bot, from: user } = activity
  const { tenantId } = activity.conversation
  const client = context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey)
  try {
    const { id } = await client.conversations.createConversation({
      isGroup: false,
      bot,
      members: [user],
      tenantId: tenantId ?? '',
      channelData: { tenant: { id: tenantId } },
      // The SDK's type asks for what a chat without a first message has not got.
      activity: undefined,
    })
    const conversation = { id, conversationType: 'personal', tenantId, isGroup: false, name: '' }
    return { channelId, serviceUrl, bot, user, conversation }
  } catch (error) {
    // 400: Teams does not know the person as somebody this bot may write to.
    const { statusCode } = error as { statusCode?: number }
    return statusCode === 400 || statusCode === 403 || statusCode === 404 ? 'unreachable' : 'failed'
  }
}
