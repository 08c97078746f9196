/**
 * The cheap filter before the SDK's own token check. The SDK alone accepts a missing service address, any channel and
 * any tenant, and remembers every unverified tenant for ever; this refuses all of that first.
 */
import { z } from 'zod'

export interface DoorSettings {
  /** Unsigned activities and loopback service addresses are let in. */
  local: boolean
  appId: string | undefined
  tenantId: string | undefined
  allowedServiceHosts: string[]
}

export type Admission = { admitted: true } | { admitted: false; status: 400 | 401 | 403; reason: string }

const BOT_FRAMEWORK_ISSUER = 'https://api.botframework.com'
const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]', 'localhost'])
/** Teams gives every bot an id that begins so. */
const BOT_ID = '28:'
/** Teams' own token has five. Reading them costs the SDK the square of their number. */
const MAX_CLAIMS = 20
/** What a person does must say who the person is; an event of the channel need not. */
const TYPES_WITH_PERSON = new Set(['message', 'messageUpdate', 'invoke'])
/** Microsoft's test client names the tenant of feedback in one place only; Teams names it in both. */
const ONE_TENANT_WHEN_TRIED_LOCALLY = new Set(['message/submitAction', 'message/fetchTask'])

const activitySchema = z.object({
  type: z.string(),
  name: z.string().optional().catch(undefined),
  channelId: z.string().optional(),
  serviceUrl: z.string().optional(),
  from: z
    .object({ id: z.string().optional(), role: z.string().optional(), aadObjectId: z.string().optional() })
    .optional(),
  conversation: z.object({ id: z.string(), tenantId: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string().optional() }).optional() }).optional(),
})
type IncomingActivity = z.infer<typeof activitySchema>

/** Decides whether a request may go on to the SDK's signature check. `reason` is for the log, never for the caller. */
export function admit(body: unknown, authorization: string, settings: DoorSettings): Admission {
  const parsed = activitySchema.safeParse(body)
  if (!parsed.success) return refuse(400, 'not-an-activity')
  const activity = parsed.data
  if (!settings.local && !claimsBotFramework(authorization, settings)) return refuse(401, 'token')
  if (activity.channelId !== 'msteams') return refuse(403, 'channel')
  if (!fromOurTenant(activity, settings)) return refuse(403, 'tenant')
  if (TYPES_WITH_PERSON.has(activity.type) && !isPerson(activity.from)) return refuse(403, 'no-person')
  if (!isAllowedServiceUrl(activity.serviceUrl, settings)) return refuse(403, 'service-address')
  return { admitted: true }
}

/** Whether messages may be sent to this address; asked for what comes in and again for what goes out. */
export function isAllowedServiceUrl(
  serviceUrl: string | undefined,
  { local, allowedServiceHosts }: Pick<DoorSettings, 'local' | 'allowedServiceHosts'>,
): boolean {
  if (!serviceUrl || !URL.canParse(serviceUrl)) return false
  const { protocol, host, hostname, username, password } = new URL(serviceUrl)
  if (username || password) return false
  if (local && LOOPBACK_HOSTS.has(hostname)) return true
  // With its port, which an address on 443 has none of: another service may listen beside the one that is meant.
  return protocol === 'https:' && allowedServiceHosts.includes(host)
}

function fromOurTenant(
  { type, name, conversation, channelData }: IncomingActivity,
  { local, tenantId }: DoorSettings,
): boolean {
  const named = [conversation.tenantId, channelData?.tenant?.id]
  const given = named.filter((tenant) => tenant !== undefined)
  const isTriedFeedback = local && type === 'invoke' && ONE_TENANT_WHEN_TRIED_LOCALLY.has(name ?? '')
  const needsBoth = TYPES_WITH_PERSON.has(type) && !isTriedFeedback
  if (needsBoth ? given.length < named.length : given.length === 0) return false
  return tenantId === undefined || given.every((tenant) => tenant.toLowerCase() === tenantId)
}

function isPerson(from: IncomingActivity['from']): boolean {
  return Boolean(from?.aadObjectId) && from?.role !== 'bot' && !from?.id?.startsWith(BOT_ID)
}

/**
 * Reads the token's claims without trusting them: a foreign token need not cost a look-up of keys, and what the SDK would
 * let pass once the signature is right is refused here. It takes a token without an end, and it remembers the tenant
 * (`tid`) of every token it sees, signed or not; Teams' own names none.
 */
function claimsBotFramework(authorization: string, { appId, tenantId }: DoorSettings): boolean {
  const [scheme, token, ...rest] = authorization.split(' ')
  const payload = token?.split('.')[1]
  if (scheme?.toLowerCase() !== 'bearer' || !payload || rest.length > 0) return false
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown> | null
    if (!claims || Object.keys(claims).length > MAX_CLAIMS) return false
    const { iss, aud, exp, tid } = claims
    return (
      iss === BOT_FRAMEWORK_ISSUER && aud === appId && Number.isFinite(exp) && (tid === undefined || tid === tenantId)
    )
  } catch {
    return false
  }
}

function refuse(status: 400 | 401 | 403, reason: string): Admission {
  return { admitted: false, status, reason }
}
