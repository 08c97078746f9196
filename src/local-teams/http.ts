/**
 * The little of HTTP both sides share: reading a body, writing an answer, and turning strangers away.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The largest body that is read, in bytes: above every limit of Teams, so that those answer first. */
const MAX_BODY_BYTES = 1024 * 1024

/** Reads a body whole; undefined when it is too large. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined
}

/** The JSON of a body; undefined when there is none or it is no JSON. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Writes a JSON answer; without a body, an empty one. */
export function answerJson(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(text)
}

/** The path of a request, split at its slashes and decoded; undefined when it cannot be decoded. */
export function pathOf(request: IncomingMessage): string[] | undefined {
  const [path = '/'] = (request.url ?? '/').split('?')
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/**
 * Whether a request was meant for this server and comes from its own page or from no page at all.
 * Another site's script cannot pass: its `Origin` is foreign, and after DNS rebinding its `Host` is.
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
  const { host, origin } = request.headers
  if (host === undefined || !hosts.includes(host)) return false
  return origin === undefined || origin === `http://${host}`
}
