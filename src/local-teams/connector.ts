/**
 * The Bot Connector as a bot calls it: posting, changing and taking away activities, and asking who is there.
 * Works on parsed requests and returns answers; `http.ts` does the transport.
 */
import type { Conversation, History, Message } from './history.js'
import { checkActivity, type RateLimiter } from './limits.js'
import { LOCAL_TENANT_ID, personalConversationId, type LocalPerson, type LocalTeam } from './people.js'
import { baseConversationId, isRecord, threadOf, type Fault, type WireActivity } from './wire.js'

/** One call of the bot. */
export interface ConnectorRequest {
  method: string
  /** Path without the query, decoded, split at the slashes, without `v3`. */
  path: string[]
  /** The parsed JSON, if there was any. */
  body: unknown
  /** Bytes of the body as it arrived. */
  bytes: number
}

/** What the bot gets back. */
export interface ConnectorAnswer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** What the connector works on. */
export interface ConnectorWorld {
  history: History
  people: readonly LocalPerson[]
  team: LocalTeam
  rate: RateLimiter | undefined
  blocked: ReadonlySet<string>
  now: () => Date
}

const NOT_FOUND: Fault = { status: 404, code: 'NotFound', message: 'There is no such resource.' }
const NO_CONVERSATION: Fault = { status: 404, code: 'ConversationNotFound', message: 'Conversation not found.' }
const NO_ACTIVITY: Fault = {
  status: 404,
  code: 'ActivityNotFoundInConversation',
  message: 'The activity is not in the conversation.',
}
const NO_MEMBER: Fault = {
  status: 404,
  code: 'MemberNotFoundInConversation',
  message: 'The member is not in the conversation.',
}
const NOT_IN_ROSTER: Fault = {
  status: 403,
  code: 'BotNotInConversationRoster',
  message: 'The bot is not part of the conversation roster.',
}
const BLOCKED: Fault = {
  status: 403,
  code: 'MessageWritesBlocked',
  message: 'Writing messages to this conversation is blocked.',
}
const BAD_BODY: Fault = {
  status: 400,
  code: 'BadSyntax',
  message: 'The body is not an activity: an object with a type is expected.',
}

/** Answers one call. */
export function answerConnector(world: ConnectorWorld, request: ConnectorRequest): ConnectorAnswer {
  const [area, id = '', part, ...rest] = request.path
  if (area === 'teams') return asAnswer(answerTeam(world, request.method, id, part))
  if (area !== 'conversations') return refuse(NOT_FOUND)
  if (!id) return asAnswer(request.method === 'POST' ? createConversation(world, request) : NOT_FOUND)
  if (part === 'activities') return asAnswer(answerActivities(world, request, id, rest[0]))
  return asAnswer(request.method === 'GET' ? answerMembers(world, id, part, rest[0]) : NOT_FOUND)
}

/** A fault as an HTTP answer, in the connector's own error shape. */
export function refuse({ status, code, message, headers }: Fault): ConnectorAnswer {
  return { status, body: { error: { code, message } }, ...(headers ? { headers } : {}) }
}

function asAnswer(result: ConnectorAnswer | Fault): ConnectorAnswer {
  return 'code' in result ? refuse(result) : result
}

function answerActivities(
  world: ConnectorWorld,
  request: ConnectorRequest,
  id: string,
  activityId?: string,
): ConnectorAnswer | Fault {
  const conversation = world.history.conversation(id)
  if (!conversation) return NO_CONVERSATION
  const refusal = placeRefusal(world, conversation)
  if (refusal) return refusal
  if (request.method === 'POST') return postActivity(world, conversation, request, activityId ?? threadOf(id))

  const message = activityId === undefined ? undefined : world.history.message(activityId)
  if (request.method !== 'PUT' && request.method !== 'DELETE') return NOT_FOUND
  if (!message || message.conversationId !== conversation.id || message.from !== 'bot') return NO_ACTIVITY
  if (request.method === 'DELETE') {
    world.history.remove(message)
    return { status: 200 }
  }
  if (!isActivity(request.body)) return BAD_BODY
  const fault = checkActivity(request.body, request.bytes) ?? world.rate?.take(conversation.id)
  if (fault) return fault
  world.history.update(message, { ...request.body, id: message.id })
  return { status: 200, body: { id: message.id } }
}

function postActivity(
  world: ConnectorWorld,
  conversation: Conversation,
  request: ConnectorRequest,
  repliesTo?: string,
): ConnectorAnswer | Fault {
  const { body } = request
  if (!isActivity(body)) return BAD_BODY
  const inChannel = conversation.kind === 'channel'
  const root =
    inChannel && repliesTo ? world.history.messages(conversation.id).find(({ id }) => id === repliesTo) : undefined
  const threadId = root ? (root.threadId ?? root.id) : undefined
  if (body.type === 'typing') {
    world.history.announce({ kind: 'typing', conversationId: conversation.id, ...(threadId ? { threadId } : {}) })
    return { status: 201, body: { id: world.history.nextId() } }
  }
  const fault = checkActivity(body, request.bytes) ?? world.rate?.take(conversation.id)
  if (fault) return fault
  const id = world.history.nextId()
  if (body.type === 'message') world.history.put(newMessage(world, conversation, { ...body, id }, threadId))
  return { status: 201, body: { id } }
}

