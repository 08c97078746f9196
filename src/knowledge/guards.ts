/**
 * What must be seen before any search, in this order: acute danger, whistleblowing, personal data, threats against staff,
 * instructions to the bot. Questions about the rules on these matters are ordinary questions and pass.
 */
import { findsDanger } from './guard-danger.js'
import { findsManipulation } from './guard-manipulation.js'
import { findsPersonalData } from './guard-personal-data.js'
import { findsThreat } from './guard-threats.js'
import { findsWhistleblowing } from './guard-whistleblower.js'
import { endsOf, normalise, plainly } from './fold.js'
import { inGoodDanish } from './good-danish.js'
import { withoutIdioms } from './idioms.js'
import { isLabelAlone } from './labels.js'
import { nameless, withoutNames } from './named-person.js'
import { once } from './once.js'
import { phone } from './personal-data/find-contacts.js'
import { toldOnly, weigh } from './weighed/weigh.js'

/**
 * Why a text is met by a fixed card. `detail` names the sign that was seen, never the words of the text; `told` where no sign was
 * seen and all that was said was weighed.
 */
export interface Guard {
  kind: 'danger' | 'whistleblower' | 'personal-data' | 'threats' | 'manipulation'
  detail?: string
}

/**
 * The signs are looked for in this much of a text, half of it at each end; CPR numbers in all of it. It is more than Teams
 * delivers in one message (28 KB), so that no story is too long.
 */
const mostCharacters = 30_000

/** Whether no sign was seen, so that the text may mean something else. */
export const isWeighed = ({ detail }: Guard) => detail === toldOnly

/** The first guard that a text calls for, if any. */
export const guard = (text: string): Guard | undefined => guardsIn(text)[0]

/**
 * All that a text calls for, in this order: a text sent in one piece may need more than one answer. A danger that was weighed only,
 * and is told less clearly than something else, comes second.
 */
export function guardsIn(text: string): Guard[] {
  const shown = withoutIdioms(normalise(endsOf(text, mostCharacters), mostCharacters))
  const plain = plainly(shown)
  // The digits of a telephone number, by twos, say nothing of what is told.
  const unnamed = once(() => (withoutNames(shown) ?? shown).replace(phone, ''))
  const plainUnnamed = once(() => (unnamed() === shown ? plain : plainly(unnamed())))
  const weighed = once(() => {
    if (isLabelAlone(shown)) return weigh('')
    const written = wellWritten(unnamed())
    return weigh(plainUnnamed(), written === unnamed() ? plainUnnamed() : plainly(written))
  })
  const found: [Guard['kind'], string | undefined][] = [
    ['danger', findsDanger(plain, plainUnnamed, weighed)],
    ['whistleblower', findsWhistleblowing(plain, weighed)],
    ['personal-data', findsPersonalData(text, shown, weighed)],
    ['threats', findsThreat(plain, weighed)],
    ['manipulation', findsManipulation(plain, weighed)],
  ]
  const guards = found.flatMap(([kind, detail]): Guard[] => (detail ? [{ kind, detail }] : []))
  const [first, ...others] = guards
  if (first?.kind !== 'danger' || !isWeighed(first) || weighed().isDangerClearest) return guards
  const clearer = others.find(({ kind }) => kind !== 'personal-data')
  return clearer ? [clearer, first, ...others.filter((other) => other !== clearer)] : guards
}

/** A text without names in good Danish; what stands for a name stays. */
export const wellWritten = (text: string) => inGoodDanish(text, (word) => word.startsWith(nameless)).text
