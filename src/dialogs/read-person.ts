/** Who somebody is and in which roles: from a verified identity and the settings, the same for the chat and the overview page. */
import type { Person, Role } from './conversation.js'

const MAX_NAME = 80

/** Entra object ids in small letters. */
export interface Directory {
  complaintUnitTeamId: string | undefined
  complaintUnitIds: string[]
  editorIds: string[]
  adminIds: string[]
}

/** @param isInUnit acts inside the complaint unit's own team */
export function readPerson(
  { id, name }: { id: string; name: string | undefined },
  isInUnit: boolean,
  directory: Directory,
): Person {
  const key = id.toLowerCase()
  const roles = new Set<Role>()
  if (isInUnit || directory.complaintUnitIds.includes(key)) roles.add('complaint-unit')
  if (directory.editorIds.includes(key)) roles.add('editor')
  if (directory.adminIds.includes(key)) roles.add('administrator')
  if (roles.size === 0) roles.add('staff')
  return { id: key, name: plainName(name), roles }
}

/** A display name without the characters that a card would read as formatting or a link. */
function plainName(name: string | undefined): string {
  return (name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}*_`~[\]()<>#|\\]/gu, '')
    .slice(0, MAX_NAME)
    .trim()
}
