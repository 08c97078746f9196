/**
 * Keeps the knowledge base new while the bot runs: the content folder is looked at again and again, and a change that can be
 * loaded takes effect; one with faults is refused by name, and the last good base stays. Looking is done by size and time of
 * change, which works on every disk; notices from the system do not reach network disks and containers.
 */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError, describeFault } from './content-error.js'
import { betweenTurns } from './in-steps.js'
import { loadInSteps, type Knowledge } from './load.js'

/** A change takes effect after one to two looks: the second tells that the file is no longer being written. */
const LOOK_EVERY_MS = 1_000

/** What became of a change; `faults` are sentences that name the file. */
export interface ReloadListener {
  reloaded(knowledge: Knowledge): void
  refused(files: string[], faults: string[]): void
}

export interface LiveKnowledge {
  /** The newest base that could be loaded. */
  current(): Knowledge
  stop(): void
}

/** Loads a content folder. */
export type Load = (contentDir: string) => Knowledge | Promise<Knowledge>

/** Loads while turns are answered. */
export const loadBetweenTurns: Load = (contentDir) => betweenTurns(loadInSteps(contentDir))

/** A timer that repeats; the function returned ends it. It must not keep the process alive. */
export type Repeat = (task: () => void, everyMs: number) => () => void

export const repeat: Repeat = (task, everyMs) => {
  const timer = setInterval(task, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Loads the folder and follows its changes.
 * @throws ContentError when the folder has faults now.
 */
export async function followKnowledge(
  contentDir: string,
  listener: ReloadListener,
  { every = repeat, load = loadBetweenTurns }: { every?: Repeat; load?: Load } = {},
): Promise<LiveKnowledge> {
  // Taken before the load, so that nothing written meanwhile is missed.
  let tried = await printOf(contentDir)
  let lastSeen = tried
  let knowledge = await load(contentDir)
  let isLooking = false

  const look = async () => {
    const seen = await printOf(contentDir)
    const isSettled = seen === lastSeen
    lastSeen = seen
    if (!isSettled || seen === tried) return
    // A faulty state is tried once, not every second.
    tried = seen
    try {
      knowledge = await load(contentDir)
      listener.reloaded(knowledge)
    } catch (error) {
      listener.refused(...reasonsOf(error))
    }
  }

  const stop = every(() => {
    if (isLooking) return
    isLooking = true
    void look().finally(() => {
      isLooking = false
    })
  }, LOOK_EVERY_MS)
  return { current: () => knowledge, stop }
}

/** Name, size and time of change of every file. A folder that cannot be read has a print of its own. */
async function printOf(contentDir: string): Promise<string> {
  const names = await readdir(contentDir, { recursive: true }).catch(() => [])
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const found = await stat(join(contentDir, name)).catch(() => undefined)
      return found?.isFile() ? `${name}:${found.size}:${found.mtimeMs}:${found.ino}` : ''
    }),
  )
  return `files:${files.filter(Boolean).join('|')}`
}

function reasonsOf(error: unknown): [string[], string[]] {
  if (error instanceof ContentError) {
    return [[...new Set(error.faults.map(({ file }) => file))], error.faults.map(describeFault)]
  }
  return [[], [error instanceof Error ? error.name : 'unknown fault']]
}
