/** 👍 or 👎 on an answer, with an optional reason; kept per passage, without the person. */
import { guard } from '../knowledge/guards.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { noteDislike } from './gaps.js'

/** A reason is a hint to an editor, not a letter. */
const MAX_REASON = 500

export async function takeFeedback(turn: Turn & { kind: 'feedback' }, deps: Dependencies): Promise<Reply[]> {
  if (!turn.activityId) return []
  // A reason that a guard would stop, a child's case or a CPR number, is not kept; the thumb is.
  const reason = guard(turn.reason) ? '' : turn.reason.slice(0, MAX_REASON)
  const isKnown = await deps.feedback.feedbackGiven(turn.activityId, turn.reaction, reason, deps.now().toISOString())
  if (isKnown && turn.reaction === 'dislike') await noteDislike(turn.activityId, reason, deps)
  return []
}
