/**
 * Shows something in a place outside any turn: posts it, or updates what was posted before.
 * What Teams answers is turned into what to do next.
 */
import type { Activity, ConversationReference } from 'botbuilder'
import { isAllowedServiceUrl, type DoorSettings } from './front-door.js'
import type { TeamsAdapter } from './teams-adapter.js'

export type Delivered =
  | { outcome: 'shown'; activityId: string | undefined }
  /** The card that should be updated is no longer there. */
  | { outcome: 'card-gone' }
  /** The place takes no messages any more. */
  | { outcome: 'place-dead'; reason: string }
  | { outcome: 'failed'; retryAfterMs: number | undefined; status: number | undefined }

export type Deliver = (
  reference: Partial<ConversationReference>,
  message: Partial<Activity>,
  activityId: string | undefined,
) => Promise<Delivered>

export function createDeliver(
  adapter: TeamsAdapter,
  door: Pick<DoorSettings, 'local' | 'allowedServiceHosts'>,
): Deliver {
  return async (reference, message, activityId) => {
    if (!isAllowedServiceUrl(reference.serviceUrl, door)) return { outcome: 'place-dead', reason: 'service-address' }
    let shownAs = activityId
    try {
      await adapter.visit(reference, async (context) => {
        if (activityId) await context.updateActivity({ ...message, id: activityId })
        else shownAs = (await context.sendActivity(message))?.id
      })
      return { outcome: 'shown', activityId: shownAs }
    } catch (error) {
      return readFault(error, activityId !== undefined)
    }
  }
}

function readFault(error: unknown, wasUpdate: boolean): Delivered {
  const { statusCode: status, response } = error as {
    statusCode?: number
    response?: { headers?: { get(name: string): string | undefined } }
  }
  if (status === 404 && wasUpdate) return { outcome: 'card-gone' }
  if (status === 403 || status === 404) return { outcome: 'place-dead', reason: `teams-${status}` }
  const seconds = Number(response?.headers?.get('retry-after'))
  return { outcome: 'failed', status, retryAfterMs: seconds > 0 ? seconds * 1000 : undefined }
}
