/**
 * What the bot does by itself as time passes: each task is done at the start and then every minute. A task finds out itself
 * whether anything is due, and must bear being done twice, for several instances have a clockwork each.
 */
import { describeError, type Log } from '../log.js'

/** Often enough that "at eight" is eight, and cheap when nothing is due. */
const EVERY_MS = 60_000

export interface Clockwork {
  /** Does all tasks once now. */
  tick(): Promise<void>
  /** Ends when the task under way has ended. */
  stop(): Promise<void>
}

/** A task that fails is logged under its name and tried again at the next minute; the others are done all the same. */
export function startClockwork(
  tasks: Readonly<Record<string, () => Promise<unknown>>>,
  log: Log,
  everyMs = EVERY_MS,
): Clockwork {
  let running: Promise<void> | undefined
  let stopped = false

  const doAll = async () => {
    for (const [task, act] of Object.entries(tasks)) {
      if (stopped) return
      try {
        await act()
      } catch (error) {
        log.error('clockwork-task-failed', { task, ...describeError(error) })
      }
    }
  }
  const tick = () => {
    const mine = (running ?? Promise.resolve()).then(doAll).then(() => {
      if (running === mine) running = undefined
    })
    running = mine
    return mine
  }
  const timer = setInterval(() => {
    // A minute that is still at work is not hurried; the next one looks again.
    if (!running) void tick()
  }, everyMs)
  void tick()

  return {
    tick,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
