/**
 * A pre-complaint logged from a message or the compose box. The form, its guards, its one-time key and its receipt are those
 * of the private chat; here stands only what differs in a dialog: the text of a message that may be taken along.
 */
import { messageChoiceCard } from '../cards/message-choice-card.js'
import { findPersonalData } from '../knowledge/personal-data/find-personal-data.js'
import { limits } from '../precomplaints/precomplaint.js'
import { noteWarning } from '../cards/own-note-card.js'
import { cleanText } from './clean-text.js'
import type { PrivateTurn } from './extension.js'
import type { Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { obstacleIn } from './guard-report.js'
import { editReport, mayReport, startReport, type SentForm } from './log-precomplaint.js'

/** Of a message without any text there is nothing to take along: the form opens at once. */
export async function openReportOn(
  turn: PrivateTurn,
  message: string | undefined,
  deps: Dependencies,
): Promise<Reply[]> {
  const { text } = cleanText(message ?? '', deps.texts)
  if (!text || !mayReport(turn, deps)) return startReport(turn, deps)
  const isDanger = obstacleIn([text], {}) === 'danger'
  return [{ kind: 'card', card: messageChoiceCard(text, isDanger, deps.knowledge().organisation, deps.texts) }]
}

/** The form with the message's text in it, and the same warnings and marks that the form itself would give. */
export function takeMessage(turn: PrivateTurn, message: string, deps: Dependencies): Promise<Reply[]> {
  const { text, hadCpr } = cleanText(message.slice(0, limits.whatHappened.max), deps.texts)
  const obstacle = obstacleIn([text], {})
  const { form } = deps.texts.precomplaint
  // A whistleblower matter is not taken, so it is not put into the form either.
  const taken = obstacle === 'whistleblower' ? '' : text
  const state = { text, seen: {}, faults: [], ...(obstacle ? { obstacle } : { findings: findPersonalData(text) }) }
  return startReport(turn, deps, {
    whatHappened: taken,
    faults: hadCpr ? [form.cpr(form.whatHappened.label)] : [],
    above: noteWarning(state, deps.knowledge().organisation, deps.texts),
  })
}

/** The form once more with every word, and a sentence on why it was not sent. */
export function keepReport(turn: PrivateTurn, button: SentForm, sentence: string, deps: Dependencies): Reply[] {
  return editReport(turn, button, deps, [sentence])
}
