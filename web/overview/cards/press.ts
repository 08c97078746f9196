/** What a button of a card sends, as the server reads it. */
import type { Request } from '../../../src/overview/contract.js'

/** As the renderer gives it: the button's own data with what was typed into the card. */
export interface PressedAction {
  type: string
  verb?: string | undefined
  data?: unknown
}

export type Press = { kind: 'press'; request: Request<'press'> } | { kind: 'say'; text: string }

/** Action.Execute is answered in place; of Action.Submit the data says whether it opens a dialog, sends one, or says something. */
export function pressOf({ type, verb, data }: PressedAction): Press {
  const sent = isRecord(data) ? data : {}
  if (type === 'Action.Execute')
    return { kind: 'press', request: { how: 'pressed', data: { ...(verb ? { verb } : {}), ...sent } } }
  const { msteams, ...own } = sent
  const task = isRecord(msteams) ? msteams : {}
  if (task['type'] === 'imBack') return { kind: 'say', text: textOf(task['value']) }
  return { kind: 'press', request: { how: task['type'] === 'task/fetch' ? 'dialog-opened' : 'dialog-sent', data: own } }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
