/**
 * What a case is in codes, days and numbers: the queue and the trends are made of these. They hold nothing that a person wrote
 * and stay when the text is deleted.
 */
import {
  followUpOf,
  isComplaint,
  type ComplaintType,
  type Outcome,
  type Precomplaint,
  type Status,
} from './precomplaint.js'

export interface CaseFacts {
  id: string
  number: string
  status: Status
  /** ISO moments, UTC. */
  createdAt: string
  takenAt: string | undefined
  closedAt: string | undefined
  /** Calendar days in Copenhagen. */
  takeBy: string | undefined
  followUp: string
  urgentBy: string | undefined
  owner: { id: string; name: string } | undefined
  area: string
  unitType: string
  theme: string
  types: ComplaintType[]
  /** Step of the conflict at logging, 1 to 7, and at closing. */
  stepIn: number
  stepOut: number | undefined
  outcome: Outcome | undefined
  /** It was a complaint from the start, or became one. */
  complaint: boolean
  journalised: boolean
}

export function factsOf(precomplaint: Precomplaint): CaseFacts {
  const { report, closing } = precomplaint
  return {
    id: precomplaint.id,
    number: precomplaint.number,
    status: precomplaint.status,
    createdAt: precomplaint.createdAt,
    takenAt: precomplaint.takenAt,
    closedAt: closing?.at,
    takeBy: precomplaint.takeBy,
    followUp: followUpOf(precomplaint),
    urgentBy: report.urgentBy,
    owner: precomplaint.takenBy,
    area: report.area,
    unitType: report.unitType,
    theme: report.theme,
    types: report.complaintTypes,
    stepIn: report.conflictStep,
    stepOut: closing?.stepOut,
    outcome: closing?.outcome,
    complaint: isComplaint(precomplaint) || closing?.outcome === 'blev-klage',
    journalised: precomplaint.journal !== undefined,
  }
}
