/**
 * Keeps how each place is reached, refreshed on every event: the newest service address wins.
 * The unit's channel becomes known when the bot is added to the unit's team or written to there. A private chat is
 * remembered with the language it was last spoken in; the unit's channel is Danish, whoever writes there.
 */
import { TurnContext, type Activity, type ConversationReference } from 'botbuilder'
import { personalPlace, UNIT_CHANNEL, type PlaceStore } from '../precomplaints/views.js'
import type { Directory } from '../dialogs/read-person.js'
import { channelDataOf, isForBot, languageOf, readPlace, senderOf, wasAdded, wasRemoved } from './read-activity.js'
import { EXTENSION } from './read-extension.js'

/** Returns whether something was learned, so that what waits for the place can be delivered at once. */
export async function rememberPlace(
  activity: Activity,
  directory: Directory,
  places: PlaceStore,
  at: string,
): Promise<boolean> {
  // The message extension is used in any conversation, also between two people: where the bot is no member it cannot write,
  // and a chat that Teams calls personal need not be the bot's own.
  if (activity.name?.startsWith(EXTENSION)) return false
  const place = readPlace(activity, directory)
  const person = senderOf(activity)?.aadObjectId?.toLowerCase()
  if (place.kind === 'personal' && person) {
    const removed = activity.type === 'installationUpdate' && activity.action === 'remove'
    if (removed) await places.markDead(personalPlace(person), 'bot-removed', at)
    if (removed) return false
    const reference = referenceTo(activity, activity.conversation.id)
    return places.remember(personalPlace(person), reference, at, languageOf(activity))
  }
  // A channel in which the bot only overhears people is not the one that was meant.
  if (activity.type === 'message' && !isForBot(activity, place)) return false
  return place.isUnit && rememberUnitChannel(activity, places, at)
}

async function rememberUnitChannel(activity: Activity, places: PlaceStore, at: string): Promise<boolean> {
  if (wasRemoved(activity)) {
    await places.markDead(UNIT_CHANNEL, 'bot-removed', at)
    return false
  }
  const { settings, channel } = channelDataOf(activity)
  const here = settings?.selectedChannel.id ?? channel?.id ?? withoutThread(activity.conversation.id)
  const known = await places.find(UNIT_CHANNEL)
  // A question in another channel of the team must not move the cases there; being added anew does.
  if (known && !known.deadReason && conversationIdIn(known.reference) !== here && !wasAdded(activity)) return false
  return places.remember(UNIT_CHANNEL, referenceTo(activity, here), at)
}

function conversationIdIn(reference: unknown): string | undefined {
  return (reference as { conversation?: { id?: string } } | null)?.conversation?.id
}

function referenceTo(activity: Activity, conversationId: string): Partial<ConversationReference> {
  const reference = TurnContext.getConversationReference(activity)
  return {
    channelId: reference.channelId,
    serviceUrl: reference.serviceUrl,
    bot: reference.bot,
    ...(activity.conversation.conversationType === 'channel' ? {} : { user: reference.user }),
    conversation: { ...reference.conversation, id: conversationId },
  } as Partial<ConversationReference>
}

/** Teams appends `;messageid=…` to a channel's id for a thread in it. */
function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId
}
