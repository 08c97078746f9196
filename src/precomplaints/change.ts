/**
 * Applies a transition to the newest record: read, decide, write where the version is still the same.
 */
import type { Precomplaint } from './precomplaint.js'
import type { Notice, PrecomplaintStore } from './store.js'
import type { Transition } from './transitions.js'

/** Each lost race means that somebody else succeeded, so a few tries are plenty for a case of two or three people. */
const MAX_TRIES = 5

export type ChangeResult = { transition: Transition; current: Precomplaint } | { transition: { outcome: 'missing' } }

/** The record that stands after the change is `current`, also when nothing was changed. */
export async function change(
  store: PrecomplaintStore,
  id: string,
  decide: (precomplaint: Precomplaint) => Transition,
  /** The messages that the change brings, made from the record as it will be. */
  notices: (next: Precomplaint) => readonly Notice[] = () => [],
): Promise<ChangeResult> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const current = await store.find(id)
    if (!current) return { transition: { outcome: 'missing' } }
    const transition = decide(current)
    if (transition.outcome !== 'changed') return { transition, current }
    const saved = await store.save(transition.precomplaint, transition.event, notices(transition.precomplaint))
    if (saved) return { transition, current: saved }
  }
  throw new Error(`Pre-complaint ${id} was changed by others ${MAX_TRIES} times in a row`)
}
