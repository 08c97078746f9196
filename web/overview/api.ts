/**
 * Calls the server. Everything travels in the body of a POST, so no question and no case number stands in an address;
 * nothing is kept in the browser.
 */
import type { ApiError, EndpointName, Request, Response, SignIn } from '../../src/overview/contract.js'
import type { Language } from './language.js'

/** What went wrong, in kinds that a person can do something about. */
export type FaultKind = 'offline' | 'signIn' | 'forbidden' | 'tooMany' | 'notRead' | 'server'

export class Fault extends Error {
  override name = 'Fault'
  constructor(
    readonly kind: FaultKind,
    /** The server's own sentence, which says more than the kind. */
    readonly text: string | undefined,
    readonly retryAfterSeconds = 0,
  ) {
    super(`The server did not answer as asked: ${kind}`)
  }
}

export interface Api {
  /** @throws Fault */
  call<N extends EndpointName>(name: N, request: Request<N>, signal?: AbortSignal): Promise<Response<N>>
}

/** @param credentials the headers that say who asks, made anew for each call */
export function createApi(credentials: () => Promise<Record<string, string>>, language: Language): Api {
  return {
    async call<N extends EndpointName>(name: N, request: Request<N>, signal?: AbortSignal) {
      const response = await reach(`/api/overview/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language, ...(await credentials()) },
        body: JSON.stringify(request),
        ...(signal ? { signal } : {}),
      })
      return (await response.json()) as Response<N>
    },
  }
}

/** How one signs in here. @throws Fault */
export async function askSignIn(): Promise<SignIn> {
  const response = await reach('/api/overview/sign-in', {})
  return (await response.json()) as SignIn
}

async function reach(address: string, options: RequestInit): Promise<globalThis.Response> {
  const response = await fetch(address, options).catch((error: unknown) => {
    if (options.signal?.aborted) throw error
    throw new Fault('offline', undefined)
  })
  if (response.ok) return response
  const said = (await response.json().catch(() => ({}))) as Partial<ApiError>
  throw new Fault(kindOf(response.status), said.text, said.retryAfterSeconds)
}

function kindOf(status: number): FaultKind {
  if (status === 401) return 'signIn'
  if (status === 403) return 'forbidden'
  if (status === 429) return 'tooMany'
  return status < 500 ? 'notRead' : 'server'
}
