/**
 * The limits Teams puts on what a bot may send, so that a bot that passes here is not refused there.
 * Each check names the rule it found broken; where sources differ, the stricter number is used.
 */
import {
  ADAPTIVE_CARD,
  isRecord,
  messageEntities,
  type CitationAppearance,
  type Fault,
  type WireActivity,
} from './wire.js'

/** The largest activity Teams takes, in bytes of JSON. */
export const MAX_ACTIVITY_BYTES = 28 * 1024

const MAX_CITATIONS = 20
const MAX_SUGGESTED_ACTIONS = 3
const CITATION_LENGTHS = { name: 80, abstract: 160 } as const
const MAX_KEYWORDS = 3
const MAX_KEYWORD_LENGTH = 28

/** Activities one bot may send to one conversation within a span of milliseconds. */
const RATES = [
  { count: 7, within: 1_000 },
  { count: 8, within: 2_000 },
  { count: 60, within: 30_000 },
]

/** The first limit an outgoing activity breaks, if any. `bytes` is the size of the JSON as it arrived. */
export function checkActivity(activity: WireActivity, bytes: number): Fault | undefined {
  if (bytes > MAX_ACTIVITY_BYTES) {
    return {
      status: 413,
      code: 'MessageSizeTooBig',
      message: `Message size too large: ${bytes} bytes, the limit is ${MAX_ACTIVITY_BYTES}.`,
    }
  }
  const broken = activity.type === 'message' ? brokenRule(activity) : undefined
  return broken ? { status: 400, code: 'BadSyntax', message: broken } : undefined
}

function brokenRule(activity: WireActivity): string | undefined {
  const attachments = activity.attachments ?? []
  const text = activity.text ?? ''
  if (!text.trim() && attachments.length === 0)
    return 'Activity resulted into empty message: neither text nor attachments.'
  if (text.trim() && attachments.length > 0) return 'Text and attachments cannot be sent in one activity.'
  return brokenAttachment(activity) ?? brokenSuggestion(activity) ?? brokenCitation(activity)
}

function brokenAttachment(activity: WireActivity): string | undefined {
  for (const { contentType, content } of activity.attachments ?? []) {
    if (contentType !== ADAPTIVE_CARD) continue
    if (!isRecord(content) || content['type'] !== 'AdaptiveCard')
      return 'An Adaptive Card attachment has no content of type AdaptiveCard.'
    if (typeof content['version'] !== 'string') return 'An Adaptive Card has no version.'
    if (Number(content['version']) > 1.5) return `Adaptive Card version ${content['version']} is newer than 1.5.`
  }
  return undefined
}

function brokenSuggestion(activity: WireActivity): string | undefined {
  const suggestions = activity.suggestedActions?.actions ?? []
  if (suggestions.length === 0) return undefined
  if (suggestions.length > MAX_SUGGESTED_ACTIONS)
    return `${suggestions.length} suggested actions, the limit is ${MAX_SUGGESTED_ACTIONS}.`
  if (activity.attachments?.length) return 'Suggested actions cannot be sent with attachments.'
  if (suggestions.some(({ type }) => type !== 'imBack')) return 'A suggested action must be of type imBack.'
  return undefined
}

function brokenCitation(activity: WireActivity): string | undefined {
  const entities = messageEntities(activity)
  if (entities.length > 1) return 'More than one root message entity.'
  const [root] = entities
  if (root && root['@type'] !== 'Message') return 'The root message entity has no @type Message.'
  const citations = root?.citation ?? []
  if (citations.length > MAX_CITATIONS) return `${citations.length} citations, the limit is ${MAX_CITATIONS}.`
  const seen = new Set<number>()
  for (const { position, appearance } of citations) {
    if (typeof position !== 'number' || !Number.isInteger(position) || position < 1)
      return 'A citation position is not a positive whole number.'
    if (seen.has(position)) return `Citation position ${position} is used twice.`
    seen.add(position)
    if (!(activity.text ?? '').includes(`[${position}]`))
      return `Citation ${position} has no [${position}] in the text.`
    const broken = brokenAppearance(appearance ?? {})
    if (broken) return `Citation ${position}: ${broken}`
  }
  return undefined
}

function brokenAppearance(appearance: CitationAppearance): string | undefined {
  for (const field of ['name', 'abstract'] as const) {
    const value = appearance[field]
    if (typeof value !== 'string' || !value) return `${field} is missing.`
    if (value.length > CITATION_LENGTHS[field])
      return `${field} has ${value.length} characters, the limit is ${CITATION_LENGTHS[field]}.`
  }
  const { keywords, url, text, encodingFormat } = appearance
  if (url !== undefined && !(typeof url === 'string' && /^https?:\/\//.test(url))) return 'url is no web address.'
  if (encodingFormat === ADAPTIVE_CARD && !isCardText(text)) return 'text is no Adaptive Card.'
  if (keywords === undefined) return undefined
  if (!Array.isArray(keywords) || keywords.length > MAX_KEYWORDS) return `more than ${MAX_KEYWORDS} keywords.`
  const fits = keywords.every((keyword) => typeof keyword === 'string' && keyword.length <= MAX_KEYWORD_LENGTH)
  return fits ? undefined : `a keyword is longer than ${MAX_KEYWORD_LENGTH} characters.`
}

function isCardText(text: unknown): boolean {
  try {
    const card: unknown = JSON.parse(String(text))
    return isRecord(card) && card['type'] === 'AdaptiveCard'
  } catch {
    return false
  }
}

/** Counts what a bot sends to each conversation and refuses what comes too fast. */
export class RateLimiter {
  readonly #sent = new Map<string, number[]>()

  /** @param now a clock in milliseconds that never goes back */
  constructor(private readonly now: () => number) {}

  /** Counts one activity, or answers with the refusal and when to try again. */
  take(conversationId: string): Fault | undefined {
    const now = this.now()
    const longest = Math.max(...RATES.map(({ within }) => within))
    const recent = (this.#sent.get(conversationId) ?? []).filter((at) => now - at < longest)
    this.#sent.set(conversationId, recent)
    const waits = RATES.map(({ count, within }) => {
      const oldest = recent.at(-count)
      return oldest === undefined ? 0 : Math.max(0, within - (now - oldest))
    })
    const wait = Math.max(...waits)
    if (wait === 0) {
      recent.push(now)
      return undefined
    }
    return {
      status: 429,
      code: 'TooManyRequests',
      message: 'Too many requests in this conversation.',
      headers: { 'Retry-After': String(Math.ceil(wait / 1000)) },
    }
  }
}
