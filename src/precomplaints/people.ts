/**
 * The complaint unit's people by name. The settings hold ids only, so whoever speaks or presses inside the unit's own team is
 * remembered: a case can be handed on to them. Being remembered gives nobody a right.
 */
import type { CasePerson } from './precomplaint.js'

export interface PeopleStore {
  /** Never waits; once a day and person is enough. `at`: ISO moment. */
  remember(person: CasePerson, at: string): void
  /** Those seen since a moment, by name. */
  seenSince(since: string): Promise<CasePerson[]>
}
