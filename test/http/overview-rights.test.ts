/** Who may call what at the overview's API, and how little anybody else learns. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.js'
import { startBot, type RunningBot } from '../../src/index.js'
import { createLog } from '../../src/log.js'
import { EDITOR, LOCAL_TEAM_ID, PEDAGOGUE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { apiErrorSchema, endpoints, signInSchema, type EndpointName } from '../../src/overview/contract.js'
import { APP_ID, startEntra, TENANT, type Entra } from '../support/entra.js'
import { asPerson, post } from '../support/overview.js'
import { startWorld, type World } from '../support/world.js'

const NOBODYS_ID = '11111111-1111-4111-8111-111111111111'
/** The pedagogue is the administrator here, for the local Teams has none. */
const people = { staff: TEACHER, 'complaint-unit': UNIT_MEMBER, editor: EDITOR, administrator: PEDAGOGUE } as const
const requests: Record<EndpointName, object> = {
  me: {},
  suggest: { text: 'aktindsigt' },
  search: { text: 'Hvad er fristen for aktindsigt?' },
  feedback: { answerId: NOBODYS_ID, reaction: 'like' },
  press: { how: 'pressed', data: { verb: 'my-cases' } },
  picks: {},
  'set-favourite': { entryId: 'akt-modtaget', favourite: true },
  'own-cases': {},
  queue: {},
  'find-case': { number: 'TU-2026-0001' },
  trends: {},
  report: { year: 2026, quarter: 3 },
  export: {},
  gaps: {},
  entries: {},
  health: {},
}

describe('in local mode', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld({ install: false, settings: { ADMIN_IDS: PEDAGOGUE.aadObjectId } })
  })
  afterAll(() => world.stop())

  test.each<{ name: EndpointName; staff: number; unit: number; editor: number; administrator: number }>`
    name               | staff  | unit   | editor | administrator
    ${'me'}            | ${200} | ${200} | ${200} | ${200}
    ${'suggest'}       | ${200} | ${200} | ${200} | ${200}
    ${'search'}        | ${200} | ${200} | ${200} | ${200}
    ${'feedback'}      | ${200} | ${200} | ${200} | ${200}
    ${'press'}         | ${200} | ${200} | ${200} | ${200}
    ${'picks'}         | ${200} | ${200} | ${200} | ${200}
    ${'set-favourite'} | ${200} | ${200} | ${200} | ${200}
    ${'own-cases'}     | ${200} | ${200} | ${200} | ${403}
    ${'queue'}         | ${403} | ${200} | ${403} | ${403}
    ${'find-case'}     | ${403} | ${200} | ${403} | ${403}
    ${'trends'}        | ${403} | ${200} | ${403} | ${200}
    ${'report'}        | ${403} | ${200} | ${403} | ${200}
    ${'export'}        | ${403} | ${200} | ${403} | ${403}
    ${'gaps'}          | ${403} | ${200} | ${200} | ${403}
    ${'entries'}       | ${403} | ${200} | ${200} | ${403}
    ${'health'}        | ${403} | ${403} | ${403} | ${200}
  `('$name', async ({ name, staff, unit, editor, administrator }) => {
    const answers = await Promise.all(
      Object.values(people).map((person) => post(world, name, requests[name], asPerson(person))),
    )
    expect(answers.map(({ status }) => status)).toEqual([staff, unit, editor, administrator])
    for (const { status, body, headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store')
      if (status === 200) expect(() => endpoints[name].response.parse(body)).not.toThrow()
      else expect(body).toEqual({ error: 'Forbidden' })
    }
  })

  test('every endpoint is refused to somebody who has not signed in, all in the same words', async () => {
    for (const name of [...Object.keys(endpoints), 'no-such-endpoint', '__proto__', 'constructor']) {
      const { status, body } = await post(world, name, {}, {})
      expect({ name, status, body }).toEqual({ name, status: 401, body: { error: 'Unauthorized' } })
    }
  })

  test.each(['no-such-endpoint', '__proto__', 'constructor', 'toString', 'me%2f..'])(
    '%s is not there',
    async (name) => {
      const { status, body } = await post(world, name, {}, asPerson(TEACHER))
      expect({ status, body }).toEqual({ status: 404, body: { error: 'Not found' } })
    },
  )

  test.each<[EndpointName, unknown]>([
    ['me', { role: 'complaint-unit' }],
    ['me', []],
    ['me', 'null'],
    ['search', {}],
    ['search', { text: 7 }],
    ['search', { text: 'x'.repeat(20_001) }],
    ['suggest', { text: 'x'.repeat(201) }],
    ['press', { how: 'whispered', data: {} }],
    ['press', { how: 'pressed', data: 'take' }],
    ['press', { how: 'pressed', data: {}, person: UNIT_MEMBER.aadObjectId }],
    ['feedback', { answerId: 'x', reaction: 'like' }],
  ])('%s with a body that is not as agreed is a bad request', async (name, body) => {
    const answer = await post(world, name, body, asPerson(TEACHER))
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 400, body: { error: 'Bad request' } })
  })

  test.each<[string, object]>([
    ['more rows than one answer holds', { count: 201 }],
    ['a row before the first', { from: -1 }],
    ['an unknown filter', { filter: 'secret' }],
    ['a need that is none', { need: "x' or 1=1 --" }],
    ['a key of one’s own', { personId: TEACHER.aadObjectId }],
  ])('the queue refuses %s', async (_what, body) => {
    expect((await post(world, 'queue', body, asPerson(UNIT_MEMBER))).status).toBe(400)
  })

  test('what is not sent as JSON is refused, so no form of another page can act', async () => {
    const body = JSON.stringify({ how: 'pressed', data: { verb: 'log' } })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const response = await fetch(`${world.botUrl}/api/overview/press`, {
        method: 'POST',
        headers: { 'content-type': type, ...asPerson(TEACHER) },
        body,
      })
      expect({ type, status: response.status }).toEqual({ type, status: 415 })
      expect(apiErrorSchema.parse(await response.json())).toBeTruthy()
    }
  })

  test('what cannot be read, or is too large, gets a constant body', async () => {
    const headers = asPerson(TEACHER)
    expect(await post(world, 'me', '{"text": ', headers)).toMatchObject({ status: 400, body: { error: 'Bad request' } })
    const large = JSON.stringify({ text: 'x'.repeat(300_000) })
    expect(await post(world, 'search', large, headers)).toMatchObject({ status: 413, body: { error: 'Too large' } })
  })

  test('no other page is told that it may call', async () => {
    const response = await fetch(`${world.botUrl}/api/overview/me`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    const asked = await post(world, 'me', {}, { ...asPerson(TEACHER), origin: 'https://evil.example' })
    for (const headers of [response.headers, asked.headers]) {
      expect([...headers.keys()].filter((key) => key.startsWith('access-control'))).toEqual([])
    }
  })

  test('one asks how to sign in, and gets the invented people to choose from', async () => {
    const signIn = signInSchema.parse(await (await fetch(`${world.botUrl}/api/overview/sign-in`)).json())
    expect(signIn).toMatchObject({ kind: 'local' })
    expect(JSON.stringify(signIn)).toContain(TEACHER.aadObjectId)
  })

  test('somebody who asks without end has to wait, and nobody else has', async () => {
    let answer = await post(world, 'me', {}, asPerson(EDITOR))
    for (let count = 0; answer.status === 200 && count < 900; count += 1) {
      answer = await post(world, 'me', {}, asPerson(EDITOR))
    }
    const { retryAfterSeconds } = apiErrorSchema.parse(answer.body)
    expect(answer.status).toBe(429)
    expect(retryAfterSeconds).toBeGreaterThan(0)
    expect(answer.headers.get('retry-after')).toBe(String(retryAfterSeconds))
    expect((await post(world, 'me', {}, asPerson(TEACHER))).status).toBe(200)
  })
})

