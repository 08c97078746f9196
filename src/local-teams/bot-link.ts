/**
 * The line to the bot: sends it activities over HTTP and answers with what came back, whatever that was.
 * One connection per call: nothing stays open, so a bot or a test can stop at any time.
 */
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { WireActivity } from './wire.js'

/** The bot's HTTP answer, or why there was none. */
export interface BotAnswer {
  /** The HTTP status; 0 when there was no answer. */
  status: number
  /** The answer's JSON, or its text when it is no JSON. */
  body?: unknown
  /** Set when there was no answer: the bot could not be reached, or took too long. */
  failure?: 'unreachable' | 'timeout'
}

/** Whether the bot took what it was sent. */
export function wasTaken(answer: BotAnswer): boolean {
  return answer.status >= 200 && answer.status < 300
}

/** Sends activities to one bot. */
export class BotLink {
  readonly #stopping = new AbortController()

  /**
   * @param url the bot's messaging endpoint
   * @param timeoutMs how long the bot may take to answer
   */
  constructor(
    private readonly url: string,
    private readonly timeoutMs: number,
  ) {}

  /** Sends one activity. Never throws for what the bot does. */
  send(activity: WireActivity): Promise<BotAnswer> {
    const body = Buffer.from(JSON.stringify(activity))
    const target = new URL(this.url)
    const request = target.protocol === 'https:' ? requestHttps : requestHttp
    return new Promise((resolve) => {
      const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(this.timeoutMs)])
      const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }
      const call = request(target, { method: 'POST', headers, agent: false, signal }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', () => resolve(this.#noAnswer(signal)))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: parse(Buffer.concat(chunks).toString('utf8')) }),
        )
      })
      call.on('error', () => resolve(this.#noAnswer(signal)))
      call.end(body)
    })
  }

  /** Sends an activity again and again, with growing pauses, until the bot takes or refuses it; false when stopped before. */
  async sendUntilAnswered(activity: WireActivity): Promise<boolean> {
    for (let pause = 200; !this.#stopping.signal.aborted; pause = Math.min(pause * 2, 2_000)) {
      const { status } = await this.send(activity)
      if (status > 0 && status < 500) return true
      await this.#wait(pause)
    }
    return false
  }

  /** Gives up every call that is under way. */
  stop(): void {
    this.#stopping.abort()
  }

  #noAnswer(signal: AbortSignal): BotAnswer {
    const timedOut = signal.aborted && !this.#stopping.signal.aborted
    return { status: 0, failure: timedOut ? 'timeout' : 'unreachable' }
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#stopping.signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      this.#stopping.signal.addEventListener('abort', done)
    })
  }
}

function parse(text: string): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
