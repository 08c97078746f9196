/** Codes in a record turned into the words the municipality uses for them. */
import type { Organisation } from '../knowledge/organisation.js'
import type { Report } from '../precomplaints/precomplaint.js'

export interface CaseNames {
  unitType: string
  area: string
  theme: string
}

/** A code the municipality has since removed is shown as it is. */
export function caseNames(report: Pick<Report, 'unitType' | 'area' | 'theme'>, organisation: Organisation): CaseNames {
  const nameOf = (list: { id: string; name: string }[], id: string) => list.find((item) => item.id === id)?.name ?? id
  return {
    unitType: nameOf(organisation.unitTypes, report.unitType),
    area: nameOf(organisation.areas, report.area),
    theme: nameOf(organisation.themes, report.theme),
  }
}
