/**
 * A race for a case: eight people press *Tag sagen* at the same moment, over two instances of the bot that share a PostgreSQL.
 * Everything is real but Teams: two HTTP endpoints, two pools of connections, one channel with one card a case.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.js'
import { startBot } from '../../src/index.js'
import { startLocalTeams, type LocalTeams } from '../../src/local-teams/local-teams.js'
import {
  LOCAL_CHANNEL_ID,
  LOCAL_TEAM_ID,
  LOCAL_TENANT_ID,
  TEACHER,
  UNIT_MEMBER,
  type LocalPerson,
} from '../../src/local-teams/people.js'
import { createLog } from '../../src/log.js'
import { openDatabase } from '../../src/storage/open-database.js'
import { typedReport } from './examples.js'
import { textOf } from './story.js'
import { localSettings } from './world.js'

const RACERS = 8

export interface RaceFigures {
  cases: number
  /** Answers that said "you have it", over all cases. */
  winners: number
  /** Answers that named the one who really has it. */
  losersTold: number
  /** Cases with another number of winners than one, or whose answers disagree with the record. */
  wrong: number
  /** Rows `taken` in the history, and messages to reporters that it was taken. */
  takenEvents: number
  notices: number
  /** The slowest of the eight answers, in the middle of all cases. */
  medianMs: number
  /** Answers that were neither, and what the bots logged as an error: event names and codes. */
  faults: string[]
}

export async function raceForCases(
  databaseUrl: string,
  cases: number,
  onCase?: (done: number) => void,
): Promise<RaceFigures> {
  const racers = Array.from({ length: RACERS }, (_, index): LocalPerson => {
    const tail = String(index + 1).padStart(12, '0')
    return {
      ...UNIT_MEMBER,
      aadObjectId: `3f7e9d50-2c63-4b8d-9e43-${tail}`,
      teamsId: `29:1klageenhed-${tail}`,
      name: `Kollega ${'ABCDEFGH'[index]}`,
    }
  })
  const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-race-'))
  const config = readConfig(localSettings(dataDir, { DATABASE_URL: databaseUrl, COMPLAINT_UNIT_IDS: '' }))
  const faults: string[] = []
  const note = (event: string, fields?: object) => void faults.push(`${event} ${JSON.stringify(fields ?? {})}`)
  const log = { ...createLog('silent'), error: note }
  const unlimited = { rateLimit: { take: () => 0 } }
  const bots = [await startBot(config, log, unlimited), await startBot(config, log, unlimited)]
  const addresses = bots.map(({ port }) => `http://127.0.0.1:${port}/api/messages`)
  const teams = await startLocalTeams({
    port: 0,
    botUrl: addresses[0] ?? '',
    people: [TEACHER, UNIT_MEMBER, ...racers],
    limits: { rate: false },
    install: true,
  })
  const db = await openDatabase({ dataDir, databaseUrl })
  try {
    await teams.installed
    const figures: RaceFigures = {
      cases,
      winners: 0,
      losersTold: 0,
      wrong: 0,
      takenEvents: 0,
      notices: 0,
      medianMs: 0,
      faults,
    }
    const slowest: number[] = []
    for (let done = 1; done <= cases; done += 1) {
      await logCase(teams)
      const number = `-${String(done).padStart(4, '0')}`
      const card = await teams.waitForSent(LOCAL_CHANNEL_ID, (sent) => textOf(sent).includes(`${number}\n`), 30_000)
      const { data } = (card.attachments?.[0]?.content as { actions: { data: object }[] }).actions[0] ?? { data: {} }
      const started = performance.now()
      const answers = await Promise.all(
        racers.map((racer, index) =>
          press(addresses[index % addresses.length] ?? '', racer, card.id, data, teams.serviceUrl),
        ),
      )
      slowest.push(performance.now() - started)
      const row = await db
        .selectFrom('case_facts')
        .select('owner_name')
        .where('number', 'like', `%${number}`)
        .executeTakeFirstOrThrow()
      const won = racers.filter(({ name }, index) => answers[index]?.includes(`${name} har sagen`))
      const told = answers.filter((answer) => answer.includes(`${row.owner_name} har allerede taget sagen`))
      const strange = answers.filter((answer) => !answer.includes('har sagen') && !told.includes(answer))
      faults.push(...strange.map((answer) => `${number}: ${answer}`))
      figures.winners += won.length
      figures.losersTold += told.length
      if (won.length !== 1 || won[0]?.name !== row.owner_name || told.length !== RACERS - 1) figures.wrong += 1
      onCase?.(done)
    }
    const events = await db.selectFrom('events').select('seq').where('kind', '=', 'taken').execute()
    const notices = await db.selectFrom('views').select('id').where('kind', '=', 'notice-taken').execute()
    slowest.sort((a, b) => a - b)
    return {
      ...figures,
      takenEvents: events.length,
      notices: notices.length,
      medianMs: Math.round(slowest[Math.floor(slowest.length / 2)] ?? 0),
    }
  } finally {
    for (const bot of bots) await bot.stop()
    await teams.close()
    await db.destroy()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Messages about earlier cases arrive all the while, so the form is known by what it asks. */
async function logCase(teams: LocalTeams): Promise<void> {
  const chat = teams.personalChat(TEACHER.aadObjectId)
  const before = teams.sent(chat).length
  await teams.say(TEACHER.aadObjectId, 'log utilfredshed')
  const asks = /"id":"followUpDate"[^}]*"value":"([^"]+)"/
  const form = await teams.waitForSent(
    chat,
    (sent) => teams.sent(chat).indexOf(sent) >= before && asks.test(JSON.stringify(sent.attachments)),
  )
  const followUpDate = asks.exec(JSON.stringify(form.attachments))?.[1] ?? ''
  await teams.press(TEACHER.aadObjectId, form.id, 'Send til Klageenheden', { ...typedReport, followUpDate })
}

/** One press in the unit's channel; returns all that was answered. */
async function press(
  address: string,
  { teamsId, name, aadObjectId }: LocalPerson,
  cardId: string,
  data: object,
  serviceUrl: string,
): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      id: crypto.randomUUID(),
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl,
      from: { id: teamsId, name, aadObjectId },
      recipient: { id: '28:bot', name: 'KlarSvar' },
      conversation: { id: LOCAL_CHANNEL_ID, conversationType: 'channel', isGroup: true, tenantId: LOCAL_TENANT_ID },
      channelData: { tenant: { id: LOCAL_TENANT_ID }, team: { id: LOCAL_TEAM_ID }, channel: { id: LOCAL_CHANNEL_ID } },
      replyToId: cardId,
      value: { action: { type: 'Action.Execute', verb: 'take', data }, trigger: 'manual' },
    }),
  })
  return textOf(await response.json())
}
