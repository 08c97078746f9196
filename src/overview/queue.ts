/** The complaint unit's open cases, from any row on; the same order and counts as the bot's overview card, and no free text. */
import { addDays, dayOf, daysBetween, isWorkday } from '../calendar.js'
import { caseNames } from '../cards/case-names.js'
import { queueDay } from '../dialogs/show-queue.js'
import type { Organisation } from '../knowledge/organisation.js'
import {
  countOf,
  isLateToFollowUp,
  isLateToTake,
  needOf,
  type QueueDay,
  type QueuedCase,
} from '../precomplaints/queue.js'
import type { QueuedCase as Row } from './contract-shapes.js'
import type { Answer } from './needs.js'

export const listQueue: Answer<'queue'> = async ({ from, count, filter, ...narrow }, person, { deps }) => {
  const { queue } = deps
  const day = queueDay(deps)
  const narrowing = { ...narrow, number: narrow.number?.toUpperCase().replace(/[^A-Z0-9-]/g, '') }
  const isNarrowed = Object.values(narrowing).some(Boolean)
  const counts = await queue.counts(day, person.id)
  const total = isNarrowed ? await queue.size(filter, day, person.id, narrowing) : countOf(filter, counts)
  const cases = from < total ? await queue.list(filter, day, person.id, from, count, narrowing) : []
  const lateBy = workdaysUntil(day.today)
  const { organisation } = deps.knowledge()
  return {
    today: day.today,
    counts,
    total,
    from,
    cases: cases.map((one) => rowOf(one, day, person.id, lateBy, organisation)),
  }
}

function rowOf(
  facts: QueuedCase,
  day: QueueDay,
  personId: string,
  workdaysSince: (from: string) => number,
  organisation: Organisation,
): Row {
  const names = caseNames(facts, organisation)
  const { today } = day
  const { takeBy, followUp, owner } = facts
  const lateSince = isLateToTake(facts, today) ? takeBy : isLateToFollowUp(facts, today) ? followUp : undefined
  return {
    id: facts.id,
    number: facts.number,
    version: facts.version,
    status: facts.status,
    need: needOf(facts, day),
    theme: { code: facts.theme, name: names.theme },
    area: { code: facts.area, name: names.area },
    unitType: { code: facts.unitType, name: names.unitType },
    step: facts.stepIn,
    loggedAt: facts.createdAt,
    ageInDays: Math.max(0, daysBetween(dayOf(new Date(facts.createdAt)), today)),
    takeBy: takeBy ?? null,
    followUp,
    urgentBy: facts.urgentBy ?? null,
    workdaysLate: lateSince === undefined ? 0 : workdaysSince(lateSince),
    owner: owner ? { name: owner.name, isMe: owner.id === personId } : null,
    isComplaint: facts.complaint,
  }
}

/** Working days after a day, up to and with today. It walks back through the calendar once, however many cases ask. */
function workdaysUntil(today: string): (since: string) => number {
  const known = new Map([[today, 0]])
  let earliest = today
  let count = 0
  return (since) => {
    while (earliest > since) {
      if (isWorkday(earliest)) count += 1
      earliest = addDays(earliest, -1)
      known.set(earliest, count)
    }
    return known.get(since) ?? 0
  }
}
