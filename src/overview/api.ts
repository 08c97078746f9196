/**
 * The overview's endpoints: sign-in, limit, right, request, answer, in this order. Refusals have constant bodies, and a fault
 * gives a reference number that the log has too.
 */
import type { z } from 'zod'
import { authorize, type CaseAction } from '../dialogs/authorize.js'
import type { Person } from '../dialogs/conversation.js'
import { describeError, type Log } from '../log.js'
import { textsIn } from '../texts/languages.js'
import { listEntries, listGaps } from './content.js'
import { endpoints, type ApiError, type EndpointName, type Response } from './contract.js'
import { tellHealth } from './health.js'
import { tellMe } from './me.js'
import type { Answer, OverviewNeeds } from './needs.js'
import { listOwnCases } from './own-cases.js'
import type { PersonLimit } from './person-limit.js'
import { listPicks, setFavourite } from './picks.js'
import { findCase, pressButton } from './press.js'
import { listQueue } from './queue.js'
import { giveFeedback, search, suggest } from './search.js'
import type { Headers, SignIn } from './sign-in.js'
import { makeReport, orderExport, tellTrends } from './trends.js'

/** Each endpoint with the right it takes. A button's own rights are asked again where it is handled. */
const handlers: { [N in EndpointName]: { right: CaseAction; answer: Answer<N> } } = {
  me: { right: 'ask', answer: tellMe },
  suggest: { right: 'ask', answer: suggest },
  search: { right: 'ask', answer: search },
  feedback: { right: 'ask', answer: giveFeedback },
  press: { right: 'ask', answer: pressButton },
  picks: { right: 'ask', answer: listPicks },
  'set-favourite': { right: 'ask', answer: setFavourite },
  'own-cases': { right: 'log', answer: listOwnCases },
  queue: { right: 'see-queue', answer: listQueue },
  'find-case': { right: 'handle-case', answer: findCase },
  trends: { right: 'see-trends', answer: tellTrends },
  report: { right: 'see-trends', answer: makeReport },
  export: { right: 'export-case', answer: orderExport },
  gaps: { right: 'read-gaps', answer: listGaps },
  entries: { right: 'read-gaps', answer: listEntries },
  health: { right: 'administer', answer: tellHealth },
}

export interface ApiAnswer {
  status: number
  body: Response<EndpointName> | ApiError
}

/** @param body as it was read from JSON, and not to be trusted */
export type OverviewApi = (name: string, headers: ApiHeaders, body: unknown) => Promise<ApiAnswer>

export interface ApiHeaders extends Headers {
  /** `Accept-Language`: the page sends the one language that it speaks. */
  language: string
}

export function createOverviewApi(
  needs: OverviewNeeds,
  { signIn, limit, log }: { signIn: SignIn; limit: PersonLimit; log: Log },
): OverviewApi {
  return async (name, headers, body) => {
    const identified = await signIn(headers)
    if ('refused' in identified) {
      log.warn('overview-refused', { reason: identified.refused })
      return refuse(401, 'Unauthorized')
    }
    const { person } = identified
    const retryAfterSeconds = limit(person.id)
    if (retryAfterSeconds > 0) return refuse(429, 'Too many requests', { retryAfterSeconds })
    if (!isEndpoint(name)) return refuse(404, 'Not found')
    if (!authorize(person, handlers[name].right)) return refuse(403, 'Forbidden')
    const request = endpoints[name].request.safeParse(body)
    if (!request.success) return refuse(400, 'Bad request')
    const texts = textsIn[/^en\b/i.test(headers.language) ? 'en' : 'da']
    return run(name, request.data, person, { ...needs, deps: { ...needs.deps, texts } }, log)
  }
}

async function run(
  name: EndpointName,
  request: z.output<(typeof endpoints)[EndpointName]['request']>,
  person: Person,
  needs: OverviewNeeds,
  log: Log,
): Promise<ApiAnswer> {
  const started = performance.now()
  try {
    // The request was read by this very endpoint's schema.
    const answer = handlers[name].answer as Answer<EndpointName>
    const body = await answer(request, person, needs)
    log.info('overview', { endpoint: name, ms: Math.round(performance.now() - started) })
    return { status: 200, body }
  } catch (error) {
    const reference = needs.deps.newId().slice(0, 8).toUpperCase()
    log.error('overview-failed', { reference, endpoint: name, ...describeError(error) })
    const { fault, notSaved } = needs.deps.texts.dialogs
    return refuse(500, 'Internal error', { reference, text: name === 'press' ? notSaved(reference) : fault(reference) })
  }
}

function isEndpoint(name: string): name is EndpointName {
  return Object.hasOwn(handlers, name)
}

function refuse(status: number, error: string, more: Omit<ApiError, 'error'> = {}): ApiAnswer {
  return { status, body: { error, ...more } }
}
