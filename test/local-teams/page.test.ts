import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startLocalTeams, type LocalTeams } from '../../src/local-teams/local-teams.js'
import { LOCAL_PEOPLE, TEACHER } from '../../src/local-teams/people.js'
import { startFakeBot, type FakeBot } from './fake-bot.js'

let bot: FakeBot
let teams: LocalTeams

beforeEach(async () => {
  bot = await startFakeBot()
  teams = await startLocalTeams({ port: 0, botUrl: bot.url, install: false })
})

afterEach(async () => {
  await teams.close()
  await bot.close()
})

/** A plain GET that may carry any header and an undecoded path. */
function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; csp: string; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(teams.url)
    const call = request({ hostname, port, path, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, csp: String(response.headers['content-security-policy']), text })
      })
    })
    call.on('error', reject)
    call.end()
  })
}

test.each(['/', '/index.html', '/app.js', '/chat.css', '/icon.svg', '/lib/adaptivecards.js', '/lib/markdown-it.js'])(
  '%s is served, and may load nothing from elsewhere',
  async (path) => {
    const { status, csp } = await get(path)
    expect(status).toBe(200)
    expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  },
)

test.each([
  '/package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/package.json',
  '/lib/constructor',
  '/api/messages/%ff',
])('%s is not served', async (path) => {
  expect((await get(path)).status).toBeGreaterThanOrEqual(400)
})

test('another host name is refused, as after DNS rebinding', async () => {
  expect((await get('/api/state', { host: 'elsewhere.invalid' })).status).toBe(403)
})

test('the page learns who is there and where they talk', async () => {
  const state = JSON.parse((await get('/api/state')).text) as { people: unknown[]; conversations: { kind: string }[] }
  expect(state.people).toHaveLength(LOCAL_PEOPLE.length)
  expect(state.conversations.filter(({ kind }) => kind === 'channel')).toHaveLength(1)
})

test('what is said reaches every open page at once', async () => {
  const aborting = new AbortController()
  const stream = await fetch(`${teams.url}/api/events`, { signal: aborting.signal })
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  await teams.say(TEACHER.aadObjectId, 'hej')
  let heard = ''
  while (!heard.includes('"delivered"')) heard += (await reader?.read())?.value ?? ''
  aborting.abort()
  expect(heard).toContain('"delivery":"sending"')
  expect(heard).toContain('"text":"hej"')
})

test('what the page sends wrongly is answered with what is wrong', async () => {
  const post = (act: string, body: unknown) =>
    fetch(`${teams.url}/api/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  expect((await post('say', { person: TEACHER.aadObjectId })).status).toBe(400)
  expect((await post('toString', {})).status).toBe(404)
  const unknown = await post('press', { person: TEACHER.aadObjectId, message: '1', action: { type: 'Action.Execute' } })
  expect(await unknown.json()).toEqual({ error: 'There is no message 1.' })
})
