/**
 * Long work in steps: at once where nobody waits, or with turns answered between the steps while the bot runs.
 */
import { setImmediate } from 'node:timers/promises'

/** Work that pauses after each step, and what comes of it. */
export type Steps<T> = Generator<undefined, T>

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** One step after the other, each when what waited meanwhile is done. */
export async function betweenTurns<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next()
  while (!step.done) {
    await setImmediate()
    step = steps.next()
  }
  return step.value
}
