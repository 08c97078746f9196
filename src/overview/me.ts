/** Who one is, what one may do, and what lists are filtered by. */
import { dayOf } from '../calendar.js'
import { authorize, type CaseAction } from '../dialogs/authorize.js'
import type { Answer } from './needs.js'

export const tellMe: Answer<'me'> = (_request, person, { deps }) => {
  const { areas, themes, unitTypes } = deps.knowledge().organisation
  const may = (action: CaseAction) => authorize(person, action)
  return {
    name: person.name,
    roles: [...person.roles],
    may: {
      log: may('log'),
      seeQueue: may('see-queue'),
      seeTrends: may('see-trends'),
      export: may('export-case'),
      readGaps: may('read-gaps'),
      administer: may('administer'),
    },
    today: dayOf(deps.now()),
    choices: { areas: areas.map(asNamed), themes: themes.map(asNamed), unitTypes: unitTypes.map(asNamed) },
  }
}

function asNamed({ id, name }: { id: string; name: string }): { code: string; name: string } {
  return { code: id, name }
}
