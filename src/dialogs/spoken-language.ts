/** The language of a turn's replies. */
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

/** The person's own; but what stands in the unit's channel is read by all of it, and is Danish. A dialog opens for one person. */
export function spokenLanguage(turn: Turn): Language {
  return turn.place.isUnit && !forOne.has(turn.kind) ? 'da' : turn.language
}
