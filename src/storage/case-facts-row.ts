/** A case's facts as a row, and back. */
import type { Selectable } from 'kysely'
import type { CaseFacts } from '../precomplaints/case-facts.js'
import type { ComplaintType, Outcome, Status } from '../precomplaints/precomplaint.js'
import type { Tables } from './tables.js'

type Row = Selectable<Tables['case_facts']>

export function toRow(facts: CaseFacts): Row {
  return {
    id: facts.id,
    number: facts.number,
    status: facts.status,
    created_at: facts.createdAt,
    taken_at: facts.takenAt ?? null,
    closed_at: facts.closedAt ?? null,
    take_by: facts.takeBy ?? null,
    follow_up: facts.followUp,
    urgent_by: facts.urgentBy ?? null,
    owner_id: facts.owner?.id ?? null,
    owner_name: facts.owner?.name ?? null,
    area: facts.area,
    unit_type: facts.unitType,
    theme: facts.theme,
    types: JSON.stringify(facts.types),
    step_in: facts.stepIn,
    step_out: facts.stepOut ?? null,
    outcome: facts.outcome ?? null,
    complaint: facts.complaint ? 1 : 0,
    journalised: facts.journalised ? 1 : 0,
  }
}

export function toFacts(row: Row): CaseFacts {
  return {
    id: row.id,
    number: row.number,
    status: row.status as Status,
    createdAt: row.created_at,
    takenAt: row.taken_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    takeBy: row.take_by ?? undefined,
    followUp: row.follow_up,
    urgentBy: row.urgent_by ?? undefined,
    owner: row.owner_id === null ? undefined : { id: row.owner_id, name: row.owner_name ?? '' },
    area: row.area,
    unitType: row.unit_type,
    theme: row.theme,
    types: JSON.parse(row.types) as ComplaintType[],
    stepIn: row.step_in,
    stepOut: row.step_out ?? undefined,
    outcome: (row.outcome as Outcome | null) ?? undefined,
    complaint: row.complaint === 1,
    journalised: row.journalised === 1,
  }
}
