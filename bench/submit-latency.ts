/**
 * From the press of "Send" to the receipt, with the store's fsync in between: `npx tsx bench/submit-latency.ts [SUBMITS]`. SQLite.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.js'
import { startBot } from '../src/index.js'
import { startLocalTeams } from '../src/local-teams/local-teams.js'
import { TEACHER } from '../src/local-teams/people.js'
import { createLog } from '../src/log.js'
import { typedReport } from '../test/support/examples.js'
import { textOf } from '../test/support/story.js'
import { localSettings } from '../test/support/world.js'

const submits = Number(process.argv[2] ?? 300)
const WARM_UP = 20

const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-submit-'))
// Without Teams' limits, so that the cards of earlier submits do not queue up behind the later ones.
const bot = await startBot(readConfig(localSettings(dataDir)), createLog('silent'), {
  rateLimit: { take: () => 0 },
})
const teams = await startLocalTeams({
  port: 0,
  botUrl: `http://127.0.0.1:${bot.port}/api/messages`,
  limits: { rate: false },
})
await teams.installed
const chat = teams.personalChat(TEACHER.aadObjectId)
const times: number[] = []
let saved = 0
for (let index = 0; index < WARM_UP + submits; index += 1) {
  const before = teams.sent(chat).length
  await teams.say(TEACHER.aadObjectId, 'log utilfredshed')
  const form = teams
    .sent(chat)
    .slice(before)
    .find((activity) => JSON.stringify(activity).includes('formKey'))
  if (!form) throw new Error('No form came')
  const started = performance.now()
  const answer = await teams.press(TEACHER.aadObjectId, form.id, 'Send til Klageenheden', typedReport)
  if (index >= WARM_UP) times.push(performance.now() - started)
  if (/TU-\d{4}-\d{4,}/.test(textOf(answer.body))) saved += 1
}
times.sort((a, b) => a - b)
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
console.log(`${saved} of ${WARM_UP + submits} saved; submit to receipt p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
await bot.stop()
await teams.close()
await rm(dataDir, { recursive: true, force: true })
