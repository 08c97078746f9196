/** Words for stories: what people do in Teams, and what they then see. */
import { TEACHER, UNIT_MEMBER, type LocalPerson } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import type { WireActivity } from '../../src/local-teams/wire.js'
import { typedReport } from './examples.js'
import type { World } from './world.js'

/** Longer than the longest pause a story brings about, on a busy machine. */
const WITHIN_MS = 15_000

/** Says something in the private chat and returns what the bot then sent. */
export async function say({ teams }: World, person: LocalPerson, text: string): Promise<SentActivity> {
  const chat = teams.personalChat(person.aadObjectId)
  const before = teams.sent(chat).length
  await teams.say(person.aadObjectId, text)
  return teams.waitForSent(
    chat,
    (activity) => teams.sent(chat).indexOf(activity) >= before && activity.type === 'message',
  )
}

/** Mentions the bot in a channel or group chat, and returns what it then sent there: all of it, once the turn has ended. */
export async function sayAmongOthers(
  { teams }: World,
  person: LocalPerson,
  text: string,
  place: string,
): Promise<SentActivity[]> {
  const before = teams.sent(place).length
  await teams.say(person.aadObjectId, text, { conversation: place })
  return teams.sent(place).slice(before)
}

/** Opens the form and sends it; returns the id of the form's activity, which is the receipt's from then on. */
export async function logReport(
  world: World,
  person: LocalPerson = TEACHER,
  changes: Partial<typeof typedReport> = {},
): Promise<string> {
  const form = await say(world, person, 'log utilfredshed')
  await world.teams.press(person.aadObjectId, form.id, 'Send til Klageenheden', {
    ...typedReport,
    followUpDate: dateInputOf(form),
    ...changes,
  })
  return form.id
}

export function unitCard(world: World, containing = ''): Promise<SentActivity> {
  const isIt = (activity: SentActivity) => isCard(activity) && textOf(activity).includes(containing)
  return world.teams.waitForSent(world.channel, isIt, WITHIN_MS)
}

export function takeCase(world: World, cardId: string, person: LocalPerson = UNIT_MEMBER) {
  return world.teams.press(person.aadObjectId, cardId, 'Tag sagen')
}

/** How one of the bot's activities looks to a person now, with the cards that took its card's place. */
export function seen(world: World, person: LocalPerson, conversation: string, activityId: string): string {
  const activity = world.teams.seenBy(person.aadObjectId, conversation).find(({ id }) => id === activityId)
  return activity ? textOf(activity) : ''
}

/** Everything readable in an activity or a card, in order. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const readable = [
    'text',
    'title',
    'label',
    'value',
    'inlines',
    'facts',
    'items',
    'body',
    'actions',
    'attachments',
    'content',
    'choices',
    'card',
    'task',
  ]
  return readable
    .map((key) => textOf((value as Record<string, unknown>)[key]))
    .filter(Boolean)
    .join('\n')
}

/** Waits until something holds; fails with the last reason after a while. */
export async function eventually<T>(look: () => T | Promise<T>, withinMs = WITHIN_MS): Promise<NonNullable<T>> {
  const until = Date.now() + withinMs
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > until) throw new Error(`Did not come true within ${withinMs} ms: ${look.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

export function isCard(activity: WireActivity): boolean {
  return (activity.attachments?.length ?? 0) > 0
}

function dateInputOf(form: WireActivity): string {
  const found = /"type":"Input\.Date"[^}]*"value":"([^"]+)"/.exec(JSON.stringify(form.attachments))
  if (!found?.[1]) throw new Error('The form has no date with a default')
  return found[1]
}
