/**
 * The HTTP side the bot calls: answers through the connector, lets tests inject faults, and remembers every call.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerConnector, refuse, type ConnectorAnswer, type ConnectorWorld } from './connector.js'
import { answerJson, parseJson, readBody } from './http.js'
import { baseConversationId, isRecord, type WireActivity } from './wire.js'

/** A call of the bot, as an interceptor and a test see it. `path` is decoded and begins with `/v3`. */
export interface ConnectorCall {
  method: string
  path: string
  /** Without a thread. */
  conversationId?: string
  activityId?: string
  body: unknown
  /** When it came, milliseconds of a clock that never goes back. */
  at: number
  /** The status answered; missing while it is under way, 0 when the call was hung or reset. */
  status?: number
}

/** A fault to answer a call with. With `afterDelivery` the call takes effect first, as when an answer is lost on its way. */
export interface Intervention {
  status?: number
  headers?: Record<string, string>
  body?: unknown
  hang?: boolean
  reset?: boolean
  afterDelivery?: boolean
}

/** Decides whether a call of the bot meets a fault. */
export type Intercept = (call: ConnectorCall) => Intervention | undefined

/** A bot's activity as it stands now, with its id; `previous` holds what it was before each update, oldest first. */
export interface SentActivity extends WireActivity {
  id: string
  previous: WireActivity[]
  deleted: boolean
}

interface Waiter {
  conversationId: string
  test: (activity: SentActivity) => boolean
  resolve: (activity: SentActivity) => void
}

const TOO_LARGE: ConnectorAnswer = refuse({
  status: 413,
  code: 'MessageSizeTooBig',
  message: 'Message size too large.',
})

/** Answers the bot. */
export class BotSide {
  readonly #calls: ConnectorCall[] = []
  readonly #sent = new Map<string, SentActivity[]>()
  readonly #waiters = new Set<Waiter>()

  constructor(
    private readonly world: ConnectorWorld,
    private intercept: Intercept | undefined,
    private readonly answerAfterMs: ((call: ConnectorCall) => number) | undefined,
  ) {}

  /** Answers one call; `path` is decoded, split, and begins with `v3`. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string[]): Promise<void> {
    const raw = await readBody(request)
    const method = request.method ?? 'GET'
    const [, area, id, part, activityId] = path
    const call: ConnectorCall = {
      method,
      path: `/${path.join('/')}`,
      ...(area === 'conversations' && id ? { conversationId: baseConversationId(id) } : {}),
      ...(part === 'activities' && activityId ? { activityId } : {}),
      body: raw && parseJson(raw),
      at: performance.now(),
    }
    this.#calls.push(call)

    const fault = this.intercept?.(call)
    let answer = TOO_LARGE
    if (raw && (!fault || fault.afterDelivery)) {
      answer = answerConnector(this.world, { method, path: path.slice(1), body: call.body, bytes: raw.length })
      this.#remember(call, answer)
    }
    call.status = fault ? (fault.hang || fault.reset ? 0 : (fault.status ?? 500)) : answer.status
    const pause = this.answerAfterMs?.(call)
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause))
    if (fault?.hang) return
    if (fault?.reset) return void response.destroy()
    if (fault) return answerJson(response, call.status, fault.body, fault.headers)
    answerJson(response, answer.status, answer.body, answer.headers)
  }

  /** Meets calls with faults from now on. */
  interceptWith(intercept: Intercept | undefined): void {
    this.intercept = intercept
  }

  /** Every call so far, or those about one conversation. */
  calls(conversationId?: string): ConnectorCall[] {
    const wanted = conversationId === undefined ? undefined : baseConversationId(conversationId)
    return this.#calls.filter((call) => wanted === undefined || call.conversationId === wanted)
  }

  /** The bot's messages in a conversation. */
  sent(conversationId: string): SentActivity[] {
    return this.#sent.get(baseConversationId(conversationId)) ?? []
  }

  /** Waits for a message that passes the test. */
  waitForSent(conversationId: string, test: Waiter['test'] = () => true, timeoutMs = 5_000): Promise<SentActivity> {
    const there = this.sent(conversationId).find(test)
    if (there) return Promise.resolve(there)
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        conversationId: baseConversationId(conversationId),
        test,
        resolve: (activity) => {
          clearTimeout(timer)
          resolve(activity)
        },
      }
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter)
        reject(
          new Error(
            `The bot sent no such message to ${conversationId} within ${timeoutMs} ms; it sent ${this.sent(conversationId).length}.`,
          ),
        )
      }, timeoutMs)
      this.#waiters.add(waiter)
    })
  }

  #remember(call: ConnectorCall, answer: ConnectorAnswer): void {
    if (answer.status >= 300) return
    const conversationId = call.conversationId ?? createdIn(answer)
    const activity = call.conversationId ? call.body : isRecord(call.body) ? call.body['activity'] : undefined
    if (conversationId === undefined || call.method === 'GET') return
    const list = this.sent(conversationId)
    if (!this.#sent.has(conversationId)) this.#sent.set(conversationId, list)
    if (call.method === 'POST' && isActivity(activity))
      list.push({ ...activity, id: newId(answer), previous: [], deleted: false })
    const at = list.findIndex(({ id }) => id === call.activityId)
    const before = list[at]
    if (before && call.method === 'PUT' && isActivity(activity)) {
      const { previous, deleted, ...was } = before
      list[at] = { ...activity, id: before.id, previous: [...previous, was], deleted }
    }
    if (before && call.method === 'DELETE') list[at] = { ...before, deleted: true }
    this.#tellWaiters(conversationId)
  }

  #tellWaiters(conversationId: string): void {
    for (const waiter of this.#waiters) {
      const found = waiter.conversationId === conversationId ? this.sent(conversationId).find(waiter.test) : undefined
      if (!found) continue
      this.#waiters.delete(waiter)
      waiter.resolve(found)
    }
  }
}

function isActivity(value: unknown): value is WireActivity {
  return isRecord(value) && value['type'] === 'message'
}

function newId({ body }: ConnectorAnswer): string {
  return isRecord(body) ? String(body['activityId'] ?? body['id']) : ''
}

function createdIn({ body }: ConnectorAnswer): string | undefined {
  return isRecord(body) ? baseConversationId(String(body['id'])) : undefined
}
