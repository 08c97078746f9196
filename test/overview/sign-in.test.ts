/** Whose token is taken, and that no wrong one is. Keys and tokens are made here; Entra ID is a stand-in on loopback. */
import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { exportJWK, exportSPKI, generateKeyPair, importJWK, type CryptoKey } from 'jose'
import { createLocalSignIn, createTokenSignIn, type SignIn } from '../../src/overview/sign-in.js'
import { createSigningKeys } from '../../src/overview/signing-keys.js'
import { APP_ID, startEntra, TENANT, type Entra } from '../support/entra.js'

const OTHER_TENANT = '99999999-8f3c-4e57-a1d9-6c0e5f7b9a21'
const OID = '1d5c7b3e-0a41-4f6b-9c21-5e8f7a6b0c11'
const START = Date.parse('2026-11-27T09:00:00Z')
const directory = {
  complaintUnitTeamId: undefined,
  complaintUnitIds: ['3f7e9d50-2c63-4b8d-9e43-70a18c9d2e33'],
  editorIds: ['5190bf72-4e85-4daf-9065-92c3aebf4055'],
  adminIds: [],
}
const settings = { tenantId: TENANT, audiences: [APP_ID, `api://klarsvar.example.dk/${APP_ID}`] }

let time = START
const now = () => new Date(time)
const seconds = () => time / 1_000
let entra: Entra
let faults: unknown[]
let signIn: SignIn
const newSignIn = () =>
  createTokenSignIn(
    settings,
    createSigningKeys(entra.keysUrl, { now, onFault: (error) => faults.push(error) }),
    directory,
    now,
  )
const headers = (authorization: string) => ({ authorization, localPerson: '', host: 'klarsvar.example.dk' })
const personWith = async (token: Promise<string>) => {
  const identified = await withToken(token)
  if ('refused' in identified) throw new Error(`Refused: ${identified.refused}`)
  return { ...identified.person, roles: [...identified.person.roles] }
}
const withToken = async (token: Promise<string> | string) => signIn(headers(`Bearer ${await token}`))