function newMessage(
  world: ConnectorWorld,
  conversation: Conversation,
  activity: WireActivity & { id: string },
  threadId?: string,
): Message {
  const inChannel = conversation.kind === 'channel'
  return {
    id: activity.id,
    conversationId: conversation.id,
    ...(inChannel ? { threadId: threadId ?? activity.id } : {}),
    from: 'bot',
    at: world.now().toISOString(),
    activity,
    views: {},
    reactions: {},
  }
}

function createConversation(world: ConnectorWorld, request: ConnectorRequest): ConnectorAnswer | Fault {
  if (!isRecord(request.body)) return BAD_BODY
  const { members, channelData, activity } = request.body
  const channel = isRecord(channelData) && isRecord(channelData['channel']) ? channelData['channel']['id'] : undefined
  const conversation =
    typeof channel === 'string'
      ? world.history.conversation(channel)
      : personalConversation(world, Array.isArray(members) ? members : [])
  if (!conversation)
    return typeof channel === 'string' ? NO_CONVERSATION : { ...NO_MEMBER, status: 400, code: 'BadArgument' }
  const refusal = placeRefusal(world, conversation)
  if (refusal && !(refusal === NOT_IN_ROSTER && sharesPlace(world, conversation))) return refusal
  // From now on the bot can write there, as after an installation.
  world.history.install(conversation.id)
  if (!isRecord(activity)) {
    // A channel conversation begins with its first message; a private chat may begin empty.
    return conversation.kind === 'channel' ? BAD_BODY : { status: 201, body: { id: conversation.id } }
  }
  const posted = postActivity(world, conversation, { ...request, body: activity })
  if ('code' in posted || !isRecord(posted.body)) return posted
  const activityId = String(posted.body['id'])
  const id = conversation.kind === 'channel' ? `${conversation.id};messageid=${activityId}` : conversation.id
  return { status: 201, body: { id, activityId } }
}

function personalConversation(world: ConnectorWorld, members: unknown[]): Conversation | undefined {
  const [member] = members
  const id = isRecord(member) ? member['id'] : undefined
  const person =
    members.length === 1
      ? world.people.find(({ teamsId, aadObjectId }) => teamsId === id || aadObjectId === id)
      : undefined
  return person && world.history.conversation(personalConversationId(person))
}

/** A bot may write to somebody first when both are in a team or group chat. */
function sharesPlace({ history }: ConnectorWorld, { kind, memberIds: [person = ''] }: Conversation): boolean {
  const shared = [...history.conversations.values()].filter((place) => place.kind !== 'personal')
  return kind === 'personal' && shared.some(({ id, memberIds }) => memberIds.includes(person) && history.hasBot(id))
}

function placeRefusal(world: ConnectorWorld, conversation: Conversation): Fault | undefined {
  if (world.blocked.has(conversation.id)) return BLOCKED
  return world.history.hasBot(conversation.id) ? undefined : NOT_IN_ROSTER
}

function answerMembers(
  world: ConnectorWorld,
  id: string,
  part: string | undefined,
  memberId?: string,
): ConnectorAnswer | Fault {
  const memberIds =
    baseConversationId(id) === world.team.id ? world.team.memberIds : world.history.conversation(id)?.memberIds
  if (!memberIds) return NO_CONVERSATION
  const members = world.people.filter(({ aadObjectId }) => memberIds.includes(aadObjectId))
  if (part === 'pagedmembers') return { status: 200, body: { members: members.map(asMember) } }
  if (part !== 'members') return NOT_FOUND
  if (memberId === undefined) return { status: 200, body: members.map(asMember) }
  const member = members.find(({ teamsId, aadObjectId }) => teamsId === memberId || aadObjectId === memberId)
  return member ? { status: 200, body: asMember(member) } : NO_MEMBER
}

function answerTeam(
  { team }: ConnectorWorld,
  method: string,
  id: string,
  part: string | undefined,
): ConnectorAnswer | Fault {
  if (method !== 'GET' || id !== team.id) return NOT_FOUND
  if (part === undefined) {
    const { name, aadGroupId, memberIds } = team
    return { status: 200, body: { id, name, aadGroupId, channelCount: 1, memberCount: memberIds.length } }
  }
  return part === 'conversations'
    ? { status: 200, body: { conversations: [{ id: team.channelId, name: team.channelName }] } }
    : NOT_FOUND
}

function asMember(person: LocalPerson): Record<string, string> {
  const words = person.name.split(' ')
  return {
    id: person.teamsId,
    name: person.name,
    givenName: words.slice(0, -1).join(' '),
    surname: words.at(-1) ?? '',
    email: person.email,
    userPrincipalName: person.email,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    tenantId: LOCAL_TENANT_ID,
    userRole: 'user',
  }
}

function isActivity(body: unknown): body is WireActivity {
  return isRecord(body) && typeof body['type'] === 'string'
}
