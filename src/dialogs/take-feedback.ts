/**
 * 👍 or 👎 on an answer: a form for the reason, and what comes of it, kept per passage. A reason that may name somebody is not
 * kept: the thumb is, and the form comes back with every word.
 */
import { feedbackCard, feedbackSchema, type GivenFeedback } from '../cards/feedback-card.js'
import { stopCard } from '../cards/stop-card.js'
import { guardsIn } from '../knowledge/guards.js'
import { findPersonalData } from '../knowledge/personal-data/find-personal-data.js'
import { talk as danish } from '../texts/da-talk.js'
import { cleanText } from './clean-text.js'
import type { Reaction, Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { noteDislike } from './gaps.js'

export function openFeedback({ reaction }: Turn & { kind: 'feedback-opened' }, deps: Dependencies): Reply[] {
  return [formDialog(reaction, { kind: undefined, reason: '' }, [], deps)]
}

export async function givenFeedback(turn: Turn & { kind: 'feedback' }, deps: Dependencies): Promise<Reply[]> {
  const { activityId, reaction, person } = turn
  const t = deps.texts.talk.feedback
  if (!activityId) return []
  const given = feedbackSchema.parse(turn.given)
  const stopped = new Set(guardsIn(given.reason).map(({ kind }) => kind))
  const found = personalWords(given.reason)
  const reason = stopped.size > 0 || found.length > 0 ? '' : cleanText(given.reason, deps.texts).text
  // What went wrong is asked about a 👎 only.
  const kind = reaction === 'dislike' ? given.kind : undefined
  const kept = await deps.feedback.feedbackGiven(
    { activityId, personId: person.id, reaction, kind: kind ?? '', reason },
    deps.now().toISOString(),
  )
  if (kept === 'unknown') return [{ kind: 'dialog-done', text: t.old }]
  if (kept !== 'same' && reaction === 'dislike') {
    // Editors read the list in Danish, whatever language the answer was asked for in.
    await noteDislike(activityId, [kind && danish.feedback.kinds[kind], reason].filter(Boolean).join(': '), deps)
  }
  // A child in danger is told about wherever there is a field to write in.
  if (stopped.has('danger')) {
    const card = stopCard('danger', deps.knowledge().organisation, deps.texts)
    return [{ kind: 'dialog', title: card.fallbackText, card }]
  }
  if (found.length > 0) return [formDialog(reaction, given, found, deps)]
  return stopped.size > 0 ? [{ kind: 'dialog-done', text: t.notHere }] : []
}

/** Judgements are said of a text as well; all else that is found says something of a person. */
function personalWords(reason: string): string[] {
  const found = findPersonalData(reason).filter(({ kind }) => kind !== 'judgement')
  return [...new Set(found.map(({ start, end }) => reason.slice(start, end)))]
}

function formDialog(reaction: Reaction, given: GivenFeedback, found: string[], { texts }: Dependencies): Reply {
  return { kind: 'dialog', title: texts.talk.feedback.title, card: feedbackCard(reaction, { ...given, found }, texts) }
}
