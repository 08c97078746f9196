/**
 * `npm start`: the bot on loopback with its embedded store, and beside it a page on which one can be a teacher,
 * a pedagogue, a member of the complaint unit or an editor. Nothing to install, configure or sign up for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readConfigFromProcess } from '../src/config.js'
import { failToStart, startBot, stopOnSignals } from '../src/index.js'
import { EDITOR, LOCAL_TEAM_ID, LOCAL_TENANT_ID, SECOND_UNIT_MEMBER, UNIT_MEMBER } from '../src/local-teams/people.js'
import { startLocalTeams } from '../src/local-teams/local-teams.js'
import { createLog } from '../src/log.js'

try {
  const config = readConfigFromProcess({
    KLARSVAR_LOCAL: '1',
    MICROSOFT_APP_TENANT_ID: LOCAL_TENANT_ID,
    COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
    COMPLAINT_UNIT_IDS: [UNIT_MEMBER, SECOND_UNIT_MEMBER].map((person) => person.aadObjectId).join(' '),
    EDITOR_IDS: EDITOR.aadObjectId,
  })
  const log = createLog(config.logLevel)
  const bot = await startBot(config, log)
  const page = await startLocalTeams({
    port: config.localTeamsPort,
    botUrl: `http://127.0.0.1:${bot.port}/api/messages`,
    dataFile: join(config.dataDir, 'local-teams.json'),
    prompts: promptStarters(),
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

/** The prompt starters of the app's manifest, as Teams would show them; then the command that starts a pre-complaint. */
function promptStarters(): { title: string; prompt: string }[] {
  const command = z.object({ title: z.string(), type: z.string().optional(), prompt: z.string().optional() })
  const manifestSchema = z.object({
    bots: z.array(
      z.object({ commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })) }),
    ),
  })
  const file = new URL('../manifest/manifest.json', import.meta.url)
  const { bots } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const personal = bots.flatMap((bot) => bot.commandLists).find(({ scopes }) => scopes.includes('personal'))
  const prompts = personal?.commands.flatMap(({ title, prompt }) => (prompt ? [{ title, prompt }] : [])) ?? []
  const commands = personal?.commands.filter(({ type }) => type !== 'prompt').slice(0, 1) ?? []
  return [...prompts, ...commands.map(({ title }) => ({ title, prompt: title }))]
}
