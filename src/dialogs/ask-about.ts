/**
 * "Spørg KlarSvar om dette": a message becomes a question that the person can change first. The guards and the search are
 * those of the chat. The text may be somebody else's, so nothing of it is kept, also not on the gap list.
 */
import { answerNotes } from './answer-reply.js'
import { askAgain, choicesCard, questionCard, sentenceCard, shortAnswerCard } from '../cards/ask-cards.js'
import { contactLine } from '../cards/contact-line.js'
import type { Card } from '../cards/elements.js'
import { MAX_QUESTION } from '../cards/extension-buttons.js'
import { dayOf } from '../calendar.js'
import { answer, type Outcome } from '../knowledge/answer.js'
import { cleanText } from './clean-text.js'
import { countDeadline } from './count-deadline.js'
import { stopped, type Stopped } from './stopped.js'
import type { Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** Opens with a message's text. A child in danger is met at once; a CPR number is taken out before anything is shown. */
export function openQuestion(message: string, deps: Dependencies): Reply[] {
  const met = message ? stopped(message, deps) : undefined
  if (met?.kinds.has('danger') || met?.kinds.has('whistleblower')) return [shown(stop(met, deps))]
  return answerInDialog(message, deps)
}

/** The question, to be changed. */
export function answerInDialog(question: string, { texts }: Dependencies): Reply[] {
  const { text, hadCpr } = cleanText(question, texts)
  const t = texts.extension.ask
  const faults = [...(hadCpr ? [t.cpr] : []), ...(text.length > MAX_QUESTION ? [t.shortened] : [])]
  return [shown(questionCard(text.slice(0, MAX_QUESTION), faults, texts))]
}

export function askAbout(typed: string, deps: Dependencies): Reply[] {
  const question = typed.slice(0, MAX_QUESTION).trim()
  if (!question) return answerInDialog('', deps)
  const met = stopped(question, deps)
  if (met) return [shown(stop(met, deps))]
  const counted = countDeadline(question, deps)
  if (counted?.kind === 'text') {
    return [shown(sentenceCard(question, deps.texts.extension.ask.counted, counted.text.split('\n\n'), deps.texts))]
  }
  return [shown(cardFor(question, answer(question, deps.knowledge()), deps))]
}

function cardFor(question: string, outcome: Outcome, deps: Dependencies): Card {
  const { texts } = deps
  const { organisation } = deps.knowledge()
  switch (outcome.kind) {
    case 'answer': {
      const [best, ...others] = outcome.hits
      if (!best) throw new Error('An answer without a passage')
      const corrected = outcome.corrected.map(({ to }) => to)
      const notes = answerNotes(outcome.hits, corrected, dayOf(deps.now()), texts)
      return shortAnswerCard(question, [best, ...others], notes, texts)
    }
    case 'choices':
      return choicesCard(question, outcome.choices, texts)
    case 'unknown-label':
      return sentenceCard(question, texts.extension.ask.none, [texts.dialogs.unknownLabel(outcome.label)], texts)
    case 'no-answer': {
      const unit = organisation.contacts['klageenhed']?.navn ?? ''
      const sentences = [texts.dialogs.noAnswer(unit), contactLine('klageenhed', organisation, texts)]
      return sentenceCard(question, texts.extension.ask.none, sentences, texts)
    }
  }
}

/** Danger has no further button; the other guards let one ask in other words, and repeat none. */
function stop({ kinds, card }: Stopped, { texts }: Dependencies): Card {
  return kinds.has('danger') ? card : { ...card, actions: [askAgain('', texts)] }
}

function shown(card: Card): Reply {
  return { kind: 'card', card }
}
