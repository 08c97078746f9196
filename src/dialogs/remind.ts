/**
 * What time brings: reminders, the question on the day of following up, the daily digest. What is due is found and ordered as views,
 * where each message exists once however often and by however many instances it is ordered. Whether it still holds is asked
 * again when it is shown (`show-reminder.ts`).
 */
import { addDays, dayOf, isWorkday, addWorkdays, timeOf } from '../calendar.js'
import type { CaseFacts } from '../precomplaints/case-facts.js'
import { FOLLOW_UP_LOOK_BACK_DAYS, insteadOfChannel, remindersDue, type Reminder } from '../precomplaints/reminders.js'
import type { Notice } from '../precomplaints/store.js'
import { personalPlace, UNIT_CHANNEL, type ViewStore } from '../precomplaints/views.js'
import type { Dependencies } from './dependencies.js'
import { isSendingTime } from './sending-hours.js'

/** Cases looked at in one go, so that no turn waits behind a long list. */
const BATCH = 100
/** Messages ordered in one minute; Teams would not take more anyway, and the rest follows in the next. */
const MOST_AT_ONCE = 300
/** An overview of the day is of use in the morning; after a stop it is not made up for. */
const DIGEST_UNTIL = '12:00'

const calendar = { isWorkday, addWorkdays, dayOf }

export interface OrderingNeeds extends Pick<Dependencies, 'queue' | 'precomplaints' | 'places' | 'knowledge' | 'now'> {
  views: Pick<ViewStore, 'order'>
  leaderIds: readonly string[]
  administratorIds: readonly string[]
}

/** Orders all that is due now. Returns how many messages are new. */
export async function orderWhatIsDue(needs: OrderingNeeds): Promise<number> {
  const now = needs.now()
  const { hours } = needs.knowledge().organisation
  if (!isSendingTime(now, hours)) return 0
  const today = dayOf(now)
  const from = addDays(today, -FOLLOW_UP_LOOK_BACK_DAYS)
  let ordered = (await orderDigest(today, timeOf(now), needs)) ? 1 : 0
  const due = [
    (after: string) => needs.queue.lateToTake(today, after, BATCH),
    (after: string) => needs.queue.toFollowUp(from, today, after, BATCH),
  ]
  for (const read of due) {
    for await (const batch of batches(read)) {
      if (ordered >= MOST_AT_ONCE) return ordered
      ordered += await orderFor(batch, today, needs)
    }
  }
  return ordered
}

async function* batches(read: (after: string) => Promise<CaseFacts[]>): AsyncGenerator<CaseFacts[]> {
  for (let after = ''; ;) {
    const batch = await read(after)
    const last = batch.at(-1)
    if (!last) return
    yield batch
    if (batch.length < BATCH) return
    after = last.id
  }
}

async function orderDigest(today: string, time: string, needs: OrderingNeeds): Promise<boolean> {
  if (time >= DIGEST_UNTIL || !(await isReachable(UNIT_CHANNEL, needs))) return false
  return needs.views.order(
    { kind: 'digest', place: UNIT_CHANNEL, subject: today },
    undefined,
    needs.now().toISOString(),
  )
}

async function orderFor(batch: CaseFacts[], today: string, needs: OrderingNeeds): Promise<number> {
  const known = await needs.queue.ordered(batch.map(({ id }) => id))
  let ordered = 0
  for (const facts of batch) {
    for (const reminder of remindersDue(facts, today, calendar)) {
      for (const notice of await noticesFor(reminder, facts, known, needs)) {
        const isNew = await needs.views.order(notice, facts.id, needs.now().toISOString(), { refreshUnitCard: true })
        if (isNew) ordered += 1
      }
    }
  }
  return ordered
}

/** To whom a reminder goes; none when it was ordered before, or nobody can be reached now and it must be tried later. */
async function noticesFor(
  { kind, to, subject }: Reminder,
  facts: CaseFacts,
  known: ReadonlySet<string>,
  needs: OrderingNeeds,
): Promise<Notice[]> {
  const id = `${facts.id}:${kind}:${subject}`
  if (known.has(id)) return []
  const notice = (place: string, how = ''): Notice => ({ kind, place, subject: `${subject}${how}` })
  switch (to) {
    case 'reporter': {
      const reporter = (await needs.precomplaints.find(facts.id))?.reporter
      const place = personalPlace(reporter?.id ?? '')
      return reporter && (await isReachable(place, needs)) ? [notice(place)] : []
    }
    case 'owner': {
      const place = personalPlace(facts.owner?.id ?? '')
      return (await isReachable(place, needs)) ? [notice(place)] : channelOnly(notice(UNIT_CHANNEL), needs)
    }
    case 'leader': {
      if ([...known].some((one) => one.startsWith(`${id}:`))) return []
      const leaders = await reachable(needs.leaderIds, needs)
      return leaders.length > 0
        ? leaders.map((place, index) => notice(place, `:${index}`))
        : channelOnly(notice(UNIT_CHANNEL), needs)
    }
    case 'unit': {
      if (await isReachable(UNIT_CHANNEL, needs)) return [notice(UNIT_CHANNEL)]
      if ([...known].some((one) => one.startsWith(`${id}:`))) return []
      const leaders = await reachable(needs.leaderIds, needs)
      if (leaders.length > 0) return leaders.map((place, index) => notice(place, insteadOfChannel('leader', index)))
      const administrators = await reachable(needs.administratorIds, needs)
      return administrators.map((place, index) => notice(place, insteadOfChannel('administrator', index)))
    }
  }
}

async function channelOnly(notice: Notice, needs: OrderingNeeds): Promise<Notice[]> {
  return (await isReachable(UNIT_CHANNEL, needs)) ? [notice] : []
}

async function reachable(personIds: readonly string[], needs: OrderingNeeds): Promise<string[]> {
  const places = personIds.map(personalPlace)
  const reached = await Promise.all(places.map((place) => isReachable(place, needs)))
  return places.filter((_, index) => reached[index])
}

async function isReachable(place: string, { places }: OrderingNeeds): Promise<boolean> {
  const known = await places.find(place)
  return known !== undefined && !known.deadReason
}
