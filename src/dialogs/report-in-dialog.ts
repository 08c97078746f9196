/**
 * A pre-complaint logged from a message or the compose box. The form, its guards, its one-time key and its receipt are those
 * of the private chat; here stand only what differs in a dialog: the text of a message that may be taken along, and where
 * the receipt is afterwards.
 */
import { messageChoiceCard } from '../cards/message-choice-card.js'
import { paragraph, type Card } from '../cards/elements.js'
import { inDialog, isLastWord } from '../cards/in-dialog.js'
import { findPersonalData } from '../knowledge/personal-data/find-personal-data.js'
import { limits } from '../precomplaints/precomplaint.js'
import { personalPlace } from '../precomplaints/views.js'
import { noteWarning } from '../cards/own-note-card.js'
import { cleanText } from './clean-text.js'
import type { PrivateTurn } from './extension.js'
import type { Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { obstacleIn } from './guard-report.js'
import { editReport, mayReport, sendReport, startReport, type SentForm } from './log-precomplaint.js'

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

/** With the receipt it is said where the case can be followed, for the dialog is gone once it is closed. */
export async function sendReportInDialog(turn: PrivateTurn, button: SentForm, deps: Dependencies): Promise<Reply[]> {
  const [reply] = await sendReport(turn, button, deps)
  if (reply?.kind !== 'replace' || !isLastWord(inDialog(reply.card))) return reply ? [reply] : []
  const t = deps.texts.extension.report
  const chat = await deps.places.find(personalPlace(turn.person.id))
  return [{ ...reply, card: withLine(reply.card, chat && !chat.deadReason ? t.inChat : t.noChat) }]
}

/** The form once more with every word, and a sentence on why it was not sent. */
export function keepReport(turn: PrivateTurn, button: SentForm, sentence: string, deps: Dependencies): Reply[] {
  return editReport(turn, button, deps, [sentence])
}

function withLine(card: Card, sentence: string): Card {
  return { ...card, body: [...card.body, paragraph(sentence)] }
}
