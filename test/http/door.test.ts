/** Who gets in at /api/messages, and how little a stranger learns. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { LOCAL_TENANT_ID, TEACHER } from '../../src/local-teams/people.js'
import { admit, type DoorSettings } from '../../src/bot/front-door.js'
import { startWorld, type World } from '../support/world.js'

const appId = '0f0f0f0f-1111-4222-8333-444444444444'
const production: DoorSettings = {
  local: false,
  appId,
  tenantId: LOCAL_TENANT_ID,
  allowedServiceHosts: ['smba.trafficmanager.net'],
}
const goodToken = bearer({ iss: 'https://api.botframework.com', aud: appId, exp: 4_102_444_800 })
const good = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:x', aadObjectId: TEACHER.aadObjectId },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: LOCAL_TENANT_ID },
  channelData: { tenant: { id: LOCAL_TENANT_ID } },
}

describe('the filter before the signature check', () => {
  test.each<{ what: string; changes: object; status: number }>`
    what                                 | changes                                                                                        | status
    ${'with the tenant in one place'}    | ${{ name: 'message/submitAction', channelData: {} }}                                           | ${403}
    ${'from another tenant'}             | ${{ name: 'message/submitAction', channelData: {}, conversation: { id: 'a', tenantId: 'x' } }} | ${403}
    ${'without any tenant'}              | ${{ name: 'message/fetchTask', channelData: {}, conversation: { id: 'a' } }}                   | ${403}
    ${'from nobody'}                     | ${{ name: 'message/fetchTask', from: { id: '29:x' } }}                                         | ${403}
    ${'that only calls itself feedback'} | ${{ type: 'message', name: 'message/submitAction', channelData: {} }}                          | ${403}
  `('of feedback $what', ({ changes, status }) => {
    expect(admit({ ...good, type: 'invoke', ...changes }, goodToken, production)).toMatchObject({
      admitted: false,
      status,
    })
  })

  test('Microsoft’s test client, which names the tenant of feedback once, is let in where the bot is tried locally', () => {
    const feedback = { ...good, type: 'invoke', name: 'message/submitAction', channelData: {} }
    expect(admit(feedback, '', { ...production, local: true })).toMatchObject({ admitted: true })
  })

  test('lets a well-formed activity through', () => {
    expect(admit(good, goodToken, production)).toEqual({ admitted: true })
  })

  test.each<{ why: string; body?: object; token?: string; status: number }>`
    why                                     | body                                                               | token                                                        | status
    ${'no token'}                           | ${{}}                                                              | ${''}                                                        | ${401}
    ${'a token that is no JWT'}             | ${{}}                                                              | ${'Bearer abc'}                                              | ${401}
    ${'a basic header'}                     | ${{}}                                                              | ${'Basic abc.def.ghi'}                                       | ${401}
    ${'a token by another issuer'}          | ${{}}                                                              | ${bearer({ iss: 'https://evil.example', aud: appId })}       | ${401}
    ${'a token for another bot'}            | ${{}}                                                              | ${bearer({ iss: 'https://api.botframework.com', aud: 'x' })} | ${401}
    ${'a token whose payload is null'}      | ${{}}                                                              | ${'Bearer a.bnVsbA.c'}                                       | ${401}
    ${'another channel'}                    | ${{ channelId: 'webchat' }}                                        | ${goodToken}                                                 | ${403}
    ${'no channel'}                         | ${{ channelId: undefined }}                                        | ${goodToken}                                                 | ${403}
    ${'another tenant in the conversation'} | ${{ conversation: { ...good.conversation, tenantId: 'other' } }}   | ${goodToken}                                                 | ${403}
    ${'another tenant in the channel data'} | ${{ channelData: { tenant: { id: 'other' } } }}                    | ${goodToken}                                                 | ${403}
    ${'no tenant in the channel data'}      | ${{ channelData: {} }}                                             | ${goodToken}                                                 | ${403}
    ${'no person'}                          | ${{ from: { id: '29:x' } }}                                        | ${goodToken}                                                 | ${403}
    ${'no service address'}                 | ${{ serviceUrl: undefined }}                                       | ${goodToken}                                                 | ${403}
    ${'an unknown service host'}            | ${{ serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }} | ${goodToken}                                                 | ${403}
    ${'a service address with credentials'} | ${{ serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }} | ${goodToken}                                                 | ${403}
    ${'a plain http service address'}       | ${{ serviceUrl: 'http://smba.trafficmanager.net/' }}               | ${goodToken}                                                 | ${403}
    ${'a loopback service address'}         | ${{ serviceUrl: 'http://127.0.0.1:1/' }}                           | ${goodToken}                                                 | ${403}
    ${'a conversation that is no object'}   | ${{ conversation: 'x' }}                                           | ${goodToken}                                                 | ${400}
  `('refuses $why with $status', ({ body, token, status }) => {
    expect(admit({ ...good, ...body }, token ?? '', production)).toMatchObject({ admitted: false, status })
  })
})

describe('the endpoint', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld({ install: false })
  })
  afterAll(() => world.stop())

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${world.botUrl}/api/messages`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })

  test.each<{ what: string; body: string; status: number }>`
    what                    | body                                                                                                        | status
    ${'another tenant'}     | ${JSON.stringify({ ...good, serviceUrl: 'http://127.0.0.1:9/', conversation: { id: 'a', tenantId: 'x' } })} | ${403}
    ${'an oversize body'}   | ${JSON.stringify({ ...good, text: 'a'.repeat(262_145) })}                                                   | ${413}
    ${'broken JSON'}        | ${'{"type":'}                                                                                               | ${400}
    ${'a list'}             | ${'[]'}                                                                                                     | ${400}
    ${'nothing'}            | ${''}                                                                                                       | ${400}
    ${'a prototype attack'} | ${'{"__proto__":{"admitted":true},"type":"message"}'}                                                       | ${400}
  `('$what is refused with $status and a constant body', async ({ body, status }) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/^\{"error":"(Bad request|Forbidden|Too large)"\}$/)
  })

  test('other paths and methods tell nothing', async () => {
    expect((await fetch(`${world.botUrl}/`)).status).toBe(404)
    expect((await fetch(`${world.botUrl}/api/messages`)).status).toBe(405)
  })

  test('an unknown invoke is answered 501, an unknown event 200', async () => {
    const local = { ...good, serviceUrl: world.teams.serviceUrl, recipient: { id: '28:bot' } }
    expect((await post(JSON.stringify({ ...local, type: 'invoke', name: 'what/is/this' }))).status).toBe(501)
    expect((await post(JSON.stringify({ ...local, type: 'event', name: 'surprise' }))).status).toBe(200)
    expect((await post(JSON.stringify({ ...local, type: 'messageReaction' }))).status).toBe(200)
  })

  test('it says that it is alive and ready', async () => {
    expect(await (await fetch(`${world.botUrl}/healthz`)).json()).toEqual({ alive: true })
    expect(await (await fetch(`${world.botUrl}/readyz`)).json()).toMatchObject({ ready: true, parts: { store: 'ok' } })
  })
})

function bearer(claims: object): string {
  return `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
}
