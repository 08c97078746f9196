/**
 * Cases as a municipality would have them after two years, for the overview's page and its bench: many of a few themes and few of
 * many, more in the larger areas, most of them ended, some late. Nothing is drawn at random, so pictures and figures can be compared.
 */
import { addDays, addWorkdays } from '../../src/calendar.js'
import { SECOND_UNIT_MEMBER, TEACHER, UNIT_MEMBER, type LocalPerson } from '../../src/local-teams/people.js'
import type { CasePerson, Outcome, Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { exampleCase, exampleReport } from './examples.js'
import { ownContent } from './content.js'

const DAYS = 730
const outcomes: readonly Outcome[] = ['loest-lokalt', 'aftale', 'loest-lokalt', 'frafaldet', 'blev-klage']

/** @param openShare how large a part is open: the newest ones */
export function overviewCases(
  count: number,
  { today, openShare }: { today: string; openShare: number },
): Precomplaint[] {
  const { organisation } = ownContent()
  const firstOpen = Math.floor(count * (1 - openShare))
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(today, -Math.floor(((count - 1 - index) * DAYS) / count))
    const createdAt = `${day}T08:00:00.000Z`
    const step = ((index * 5) % 7) + 1
    const isOpen = index >= firstOpen
    const owner = asPerson(index % 3 === 0 ? SECOND_UNIT_MEMBER : UNIT_MEMBER)
    const followUp = isOpen ? addDays(today, ((index * 3) % 25) - 5) : addDays(day, 7)
    return exampleCase({
      id: crypto.randomUUID(),
      number: `TU-${day.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
      createdAt,
      reporter: asPerson(TEACHER),
      takeBy: addWorkdays(isOpen ? addDays(today, ((index * 7) % 9) - 6) : day, 2),
      report: exampleReport({
        theme: skewed(organisation.themes, index),
        area: skewed(organisation.areas, index * 3 + 1),
        unitType: skewed(organisation.unitTypes, index * 7 + 2),
        conflictStep: step,
        explicitComplaint: index % 17 === 0,
        followUpDate: followUp,
        ...(isOpen && index % 13 === 0 ? { urgentBy: addDays(today, 1) } : {}),
      }),
      ...(isOpen && index % 5 < 3 ? {} : { takenBy: owner, takenAt: createdAt, status: 'taken' as const }),
      ...(isOpen ? {} : ended(index, day, owner)),
    })
  })
}

function ended(index: number, day: string, by: CasePerson): Partial<Precomplaint> {
  const outcome = outcomes[index % outcomes.length] ?? 'aftale'
  const closing = { at: `${addDays(day, 12)}T08:00:00.000Z`, by, outcome, stepOut: 1 as const, reflections: [] }
  return { status: 'closed', closing }
}

/** Half of them are of the first kind, a quarter of the second, and so on, and now and then of any. */
function skewed(kinds: readonly { id: string }[], index: number): string {
  const scattered = (index * 7919) % 997
  const at = scattered % 3 === 0 ? scattered % kinds.length : Math.floor(Math.log2(997 / (997 - scattered)))
  return kinds[Math.min(at, kinds.length - 1)]?.id ?? ''
}

function asPerson({ aadObjectId, name }: LocalPerson): CasePerson {
  return { id: aadObjectId, name }
}
