/**
 * How long the bot takes from its start to being ready, and what it then weighs: `npx tsx bench/start.ts`.
 * Cold: the first start, without tsx's cache of compiled files; warm: the median of those after it.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const STARTS = 6
const PORT = 39_781

const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-bench-'))
const cache = await mkdtemp(join(tmpdir(), 'klarsvar-cache-'))
const runs = []
for (let start = 0; start < STARTS; start += 1) runs.push(await startOnce())
const [cold, ...warm] = runs
const median = warm.sort((a, b) => a.ms - b.ms)[Math.floor(warm.length / 2)]
console.log(`cold ${cold?.ms} ms, warm ${median?.ms} ms, RSS after start ${median?.rss} MB`)
await rm(dataDir, { recursive: true, force: true })
await rm(cache, { recursive: true, force: true })

async function startOnce(): Promise<{ ms: number; rss: number }> {
  const started = performance.now()
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
    env: {
      ...process.env,
      TMPDIR: cache,
      KLARSVAR_LOCAL: '1',
      PORT: String(PORT),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  })
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 10))
  const ms = Math.round(performance.now() - started)
  const status = await readFile(`/proc/${bot.pid}/status`, 'utf8')
  const ended = new Promise((resolve) => bot.once('exit', resolve))
  bot.kill('SIGTERM')
  await ended
  return { ms, rss: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024) }
}

async function isReady(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${PORT}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
