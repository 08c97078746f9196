/**
 * Authentication as in production, against a token authority of this machine: what Teams signs gets in and is answered,
 * and nothing else does. A stranger learns nothing, leaves nothing behind and sets nothing off.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { LOCAL_TENANT_ID, TEACHER } from '../../src/local-teams/people.js'
import { openDatabase } from '../../src/storage/open-database.js'
import { rowsOf, tableNames } from '../../src/storage/every-table.js'
import { isSignedByBot, startSignedWorld, type SignedWorld } from '../support/signed-world.js'
import { eventually } from '../support/story.js'
import { encode, newKey, tokenBySecret, tokenOf, tokenUnsigned, type Claims } from '../support/token-authority.js'

/** A label that the product answers, and a word that nobody else writes: it must not turn up anywhere. */
const question = 'KlarRet 14'
const SECRET = 'kanariefuglen'
const otherTenant = '99999999-9999-4999-8999-999999999999'
const strangersKey = newKey('teams-key')

let world: SignedWorld
beforeAll(async () => {
  world = await startSignedWorld()
}, 60_000)
afterAll(() => world.stop())

/** What is sent in place of what Teams would send. Left out: the right thing. */
interface Attempt {
  authorization?: string | string[]
  body?: object
}

describe('what Teams has signed', () => {
  test('gets in and is answered, by way of the connector, with the bot’s own token', async () => {
    const { status } = await world.post(world.message(question), `Bearer ${world.goodToken()}`)
    expect(status).toBe(200)
    const [call] = await answersTo(1)
    expect(call?.path).toContain('/v3/conversations/a%3Asigned-world/activities')
    expect(call?.body.text).toContain('KlarRet 14')
    expect(call && isSignedByBot(call)).toBe(true)
  })

  test('also with another key’s header parameters left unread', async () => {
    const header = { jku: `${world.serviceUrl}keys`, x5u: `${world.serviceUrl}cert` }
    const token = tokenOf(world.claims(), world.authority.teamsKey, header)
    expect(await world.post(world.message(question), `Bearer ${token}`)).toMatchObject({ status: 200 })
    await answersTo(2)
    expect(world.calls.map(({ path }) => path).filter((path) => /keys|cert/.test(path))).toEqual([])
  })
})

