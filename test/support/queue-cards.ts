/** The cards of the overview, the reminders and the digest in every state, with the longest and nastiest content. */
import { caseNames } from '../../src/cards/case-names.js'
import { digestCard } from '../../src/cards/digest-card.js'
import type { Card } from '../../src/cards/elements.js'
import { queueCard, type QueuePage } from '../../src/cards/queue-card.js'
import { reminderCard, type ReminderFace } from '../../src/cards/reminder-card.js'
import type { Organisation } from '../../src/knowledge/organisation.js'
import { factsOf } from '../../src/precomplaints/case-facts.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import type { Texts } from '../../src/texts/da.js'

const faces: ReminderFace[] = [
  'unit',
  'again',
  'leader',
  'instead-to-leader',
  'instead-to-administrator',
  'follow-up',
  'follow-up-in-channel',
]

export function queueCards(
  created: Precomplaint,
  taken: Precomplaint,
  organisation: Organisation,
  texts: Texts,
): [string, Card][] {
  const day = { today: '2026-12-24', soon: '2026-12-29', urgentFromStep: 5 }
  const counts = { open: 1234, waiting: 17, lateToTake: 8, mine: 3, lateFollowUp: 2 }
  const urgent = { ...taken, report: { ...taken.report, urgentBy: '2026-12-28' } }
  const longestTheme = [...organisation.themes].sort((a, b) => b.name.length - a.name.length)[0]?.id ?? ''
  const rows: QueuePage['cases'] = [created, created, created, taken, urgent, taken, created, taken].map(
    (precomplaint) => ({ ...factsOf(precomplaint), theme: longestTheme, version: 3, ageInDays: 123 }),
  )
  const page: QueuePage = { counts, cases: rows, day, filter: 'all', page: 1, pageSize: 8, personId: 'somebody-else' }
  const nothing = { open: 0, waiting: 0, lateToTake: 0, mine: 0, lateFollowUp: 0 }
  const names = caseNames(created.report, organisation)
  return [
    ['the overview in the middle', queueCard(page, organisation, texts)],
    ['the overview of late cases', queueCard({ ...page, filter: 'late', page: 0 }, organisation, texts)],
    [
      'the overview of one’s own',
      queueCard({ ...page, filter: 'mine', page: 0, personId: taken.takenBy?.id ?? '' }, organisation, texts),
    ],
    ['the empty overview', queueCard({ ...page, counts: nothing, cases: [], page: 0 }, organisation, texts)],
    ...faces.map((face): [string, Card] => [
      `the reminder "${face}"`,
      reminderCard(face, face.startsWith('follow-up') ? taken : created, names, texts),
    ]),
    ['the reminder of a case since taken', reminderCard('unit', taken, names, texts)],
    ['the reminder of a case since withdrawn', reminderCard('unit', { ...created, status: 'withdrawn' }, names, texts)],
    ['the digest with late cases', digestCard(counts, day.today, texts)],
    ['the digest with nothing late', digestCard({ ...counts, lateToTake: 0, lateFollowUp: 0 }, day.today, texts)],
  ]
}
