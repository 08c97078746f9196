/** `admin roles`: who has which role by the settings, and what each role may do. */
import type { Config } from '../src/config.js'
import { rights } from '../src/dialogs/authorize.js'
import type { Role } from '../src/dialogs/conversation.js'

const roleNames = ['staff', 'complaint-unit', 'editor', 'administrator'] as const satisfies readonly Role[]

/** Of the longest action, and a gap. */
const ACTION_WIDTH = 21

export function roles(config: Config): number {
  const people: Record<Role, { setting: string; ids: string[] }> = {
    staff: { setting: 'everybody else in the tenant', ids: [] },
    'complaint-unit': { setting: 'COMPLAINT_UNIT_IDS', ids: config.complaintUnitIds },
    editor: { setting: 'EDITOR_IDS', ids: config.editorIds },
    administrator: { setting: 'ADMIN_IDS', ids: config.adminIds },
  }
  for (const role of roleNames) {
    const { setting, ids } = people[role]
    console.log(`${role} (${setting})${role === 'staff' ? '' : `: ${ids.length === 0 ? 'nobody' : ids.length}`}`)
    for (const id of ids) console.log(`  ${id}`)
  }
  console.log(
    config.complaintUnitTeamId
      ? `Whoever acts inside the team ${config.complaintUnitTeamId} is complaint-unit too.`
      : 'COMPLAINT_UNIT_TEAM_ID is not set: nobody becomes complaint-unit by acting in a team.',
  )
  console.log(`\n${'what'.padEnd(ACTION_WIDTH)}${roleNames.map((role) => role.padEnd(16)).join('')}`)
  for (const [action, byRole] of Object.entries(rights)) {
    console.log(
      `${action.padEnd(ACTION_WIDTH)}${roleNames
        .map((role) => wordOf(byRole[role]).padEnd(16))
        .join('')
        .trimEnd()}`,
    )
  }
  return 0
}

function wordOf(right: 'yes' | 'own' | 'no'): string {
  return right === 'no' ? '–' : right === 'own' ? 'own' : 'yes'
}
