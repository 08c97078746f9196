/**
 * Whether a message tells that a parent is dissatisfied, so that the form for it may be offered. The nets of the guards have learnt
 * this as an outcome of its own (docs/search.md).
 */
import { endsOf, normalise, plainly } from './fold.js'
import { wellWritten } from './guards.js'
import { withoutNames } from './named-person.js'
import { createLayOut } from './weighed/lay-out.js'

/** A longer message is read at both ends. */
const mostCharacters = 2_000
/** From these odds on, as their logarithm: as likely as anything else. How many are met is in docs/search.md. */
const clearly = 0

export const tellsOfDissatisfaction = (text: string) => dissatisfactionIn(text) >= clearly

/** The logarithm of the odds. */
export function dissatisfactionIn(text: string): number {
  const shown = normalise(endsOf(text, mostCharacters))
  const { sentences, dissatisfactionOf } = createLayOut()(plainly(wellWritten(withoutNames(shown) ?? shown)))
  return dissatisfactionOf(sentences)
}
