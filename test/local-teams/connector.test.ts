import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalTeams, type LocalTeams, type LocalTeamsOptions } from '../../src/local-teams/local-teams.js'
import { LOCAL_CHANNEL_ID, LOCAL_TEAM_ID, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { activitiesPath, callConnector, startFakeBot, type FakeBot } from './fake-bot.js'

const text = (words: string) => ({ type: 'message', text: words })
let bot: FakeBot
let teams: LocalTeams
let chat: string

async function start(options: Partial<LocalTeamsOptions> = {}): Promise<void> {
  teams = await startLocalTeams({ port: 0, botUrl: bot.url, ...options })
  chat = teams.personalChat(TEACHER.aadObjectId)
  await teams.installed
}

const call = (method: string, path: string, body?: unknown) => callConnector(teams.url, method, path, body)

async function post(words: string, conversation = chat): Promise<string> {
  const { body } = await call('POST', activitiesPath(conversation), text(words))
  return (body as { id: string }).id
}

beforeEach(async () => {
  bot = await startFakeBot()
  await start()
})

afterEach(async () => {
  await teams.close()
  await bot.close()
})

describe('posting, changing and taking away', () => {
  test('a message arrives as it was sent, and its id is answered', async () => {
    const answer = await call('POST', activitiesPath(chat), { ...text('hej'), extra: { kept: true } })
    expect(answer).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^\d+$/) } })
    expect(teams.sent(chat)).toMatchObject([{ text: 'hej', extra: { kept: true }, previous: [], deleted: false }])
  })

  test('an update replaces the message and remembers what it was', async () => {
    const id = await post('one')
    expect(await call('PUT', activitiesPath(chat, id), text('two'))).toMatchObject({ status: 200, body: { id } })
    expect(teams.sent(chat)).toMatchObject([{ id, text: 'two', previous: [{ text: 'one' }] }])
  })

  test('a deleted message can no longer be changed', async () => {
    const id = await post('one')
    expect((await call('DELETE', activitiesPath(chat, id))).status).toBe(200)
    expect(teams.sent(chat)).toMatchObject([{ id, deleted: true }])
    expect(await call('PUT', activitiesPath(chat, id), text('two'))).toMatchObject({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation', message: expect.any(String) } },
    })
  })

  test('a first post in the channel begins a thread, and a reply stays in it', async () => {
    const root = await post('case', LOCAL_CHANNEL_ID)
    await post('reply', `${LOCAL_CHANNEL_ID};messageid=${root}`)
    const messages = await (await fetch(`${teams.url}/api/messages/${encodeURIComponent(LOCAL_CHANNEL_ID)}`)).json()
    expect(messages).toMatchObject([
      { id: root, threadId: root },
      { threadId: root, activity: { text: 'reply' } },
    ])
  })
})

