/** "Overblik": the complaint unit's open cases, in its own channel or a member's private chat. */
import type { Button } from '../cards/buttons.js'
import { queueCard } from '../cards/queue-card.js'
import { addWorkdays, dayOf, daysBetween } from '../calendar.js'
import { countOf, type QueueDay, type QueueFilter } from '../precomplaints/queue.js'
import { authorize } from './authorize.js'
import type { Person, Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { takeCase } from './handle-case.js'

/** A page fits on two screens of a phone, and into an activity with the longest names. */
const PAGE_SIZE = 8
/** A day by which help is needed counts as close this long before, so that a visit or a meeting can be arranged. */
const CLOSE_WORKDAYS = 2

type QueueButton<V extends 'queue' | 'take-from-queue'> = Extract<Button, { verb: V }>

export function maySeeQueue(person: Person): boolean {
  return authorize(person, 'see-queue')
}

/** A page of the overview: asked for in words it is a new card, from a button it takes the card's place. */
export async function showQueue(
  turn: Turn,
  { filter, page }: { filter: QueueFilter; page: number },
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts, queue } = deps
  // In a button's answer a refusal says nothing of what exists.
  if (!maySeeQueue(turn.person)) return [{ kind: 'notice', text: texts.dialogs.oldButton }]
  if (turn.place.kind !== 'personal' && !turn.place.isUnit) return [{ kind: 'text', text: texts.dialogs.personalOnly }]
  const { id } = turn.person
  const { organisation } = deps.knowledge()
  const day = queueDay(deps)
  const counts = await queue.counts(day, id)
  // A page that has emptied in the meantime is no page to stand on.
  const last = Math.max(0, Math.ceil(countOf(filter, counts) / PAGE_SIZE) - 1)
  const shownPage = Math.min(page, last)
  const cases = await queue.list(filter, day, id, shownPage * PAGE_SIZE, PAGE_SIZE)
  const card = queueCard(
    {
      counts,
      cases: cases.map((one) => ({ ...one, ageInDays: daysBetween(dayOf(new Date(one.createdAt)), day.today) })),
      day,
      filter,
      page: shownPage,
      pageSize: PAGE_SIZE,
      personId: id,
    },
    organisation,
    texts,
  )
  return [turn.kind === 'pressed' ? { kind: 'replace', card, activityId: turn.activityId } : { kind: 'card', card }]
}

/** The case is taken as from its own card; then the overview is shown as it now is, with a word when somebody was first. */
export async function takeFromQueue(
  turn: Turn,
  { id, version, filter, page }: QueueButton<'take-from-queue'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const said = (await takeCase(turn, { verb: 'take', id, version }, deps)).filter(({ kind }) => kind === 'notice')
  if (!maySeeQueue(turn.person)) return said
  return [...(await showQueue(turn, { filter, page }, deps)), ...said]
}

/** What late and urgent mean today. */
export function queueDay({ now, knowledge }: Pick<Dependencies, 'now' | 'knowledge'>): QueueDay {
  const today = dayOf(now())
  const { urgentFromStep } = knowledge().organisation.deadlines
  return { today, soon: addWorkdays(today, CLOSE_WORKDAYS), urgentFromStep }
}
