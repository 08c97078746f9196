import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalTeams, type LocalTeams, type LocalTeamsOptions } from '../../src/local-teams/local-teams.js'
import { LOCAL_CHANNEL_ID, LOCAL_PEOPLE, TEACHER } from '../../src/local-teams/people.js'
import { activitiesPath, callConnector, startFakeBot, type FakeBot } from './fake-bot.js'

const teacher = TEACHER.aadObjectId
let folder: string
let dataFile: string
let bot: FakeBot
let teams: LocalTeams | undefined
let warnings: string[]

async function start(options: Partial<LocalTeamsOptions> = {}): Promise<LocalTeams> {
  await teams?.close()
  teams = await startLocalTeams({
    port: 0,
    botUrl: bot.url,
    dataFile,
    warn: (sentence) => warnings.push(sentence),
    ...options,
  })
  return teams
}

const installations = () =>
  bot.received.filter(({ type }) => type === 'installationUpdate').map(({ conversation }) => conversation?.id)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-teams-'))
  dataFile = join(folder, 'history.json')
  warnings = []
  bot = await startFakeBot()
})

afterEach(async () => {
  await teams?.close()
  teams = undefined
  await bot.close()
  rmSync(folder, { recursive: true })
})

describe('a restart', () => {
  test('keeps what was said, and messages from before can still be changed', async () => {
    const first = await start()
    await first.installed
    const chat = first.personalChat(teacher)
    await first.say(teacher, 'hej')
    const { body } = await callConnector(first.url, 'POST', activitiesPath(chat), { type: 'message', text: 'one' })
    const second = await start()
    expect(second.seenBy(teacher, chat)).toMatchObject([{ text: 'one' }])
    const { id } = body as { id: string }
    expect(
      (await callConnector(second.url, 'PUT', activitiesPath(chat, id), { type: 'message', text: 'two' })).status,
    ).toBe(200)
    expect(second.seenBy(teacher, chat)).toMatchObject([{ text: 'two' }])
  })

  test('does not tell the bot twice that it was added', async () => {
    await (
      await start()
    ).installed
    expect(installations()).toHaveLength(LOCAL_PEOPLE.length + 2)
    expect(installations()).toContain(LOCAL_CHANNEL_ID)
    await (
      await start()
    ).installed
    expect(installations()).toHaveLength(LOCAL_PEOPLE.length + 2)
  })

  test('tells it later when it was down', async () => {
    const { port } = new URL(bot.url)
    await bot.close()
    await start()
    await new Promise((resolve) => setTimeout(resolve, 100))
    bot = await startFakeBot(Number(port))
    await teams?.installed
    expect(installations()).toHaveLength(LOCAL_PEOPLE.length + 2)
  })
})

test('a broken file is set aside with one clear line', async () => {
  writeFileSync(dataFile, '{ "version": 1, "messages": [')
  await start()
  expect(warnings).toEqual([
    expect.stringMatching(
      /^The history file was not understood .* set aside as .*history\.json\.broken-\d+ and a new one begun\.$/,
    ),
  ])
  expect(readdirSync(folder).filter((name) => name.includes('.broken-'))).toHaveLength(1)
})
