/**
 * Keeps the history in a file, so that a restart does not lose it.
 * The file is written whole and then renamed into place; a file that cannot be read is set aside, never overwritten.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { History, Snapshot } from './history.js'
import { isRecord } from './wire.js'

/** How long to wait for more changes before writing, in milliseconds. */
const WRITE_DELAY = 300

/**
 * Reads the file into the history and writes it again after changes.
 * @param warn gets one sentence when the file is set aside or cannot be written
 * @returns a function that writes what is not yet written and stops
 */
export function keepHistory(history: History, file: string, warn: (sentence: string) => void): () => void {
  mkdirSync(dirname(file), { recursive: true })
  const kept = readSnapshot(file, warn)
  if (kept) history.restore(kept)

  let timer: NodeJS.Timeout | undefined
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    try {
      writeFileSync(`${file}.new`, JSON.stringify(history.snapshot()))
      renameSync(`${file}.new`, file)
    } catch (error) {
      warn(`The history could not be written to ${file}: ${reason(error)}.`)
    }
  }
  const stop = history.subscribe((event) => {
    if (event.kind !== 'typing') timer ??= setTimeout(write, WRITE_DELAY)
  })
  return () => {
    stop()
    write()
  }
}

function readSnapshot(file: string, warn: (sentence: string) => void): Snapshot | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ENOENT') return undefined
    throw new Error(`The history file ${file} cannot be read: ${reason(error)}.`, { cause: error })
  }
  try {
    const parsed: unknown = JSON.parse(text)
    if (isSnapshot(parsed)) return parsed
    throw new Error('it is not a history of version 1')
  } catch (error) {
    const aside = `${file}.broken-${Date.now()}`
    renameSync(file, aside)
    warn(`The history file was not understood (${reason(error)}); it was set aside as ${aside} and a new one begun.`)
    return undefined
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isRecord(value) &&
    value['version'] === 1 &&
    typeof value['lastId'] === 'number' &&
    Array.isArray(value['announced']) &&
    isRecord(value['read']) &&
    Array.isArray(value['messages']) &&
    value['messages'].every(
      (message) => isRecord(message) && typeof message['id'] === 'string' && isRecord(message['activity']),
    )
  )
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
