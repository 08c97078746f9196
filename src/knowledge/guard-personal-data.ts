/**
 * CPR numbers, and questions about a named child's or another person's case. Rules about names and numbers may be asked.
 */
import { findCpr } from './cpr.js'
import { givesOwnName, namesPerson } from './named-person.js'
import { toldOnly, type Weighed } from './weighed/weigh.js'

/** From which odds, as their logarithm, a text with a name is about that person. */
const aboutNamed = -3.3

/** The sign of personal data seen, if any: `raw` as received, `shown` normalised. */
export function findsPersonalData(raw: string, shown: string, weighed: () => Weighed): string | undefined {
  if (findCpr(raw).length > 0) return 'cpr'
  const { kinds, named } = weighed()
  if (namesPerson(shown)) return named > aboutNamed ? 'named-person' : undefined
  return kinds.has('personal-data') && !givesOwnName(shown) ? toldOnly : undefined
}
