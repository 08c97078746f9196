// @ts-check
/** Calls the local Teams, and says in one shape how it went. */
import { locale } from './language.js'

/**
 * The bot's HTTP answer; `status` 0 when there was none. `lost` when the local Teams itself did not take the act.
 * @typedef {{ status: number, body?: any, failure?: 'unreachable' | 'timeout', lost?: boolean }} BotAnswer
 */

/**
 * Reads a part of the local Teams' state. Throws when it cannot be reached.
 * @param {string} path
 * @returns {Promise<any>}
 */
export async function read(path) {
  const response = await fetch(`api/${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/**
 * Acts as a person. Never throws: a local Teams that is gone counts as a bot that cannot be reached.
 * @param {'say' | 'retry' | 'press' | 'dialog' | 'feedback-form' | 'feedback' | 'read' | 'search' | 'select' | 'open-action' |
 *   'send-action' | 'send-card'} name
 * @param {Record<string, unknown>} body
 * @returns {Promise<BotAnswer>}
 */
export async function act(name, body) {
  try {
    const response = await fetch(`api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, locale }),
    })
    return response.ok ? await response.json() : { status: response.status, lost: true }
  } catch {
    return { status: 0, failure: 'unreachable', lost: true }
  }
}

/**
 * Whether the bot took it.
 * @param {BotAnswer} answer
 */
export function wasTaken(answer) {
  return answer.status >= 200 && answer.status < 300
}
