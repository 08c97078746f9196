/**
 * Reads an activity: who, where, and what was done. The last spot that sees what Teams sent;
 * everything behind it works on the conversation's own types.
 */
import { TurnContext, type Activity, type ChannelAccount } from 'botbuilder'
import { z } from 'zod'
import type { Place, Turn } from '../dialogs/conversation.js'
import { readPerson, type Directory } from '../dialogs/read-person.js'
import type { Language } from '../precomplaints/views.js'
import { isOnlyCards, readExtension } from './read-extension.js'

/** What a guard must see stands anywhere in a long story, so little is cut; guards and search bound their own work. */
const MAX_TEXT = 100_000

export type Reading =
  | { kind: 'turn'; turn: Turn }
  /** Answered with an empty success. */
  | { kind: 'nothing' }
  /** An invoke the bot does not know. */
  | { kind: 'unknown-invoke' }

export function readActivity(activity: Activity, directory: Directory): Reading {
  const place = readPlace(activity, directory)
  const language = languageOf(activity) ?? 'da'
  const sender = senderOf(activity)
  const person = readPerson({ id: sender?.aadObjectId ?? '', name: sender?.name }, place.isUnit, directory)
  const who = { person, place, language }
  switch (activity.type) {
    case 'message':
      if (isOnlyCards(activity)) return NOTHING
      return isForBot(activity, place) ? { kind: 'turn', turn: { ...who, ...readMessage(activity) } } : NOTHING
    case 'messageUpdate':
      return readEdit(activity, who)
    case 'invoke':
      return readInvoke(activity, who)
    case 'conversationUpdate':
      return wasAdded(activity) && place.kind !== 'personal'
        ? { kind: 'turn', turn: { ...who, kind: 'arrived' } }
        : NOTHING
    default:
      return NOTHING
  }
}

/** Who reads Norwegian or Swedish reads Danish; to everybody else with another language English is closer. */
const readersOfDanish = ['da', 'nb', 'nn', 'no', 'sv']

/** What the person's Teams speaks; undefined where the activity does not say. */
export function languageOf({ locale }: Pick<Activity, 'locale'>): Language | undefined {
  const [primary = ''] = (locale ?? '').toLowerCase().split(/[-_]/)
  // A tag that is no language says nothing: Danish is what most read here.
  if (!/^[a-z]{2,3}$/.test(primary) || primary === 'und') return undefined
  return readersOfDanish.includes(primary) ? 'da' : 'en'
}

type Who = Pick<Turn, 'person' | 'place' | 'language'>

const NOTHING: Reading = { kind: 'nothing' }

/** The same message as if it had been written in the private chat: with the rights the person has there. */
export function readInPrivate(activity: Activity, directory: Directory): Turn {
  const place: Place = { kind: 'personal', isUnit: false }
  const sender = senderOf(activity)
  const person = readPerson({ id: sender?.aadObjectId ?? '', name: sender?.name }, false, directory)
  const language = languageOf(activity) ?? 'da'
  return { person, place, language, kind: 'said', text: textOf(activity), amongOthers: true }
}

/** A bot that may hear everything said in a team or group chat still speaks only when it is spoken to. */
export function isForBot(activity: Activity, { kind }: Place): boolean {
  if (kind === 'personal' || isPress(activity)) return true
  return TurnContext.getMentions(activity).some(({ mentioned }) => mentioned.id === activity.recipient.id)
}

/** Who mends a question in the private chat wants it answered; among others an answer below what has long been read is noise. */
function readEdit(activity: Activity, who: Who): Reading {
  const isEdited = channelDataOf(activity).eventType === 'editMessage' && textOf(activity) !== ''
  if (!isEdited || who.place.kind !== 'personal' || !who.person.id) return NOTHING
  return { kind: 'turn', turn: { ...who, ...readMessage(activity) } }
}

/** The team an activity comes from, without the thread that a channel appends to its conversation id. */
export function teamOf(activity: Activity): string | undefined {
  return channelDataOf(activity).team?.id
}

export function readPlace(activity: Activity, { complaintUnitTeamId }: Directory): Place {
  const { conversationType } = activity.conversation
  const kind = conversationType === 'channel' ? 'channel' : conversationType === 'groupChat' ? 'group' : 'personal'
  const team = kind === 'channel' ? teamOf(activity) : undefined
  return { kind, isUnit: team !== undefined && team === complaintUnitTeamId }
}

