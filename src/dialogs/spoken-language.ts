/** The language of a turn's replies. */
import type { Language } from '../precomplaints/views.js'
import type { Turn } from './conversation.js'

/** The person's own; but what stands in the unit's channel is read by all of it, and is Danish. A dialog opens for one person. */
export function spokenLanguage(turn: Turn): Language {
  const isReadByAll = turn.place.isUnit && turn.kind !== 'dialog-opened' && turn.kind !== 'dialog-sent'
  return isReadByAll ? 'da' : turn.language
}
