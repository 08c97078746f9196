/** A bot in a process of its own, as in production: it can be killed, and its memory is its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const READY_WITHIN_MS = 60_000

/** Starts `script` with these settings and no others; resolves when it answers on its `PORT`. */
export async function startBotProcess(script: string, settings: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const until = Date.now() + READY_WITHIN_MS
  while (Date.now() < until) {
    const isUp = await fetch(`http://127.0.0.1:${settings['PORT']}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return child
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('The bot did not start')
}

export async function stopBotProcess(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return
  const ended = new Promise((resolve) => bot.once('exit', resolve))
  bot.kill('SIGTERM')
  await ended
}

/** In MB; undefined when the process is gone. */
export async function memoryOf(bot: ChildProcess): Promise<number | undefined> {
  const status = await readFile(`/proc/${bot.pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}
