/**
 * The tenant's public signing keys, fetched from Entra ID and kept. Keys that were fetched go on being used when the address
 * does not answer; a token with an unknown key leads to a new look, but however many such tokens come, only to one in a while.
 */
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'

/** Entra ID changes its keys every few weeks and publishes them long before; a key that was withdrawn is gone by then. */
const LOOK_AGAIN_MS = 60 * 60_000
/** Between two looks, so that forged tokens cannot make this bot knock at Microsoft's door. */
const PAUSE_MS = 30_000
/** After a look that failed. */
const PAUSE_AFTER_FAULT_MS = 5_000
const TIMEOUT_MS = 5_000
/** Entra ID's answer has some 20 KB. */
const MAX_ANSWER = 512_000

export interface SigningKeys {
  /** For `jwtVerify`. @throws JOSEError when there is no such key, or none could be fetched */
  find: JWTVerifyGetKey
}

export function createSigningKeys(
  url: string,
  { now, onFault }: { now: () => Date; onFault: (error: unknown) => void },
): SigningKeys {
  let known: ReturnType<typeof createLocalJWKSet> | undefined
  let fetchedAt = -Infinity
  let mayLookAt = -Infinity
  let looking: Promise<void> | undefined

  const look = async () => {
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
      const body = await response.text()
      if (!response.ok || body.length > MAX_ANSWER)
        throw new Error(`The signing keys came with status ${response.status}`)
      known = createLocalJWKSet(JSON.parse(body) as JSONWebKeySet)
      fetchedAt = now().getTime()
      mayLookAt = fetchedAt + PAUSE_MS
    } catch (error) {
      mayLookAt = now().getTime() + PAUSE_AFTER_FAULT_MS
      onFault(error)
    }
  }
  /** One look at a time, and none during a pause. */
  const refresh = async () => {
    if (now().getTime() < mayLookAt && !looking) return
    looking ??= look().finally(() => (looking = undefined))
    await looking
  }

  return {
    async find(header, token) {
      if (!known) await refresh()
      // Whoever comes now need not wait for it.
      else if (now().getTime() - fetchedAt > LOOK_AGAIN_MS) void refresh()
      if (!known) throw new errors.JWKSNoMatchingKey('No signing keys could be fetched')
      try {
        return await known(header, token)
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
        await refresh()
        return known(header, token)
      }
    },
  }
}
