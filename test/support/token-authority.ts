/**
 * Stands for Microsoft's token authority on this machine: an OpenID document, the keys it names, and tokens signed with them,
 * right ones and wrong ones.
 */
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'

export type Claims = Record<string, unknown>

export interface SigningKey {
  kid: string
  publicKey: KeyObject
  privateKey: KeyObject
}

export interface TokenAuthority {
  openIdMetadataUrl: string
  /** Signs for Teams. */
  teamsKey: SigningKey
  /** Signs for other channels only. */
  otherChannelsKey: SigningKey
  close(): Promise<void>
}

export function newKey(kid: string): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
}

export async function startTokenAuthority(): Promise<TokenAuthority> {
  const teamsKey = newKey('teams-key')
  const otherChannelsKey = newKey('other-channels-key')
  const published = [
    { key: teamsKey, endorsements: ['msteams', 'skype'] },
    { key: otherChannelsKey, endorsements: ['webchat', 'directline'] },
  ].map(({ key, endorsements }) => ({
    ...key.publicKey.export({ format: 'jwk' }),
    kid: key.kid,
    use: 'sig',
    endorsements,
  }))
  let address = ''
  const server = createServer((request, response) => {
    const body = request.url === '/keys' ? { keys: published } : { jwks_uri: `${address}/keys` }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  return {
    openIdMetadataUrl: `${address}/openid`,
    teamsKey,
    otherChannelsKey,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A token as Teams makes it: RS256, and the key's id in its header. `header` adds to that or changes it. */
export function tokenOf(claims: Claims, key: SigningKey, header: Claims = {}): string {
  return signWith({ typ: 'JWT', alg: 'RS256', kid: key.kid, ...header }, claims, (text) =>
    sign('sha256', Buffer.from(text), key.privateKey),
  )
}

/** A token that takes the public key for a shared secret. */
export function tokenBySecret(claims: Claims, key: SigningKey): string {
  const secret = key.publicKey.export({ type: 'spki', format: 'pem' })
  return signWith({ typ: 'JWT', alg: 'HS256', kid: key.kid }, claims, (text) =>
    createHmac('sha256', secret).update(text).digest(),
  )
}

/** A token that says of itself that it is not signed. */
export function tokenUnsigned(claims: Claims, kid: string): string {
  return signWith({ typ: 'JWT', alg: 'none', kid }, claims, () => Buffer.alloc(0))
}

function signWith(header: object, claims: Claims, signatureOf: (text: string) => Buffer): string {
  const text = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`
  return `${text}.${signatureOf(text).toString('base64url')}`
}

export function encode(text: string): string {
  return Buffer.from(text).toString('base64url')
}
