/** Cards that open by name, and the suggestions after an answer that ask for them. */
import type { Entry } from '../knowledge/entry.js'
import { readCardRequest } from '../knowledge/card-request.js'
import { guard } from '../knowledge/guards.js'
import type { Texts } from '../texts/da.js'
import type { Reply, Suggestion, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { openRoute } from './find-route.js'
import { saying } from './greet.js'
import { findPhrase, openPhrase } from './use-phrase.js'

/** The card that a message asks for; nothing when it asks for something else, or a guard would stop it. */
export function openCard(turn: Turn & { kind: 'said' }, deps: Dependencies): Reply[] | undefined {
  const request = readCardRequest(turn.text)
  if (!request || guard(turn.text)) return undefined
  const has = (label: string) => deps.knowledge().byLabel(label) !== undefined
  switch (request.kind) {
    case 'phrase':
      return has(`Frase ${request.id}`) ? openPhrase(turn, request.id, undefined, deps) : undefined
    case 'route':
      return has(`Klagevej ${request.id}`) ? openRoute(turn, request.id, deps) : undefined
    case 'find-phrase':
      return findPhrase(turn, request.words, deps)
  }
}

/** The entry that tells what logging is for. */
const aboutLogging = 'tidlig-utilfredshed'

/** A phrase is there to be used, a route to be followed, and who reads about logging may want to: the card is the first thing to offer. */
export function cardSuggestion(entry: Entry, texts: Texts): Suggestion[] {
  if (entry.collection === 'phrases') return [{ title: texts.phrase.commands.fill, says: entry.label }]
  if (entry.collection === 'routes') return [{ title: texts.route.commands.open, says: texts.route.says(entry.id) }]
  return entry.collection === 'rules' && entry.id === aboutLogging ? [saying(texts.dialogs.commands.log)] : []
}
