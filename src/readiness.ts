/** Whether the bot can do its work: the store answers, content is loaded, deliveries are not stuck. */
import type { ViewStore } from './precomplaints/views.js'
import type { Readiness } from './server.js'

/** A delivery that has waited longer than its longest pause between tries is stuck. */
const OVERDUE_AFTER_MS = 15 * 60_000

export function createReadiness(views: Pick<ViewStore, 'backlog'>, now: () => Date): () => Promise<Readiness> {
  return async () => {
    // Content is loaded before the server listens; a base that cannot be used never gets this far.
    const parts: Record<string, string> = { content: 'ok' }
    try {
      const moment = now()
      const { oldestDue, unreachable } = await views.backlog(moment.toISOString())
      const overdue = oldestDue !== undefined && moment.getTime() - Date.parse(oldestDue) > OVERDUE_AFTER_MS
      parts['store'] = 'ok'
      parts['deliveries'] = overdue ? 'overdue' : 'ok'
      parts['unreachable'] = String(unreachable)
    } catch {
      parts['store'] = 'unavailable'
    }
    return { ready: parts['store'] === 'ok' && parts['deliveries'] === 'ok', parts }
  }
}