describe('in production', () => {
  let entra: Entra
  let bot: RunningBot
  let dataDir: string
  let production: { botUrl: string }
  beforeAll(async () => {
    entra = await startEntra(() => Math.floor(Date.now() / 1_000))
    dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-'))
    const config = readConfig({
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: 'not-a-real-one',
      MICROSOFT_APP_TENANT_ID: TENANT,
      COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
      COMPLAINT_UNIT_IDS: UNIT_MEMBER.aadObjectId,
      PUBLIC_URL: 'https://klarsvar.example.dk',
      SIGN_IN_KEYS_URL: entra.keysUrl,
    })
    bot = await startBot(config, createLog('silent'))
    production = { botUrl: `http://127.0.0.1:${bot.port}` }
  })
  afterAll(async () => {
    await bot.stop()
    await entra.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  test('a token of Teams signs in, with the roles of the settings', async () => {
    const staff = await post(production, 'me', {}, { authorization: `Bearer ${await entra.token()}` })
    expect(staff).toMatchObject({ status: 200, body: { name: 'Signe Højbjerg', roles: ['staff'] } })
    const unit = await entra.token({ oid: UNIT_MEMBER.aadObjectId, aud: `api://klarsvar.example.dk/${APP_ID}` })
    const answer = await post(production, 'me', {}, { authorization: `Bearer ${unit}` })
    expect(answer).toMatchObject({ status: 200, body: { roles: ['complaint-unit'], may: { seeQueue: true } } })
    expect(await (await fetch(`${production.botUrl}/api/overview/sign-in`)).json()).toEqual({ kind: 'teams' })
  })

  test('choosing who to be is no way in', async () => {
    for (const headers of [asPerson(UNIT_MEMBER), { ...asPerson(UNIT_MEMBER), authorization: 'Bearer a.b.c' }]) {
      expect(await post(production, 'me', {}, headers)).toMatchObject({ status: 401, body: { error: 'Unauthorized' } })
    }
    const staff = { ...asPerson(UNIT_MEMBER), authorization: `Bearer ${await entra.token()}` }
    expect(await post(production, 'queue', {}, staff)).toMatchObject({ status: 403 })
  })

  test('a token is no key in an address', async () => {
    const response = await fetch(`${production.botUrl}/api/overview/me?access_token=${await entra.token()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(response.status).toBe(401)
  })
})
