/**
 * `npm start`: the bot on loopback with its embedded store, and beside it a page on which one can be a teacher,
 * a pedagogue, a member of the complaint unit or an editor. Nothing to install, configure or sign up for.
 */
import { join } from 'node:path'
import { readConfigFromProcess } from '../src/config.js'
import { startBot } from '../src/index.js'
import { failToStart, stopOnSignals } from '../src/lifetime.js'
import { EDITOR, LOCAL_TEAM_ID, LOCAL_TENANT_ID, SECOND_UNIT_MEMBER, UNIT_MEMBER } from '../src/local-teams/people.js'
import { startLocalTeams } from '../src/local-teams/local-teams.js'
import { createLog } from '../src/log.js'
import { buildPage } from './build-web.js'
import { extensionCommands, promptStarters } from './manifest-page.js'

try {
  const config = readConfigFromProcess({
    KLARSVAR_LOCAL: '1',
    MICROSOFT_APP_TENANT_ID: LOCAL_TENANT_ID,
    COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
    COMPLAINT_UNIT_IDS: [UNIT_MEMBER, SECOND_UNIT_MEMBER].map((person) => person.aadObjectId).join(' '),
    EDITOR_IDS: EDITOR.aadObjectId,
  })
  const log = createLog(config.logLevel)
  await buildPage()
  const bot = await startBot(config, log)
  const page = await startLocalTeams({
    port: config.localTeamsPort,
    botUrl: `http://127.0.0.1:${bot.port}/api/messages`,
    dataFile: join(config.dataDir, 'local-teams.json'),
    prompts: promptStarters,
    commands: extensionCommands,
    overviewUrl: `http://127.0.0.1:${bot.port}/overview/`,
  }).catch(async (error: unknown) => {
    await bot.stop()
    throw error
  })
  process.stdout.write(`\nKlarSvar is ready. Open ${page.url} in a browser. Stop with Ctrl-C.\n\n`)
  stopOnSignals(async () => {
    await page.close()
    await bot.stop()
  }, log)
} catch (error) {
  failToStart(error)
}
