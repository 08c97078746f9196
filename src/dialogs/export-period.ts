/** "Eksport": links to all cases of a period as files for a spreadsheet, in codes and days. */
import { dayOf } from '../calendar.js'
import { choosePeriodCard, exportPeriodCard } from '../cards/export-card.js'
import { DOWNLOAD_LIFETIME_MINUTES } from '../precomplaints/export/download-order.js'
import { quartersOf, type PeriodName } from '../precomplaints/periods.js'
import { authorize } from './authorize.js'
import type { Person, Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { told } from './export-case.js'
import { periodText } from './show-trends.js'

export function mayExport(person: Person): boolean {
  return authorize(person, 'export-case')
}

/** The card that asks for the period. */
export function choosePeriod(turn: Turn, deps: Dependencies): Reply[] {
  return hindrance(turn, deps) ?? [{ kind: 'card', card: choosePeriodCard('this-quarter', deps.texts) }]
}

export async function exportPeriod(
  turn: Turn,
  { period }: { period: PeriodName },
  deps: Dependencies,
): Promise<Reply[]> {
  const refused = hindrance(turn, deps)
  if (refused || !deps.orderDownload) return refused ?? []
  const { now } = quartersOf(period, dayOf(deps.now()))
  const [first, last] = [Math.min(...now), Math.max(...now)]
  const [csv, xlsx] = [
    await deps.orderDownload({ kind: 'period', format: 'csv', first, last }),
    await deps.orderDownload({ kind: 'period', format: 'xlsx', first, last }),
  ]
  const links = { csv, xlsx, minutes: DOWNLOAD_LIFETIME_MINUTES }
  const card = exportPeriodCard(periodText(now, deps.texts), period, links, deps.texts)
  return [turn.kind === 'pressed' ? { kind: 'replace', card, activityId: turn.activityId } : { kind: 'card', card }]
}

function hindrance(turn: Turn, { texts, orderDownload }: Dependencies): Reply[] | undefined {
  if (!mayExport(turn.person)) return [told(turn, texts.precomplaint.unit.notAllowed)]
  if (turn.place.kind !== 'personal') return [told(turn, texts.dialogs.personalOnly)]
  return orderDownload ? undefined : [told(turn, texts.exports.notSetUp)]
}
