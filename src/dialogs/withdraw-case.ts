/** Taking one's own case back, until the unit has taken it. Asked once more, for it cannot be undone. */
import { withdrawalCard } from '../cards/own-note-card.js'
import { change } from '../precomplaints/change.js'
import { hindranceTo } from '../precomplaints/state-machine.js'
import { withdraw } from '../precomplaints/transitions.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { done, ownCase, whyNot } from './own-case.js'

export async function openWithdrawal(turn: Turn, { id }: { id: string }, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const found = await ownCase(turn, 'withdraw-case', id, deps)
  if (!found) return [done(texts.precomplaint.ownCase.missing)]
  const hindrance = hindranceTo('withdraw', found, turn.person)
  if (hindrance) return [done(whyNot(hindrance, texts))]
  const { title } = texts.precomplaint.withdrawal
  return [{ kind: 'dialog', title: title(found.number), card: withdrawalCard(found, texts) }]
}

export async function withdrawCase(turn: Turn, { id }: { id: string }, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const found = await ownCase(turn, 'withdraw-case', id, deps)
  if (!found) return [done(texts.precomplaint.ownCase.missing)]
  const by = { id: turn.person.id, name: turn.person.name }
  const { transition } = await change(deps.precomplaints, id, (current) =>
    // Sent twice, it is withdrawn once.
    current.status === 'withdrawn' ? { outcome: 'unchanged' } : withdraw(current, by, deps.now().toISOString()),
  )
  switch (transition.outcome) {
    case 'changed':
      deps.changed()
      return [done(texts.precomplaint.withdrawal.done(found.number))]
    case 'unchanged':
      return [done(texts.precomplaint.withdrawal.done(found.number))]
    case 'missing':
      return [done(texts.precomplaint.ownCase.missing)]
    default:
      return [done(whyNot(transition, texts))]
  }
}
