/**
 * How long a turn takes, against a bare botbuilder + restify echo bot in the same run: `npx tsx bench/turn-latency.ts`.
 * A turn is measured from the POST to its answer, with the bot's own call to the connector inside it.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from 'botbuilder'
import restify from 'restify'
import { TeamsAdapter } from '../src/bot/teams-adapter.js'
import { readConfig } from '../src/config.js'
import { startBot } from '../src/index.js'
import { startLocalTeams } from '../src/local-teams/local-teams.js'
import { LOCAL_TEAM_ID, LOCAL_TENANT_ID, TEACHER } from '../src/local-teams/people.js'
import { createLog } from '../src/log.js'

const WARM_UP = 40
const TURNS = 300
const questions = [
  'mor vil se alle papirer om sin søn',
  'hvor lang tid har vi til at svare på en aktindsigt',
  'hvad er en partshøring',
  'må jeg sige det til far når de er skilt',
  'hvem behandler en klage over mobning',
]

const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-bench-'))
const bot = await startBot(
  readConfig({
    KLARSVAR_LOCAL: '1',
    PORT: '0',
    DATA_DIR: dataDir,
    MICROSOFT_APP_TENANT_ID: LOCAL_TENANT_ID,
    COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
  }),
  createLog('silent'),
)
const echo = await startEcho()
const teamsOf = (port: number) =>
  startLocalTeams({ port: 0, botUrl: `http://127.0.0.1:${port}/api/messages`, limits: { rate: false } })
const [product, bare] = [await teamsOf(bot.port), await teamsOf(echo.port)]
await Promise.all([product.installed, bare.installed])

const times = { product: [] as number[], bare: [] as number[] }
for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
  const text = questions[turn % questions.length] ?? ''
  for (const [name, teams] of [
    ['product', product],
    ['bare', bare],
  ] as const) {
    const started = performance.now()
    await teams.say(TEACHER.aadObjectId, text)
    if (turn >= WARM_UP) times[name].push(performance.now() - started)
  }
}

const [p50, p95] = [ratio(0.5), ratio(0.95)]
console.log(`turns ${TURNS} each, interleaved (ms)`)
console.log(`KlarSvar  p50 ${at(times.product, 0.5).toFixed(1)}  p95 ${at(times.product, 0.95).toFixed(1)}`)
console.log(`echo bot  p50 ${at(times.bare, 0.5).toFixed(1)}  p95 ${at(times.bare, 0.95).toFixed(1)}`)
console.log(`ratio     p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}`)
console.log(`RSS ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB (both bots and both stand-ins in one process)`)

await Promise.all([product.close(), bare.close()])
echo.close()
await bot.stop()
await rm(dataDir, { recursive: true, force: true })

function at(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function ratio(share: number): number {
  return at(times.product, share) / at(times.bare, share)
}

async function startEcho(): Promise<{ port: number; close(): void }> {
  const adapter = new TeamsAdapter({ app: undefined, tenantId: undefined })
  const server = restify.createServer()
  server.use(restify.plugins.bodyParser())
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    const answer = await adapter.receive('', request.body as Activity, async (context) => {
      if (context.activity.type === 'message') await context.sendActivity(`Echo: ${context.activity.text}`)
    })
    response.send(typeof answer === 'object' ? answer.status : 200)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: server.address().port,
    close: () => {
      server.close()
    },
  }
}
