/**
 * A bot of a few lines: notes what it is sent, answers as told, and calls the connector back.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WireActivity } from '../../src/local-teams/wire.js'

/** How the bot answers one activity; `undefined` is an empty 200. */
export type Answering = (activity: WireActivity) => Promise<Answer | undefined> | Answer | undefined

interface Answer {
  status?: number
  body?: unknown
  /** Never answer. */
  hang?: boolean
}

export interface FakeBot {
  url: string
  received: WireActivity[]
  answerWith(answering: Answering): void
  close(): Promise<void>
}

/** Starts a bot; `port` 0 takes any free one. */
export async function startFakeBot(port = 0): Promise<FakeBot> {
  const received: WireActivity[] = []
  let answering: Answering = () => undefined
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    const answer = async () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as WireActivity
      received.push(activity)
      const { status = 200, body, hang } = (await answering(activity)) ?? {}
      if (hang) return
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body === undefined ? '' : JSON.stringify(body))
    }
    request.on('end', () => void answer())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    received,
    answerWith: (next) => void (answering = next),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What the connector answered a call with. */
export interface Called {
  status: number
  body: unknown
  headers: Headers
}

/** Calls the connector as a bot does. `path` comes after `/v3`. */
export async function callConnector(teamsUrl: string, method: string, path: string, body?: unknown): Promise<Called> {
  const response = await fetch(`${teamsUrl}/v3${path}`, {
    method,
    headers: { 'content-type': 'application/json', connection: 'close' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers }
}

/** The path of a conversation's activities. */
export function activitiesPath(conversationId: string, activityId?: string): string {
  return `/conversations/${encodeURIComponent(conversationId)}/activities${activityId ? `/${activityId}` : ''}`
}

/** A message with one Adaptive Card. */
export function cardMessage(card: Record<string, unknown>): WireActivity {
  const content = { type: 'AdaptiveCard', version: '1.5', ...card }
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }
}