describe('a token', () => {
  beforeAll(async () => {
    entra = await startEntra(seconds)
  })
  afterAll(() => entra.close())
  beforeEach(() => {
    time = START
    faults = []
    signIn = newSignIn()
  })

  test.each<[string, Record<string, unknown>]>([
    ['version 2, for the app’s id', {}],
    [
      'version 1, for the app’s address',
      { ver: '1.0', iss: `https://sts.windows.net/${TENANT}/`, aud: `api://klarsvar.example.dk/${APP_ID}` },
    ],
    ['a scope among others', { scp: 'profile access_as_user' }],
    ['a clock that is half a minute ahead', { nbf: START / 1_000 + 30 }],
    ['capital letters in the ids', { aud: APP_ID.toUpperCase(), tid: TENANT.toUpperCase() }],
  ])('is taken: %s', async (_what, changes) => {
    expect(await personWith(entra.token(changes))).toEqual({ id: OID, name: 'Signe Højbjerg', roles: ['staff'] })
  })

  test('gives the roles that the settings give, and none that it claims', async () => {
    const unit = await personWith(entra.token({ oid: directory.complaintUnitIds[0] }))
    expect(unit.roles).toEqual(['complaint-unit'])
    const boaster = await personWith(entra.token({ roles: ['complaint-unit'], role: 'administrator', wids: ['admin'] }))
    expect(boaster.roles).toEqual(['staff'])
  })

  test('gives a name without formatting', async () => {
    expect((await personWith(entra.token({ name: '**[Ring](http://x)**\u202e' }))).name).toBe('Ringhttp://x')
  })

  const changed: [string, Record<string, unknown>, string][] = [
    ['it has expired', { exp: START / 1_000 - 120 }, 'JWTExpired'],
    ['it never expires', { exp: undefined }, 'JWTClaimValidationFailed'],
    ['its end is no number', { exp: 'never' }, 'JWTClaimValidationFailed'],
    ['it is not valid yet', { nbf: START / 1_000 + 600 }, 'JWTClaimValidationFailed'],
    ['another issuer', { iss: 'https://evil.example/v2.0' }, 'JWTClaimValidationFailed'],
    [
      'an issuer that begins as ours',
      { iss: `https://login.microsoftonline.com/${TENANT}/v2.0.evil.example` },
      'JWTClaimValidationFailed',
    ],
    [
      'another tenant’s issuer',
      { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` },
      'JWTClaimValidationFailed',
    ],
    ['the issuer for everybody', { iss: 'https://login.microsoftonline.com/common/v2.0' }, 'JWTClaimValidationFailed'],
    ['no issuer', { iss: undefined }, 'JWTClaimValidationFailed'],
    ['a token of the bot’s own channel', { iss: 'https://api.botframework.com' }, 'JWTClaimValidationFailed'],
    ['another app', { aud: '11111111-1111-4222-8333-444444444444' }, 'audience'],
    ['Microsoft Graph', { aud: 'https://graph.microsoft.com' }, 'audience'],
    ['our app’s address at another host', { aud: `api://evil.example/${APP_ID}` }, 'audience'],
    ['several apps, ours among them', { aud: [APP_ID, 'https://graph.microsoft.com'] }, 'audience'],
    ['no app', { aud: undefined }, 'JWTClaimValidationFailed'],
    ['another tenant’s person', { tid: OTHER_TENANT }, 'tenant'],
    ['no tenant', { tid: undefined }, 'claims'],
    ['nobody', { oid: undefined }, 'claims'],
    ['somebody whose id is no id', { oid: '../3f7e9d50' }, 'claims'],
    ['several people', { oid: [OID] }, 'claims'],
    ['no scope', { scp: undefined }, 'claims'],
    ['another scope', { scp: 'User.Read' }, 'scope'],
    ['a scope that begins as ours', { scp: 'access_as_user_readonly' }, 'scope'],
    ['an app that acts by itself', { idtyp: 'app' }, 'scope'],
    ['an app by itself, with a role for a scope', { scp: undefined, roles: ['access_as_user'] }, 'claims'],
  ]
  test.each(changed)('is refused: %s', async (_what, changes, refused) => {
    expect(await withToken(entra.token(changes))).toEqual({ refused })
  })

  test('is refused: signed with a key that is not Entra ID’s', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    expect(await withToken(entra.token({}, {}, privateKey))).toEqual({ refused: 'JWSSignatureVerificationFailed' })
    expect(await withToken(entra.token({}, { kid: 'mine' }, privateKey))).toEqual({ refused: 'JWKSNoMatchingKey' })
  })

  test('is refused: it brings its own key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
    const header = { jwk: await exportJWK(publicKey), jku: 'http://evil.example/keys', x5u: 'http://evil.example/cert' }
    expect(await withToken(entra.token({}, header, privateKey))).toEqual({ refused: 'JWSSignatureVerificationFailed' })
  })

  test.each(['none', 'HS256', 'RS512', 'PS256', 'RS256 '])('is refused: the algorithm says %s', async (alg) => {
    const [, payload = '', signature = ''] = (await entra.token()).split('.')
    const header = Buffer.from(JSON.stringify({ alg, kid: 'key-1' })).toString('base64url')
    expect(await withToken(`${header}.${payload}.${signature}`)).toEqual({ refused: 'JOSEAlgNotAllowed' })
  })

  test('is refused: the public key used as a shared secret', async () => {
    const [, payload = ''] = (await entra.token()).split('.')
    const key = (await importJWK(await entra.publicJwk(), 'RS256')) as CryptoKey
    const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'key-1' })).toString('base64url')
    const signature = createHmac('sha256', await exportSPKI(key))
      .update(`${header}.${payload}`)
      .digest('base64url')
    expect(await withToken(`${header}.${payload}.${signature}`)).toEqual({ refused: 'JOSEAlgNotAllowed' })
  })

  test('is refused: signed rightly, but with another algorithm of the same key', async () => {
    const { privateKey } = await generateKeyPair('RS512', { extractable: true })
    expect(await withToken(entra.token({}, { alg: 'RS512' }, privateKey))).toEqual({ refused: 'JOSEAlgNotAllowed' })
  })

  test('is refused: one letter of the content was changed', async () => {
    const [header = '', payload = '', signature = ''] = (await entra.token()).split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    const forged = Buffer.from(JSON.stringify({ ...claims, oid: directory.complaintUnitIds[0] })).toString('base64url')
    expect(await withToken(`${header}.${forged}.${signature}`)).toEqual({ refused: 'JWSSignatureVerificationFailed' })
  })

  test('is refused: an extension that must be understood', async () => {
    const [, payload = '', signature = ''] = (await entra.token()).split('.')
    const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'key-1', crit: ['b64'], b64: false })).toString(
      'base64url',
    )
    expect(await withToken(`${header}.${payload}.${signature}`)).toHaveProperty('refused')
  })

  test.each([
    ['nothing', ''],
    ['no token', 'Bearer '],
    ['another way of signing in', 'Basic YTpi'],
    ['two parts', 'Bearer a.b'],
    ['three parts that are no token', 'Bearer a.b.c'],
    ['four parts', 'Bearer a.b.c.d'],
    ['a very long one', `Bearer ${'a'.repeat(20_000)}.b.c`],
  ])('is refused: %s', async (_what, authorization) => {
    expect(await signIn(headers(authorization))).toHaveProperty('refused')
  })
})

