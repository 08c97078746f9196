/** "Lav udkast": an editor gets a question and the unit's answer as the draft of an entry, to copy. Nothing is published by it. */
import { addDays, dayOf } from '../calendar.js'
import { gapDraftCard } from '../cards/gap-draft-card.js'
import { draftOfGap } from '../knowledge/gap-draft.js'
import { authorize } from './authorize.js'
import { saidTo } from './case-step.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** As for drafts that are imported: three months to have it confirmed. */
const REVIEW_AFTER_DAYS = 90

export async function draftFromGap(turn: Turn, key: string, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  if (!authorize(turn.person, 'edit-gaps')) return [saidTo(turn, texts.dialogs.oldButton)]
  const gap = await deps.gaps.find(key)
  const today = dayOf(deps.now())
  const draft = gap && draftOfGap(gap, deps.knowledge(), { today, reviewBy: addDays(today, REVIEW_AFTER_DAYS) })
  if (!draft) return [saidTo(turn, texts.gaps.draft.gone)]
  return [{ kind: 'dialog', title: texts.gaps.draft.title, card: gapDraftCard(draft, texts) }]
}