describe('refusals', () => {
  test.each`
    what                                 | method    | path                                                            | status | code
    ${'an unknown conversation'}         | ${'POST'} | ${activitiesPath('19:unknown@thread.tacv2')}                    | ${404} | ${'ConversationNotFound'}
    ${'an unknown activity'}             | ${'PUT'}  | ${activitiesPath(LOCAL_CHANNEL_ID, '123')}                      | ${404} | ${'ActivityNotFoundInConversation'}
    ${'an unknown address'}              | ${'GET'}  | ${'/somewhere'}                                                 | ${404} | ${'NotFound'}
    ${'a member who is not in the team'} | ${'GET'}  | ${`/conversations/${LOCAL_TEAM_ID}/members/${TEACHER.teamsId}`} | ${404} | ${'MemberNotFoundInConversation'}
  `('$what is answered with $status $code', async ({ method, path, status, code }) => {
    const body = method === 'GET' ? undefined : text('hej')
    expect(await call(String(method), String(path), body)).toMatchObject({ status, body: { error: { code } } })
  })

  test('a blocked place answers 403 until it is opened again', async () => {
    teams.block(chat)
    expect(await call('POST', activitiesPath(chat), text('hej'))).toMatchObject({
      status: 403,
      body: { error: { code: 'MessageWritesBlocked' } },
    })
    teams.block(chat, false)
    expect((await call('POST', activitiesPath(chat), text('hej'))).status).toBe(201)
  })

  test('a chat the bot was never added to answers 403', async () => {
    await teams.close()
    await start({ install: false })
    expect(await call('POST', activitiesPath(chat), text('hej'))).toMatchObject({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster' } },
    })
  })

  test('the eighth message in a second has to wait; typing does not count', async () => {
    for (let sent = 0; sent < 7; sent += 1) {
      await call('POST', activitiesPath(chat), { type: 'typing' })
      await post('hej')
    }
    const eighth = await call('POST', activitiesPath(chat), text('hej'))
    expect(eighth.status).toBe(429)
    expect(Number(eighth.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('the rate limit can be switched off', async () => {
    await teams.close()
    await start({ limits: { rate: false } })
    for (let sent = 0; sent < 20; sent += 1) await post('hej')
    expect(teams.sent(chat)).toHaveLength(20)
  })

  test('a page of another site cannot post, and another host name is refused', async () => {
    const headers = { 'content-type': 'application/json', origin: 'http://elsewhere.invalid' }
    const body = JSON.stringify({ person: TEACHER.aadObjectId, conversation: chat, text: 'hej', mention: false })
    expect((await fetch(`${teams.url}/api/say`, { method: 'POST', headers, body })).status).toBe(403)
    expect((await fetch(`${teams.url}/api/say`, { method: 'POST', body })).status).toBe(415)
    expect(bot.received.filter(({ type }) => type === 'message')).toHaveLength(0)
  })
})

describe('who is there', () => {
  test('the team, its channel and its members', async () => {
    const team = `/teams/${encodeURIComponent(LOCAL_TEAM_ID)}`
    expect((await call('GET', team)).body).toMatchObject({ id: LOCAL_TEAM_ID, memberCount: 2 })
    expect((await call('GET', `${team}/conversations`)).body).toMatchObject({
      conversations: [{ id: LOCAL_CHANNEL_ID }],
    })
    const members = await call('GET', `/conversations/${encodeURIComponent(LOCAL_CHANNEL_ID)}/pagedmembers`)
    expect((members.body as { members: unknown[] }).members).toHaveLength(2)
    expect(
      (await call('GET', `/conversations/${encodeURIComponent(LOCAL_CHANNEL_ID)}/members/${UNIT_MEMBER.aadObjectId}`))
        .body,
    ).toMatchObject({
      id: UNIT_MEMBER.teamsId,
      objectId: UNIT_MEMBER.aadObjectId,
    })
  })

  test('a private conversation is the person’s own, each time', async () => {
    const create = () => call('POST', '/conversations', { members: [{ id: TEACHER.teamsId }] })
    expect(await create()).toMatchObject({ status: 201, body: { id: chat } })
    expect((await create()).body).toEqual({ id: chat })
  })

  test('a conversation in a channel begins with its message', async () => {
    const channelData = { channel: { id: LOCAL_CHANNEL_ID } }
    const { body } = await call('POST', '/conversations', { channelData, activity: text('case') })
    const { id, activityId } = body as { id: string; activityId: string }
    expect(id).toBe(`${LOCAL_CHANNEL_ID};messageid=${activityId}`)
    expect(teams.sent(LOCAL_CHANNEL_ID)).toMatchObject([{ id: activityId, text: 'case' }])
  })
})

describe('faults', () => {
  test('a call can be refused without or after taking effect', async () => {
    teams.interceptWith(({ body }) => ({ status: 502, afterDelivery: (body as { text: string }).text === 'delivered' }))
    expect((await call('POST', activitiesPath(chat), text('lost'))).status).toBe(502)
    expect((await call('POST', activitiesPath(chat), text('delivered'))).status).toBe(502)
    expect(teams.sent(chat)).toMatchObject([{ text: 'delivered' }])
    expect(teams.calls(chat).map(({ status }) => status)).toEqual([502, 502])
  })

  test('a call can be reset or hung, and closing ends it', async () => {
    teams.interceptWith(() => ({ reset: true }))
    await expect(post('hej')).rejects.toThrow()
    teams.interceptWith(() => ({ hang: true }))
    const hanging = post('hej').catch(() => 'ended')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await teams.close()
    expect(await hanging).toBe('ended')
  })

  test('a taken port is told in one sentence', async () => {
    const port = Number(new URL(teams.url).port)
    await expect(startLocalTeams({ port, botUrl: bot.url })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken: stop the program that uses it, or choose another port.`,
    )
  })

  test('it listens on this machine only', async () => {
    await expect(startLocalTeams({ port: 0, host: '0.0.0.0', botUrl: bot.url })).rejects.toThrow(
      'not a loopback address',
    )
  })
})
