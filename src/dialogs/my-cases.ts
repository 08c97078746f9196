/** "Mine sager": what one has logged, and how far each has come. */
import { myCasesCard } from '../cards/my-cases-card.js'
import type { Delivery } from '../cards/receipt-card.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { UNIT_CHANNEL } from '../precomplaints/views.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { saying } from './greet.js'

/** As many as fit on a phone without losing oneself; older ones are closed as a rule. */
const SHOWN_CASES = 10

export async function showMyCases(turn: Turn, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  if (turn.place.kind !== 'personal') return [{ kind: 'text', text: texts.dialogs.personalOnly }]
  const own = await deps.precomplaints.ofReporter(turn.person.id, SHOWN_CASES)
  if (own.length === 0) {
    return [{ kind: 'text', text: texts.precomplaint.mine.none, suggestions: [saying(texts.dialogs.commands.log)] }]
  }
  const cases = await Promise.all(
    own.map(async (precomplaint) => ({ precomplaint, delivery: await deliveryOf(precomplaint, deps) })),
  )
  return [{ kind: 'card', card: myCasesCard(cases, deps.knowledge().organisation, SHOWN_CASES, texts) }]
}

/** How far a case has come towards the unit. */
export async function deliveryOf(
  precomplaint: Precomplaint,
  { precomplaints, places }: Pick<Dependencies, 'precomplaints' | 'places'>,
): Promise<Delivery> {
  return deliveryNow(await precomplaints.reachedUnit(precomplaint.id), places)
}

/** `reached`: the unit's card has been delivered. */
export async function deliveryNow(reached: boolean, places: Dependencies['places']): Promise<Delivery> {
  if (reached) return 'received'
  const channel = await places.find(UNIT_CHANNEL)
  return channel && !channel.deadReason ? 'on-its-way' : 'channel-unknown'
}
