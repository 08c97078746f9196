/** What every section needs: the server, who one is, and the way out of the page. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { EndpointName, Request, Response } from '../../src/overview/contract.js'
import type { Api } from './api.js'
import { useLanguage } from './language.js'
import { useRemote, type Remote } from './remote.js'

export type Me = Response<'me'>

export interface Server {
  api: Api
  me: Me
  /** Opens an address outside the page. */
  open: (address: string) => void
}

export const ServerContext = createContext<Server | undefined>(undefined)

export function useServer(): Server {
  const server = useContext(ServerContext)
  if (!server) throw new Error('A section was drawn before anybody had signed in.')
  return server
}

/** Asks an endpoint that changes nothing, and anew when the request or the language changes. */
export function useCall<N extends EndpointName>(name: N, request: Request<N>): Remote<Response<N>> {
  const { api } = useServer()
  const language = useLanguage()
  return useRemote((signal) => api.call(name, request, signal), `${language} ${name} ${JSON.stringify(request)}`)
}
