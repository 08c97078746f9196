/**
 * Builds the activities a bot receives, with the fields Teams fills in.
 */
import type { Conversation } from './history.js'
import { LOCAL_BOT, LOCAL_TENANT_ID, type LocalPerson, type LocalTeam } from './people.js'
import type { WireActivity } from './wire.js'

/** Where and by whom an activity is sent. */
export interface Sender {
  person: LocalPerson
  conversation: Conversation
  /** In a channel: the thread's first message. */
  threadId?: string | undefined
}

/** What every activity of one local Teams shares. */
export interface ActivityFrame {
  serviceUrl: string
  team: LocalTeam
  nextId: () => string
  now: () => Date
  /** What a person's Teams speaks, e.g. `en-GB`. */
  localeOf: (personId: string) => string
}

/** An activity from a person, complete but for what `fields` adds. */
export function activityFrom(
  frame: ActivityFrame,
  { person, conversation, threadId }: Sender,
  fields: Partial<WireActivity> & { type: string },
): WireActivity & { id: string } {
  const timestamp = frame.now().toISOString()
  const inChannel = conversation.kind === 'channel'
  const locale = frame.localeOf(person.aadObjectId)
  const { channelData, entities = [], id = frame.nextId(), ...others } = fields
  return {
    id,
    timestamp,
    localTimestamp: timestamp,
    localTimezone: 'Europe/Copenhagen',
    serviceUrl: frame.serviceUrl,
    channelId: 'msteams',
    from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { ...LOCAL_BOT },
    conversation: {
      id: threadId ? `${conversation.id};messageid=${threadId}` : conversation.id,
      conversationType: conversation.kind === 'colleagues' ? 'personal' : conversation.kind,
      tenantId: LOCAL_TENANT_ID,
      ...(conversation.kind === 'personal' ? {} : { isGroup: true, name: conversation.name }),
    },
    locale,
    entities: [
      { type: 'clientInfo', locale, country: 'DK', platform: 'Web', timezone: 'Europe/Copenhagen' },
      ...entities,
    ],
    channelData: { ...(inChannel ? teamData(frame.team) : {}), tenant: { id: LOCAL_TENANT_ID }, ...channelData },
    ...others,
  }
}

/** The two events a bot gets when it is added to a place. */
export function installationActivities(frame: ActivityFrame, sender: Sender): WireActivity[] {
  const inChannel = sender.conversation.kind === 'channel'
  const settings = { settings: { selectedChannel: { id: sender.conversation.id } } }
  const membersAdded =
    sender.conversation.kind === 'personal'
      ? [{ ...LOCAL_BOT }, { id: sender.person.teamsId, aadObjectId: sender.person.aadObjectId }]
      : [{ ...LOCAL_BOT }]
  return [
    activityFrom(frame, sender, { type: 'installationUpdate', action: 'add', channelData: inChannel ? settings : {} }),
    activityFrom(frame, sender, {
      type: 'conversationUpdate',
      membersAdded,
      channelData: inChannel ? { eventType: 'teamMemberAdded', ...settings } : {},
    }),
  ]
}

/** The text and the entity of a message that mentions the bot. */
export function mentioning(text: string): { text: string; entities: NonNullable<WireActivity['entities']> } {
  const mention = `<at>${LOCAL_BOT.name}</at>`
  return { text: `${mention} ${text}`, entities: [{ type: 'mention', text: mention, mentioned: { ...LOCAL_BOT } }] }
}

function teamData(team: LocalTeam): Record<string, unknown> {
  return {
    teamsChannelId: team.channelId,
    teamsTeamId: team.id,
    channel: { id: team.channelId },
    team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
  }
}
