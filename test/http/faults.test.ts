/** What is promised when things go wrong: what was acknowledged exists once and reaches the unit. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { startLocalTeams } from '../../src/local-teams/local-teams.js'
import { LOCAL_CHANNEL_ID, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import type { ConnectorCall, SentActivity } from '../../src/local-teams/bot-side.js'
import { eventually, isCard, logReport, say, seen, textOf, unitCard } from '../support/story.js'
import { localSettings, startWorld, type World } from '../support/world.js'
import { makeSmallContent } from '../support/content.js'

const ending: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

async function world(options: Parameters<typeof startWorld>[0] = {}): Promise<World> {
  const started = await startWorld({ ...options, teams: { limits: { rate: false }, ...options.teams } })
  ending.push(() => started.stop())
  return started
}

const isUnitPost = ({ method, conversationId, body }: ConnectorCall) =>
  method === 'POST' && conversationId === LOCAL_CHANNEL_ID && Boolean((body as { attachments?: unknown }).attachments)
/** Cards of cases: on a working morning a start brings the digest too. */
const isCaseCard = (activity: SentActivity) => isCard(activity) && textOf(activity).includes('TU-')
const unitCards = ({ teams }: Pick<World, 'teams'>) => teams.sent(LOCAL_CHANNEL_ID).filter(isCaseCard)

describe('Teams fails for a while', () => {
  test.each([500, 429, 502])('it answers %i to the unit’s card: the card arrives once it can', async (status) => {
    let refused = 0
    const intercept = (call: ConnectorCall) =>
      isUnitPost(call) && refused++ < 2 ? { status, headers: { 'retry-after': '1' } } : undefined
    const here = await world({ teams: { intercept } })
    const form = await logReport(here)

    await unitCard(here)
    expect(refused).toBeGreaterThan(1)
    expect(unitCards(here)).toHaveLength(1)
    const chat = here.teams.personalChat(TEACHER.aadObjectId)
    await eventually(() => seen(here, TEACHER, chat, form).includes('Modtaget af Klageenheden'))
  })

  test('until the unit has the card, the reporter is not told that it has', async () => {
    const here = await world({ teams: { intercept: (call) => (isUnitPost(call) ? { status: 503 } : undefined) } })
    const form = await logReport(here)

    const chat = here.teams.personalChat(TEACHER.aadObjectId)
    await eventually(() => seen(here, TEACHER, chat, form).includes('På vej til Klageenheden'))
    expect(seen(here, TEACHER, chat, form)).not.toContain('Modtaget')
  })

  test('an answer that is lost after delivery brings at most one extra card', async () => {
    let lost = 0
    const intercept = (call: ConnectorCall) =>
      isUnitPost(call) && lost++ < 1 ? { status: 502, afterDelivery: true } : undefined
    const here = await world({ teams: { intercept } })
    await logReport(here)

    await eventually(() => lost === 2)
    await eventually(() => unitCards(here).length === 2)
  })

  test('an update that fails is made up for', async () => {
    const here = await world()
    await logReport(here)
    const card = await unitCard(here)
    let failed = 0
    here.teams.interceptWith(({ method }) => (method === 'PUT' && failed++ < 2 ? { reset: true } : undefined))
    await here.teams.press(UNIT_MEMBER.aadObjectId, card.id, 'Tag sagen')

    await eventually(
      () => textOf(here.teams.sent(LOCAL_CHANNEL_ID).find(({ id }) => id === card.id)).includes('har sagen'),
      15_000,
    )
    expect(failed).toBeGreaterThan(0)
  })
})

describe('the unit’s channel', () => {
  test('is not known yet: the case is safe, the receipt says so, and the card comes when the bot is added', async () => {
    const here = await world({ install: false })
    const form = await logReport(here)
    const chat = here.teams.personalChat(TEACHER.aadObjectId)
    expect(seen(here, TEACHER, chat, form)).toContain('kanal er ikke koblet på endnu')

    await here.teams.addBotTo(here.channel)
    await unitCard(here)
    await eventually(() => seen(here, TEACHER, chat, form).includes('Modtaget af Klageenheden'))
  })

  test('becomes known by being written to', async () => {
    const here = await world({ install: false })
    await logReport(here)
    await here.teams.say(UNIT_MEMBER.aadObjectId, 'hej', { conversation: here.channel, mention: true })
    await unitCard(here)
  })

  test('blocks the bot: it is left alone, readiness tells of it, and all arrives when it opens again', async () => {
    const here = await world()
    here.teams.block(LOCAL_CHANNEL_ID)
    await logReport(here)
    await eventually(async () => (await readiness(here)).parts['unreachable'] === '1')

    const calls = here.teams.calls(LOCAL_CHANNEL_ID).length
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(here.teams.calls(LOCAL_CHANNEL_ID)).toHaveLength(calls)
    here.teams.block(LOCAL_CHANNEL_ID, false)
    await here.teams.addBotTo(LOCAL_CHANNEL_ID)
    await unitCard(here)
  })
})

