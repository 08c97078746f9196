/**
 * "Tendenser": what the cases of a period have in common, for the complaint unit and the administrator. All that leaves this
 * file has gone through `shieldQuarter`.
 */
import { addDays, dayOf, isWorkday, momentAt } from '../calendar.js'
import type { TrendView } from '../cards/trends-buttons.js'
import { trendsCard } from '../cards/trends-card.js'
import type { Organisation } from '../knowledge/organisation.js'
import { compare } from '../precomplaints/clear-trends.js'
import { daysOfQuarter, quarterOf, quartersOf, type PeriodName } from '../precomplaints/periods.js'
import type { ComplaintType } from '../precomplaints/precomplaint.js'
import {
  countCase,
  emptyTally,
  shieldQuarter,
  sumQuarters,
  type Quarter,
  type TableName,
} from '../precomplaints/trends.js'
import type { Texts } from '../texts/da.js'
import { authorize } from './authorize.js'
import type { Person, Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

export function maySeeTrends(person: Person): boolean {
  return authorize(person, 'see-trends')
}

/** Asked for in words it is a new card, from a button it takes the card's place. */
export async function showTrends(
  turn: Turn,
  { view, period }: { view: TrendView; period: PeriodName },
  deps: Pick<Dependencies, 'knowledge' | 'statistics' | 'now' | 'texts'>,
): Promise<Reply[]> {
  const { texts } = deps
  if (!maySeeTrends(turn.person)) return [{ kind: 'notice', text: texts.dialogs.oldButton }]
  if (turn.place.kind !== 'personal' && !turn.place.isUnit) return [{ kind: 'text', text: texts.dialogs.personalOnly }]
  const { organisation } = deps.knowledge()
  const today = dayOf(deps.now())
  const { now, before, running } = quartersOf(period, today)
  const quarters = await countQuarters([...before, ...now], organisation, deps)
  const sumOf = (numbers: readonly number[]) => sumQuarters(numbers.map((number) => quarters.get(number)))
  const [current, earlier] = [sumOf(now), sumOf(before)]
  const workdays = { now: workdaysOf(now, today), before: workdaysOf(before, today) }
  const card = trendsCard(
    {
      view,
      period,
      names: { now: periodText(now, texts), before: periodText(before, texts) },
      running,
      now: current,
      before: earlier,
      comparison: compare(current, earlier, workdays),
      nameOf: (table, code) => rowName(table, code, organisation, texts),
    },
    texts,
  )
  return [turn.kind === 'pressed' ? { kind: 'replace', card, activityId: turn.activityId } : { kind: 'card', card }]
}

/** Each quarter as it may be shown; undefined where there are too few cases. */
export async function countQuarters(
  numbers: readonly number[],
  organisation: Organisation,
  { statistics }: Pick<Dependencies, 'statistics'>,
): Promise<Map<number, Quarter | undefined>> {
  const tallies = new Map(numbers.map((number) => [number, emptyTally()]))
  const waited = workdayCounter()
  const days = daysOfMoments()
  const from = momentAt(daysOfQuarter(Math.min(...numbers)).from, '00:00').toISOString()
  const until = momentAt(daysOfQuarter(Math.max(...numbers)).until, '00:00').toISOString()
  for await (const cases of statistics.between(from, until)) {
    for (const facts of cases) {
      const logged = days(facts.createdAt)
      const quarter = quarterOf(logged)
      const tally = tallies.get(quarter)
      if (!tally) continue
      const contactDays = facts.takenAt === undefined ? undefined : waited(logged, days(facts.takenAt))
      tallies.set(quarter, countCase(tally, facts, contactDays))
    }
  }
  const idsOf = (choices: readonly { id: string }[]) => choices.map(({ id }) => id)
  const codes = {
    theme: idsOf(organisation.themes),
    area: idsOf(organisation.areas),
    unitType: idsOf(organisation.unitTypes),
  }
  return new Map([...tallies].map(([number, tally]) => [number, shieldQuarter(tally, codes)]))
}

/** The Copenhagen day of a moment; remembered by the hour, for the same hours come again and again. */
export function daysOfMoments(): (moment: string) => string {
  const byHour = new Map<string, string>()
  return (moment) => {
    const hour = moment.slice(0, 13)
    const day = byHour.get(hour) ?? dayOf(new Date(moment))
    byHour.set(hour, day)
    return day
  }
}

/** Working days after one day, up to and with another. */
export function workdayCounter(): (from: string, to: string) => number {
  const workdays = new Map<string, boolean>()
  const known = new Map<string, number>()
  return (from, to) => {
    const key = from + to
    let count = known.get(key)
    if (count !== undefined) return count
    count = 0
    for (let day = from; day < to;) {
      day = addDays(day, 1)
      const works = workdays.get(day) ?? isWorkday(day)
      workdays.set(day, works)
      if (works) count += 1
    }
    known.set(key, count)
    return count
  }
}

/** Working days that the quarters have had until today, with today. */
export function workdaysOf(quarters: readonly number[], today: string): number {
  const count = workdayCounter()
  return quarters.reduce((sum, quarter) => {
    const { from, until } = daysOfQuarter(quarter)
    const last = addDays(until, -1) < today ? addDays(until, -1) : today
    return last < from ? sum : sum + count(addDays(from, -1), last)
  }, 0)
}

export function periodText(quarters: readonly number[], { trends }: Texts): string {
  const nameParts = (quarter: number) => ({ year: Math.floor(quarter / 4), quarter: (quarter % 4) + 1 })
  return trends.periodName(nameParts(Math.min(...quarters)), nameParts(Math.max(...quarters)))
}

/** What a row of a table is called. */
export function rowName(table: TableName, code: string, organisation: Organisation, texts: Texts): string {
  const choices = {
    theme: organisation.themes,
    area: organisation.areas,
    unitType: organisation.unitTypes,
    types: [],
    step: [],
    course: [],
    outcome: [],
    movement: [],
    contact: [],
  }[table]
  const { complaintTypes, outcomes } = texts.precomplaint
  const words: Record<string, string> = {
    ...texts.trends.rows,
    ...(table === 'types' ? (complaintTypes satisfies Record<ComplaintType, string>) : {}),
    ...(table === 'outcome' ? outcomes : {}),
  }
  return choices.find(({ id }) => id === code)?.name ?? words[code] ?? code
}
