/** For the administrator: whether everything is well, in counts alone. */
import { dayOf } from '../calendar.js'
import type { Answer } from './needs.js'

export const tellHealth: Answer<'health'> = async (_request, _person, { deps, readiness, storeHealth }) => {
  const today = dayOf(deps.now())
  const { entries } = deps.knowledge()
  const { total } = await deps.gaps.list(0, 1)
  const { unitChannel, ...health } = await storeHealth(today)
  return {
    ...(await readiness()),
    ...health,
    unitChannel: typeof unitChannel === 'string' ? unitChannel : 'dead',
    entries: entries.length,
    entriesUnderReview: entries.filter(({ reviewBy }) => reviewBy < today).length,
    gaps: total,
  }
}
