/** Each morning in the unit's channel: how many cases are open, and what is late. Counts only. */
import type { QueueCounts } from '../precomplaints/queue.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { box, card, facts, heading, paragraph, type Card } from './elements.js'

export function digestCard(counts: Omit<QueueCounts, 'mine'>, day: string, texts: Texts): Card {
  const { digest: t, counts: labels, command } = texts.queue
  const late = [
    ...(counts.lateToTake > 0 ? [paragraph(t.late(counts.lateToTake))] : []),
    ...(counts.lateFollowUp > 0 ? [paragraph(t.lateFollowUp(counts.lateFollowUp))] : []),
  ]
  return card({
    lang: texts.language,
    summary: t.summary(counts.open),
    body: [
      heading(t.title(texts.day(day))),
      facts([
        [labels.open, String(counts.open)],
        [labels.waiting, String(counts.waiting)],
      ]),
      late.length > 0 ? box('warning', late) : paragraph(t.nothingLate),
    ],
    actions: [press({ title: command, style: 'positive' }, { verb: 'queue', filter: 'all', page: 0 })],
  })
}