describe('nobody else gets in', () => {
  const unauthorized: Record<string, () => Attempt> = {
    'no header': () => ({}),
    'an empty header': () => ({ authorization: '' }),
    'a password': () => ({ authorization: `Basic ${Buffer.from('teams:teams').toString('base64')}` }),
    'a bearer of nothing': () => ({ authorization: 'Bearer ' }),
    garbage: () => ({ authorization: 'Bearer not.a.token' }),
    'garbage that is no JSON': () => ({ authorization: `Bearer ${encode('{')}.${encode('{')}.x` }),
    'a right payload under a header that is no JSON': () => ({
      authorization: `Bearer ${encode('{"alg":')}.${encode(JSON.stringify(world.claims()))}.c2ln`,
    }),
    'a right payload under a header that is null': () => ({
      authorization: `Bearer ${encode('null')}.${encode(JSON.stringify(world.claims()))}.c2ln`,
    }),
    'a right token without its scheme': () => ({ authorization: world.goodToken() }),
    'a right token and a word more': () => ({ authorization: `Bearer ${world.goodToken()} more` }),
    'a right token in a scheme of small letters': () => ({ authorization: `bearer ${world.goodToken()}` }),
    'a right token and an empty one, in two headers': () => ({
      authorization: [`Bearer ${world.goodToken()}`, 'Bearer x'],
    }),
    'an empty token and a right one, in two headers': () => ({
      authorization: ['Bearer x', `Bearer ${world.goodToken()}`],
    }),
    'the same right token twice': () => ({ authorization: Array(2).fill(`Bearer ${world.goodToken()}`) as string[] }),
    'a token without a signature': () => bearer(world.goodToken().replace(/\.[^.]*$/, '.')),
    'a token of two parts': () => bearer(world.goodToken().replace(/\.[^.]*$/, '')),
    'a token that says it is not signed': () => bearer(tokenUnsigned(world.claims(), 'teams-key')),
    'a token that takes the public key for a secret': () =>
      bearer(tokenBySecret(world.claims(), world.authority.teamsKey)),
    'a token by a stranger under the right key’s id': () => bearer(tokenOf(world.claims(), strangersKey)),
    'a token by a stranger under an unknown key’s id': () => bearer(tokenOf(world.claims(), newKey('unknown'))),
    'a token by a stranger that brings its own key': () =>
      bearer(tokenOf(world.claims(), strangersKey, { jwk: strangersKey.publicKey.export({ format: 'jwk' }) })),
    'a token by a stranger that says where its key is': () =>
      bearer(tokenOf(world.claims(), strangersKey, { jku: `${world.serviceUrl}keys`, x5u: `${world.serviceUrl}cert` })),
    'a token without a key’s id': () => bearer(tokenOf(world.claims(), world.authority.teamsKey, { kid: undefined })),
    'a token whose key’s id is no text': () =>
      bearer(tokenOf(world.claims(), world.authority.teamsKey, { kid: { $ne: null } })),
    'a token by a key for other channels': () => bearer(tokenOf(world.claims(), world.authority.otherChannelsKey)),
    'a token with its payload changed': () => bearer(withPayload(world.goodToken(), world.claims({ nbf: 0 }))),
    'a token with its signature changed': () => bearer(withOtherSignature(world.goodToken())),
    'a token that has ended': () => withClaims({ exp: now() - 3600 }),
    'a token that is not valid yet': () => withClaims({ nbf: now() + 3600 }),
    'a token without an end': () => withClaims({ exp: undefined }),
    'a token whose end is text': () => withClaims({ exp: String(now() + 3600) }),
    'a token without an issuer': () => withClaims({ iss: undefined }),
    'a token by another issuer': () => withClaims({ iss: 'https://api.botframework.com.evil.example' }),
    'a token of a government’s cloud': () => withClaims({ iss: 'https://api.botframework.us' }),
    'a token of the emulator, first kind': () =>
      withClaims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: APP }),
    'a token of the emulator, second kind': () =>
      withClaims({
        iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
        ver: '2.0',
        azp: APP,
      }),
    'a token of the emulator for our own tenant': () =>
      withClaims({ iss: `https://sts.windows.net/${LOCAL_TENANT_ID}/`, tid: LOCAL_TENANT_ID, ver: '1.0', appid: APP }),
    'a token between bots': () => withClaims({ ver: '1.0', appid: otherTenant }),
    'a token that names another tenant': () => withClaims({ tid: otherTenant }),
    'a token without an audience': () => withClaims({ aud: undefined }),
    'a token for another bot': () => withClaims({ aud: otherTenant }),
    'a token for us among others': () => withClaims({ aud: [APP, otherTenant] }),
    'a token for us alone, as a list': () => withClaims({ aud: [APP] }),
    'a token without a service address': () => withClaims({ serviceurl: undefined }),
    'a token for another service address': () => withClaims({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
    'a token with a thousand claims': () =>
      withClaims(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`c${index}`, 1]))),
    'a token of 12 KB': () => withClaims({ filler: 'x'.repeat(8_000) }, strangersKey),
  }
  const forbidden: Record<string, () => Attempt> = {
    'the emulator’s channel': () => ({ body: { channelId: 'emulator' } }),
    'a web chat': () => ({ body: { channelId: 'webchat' } }),
    'another channel of the SDK': () => ({ body: { channelId: 'AseChannel' } }),
    'an empty channel': () => ({ body: { channelId: '' } }),
    'no channel': () => ({ body: { channelId: undefined } }),
    'no tenant in the conversation': () => ({ body: { conversation: conversation({ tenantId: undefined }) } }),
    'no tenant in the channel data': () => ({ body: { channelData: {} } }),
    'no channel data': () => ({ body: { channelData: undefined } }),
    'another tenant in the conversation': () => ({ body: { conversation: conversation({ tenantId: otherTenant }) } }),
    'another tenant in the channel data': () => ({ body: { channelData: { tenant: { id: otherTenant } } } }),
    'no object id': () => ({ body: { from: person({ aadObjectId: undefined }) } }),
    'an empty object id': () => ({ body: { from: person({ aadObjectId: '' }) } }),
    'no sender': () => ({ body: { from: undefined } }),
    'a bot by its role': () => ({ body: { from: person({ role: 'bot' }) } }),
    'a bot by its id': () => ({ body: { from: person({ id: `28:${otherTenant}` }) } }),
    'no service address': () => ({ body: { serviceUrl: undefined } }),
    'an empty service address': () => ({ body: { serviceUrl: '' } }),
    'a service address without TLS': () => servedFrom((host) => `http://${host}/`),
    'a foreign service host': () => servedFrom(() => 'https://evil.example/'),
    'a service host with a known one before it': () =>
      servedFrom((host) => `https://${host.split(':')[0]}.evil.example/`),
    'a known host as a user name': () => servedFrom((host) => `https://${host}@evil.example/`),
    'a known host with a user name': () => servedFrom((host) => `https://teams@${host}/`),
    'a known host on another port': () => servedFrom(() => 'https://localhost:8443/'),
    'a known host and a dot': () => servedFrom((host) => `https://${host.replace(':', '.:')}/`),
    'a known host in the path': () => servedFrom((host) => `https://evil.example/${host}/`),
    'a service address that is none': () => servedFrom((host) => `//${host}/`),
  }
  const malformed: Record<string, () => Attempt> = {
    'no conversation': () => ({ body: { conversation: undefined } }),
    'a conversation that is no object': () => ({ body: { conversation: 'a:1' } }),
    'a type that is no text': () => ({ body: { type: { toString: 'message' } } }),
    'a sender that is a list': () => ({ body: { from: ['29:1'] } }),
  }

  test.each(Object.entries(unauthorized))('%s: 401', async (_what, attempt) => {
    expect(await tryOn(attempt(), undefined)).toEqual({ status: 401, body: '{"error":"Unauthorized"}' })
  })

  // These come with a right token, so that the activity alone is what is wrong.
  test.each(Object.entries(forbidden))('%s: 403, whoever has signed', async (_what, attempt) => {
    expect(await tryOn(attempt(), world.goodToken())).toEqual({ status: 403, body: '{"error":"Forbidden"}' })
  })

  test.each(Object.entries(malformed))('%s: 400, whoever has signed', async (_what, attempt) => {
    expect(await tryOn(attempt(), world.goodToken())).toEqual({ status: 400, body: '{"error":"Bad request"}' })
  })

  test('a token longer than any header may be is not even read', async () => {
    const { authorization } = withClaims({ filler: 'x'.repeat(20_000) })
    expect((await world.post(world.message(SECRET), authorization)).status).toBe(431)
  })

  test('nothing of all this was sent, stored or logged', async () => {
    // A right one comes last, so that whatever the others set off has had its time.
    const before = answers().length
    await world.post(world.message(question), `Bearer ${world.goodToken()}`)
    await answersTo(before + 1)
    expect(before).toBe(2)
    expect(world.calls.filter((call) => !isSignedByBot(call))).toEqual([])

    const stored = await everythingStored()
    expect(stored).toContain(TEACHER.aadObjectId)
    for (const trace of [SECRET, otherTenant, 'evil.example']) {
      expect(stored).not.toContain(trace)
      expect(world.written()).not.toContain(trace)
    }
    expect(world.written()).toContain('"event":"refused"')
    expect(world.written()).not.toContain('activity-failed')
  })
})

