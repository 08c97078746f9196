/** "Log utilfredshed: mor var skuffet igen …" opens the form with what was told in it, so that nobody writes it twice. */
import { limits } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { readCommand } from './commands.js'
import type { Reply, Suggestion, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { startReport } from './log-precomplaint.js'
import { stopped } from './stopped.js'

/** The form with what was told; nothing when a message says something else. */
export function logTold(turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[]> | Reply[] | undefined {
  const told = toldToLog(turn.text)
  if (told === undefined) return undefined
  const met = stopped(told, deps)
  return met ? [{ kind: 'card', card: met.card }] : startReport(turn, deps, { whatHappened: told })
}

/** What stands behind a wording of the command and a colon. What the form has no room for is not cut, but read as a question. */
export function toldToLog(text: string): string | undefined {
  const colon = text.indexOf(':')
  if (colon < 0 || readCommand(text.slice(0, colon)) !== 'log') return undefined
  const told = text.slice(colon + 1).trim()
  return told !== '' && told.length <= limits.whatHappened.max ? told : undefined
}

/** The button that takes what was told along, where the form has room for it. */
export function logSuggestion(told: string, { dialogs }: Texts): Suggestion {
  const { log } = dialogs.commands
  return { title: log, says: told.length <= limits.whatHappened.max ? `${log}: ${told.trim()}` : log }
}
