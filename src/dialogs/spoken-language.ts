/** The language of a turn's replies. */
import { isWrittenInEnglish } from '../knowledge/english/in-danish.js'
import type { Language } from '../precomplaints/views.js'
import type { Turn } from './conversation.js'

/** Only the person sees these, wherever they were opened. */
const forOne: ReadonlySet<Turn['kind']> = new Set([
  'dialog-opened',
  'dialog-sent',
  'searched',
  'picked',
  'action-opened',
  'action-sent',
])

/**
 * The person's own, and English to who writes English, whatever Teams speaks; but what stands in the unit's channel is read by all
 * of it, and is Danish. A dialog opens for one person.
 */
export function spokenLanguage(turn: Turn): Language {
  if (turn.place.isUnit && !forOne.has(turn.kind)) return 'da'
  return turn.kind === 'said' && isWrittenInEnglish(turn.text) ? 'en' : turn.language
}
