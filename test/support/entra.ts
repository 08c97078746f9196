/** A stand-in for Entra ID on loopback: it publishes signing keys that were made here, and makes tokens of every kind. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTHeaderParameters } from 'jose'

export const TENANT = '4b6d2a10-8f3c-4e57-a1d9-6c0e5f7b9a21'
export const APP_ID = '0f0f0f0f-1111-4222-8333-444444444444'

export interface Entra {
  keysUrl: string
  /** How often the keys were fetched. */
  fetched(): number
  /** From now on the address answers with this status. */
  answerWith(status: number): void
  /** Publishes another key instead of those before. */
  changeKey(): Promise<void>
  /** A token that is right but for the changes; a claim that is undefined is left out. */
  token(changes?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>, key?: CryptoKey): Promise<string>
  privateKey(): CryptoKey
  publicJwk(): Promise<Record<string, unknown>>
  close(): Promise<void>
}

/** @param now in seconds */
export async function startEntra(now: () => number): Promise<Entra> {
  let number = 0
  let current: { kid: string; pair: Awaited<ReturnType<typeof generateKeyPair>> }
  let status = 200
  let fetched = 0
  const changeKey = async () => {
    number += 1
    current = { kid: `key-${number}`, pair: await generateKeyPair('RS256', { extractable: true }) }
  }
  await changeKey()
  const publicJwk = async () => ({ ...(await exportJWK(current.pair.publicKey)), kid: current.kid, use: 'sig' })
  const server = createServer((_request, response) => {
    fetched += 1
    void publicJwk().then((key) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ keys: [key] }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    keysUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    fetched: () => fetched,
    answerWith: (next) => (status = next),
    changeKey,
    async token(changes = {}, header = {}, key = current.pair.privateKey) {
      const time = now()
      const claims: Record<string, unknown> = {
        ver: '2.0',
        iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
        aud: APP_ID,
        tid: TENANT,
        oid: '1d5c7b3e-0a41-4f6b-9c21-5e8f7a6b0c11',
        name: 'Signe Højbjerg',
        scp: 'access_as_user',
        iat: time - 60,
        nbf: time - 60,
        exp: time + 3_600,
        ...changes,
      }
      const kept = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
      return new SignJWT(kept).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: current.kid, ...header }).sign(key)
    },
    privateKey: () => current.pair.privateKey,
    publicJwk,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
