/**
 * Who calls: the token that Teams gives the tab, checked in full. Every wrong token is refused in the same words.
 * Nothing but the id and the name is taken from a token; roles come from the settings, as in the chat.
 *
 * A browser sends the token only because the page puts it there, never by itself. So no foreign page can act in somebody's name.
 */
import { jwtVerify } from 'jose'
import { z } from 'zod'
import type { SignInSettings } from '../config.js'
import type { Person } from '../dialogs/conversation.js'
import { readPerson, type Directory } from '../dialogs/read-person.js'
import type { SigningKeys } from './signing-keys.js'

/** Teams' tokens have one to three thousand characters. */
const MAX_TOKEN = 16_000
/** Between this machine's clock and Entra ID's. */
const CLOCK_TOLERANCE_SECONDS = 60
const SCOPE = 'access_as_user'

/** A person at the local Teams, for one's own machine. */
export interface LocalPerson {
  id: string
  name: string
  workplace: string
}

export interface Headers {
  authorization: string
  /** `x-local-person` */
  localPerson: string
  host: string
}

export type Identified = { person: Person } | { refused: string }
export type SignIn = (headers: Headers) => Promise<Identified>

const claimsSchema = z.object({
  tid: z.string(),
  oid: z.guid(),
  scp: z.string(),
  name: z.string().optional(),
  exp: z.number(),
  idtyp: z.string().optional(),
})

export function createTokenSignIn(
  { tenantId, audiences }: Pick<SignInSettings, 'tenantId' | 'audiences'>,
  keys: SigningKeys,
  directory: Directory,
  now: () => Date,
): SignIn {
  const issuers = [`https://login.microsoftonline.com/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`]
  return async ({ authorization }) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization.slice(0, MAX_TOKEN))?.[1]
    if (!token) return { refused: 'no-token' }
    const verified = await jwtVerify(token, keys.find, {
      algorithms: ['RS256'],
      issuer: issuers,
      requiredClaims: ['exp', 'aud', 'iss'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: now(),
    }).catch((error: unknown) => ({ refused: error instanceof Error ? error.name : 'unreadable' }))
    if ('refused' in verified) return verified
    const { aud } = verified.payload
    // The library would take a list that holds one of ours among others; Entra ID makes a token out to one.
    if (typeof aud !== 'string' || !audiences.includes(aud.toLowerCase())) return { refused: 'audience' }
    const claims = claimsSchema.safeParse(verified.payload)
    if (!claims.success) return { refused: 'claims' }
    const { tid, oid, scp, name, idtyp } = claims.data
    if (tid.toLowerCase() !== tenantId) return { refused: 'tenant' }
    if (idtyp === 'app' || !scp.split(' ').includes(SCOPE)) return { refused: 'scope' }
    return { person: readPerson({ id: oid, name }, false, directory) }
  }
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i

/**
 * On one's own machine one chooses who to be. A page from elsewhere cannot set this header, and one that has made its own name
 * point here is refused by that name.
 */
export function createLocalSignIn(people: readonly LocalPerson[], directory: Directory): SignIn {
  return async ({ localPerson, host }) => {
    if (!LOOPBACK.test(host)) return { refused: 'host' }
    const chosen = people.find(({ id }) => id === localPerson)
    return chosen ? { person: readPerson(chosen, false, directory) } : { refused: 'no-such-person' }
  }
}