const APP = '0f0f0f0f-1111-4222-8333-444444444444'

/** Posts what would start a case if it got in, and returns all that came back. */
async function tryOn({ authorization, body }: Attempt, goodToken: string | undefined) {
  const header = authorization ?? (goodToken === undefined ? undefined : `Bearer ${goodToken}`)
  const answer = await world.post(world.message(`log utilfredshed ${SECRET}`, body), header)
  return { status: answer.status, body: answer.body }
}

const bearer = (token: string): Attempt => ({ authorization: `Bearer ${token}` })

/** A token that Teams' key has signed, with claims that Teams would not make. */
function withClaims(changes: Claims, key = world.authority.teamsKey): Attempt & { authorization: string } {
  return { authorization: `Bearer ${tokenOf(world.claims(changes), key)}` }
}

/** An activity and a token that agree on where they come from. */
function servedFrom(address: (host: string) => string): Attempt {
  const serviceUrl = address(new URL(world.serviceUrl).host)
  return { ...withClaims({ serviceurl: serviceUrl }), body: { serviceUrl } }
}

function withPayload(token: string, claims: Claims): string {
  const [header, , signature] = token.split('.')
  return `${header}.${encode(JSON.stringify(claims))}.${signature}`
}

function withOtherSignature(token: string): string {
  const [header, payload, signature = ''] = token.split('.')
  const bytes = Buffer.from(signature, 'base64url')
  bytes.writeUInt8((bytes[0] ?? 0) ^ 1, 0)
  return `${header}.${payload}.${bytes.toString('base64url')}`
}

function person(changes: object): object {
  return { id: TEACHER.teamsId, name: TEACHER.name, aadObjectId: TEACHER.aadObjectId, ...changes }
}

function conversation(changes: object): object {
  return { id: 'a:signed-world', conversationType: 'personal', tenantId: LOCAL_TENANT_ID, ...changes }
}

function now(): number {
  return Math.floor(Date.now() / 1000)
}

function answers() {
  return world.calls.filter(({ body }) => body.type === 'message')
}

function answersTo(count: number) {
  return eventually(() => (answers().length >= count ? answers() : undefined))
}

async function everythingStored(): Promise<string> {
  const db = await openDatabase({ dataDir: world.dataDir, databaseUrl: undefined })
  const rows = []
  for (const table of tableNames) for await (const row of rowsOf(db, table)) rows.push(row)
  await db.destroy()
  return JSON.stringify(rows)
}