export function wasAdded(activity: Activity): boolean {
  return activity.membersAdded?.some((member) => member.id === activity.recipient.id) ?? false
}

export function wasRemoved(activity: Activity): boolean {
  return activity.membersRemoved?.some((member) => member.id === activity.recipient.id) ?? false
}

/** The SDK's type promises a sender; events of the channel come without one. */
export function senderOf(activity: Activity): Partial<ChannelAccount> | undefined {
  return activity.from
}

function isPress({ value, text }: Activity): boolean {
  return value !== undefined && value !== null && !text
}

function readMessage(activity: Activity) {
  // Clients without Action.Execute send a card's button as a message with a value.
  if (isPress(activity)) {
    return { kind: 'pressed', data: withoutTeamsExtras(activity.value), activityId: activity.replyToId } as const
  }
  return { kind: 'said', text: textOf(activity) } as const
}

/** What was said, without the mention of the bot. */
function textOf(activity: Activity): string {
  const text = TurnContext.removeRecipientMention(activity) || activity.text || ''
  return text.slice(0, MAX_TEXT).trim()
}

function readInvoke(activity: Activity, who: Who): Reading {
  const turn = (rest: Pick<Turn, 'kind'> & Record<string, unknown>): Reading =>
    ({ kind: 'turn', turn: { ...who, ...rest } as Turn }) satisfies Reading
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const { action } = executeSchema.parse(activity.value)
      const data = { ...withoutTeamsExtras(action.data), verb: action.verb }
      return turn({ kind: 'pressed', data, activityId: activity.replyToId })
    }
    case 'task/fetch':
    case 'task/submit': {
      const { data } = taskSchema.parse(activity.value)
      const kind = activity.name === 'task/fetch' ? 'dialog-opened' : 'dialog-sent'
      return turn({ kind, data: withoutTeamsExtras(data) })
    }
    case 'message/submitAction': {
      const feedback = feedbackSchema.safeParse(activity.value)
      if (!feedback.success) return NOTHING
      const { reaction, feedback: written } = feedback.data.actionValue
      return turn({ kind: 'feedback', activityId: activity.replyToId, reaction, given: formIn(written) })
    }
    case 'message/fetchTask': {
      const wanted = feedbackSchema.safeParse(taskSchema.parse(activity.value).data)
      return wanted.success ? turn({ kind: 'feedback-opened', reaction: wanted.data.actionValue.reaction }) : NOTHING
    }
    default: {
      const extension = readExtension(activity.name ?? '', activity.value)
      return extension ? turn({ ...extension }) : { kind: 'unknown-invoke' }
    }
  }
}

const looseObject = z.record(z.string(), z.unknown()).catch({})
const executeSchema = z
  .object({ action: z.object({ verb: z.string().catch(''), data: looseObject }).catch({ verb: '', data: {} }) })
  .catch({ action: { verb: '', data: {} } })
const taskSchema = z.object({ data: looseObject }).catch({ data: {} })
const feedbackSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
})

/** What a form held comes as JSON in a string, as it is, or from Teams' own form as the bare words. */
function formIn(written: unknown): unknown {
  if (typeof written !== 'string') return written
  try {
    return JSON.parse(written) as unknown
  } catch {
    return { feedbackText: written }
  }
}

/** Teams puts its own routing hints beside a card's data; they are not the button's. */
function withoutTeamsExtras(value: unknown): Record<string, unknown> {
  const { msteams: _msteams, ...data } = looseObject.parse(value)
  return data
}

const channelDataSchema = z
  .object({
    team: z.object({ id: z.string() }).optional().catch(undefined),
    channel: z.object({ id: z.string() }).optional().catch(undefined),
    eventType: z.string().optional().catch(undefined),
    settings: z
      .object({ selectedChannel: z.object({ id: z.string() }) })
      .optional()
      .catch(undefined),
  })
  .catch({})

export function channelDataOf(activity: Activity): z.infer<typeof channelDataSchema> {
  return channelDataSchema.parse(activity.channelData ?? {})
}