describe('the bot stops', () => {
  test('in between: a restart goes on where it was', async () => {
    const here = await world()
    here.teams.interceptWith((call) => (isUnitPost(call) ? { status: 503 } : undefined))
    await logReport(here)
    await here.stopBot()
    here.teams.interceptWith(undefined)
    await here.startBot()

    await unitCard(here)
    expect(textOf(await say(here, TEACHER, 'mine sager'))).toContain('TU-')
    expect(unitCards(here)).toHaveLength(1)
  })

  test('by kill -9 right after the receipt: the unit still gets the card, once', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-kill-'))
    const port = await freePort()
    const teams = await startLocalTeams({
      port: 0,
      botUrl: `http://127.0.0.1:${port}/api/messages`,
      limits: { rate: false },
      // The unit's card cannot be delivered before the kill, so that only the store can remember it.
      intercept: (call) => (isUnitPost(call) ? { status: 503 } : undefined),
    })
    ending.push(
      () => rm(dataDir, { recursive: true, force: true }),
      () => teams.close(),
    )
    const first = spawnBot(port, dataDir)
    await teams.installed
    const form = await logReport({ teams, channel: LOCAL_CHANNEL_ID } as World)
    const chat = teams.personalChat(TEACHER.aadObjectId)
    expect(seen({ teams } as World, TEACHER, chat, form)).toMatch(/Sag TU-\d{4}-0001/)

    await killHard(first)
    teams.interceptWith(undefined)
    spawnBot(port, dataDir)
    await teams.waitForSent(LOCAL_CHANNEL_ID, isCaseCard, 15_000)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(unitCards({ teams })).toHaveLength(1)
  }, 40_000)

  test('on SIGTERM: it ends within seconds and says 0', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-term-'))
    ending.push(() => rm(dataDir, { recursive: true, force: true }))
    const port = await freePort()
    const bot = spawnBot(port, dataDir)
    await eventually(() => isUp(port), 30_000)
    const ended = new Promise((resolve) => bot.once('exit', resolve))
    bot.kill('SIGTERM')
    expect(await ended).toBe(0)
  }, 60_000)
})

describe('the store fails', () => {
  test('the person is told that it was not saved, with a number, and questions are still answered', async () => {
    const here = await world()
    const form = await say(here, TEACHER, 'log utilfredshed')
    const { default: Database } = await import('libsql')
    const breaking = new Database(join(here.config.dataDir, 'klarsvar.db'))
    breaking.exec('alter table form_keys rename to gone')
    const { typedReport } = await import('../support/examples.js')
    const followUpDate = /"value":"(\d{4}-\d\d-\d\d)"/.exec(JSON.stringify(form))?.[1] ?? ''
    const answer = await here.teams.press(TEACHER.aadObjectId, form.id, 'Send til Klageenheden', {
      ...typedReport,
      followUpDate,
    })

    expect(textOf(answer.body)).toMatch(/Det blev ikke gemt\..*[0-9A-F]{8}/)
    expect(textOf(await say(here, TEACHER, 'hvad er en partshøring'))).toContain('partshøring')
    breaking.exec('alter table gone rename to form_keys')
    breaking.close()
    const second = await here.teams.press(TEACHER.aadObjectId, form.id, 'Send til Klageenheden', {
      ...typedReport,
      followUpDate,
    })
    expect(textOf(second.body)).toContain('TU-')
  })
})

test.each<{ settings: Record<string, string>; says: RegExp }>`
  settings                                          | says
  ${{ DATA_DIR: '/proc/klarsvar' }}                 | ${/data folder \/proc\/klarsvar cannot be written to .*Set DATA_DIR/}
  ${{ CONTENT_DIR: '/nowhere/content' }}            | ${/\/nowhere\/content: Mappen findes ikke\. Sæt CONTENT_DIR/}
  ${{ NODE_ENV: 'production', KLARSVAR_LOCAL: '' }} | ${/MICROSOFT_APP_ID is missing/}
`('a start with $settings ends with one clear message and an exit code', async ({ settings, says }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-fail-'))
  ending.push(() => rm(dataDir, { recursive: true, force: true }))
  const bot = spawnBot(0, dataDir, settings)
  let said = ''
  bot.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => bot.once('close', resolve))

  expect(code).toBe(1)
  expect(said).toMatch(says)
  expect(said).not.toMatch(/^\s+at /m)
})

test('a taken port is said in one sentence', async () => {
  const here = await world()
  const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-port-'))
  ending.push(() => rm(dataDir, { recursive: true, force: true }))
  const bot = spawnBot(Number(new URL(here.botUrl).port), dataDir)
  let said = ''
  bot.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await new Promise((resolve) => bot.once('close', resolve))
  expect(said.trim()).toMatch(/^Port \d+ is taken\. Stop the program that uses it, or set PORT to another number\.$/)
})

async function readiness({ botUrl }: World): Promise<{ ready: boolean; parts: Record<string, string> }> {
  return (await (await fetch(`${botUrl}/readyz`)).json()) as { ready: boolean; parts: Record<string, string> }
}

async function isUp(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** These bots are asked nothing, so they need not read much. */
const CONTENT_DIR = makeSmallContent(mkdtempSync(join(tmpdir(), 'klarsvar-content-')))
afterAll(() => rmSync(CONTENT_DIR, { recursive: true }))

function spawnBot(port: number, dataDir: string, settings: Record<string, string> = {}): ChildProcess {
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...localSettings(dataDir, { PORT: String(port), CONTENT_DIR, ...settings }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  ending.push(() => killHard(bot))
  return bot
}

async function killHard(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return
  const ended = new Promise((resolve) => bot.once('exit', resolve))
  bot.kill('SIGKILL')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
