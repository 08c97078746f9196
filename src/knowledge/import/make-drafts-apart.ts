/**
 * Reads a file in a process of its own, under a limit of time and memory: whatever the file does, it does it there.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ImportError } from './import-error.js'
import { limits } from './limits.js'
import type { ImportJob, ImportResult } from './make-drafts.js'
import { refuse } from './messages.js'
import type { WorkerAnswer } from './read-worker.js'

const memoryCheckMilliseconds = 50
const pageBytes = 4096

/** As `makeDrafts`, apart. `allowed` is smaller in tests. */
export async function makeDraftsApart(
  job: ImportJob,
  allowed: { milliseconds: number; memoryBytes: number } = limits,
): Promise<ImportResult> {
  const child = start()
  let timer: NodeJS.Timeout | undefined
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<ImportResult>((resolve, reject) => {
      timer = setTimeout(() => reject(refuse.tooSlow()), allowed.milliseconds)
      watch = setInterval(() => {
        void residentBytes(child).then((bytes) => bytes > allowed.memoryBytes && reject(refuse.tooMuchMemory()))
      }, memoryCheckMilliseconds)
      child.once('message', (answer: WorkerAnswer) => {
        if ('result' in answer) resolve(answer.result)
        else reject('problem' in answer ? new ImportError(answer.problem, answer.remedy) : refuse.failed())
      })
      // Node ends itself so when its heap is full.
      child.once('exit', (_, signal) => reject(signal === 'SIGABRT' ? refuse.tooMuchMemory() : refuse.failed()))
      child.once('error', () => reject(refuse.failed()))
      child.send(job, (error) => error && reject(refuse.failed()))
    })
  } finally {
    clearTimeout(timer)
    clearInterval(watch)
    await end(child)
  }
}

/** The process gets no settings of ours, so a hostile file finds no secret in it. */
function start(): ChildProcess {
  // Run from the sources, the process needs what reads TypeScript.
  const isSource = import.meta.url.endsWith('.ts')
  const tsx = isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []
  const worker = fileURLToPath(new URL(isSource ? './read-worker.ts' : './read-worker.js', import.meta.url))
  return fork(worker, {
    execArgv: [...tsx, `--max-old-space-size=${limits.heapMegabytes}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Buffers do not count as heap, so the system is asked. Only Linux tells it in a file; elsewhere time is the limit. */
async function residentBytes(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '')
  return Number(status.split(' ')[1] ?? 0) * pageBytes
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
