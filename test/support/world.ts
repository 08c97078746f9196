/**
 * A whole world for a story: the real bot behind its real HTTP endpoint, a loopback Teams that keeps Teams' limits,
 * and a data folder of its own. `stop()` ends everything; a story that leaves a handle open fails.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig, type Config } from '../../src/config.js'
import { startBot, type RunningBot } from '../../src/index.js'
import { createLog, type Log } from '../../src/log.js'
import { startLocalTeams, type LocalTeams, type LocalTeamsOptions } from '../../src/local-teams/local-teams.js'
import {
  EDITOR,
  LOCAL_CHANNEL_ID,
  LOCAL_GROUP,
  LOCAL_TEAM_ID,
  LOCAL_TENANT_ID,
  SECOND_UNIT_MEMBER,
  UNIT_MEMBER,
} from '../../src/local-teams/people.js'
import { contentFolder, ownContent } from './content.js'

export interface World {
  teams: LocalTeams
  config: Config
  channel: string
  /** A group chat of two in the field and an editor. */
  group: string
  /** The bot's address without a path. */
  botUrl: string
  stopBot(): Promise<void>
  startBot(): Promise<void>
  /** Does at once what the bot's clock would bring within the minute. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

export function localSettings(dataDir: string, overrides: Record<string, string> = {}): Record<string, string> {
  return {
    PORT: '0',
    KLARSVAR_LOCAL: '1',
    DATA_DIR: dataDir,
    MICROSOFT_APP_TENANT_ID: LOCAL_TENANT_ID,
    COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
    COMPLAINT_UNIT_IDS: `${UNIT_MEMBER.aadObjectId},${SECOND_UNIT_MEMBER.aadObjectId}`,
    EDITOR_IDS: EDITOR.aadObjectId,
    LOG_LEVEL: 'silent',
    ...overrides,
  }
}

/** Starts a world; the bot has been added everywhere unless `install` is false. */
export async function startWorld(
  options: {
    settings?: Record<string, string>
    teams?: Partial<LocalTeamsOptions>
    install?: boolean
    /** The bot's clock, in the place of the real one. */
    now?: () => Date
    /** Where the bot's log goes; nowhere if left out. */
    log?: Log
    /** Where the overview page's built files lie. */
    pageFolder?: string
  } = {},
): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-'))
  const config = readConfig(localSettings(dataDir, options.settings))
  // A clock that stands still would keep the bot waiting for Teams' limits for ever.
  const clock = options.now ? { now: options.now, rateLimit: { take: () => 0 } } : {}
  const page = options.pageFolder ? { pageFolder: options.pageFolder } : {}
  const seams = { ...clock, ...page, ...(config.contentDir === contentFolder ? { load: ownContent } : {}) }
  const log = options.log ?? createLog('silent')
  let bot: RunningBot | undefined = await startBot(config, log, seams)
  const { port } = bot
  const teams = await startLocalTeams({
    port: 0,
    botUrl: `http://127.0.0.1:${port}/api/messages`,
    install: options.install ?? true,
    ...options.teams,
  })
  await teams.installed
  const stopBot = async () => {
    await bot?.stop()
    bot = undefined
  }
  return {
    teams,
    config,
    channel: LOCAL_CHANNEL_ID,
    group: LOCAL_GROUP.id,
    botUrl: `http://127.0.0.1:${port}`,
    stopBot,
    async startBot() {
      bot = await startBot({ ...config, port }, log, seams)
    },
    async catchUp() {
      await bot?.catchUp()
    },
    async stop() {
      await stopBot()
      await teams.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
