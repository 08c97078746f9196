/** Own unit, area and role as they were last time, so that a form begins with what is known. Nothing is kept for this: it is read from the newest own case. */
import type { ReportInputs } from '../cards/report-buttons.js'
import type { Dependencies } from './dependencies.js'

type Remembered = Partial<Pick<ReportInputs, 'unitType' | 'unitName' | 'area' | 'reporterRole'>>

/** Empty the first time, and once the text of the newest case has been deleted. */
export async function rememberedUnit(
  personId: string,
  { precomplaints, knowledge }: Pick<Dependencies, 'precomplaints' | 'knowledge'>,
): Promise<Remembered> {
  const [newest] = await precomplaints.ofReporter(personId, 1)
  if (!newest) return {}
  const { organisation } = knowledge()
  const { unitType, unitName, area, reporterRole } = newest.report
  const known = (list: { id: string }[], id: string) => list.some((item) => item.id === id)
  return {
    ...(known(organisation.unitTypes, unitType) ? { unitType } : {}),
    ...(known(organisation.areas, area) ? { area } : {}),
    ...(known(organisation.roles, reporterRole) ? { reporterRole } : {}),
    ...(unitName ? { unitName } : {}),
  }
}