describe('the signing keys', () => {
  beforeEach(async () => {
    time = START
    faults = []
    entra = await startEntra(seconds)
    signIn = newSignIn()
  })
  afterEach(() => entra.close())

  test('are fetched once for many tokens, also when they come at once', async () => {
    const token = await entra.token()
    const all = await Promise.all(Array.from({ length: 20 }, () => withToken(token)))
    expect(all.every((one) => 'person' in one)).toBe(true)
    expect(entra.fetched()).toBe(1)
  })

  test('are used on while the address does not answer, for days', async () => {
    expect(await withToken(entra.token())).toHaveProperty('person')
    entra.answerWith(503)
    for (let hour = 0; hour < 48; hour += 1) {
      time += 3_601_000
      expect(await withToken(entra.token())).toHaveProperty('person')
    }
  })

  test('are looked for again when a token has a new one', async () => {
    await withToken(entra.token())
    time += 60_000
    await entra.changeKey()
    expect(await withToken(entra.token())).toHaveProperty('person')
    expect(entra.fetched()).toBe(2)
  })

  test('are not fetched for each forged token', async () => {
    await withToken(entra.token())
    time += 60_000
    for (let count = 0; count < 50; count += 1) {
      expect(await withToken(entra.token({}, { kid: `forged-${count}` }))).toEqual({ refused: 'JWKSNoMatchingKey' })
    }
    expect(entra.fetched()).toBe(2)
  })

  test('a key that Entra ID has withdrawn is forgotten within the hour', async () => {
    const old = await entra.token()
    expect(await withToken(old)).toHaveProperty('person')
    await entra.changeKey()
    time += 3_599_000
    const fresh = await entra.token()
    expect(await withToken(fresh)).toHaveProperty('person')
    expect(await withToken(old)).toEqual({ refused: 'JWKSNoMatchingKey' })
  })

  test('that cannot be fetched at the start let nobody in, and are asked for at most every five seconds', async () => {
    entra.answerWith(500)
    for (let count = 0; count < 20; count += 1) expect(await withToken(entra.token())).toHaveProperty('refused')
    expect(entra.fetched()).toBe(1)
    expect(faults).toHaveLength(1)
    entra.answerWith(200)
    time += 5_001
    expect(await withToken(entra.token())).toHaveProperty('person')
  })
})

describe('on one’s own machine', () => {
  const people = [{ id: OID, name: 'Signe Højbjerg', workplace: 'Ahornvejens Skole' }]
  const local = createLocalSignIn(people, directory)

  test('one is whom one chooses', async () => {
    const identified = await local({ authorization: '', localPerson: OID, host: '127.0.0.1:3978' })
    expect(identified).toMatchObject({ person: { id: OID, name: 'Signe Højbjerg' } })
  })

  test.each([
    ['nobody', '', 'localhost:3978'],
    ['somebody who does not exist', 'ffffffff-0a41-4f6b-9c21-5e8f7a6b0c11', 'localhost:3978'],
    ['a page from elsewhere whose name points here', OID, 'evil.example:3978'],
    ['a name that begins as ours', OID, '127.0.0.1.evil.example'],
  ])('%s is refused', async (_who, localPerson, host) => {
    expect(await local({ authorization: '', localPerson, host })).toHaveProperty('refused')
  })
})
