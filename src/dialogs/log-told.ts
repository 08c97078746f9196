/** "Log utilfredshed: mor var skuffet igen …" opens the form with what was told in it, so that nobody writes it twice. */
import { tellsOfDissatisfaction } from '../knowledge/dissatisfaction.js'
import type { Knowledge } from '../knowledge/load.js'
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

/** Where one thing that is said may end and the next begin. */
const betweenClauses = /(?<=[.!?;,:])\s|\n|\s(?=og\b|and\b)/u
/** A clause that is so likely a wish to log says nothing of what happened. */
const likelyWish = 0.9

/** What is told before or after the wish to log it: of "mor var skuffet igen, det vil jeg gerne logge" the first clause. */
export function toldBesideWish(text: string, { wishes }: Knowledge): string | undefined {
  const isWish = (clause: string) => {
    const wish = wishes.read(clause)
    return wish?.kind === 'log' && wish.likelihood >= likelyWish
  }
  const clauses = text.split(betweenClauses)
  const told = clauses
    .filter((clause, at) => (at > 0 && at < clauses.length - 1) || !isWish(clause))
    .join(' ')
    .trim()
    .replace(/^(?:og|and) |[,;:]$/giu, '')
  return told.length <= limits.whatHappened.max && tellsOfDissatisfaction(told) ? told : undefined
}

/** The button that takes what was told along, where the form has room for it. */
export function logSuggestion(told: string, { dialogs }: Texts): Suggestion {
  const { log } = dialogs.commands
  return { title: log, says: told.length <= limits.whatHappened.max ? `${log}: ${told.trim()}` : log }
}
