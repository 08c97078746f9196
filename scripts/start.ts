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
import { buildPage } from './build-web.js'

const command = z.object({ title: z.string(), type: z.string().optional(), prompt: z.string().optional() })
const manifestSchema = z.object({
  bots: z.array(
    z.object({ commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })) }),
  ),
})

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
    prompts: {
      'da-DK': promptStarters(),
      'en-GB': promptStarters(z.record(z.string(), z.string()).parse(manifestFile('en.json'))),
    },
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

/** The prompt starters of the app's manifest, as Teams would show them; then the command that starts a pre-complaint. */
function promptStarters(translation: Record<string, string> = {}): { title: string; prompt: string }[] {
  const { bots } = manifestSchema.parse(manifestFile('manifest.json'))
  const list = bots[0]?.commandLists.findIndex(({ scopes }) => scopes.includes('personal')) ?? -1
  const commands = (bots[0]?.commandLists[list]?.commands ?? []).map((one, index) => {
    const path = `bots[0].commandLists[${list}].commands[${index}]`
    const { [`${path}.title`]: title = one.title, [`${path}.prompt`]: prompt = one.prompt } = translation
    return { type: one.type, title, prompt }
  })
  const prompts = commands.flatMap(({ title, prompt }) => (prompt ? [{ title, prompt }] : []))
  const [first] = commands.filter(({ type }) => type !== 'prompt')
  return [...prompts, ...(first ? [{ title: first.title, prompt: first.title }] : [])]
}

function manifestFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../manifest/${name}`, import.meta.url), 'utf8'))
}
