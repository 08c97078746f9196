/**
 * The bot as in production, in a process of its own, with one thing in the place of Microsoft: who signs. Settings come from
 * the environment as always; `AUTHORITY_URL` and `OWN_TOKEN` are the test's. Started by `signed-world.ts`, which it tells
 * its port, and how much memory it holds when asked.
 */
import { readConfig } from '../../src/config.js'
import { startBot } from '../../src/index.js'
import { stopOnSignals } from '../../src/lifetime.js'
import { createLog } from '../../src/log.js'

export type FromBot = { port: number } | { rss: number; heap: number }

const { AUTHORITY_URL = '', OWN_TOKEN = '' } = process.env
const config = readConfig(process.env)
const log = createLog(config.logLevel)
const bot = await startBot(config, log, {
  authority: { openIdMetadataUrl: AUTHORITY_URL, ownToken: () => Promise.resolve(OWN_TOKEN) },
})
const tell = (message: FromBot) => process.send?.(message)
process.on('message', () => {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  tell({ rss, heap: heapUsed })
})
stopOnSignals(() => bot.stop(), log)
tell({ port: bot.port })
