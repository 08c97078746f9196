/** Whether a bot kept under what Teams lets it send to one conversation, read from when its calls arrived. */
import type { ConnectorCall } from '../src/local-teams/bot-side.js'

const LIMITS = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
]
/** Calls do not all travel equally fast: a tenth of a window is the network's. */
const NETWORK = 0.1
/** The machine may pause for so long, in milliseconds, and takes no less however fast the bot's clock runs. */
const PAUSE_MS = 50

/** How often one call more arrived than a window may hold. `faster`: how many times as fast as the real one the bot's clock runs. */
export function timesOverLimits(calls: readonly ConnectorCall[], faster = 1): number {
  const moments = calls.filter(({ method }) => method === 'POST' || method === 'PUT').map(({ at }) => at * faster)
  return LIMITS.reduce((sum, { count, ms }) => {
    const least = ms - Math.max(ms * NETWORK, PAUSE_MS * faster)
    return sum + moments.filter((at, index) => at - (moments[index - count] ?? -Infinity) < least).length
  }, 0)
}
