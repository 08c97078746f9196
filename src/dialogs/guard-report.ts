/**
 * What a text of the sender's is looked through for before it is kept: danger and whistleblowing, threats, and words that
 * look like personal data. A CPR number was taken out before (clean-text.ts). Each warning is given once; only a whistleblower
 * matter has no way on.
 */
import type { Seen } from '../cards/report-buttons.js'
import { guardsIn, isWeighed, type Guard } from '../knowledge/guards.js'
import { findPersonalData, type PersonalDataFinding } from '../knowledge/personal-data/find-personal-data.js'
import type { Report } from '../precomplaints/precomplaint.js'
import type { Findings, LookedThrough } from '../cards/report-preview-card.js'

export type Obstacle = 'danger' | 'whistleblower' | 'threats'

/** Danger comes first, for it cannot wait. */
const order: readonly Obstacle[] = ['danger', 'whistleblower', 'threats']

/** What must be met before the texts go anywhere, if the sender has not seen it. */
export function obstacleIn(written: readonly string[], seen: Seen): Obstacle | undefined {
  const found = new Set(
    written.flatMap((text) =>
      guardsIn(text)
        .filter(isSure)
        .map(({ kind }) => kind),
    ),
  )
  const passed = { danger: seen.dangerSeen, whistleblower: false, threats: seen.threatsSeen }
  return order.find((kind) => found.has(kind) && !passed[kind])
}

/** A whistleblower matter has no way on, so a likeness to one must not keep a parent's dissatisfaction from being told. */
const isSure = (found: Guard) => found.kind !== 'whistleblower' || !isWeighed(found)

export function textsOf({ whatHappened, parentGoal, triedSoFar }: Report): string[] {
  return [whatHappened, parentGoal, triedSoFar]
}

/** A contact person is a colleague whose name and number are wanted, so they are not looked at. */
export function findingsIn(report: Report): Findings {
  const found: [LookedThrough, PersonalDataFinding[]][] = [
    // Schools are named after people, places and saints.
    ['unitName', findPersonalData(report.unitName).filter(({ kind }) => kind === 'phone' || kind === 'mail')],
    ['whatHappened', findPersonalData(report.whatHappened)],
    ['parentGoal', findPersonalData(report.parentGoal)],
    ['triedSoFar', findPersonalData(report.triedSoFar)],
  ]
  return Object.fromEntries(found.filter(([, findings]) => findings.length > 0))
}
