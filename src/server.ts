/**
 * The HTTP server: routes for Teams, for those who watch, for downloads, and for the overview page with its API. It hides every
 * fault behind a constant body.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import helmet from 'helmet'
import restify from 'restify'
import type { EndpointAnswer } from './bot/messages-endpoint.js'
import { describeError, type Log } from './log.js'
import type { ApiAnswer, OverviewApi } from './overview/api.js'
import type { SignIn } from './overview/contract.js'
import { pageSecurityPolicy, type PageFiles } from './overview/page-files.js'

/** The largest activity Teams sends is far below; more is not a message. */
const MAX_BODY_BYTES = 262_144
/** A request that trickles in is cut off; Teams sends its own in milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000

export interface Readiness {
  ready: boolean
  /** Each part that must work, by name, with what is wrong where something is. */
  parts: Record<string, string>
}

interface Routes {
  receive: (authorization: string, body: unknown) => Promise<EndpointAnswer>
  readiness: () => Promise<Readiness>
  /** Figures for Prometheus. */
  metrics: () => Promise<{ contentType: string; text: string }>
  /** The file that a token was given for; undefined when there is none. */
  download: (token: string) => Promise<Download | undefined>
  overview: Overview
}

interface Overview {
  call: OverviewApi
  /** How one signs in here. */
  signIn: () => SignIn
  /** The page's files, by their names under /overview/. */
  file: PageFiles
}

/** A file to be saved, sent as it is made. */
export interface Download {
  /** Letters, digits, dots and hyphens only. */
  name: string
  contentType: string
  chunks: AsyncIterable<string | Uint8Array>
}

export interface RunningServer {
  port: number
  /** Takes no new requests and resolves when those under way are answered. */
  close(): Promise<void>
}

/** @throws ServerError when the address cannot be listened on. */
export async function startServer(
  address: { host: string; port: number; local: boolean; metricsToken: string | undefined },
  routes: Routes,
  log: Log,
): Promise<RunningServer> {
  const server = restify.createServer({ name: 'klarsvar' })
  server.server.requestTimeout = REQUEST_TIMEOUT_MS
  server.server.headersTimeout = REQUEST_TIMEOUT_MS
  const secure = helmet()
  // Teams shows the page in a frame: the policy says who may, and the older header, which can only say "nobody else", is left out.
  const securePage = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: pageSecurityPolicy },
    xFrameOptions: false,
  })
  server.pre((request, response, next) =>
    (/^\/overview(\/|$)/.test(request.path()) ? securePage : secure)(request, response, next),
  )
  server.on(
    'restifyError',
    (_request, response: restify.Response, error: { statusCode?: number }, done: () => void) => {
      const status = error.statusCode ?? 500
      log.warn('request-refused', { status, ...(status >= 500 ? describeError(error) : {}) })
      response.removeHeader('server')
      response.send(status, { error: constantTextOf(status) })
      done()
    },
  )
  server.get('/healthz', async (_request, response) => {
    response.send(200, { alive: true })
  })
  server.get('/readyz', async (_request, response) => {
    const readiness = await routes.readiness()
    response.send(readiness.ready ? 200 : 503, readiness)
  })
  server.get('/metrics', async (request, response) => {
    if (!mayReadMetrics(authorizationOf(request), address)) {
      response.send(404, { error: constantTextOf(404) })
      return
    }
    const { contentType, text } = await routes.metrics()
    response.sendRaw(200, text, { 'content-type': contentType, 'cache-control': 'no-store' })
  })
  server.get('/download/:token', async (request, response) => {
    const { token } = request.params as { token: string }
    const download = await routes.download(token)
    if (download) await sendDownload(response, download)
    else response.send(404, { error: constantTextOf(404) })
  })
  server.post(
    '/api/messages',
    restify.plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
    ...jsonBody(),
    async (request: restify.Request, response: restify.Response) => {
      const answer = await routes.receive(authorizationOf(request), request.body)
      if (answer.body === undefined) response.send(answer.status)
      else response.send(answer.status, answer.body)
    },
  )
  addOverview(server, routes.overview)
  await listen(server, address)
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.server.closeIdleConnections()
      }),
  }
}

/** Whoever may not is told what any unknown address is told. The comparison takes the same time for every token. */
function mayReadMetrics(authorization: string, access: { local: boolean; metricsToken: string | undefined }): boolean {
  if (access.metricsToken === undefined) return access.local
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(authorization), digest(`Bearer ${access.metricsToken}`))
}

function addOverview(server: restify.Server, { call, signIn, file }: Overview): void {
  server.get('/overview', async (_request, response) => {
    // Relative to this very address, so that it holds behind any proxy.
    response.writeHead(308, { location: 'overview/' })
    response.end()
  })
  server.get('/overview/*', async (request, response) => {
    const { '*': name } = request.params as { '*': string }
    const acceptsGzip = /\bgzip\b/.test(request.header('accept-encoding', ''))
    const { status, headers, body } = await file(name, { acceptsGzip, etag: request.header('if-none-match', '') })
    response.writeHead(status, headers)
    response.end(body)
  })
  server.get('/api/overview/sign-in', async (_request, response) => {
    response.header('cache-control', 'no-store')
    response.send(200, signIn())
  })
  server.post(
    '/api/overview/:name',
    restify.plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
    ...jsonBody(),
    async (request: restify.Request, response: restify.Response) => {
      const { status, body } = await answerCall(request, call)
      response.header('cache-control', 'no-store')
      if ('retryAfterSeconds' in body) response.header('retry-after', String(body.retryAfterSeconds))
      response.send(status, body)
    },
  )
}

async function answerCall(request: restify.Request, call: OverviewApi): Promise<ApiAnswer> {
  // A form of another page can send text, but not this type.
  if (!request.is('application/json')) return { status: 415, body: { error: 'Send JSON' } }
  const { name } = request.params as { name: string }
  const headers = {
    authorization: authorizationOf(request),
    localPerson: request.header('x-local-person', ''),
    host: request.header('host', ''),
    language: request.header('accept-language', ''),
  }
  return call(name, headers, request.body)
}

/** Two of them contradict each other, and a proxy may have read the other one: that is as good as none. */
function authorizationOf(request: restify.Request): string {
  const given = request.headersDistinct['authorization'] ?? []
  return given.length === 1 ? (given[0] ?? '') : ''
}

/** A download that fails half-way is cut off, so that the browser does not take it for whole. */
async function sendDownload(response: restify.Response, { name, contentType, chunks }: Download): Promise<void> {
  response.writeHead(200, {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  })
  await pipeline(Readable.from(chunks), response).catch(() => response.destroy())
}

/** The server cannot listen; the message says what to do. */
export class ServerError extends Error {
  override name = 'ServerError'
}

function jsonBody(): restify.RequestHandler[] {
  return [restify.plugins.jsonBodyParser({ mapParams: false, bodyReader: true })].flat()
}

function listen(server: restify.Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Stop the program that uses it, or set PORT to another number.`
          : `Cannot listen on ${host}:${port} (${error.code ?? 'unknown fault'}). Check HOST and PORT.`
      reject(new ServerError(reason))
    })
    server.listen(port, host, () => resolve())
  })
}

function constantTextOf(status: number): string {
  if (status === 413) return 'Too large'
  if (status === 404) return 'Not found'
  if (status === 405) return 'Method not allowed'
  return status < 500 ? 'Bad request' : 'Internal error'
}
