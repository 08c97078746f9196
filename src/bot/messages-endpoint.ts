/** What a POST to /api/messages leads to: the front door, the SDK's signature check, the turn. */
import type { Activity } from 'botbuilder'
import { describeError, type Log } from '../log.js'
import { admit, type DoorSettings } from './front-door.js'
import type { TeamsAdapter, TurnLogic } from './teams-adapter.js'

export interface EndpointAnswer {
  status: number
  /** Only an invoke has one. */
  body?: unknown
}

/** The only bodies a refusal has; they tell a stranger nothing. */
const refusals = { 400: 'Bad request', 401: 'Unauthorized', 403: 'Forbidden', 500: 'Internal error' } as const

export function createMessagesEndpoint(adapter: TeamsAdapter, logic: TurnLogic, door: DoorSettings, log: Log) {
  return async (authorization: string, body: unknown): Promise<EndpointAnswer> => {
    const admission = admit(body, authorization, door)
    if (!admission.admitted) {
      log.warn('refused', { reason: admission.reason })
      return refuse(admission.status)
    }
    try {
      const answer = await adapter.receive(authorization, body as Activity, logic)
      if (answer === 'unauthorized') {
        log.warn('refused', { reason: 'signature' })
        return refuse(401)
      }
      return { status: answer?.status ?? 200, body: answer?.body as unknown }
    } catch (error) {
      log.error('activity-failed', describeError(error))
      return refuse(500)
    }
  }
}

function refuse(status: keyof typeof refusals): EndpointAnswer {
  return { status, body: { error: refusals[status] } }
}
