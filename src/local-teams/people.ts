/**
 * The small municipality this stand-in plays: five invented people, one team with one channel, one group chat, and the bot's own account.
 * All ids are fixed, so that settings (who is in the complaint unit, who is an editor) can be written once and for all.
 */

/** What a person does; the page shows it in its own words. */
export type LocalRole = 'teacher' | 'pedagogue' | 'unit' | 'editor'

/** A person at the local Teams. */
export interface LocalPerson {
  /** The id in Microsoft Entra ID: what settings and roles are keyed by. */
  aadObjectId: string
  /** The id Teams uses inside a conversation. */
  teamsId: string
  name: string
  email: string
  role: LocalRole
  /** Where the person works, as a line under the name. */
  workplace: string
}

/** A team with its one channel, and who is in it. */
export interface LocalTeam {
  id: string
  aadGroupId: string
  name: string
  channelId: string
  channelName: string
  /** `aadObjectId` of each member. */
  memberIds: string[]
}

/** A group chat that the bot was added to. */
export interface LocalGroup {
  id: string
  name: string
  /** `aadObjectId` of each member. */
  memberIds: string[]
}

/** The bot's account: `id` is what activities carry. */
export const LOCAL_BOT = { id: '28:7f0c9f5e-52c1-4c6d-9a0e-3b1d5f2a8c40', name: 'KlarSvar' } as const

/** The tenant everyone here belongs to. */
export const LOCAL_TENANT_ID = '4b6d2a10-8f3c-4e57-a1d9-6c0e5f7b9a21'

/** The complaint unit's team and its channel. */
export const LOCAL_TEAM_ID = '19:klageenhed-7d1f4c2b9e@thread.tacv2'
export const LOCAL_CHANNEL_ID = '19:tidlig-utilfredshed-3a8e6b5d0f@thread.tacv2'

/** One exported person each, so that settings and tests can name them. */
export const TEACHER: LocalPerson = {
  aadObjectId: '1d5c7b3e-0a41-4f6b-9c21-5e8f7a6b0c11',
  teamsId: '29:1laerer-5e8f7a6b0c11',
  name: 'Signe Højbjerg',
  email: 'signe.hojbjerg@skole.invalid',
  role: 'teacher',
  workplace: 'Ahornvejens Skole',
}

export const PEDAGOGUE: LocalPerson = {
  aadObjectId: '2e6d8c4f-1b52-4a7c-8d32-6f907b8c1d22',
  teamsId: '29:1paedagog-6f907b8c1d22',
  name: 'Mikkel Årestrup',
  email: 'mikkel.arestrup@dagtilbud.invalid',
  role: 'pedagogue',
  workplace: 'Børnehuset Myretuen',
}

export const UNIT_MEMBER: LocalPerson = {
  aadObjectId: '3f7e9d50-2c63-4b8d-9e43-70a18c9d2e33',
  teamsId: '29:1klageenhed-70a18c9d2e33',
  name: 'Amina Lindgaard',
  email: 'amina.lindgaard@klageenhed.invalid',
  role: 'unit',
  workplace: 'Forvaltningen',
}

export const SECOND_UNIT_MEMBER: LocalPerson = {
  aadObjectId: '408fae61-3d74-4c9e-8f54-81b29dae3f44',
  teamsId: '29:1klageenhed-81b29dae3f44',
  name: 'Jeppe Solvang',
  email: 'jeppe.solvang@klageenhed.invalid',
  role: 'unit',
  workplace: 'Forvaltningen',
}

export const EDITOR: LocalPerson = {
  aadObjectId: '5190bf72-4e85-4daf-9065-92c3aebf4055',
  teamsId: '29:1redaktoer-92c3aebf4055',
  name: 'Karen Østervang',
  email: 'karen.ostervang@jura.invalid',
  role: 'editor',
  workplace: 'Forvaltningen',
}

/** Two who write to each other in a chat that the bot is not in. */
export const COLLEAGUES: readonly LocalPerson[] = [TEACHER, PEDAGOGUE]

/** Teams calls a chat of two people `personal`, too; its id names both. */
export const COLLEAGUES_CHAT_ID = `19:${TEACHER.aadObjectId}_${PEDAGOGUE.aadObjectId}@unq.gbl.spaces`

/** Everyone, in the order the page lists them. */
export const LOCAL_PEOPLE: readonly LocalPerson[] = [TEACHER, PEDAGOGUE, UNIT_MEMBER, SECOND_UNIT_MEMBER, EDITOR]

/** The complaint unit's team. */
export const LOCAL_TEAM: LocalTeam = {
  id: LOCAL_TEAM_ID,
  aadGroupId: '62a1c083-5f96-4eb0-a176-a3d4bfc05166',
  name: 'Klageenheden',
  channelId: LOCAL_CHANNEL_ID,
  channelName: 'Tidlig utilfredshed',
  memberIds: [UNIT_MEMBER.aadObjectId, SECOND_UNIT_MEMBER.aadObjectId],
}

/** A group chat of colleagues who are not the unit. */
export const LOCAL_GROUP: LocalGroup = {
  id: '19:samarbejde-4b9f7c6e1a@thread.v2',
  name: 'Skole og dagtilbud',
  memberIds: [TEACHER.aadObjectId, PEDAGOGUE.aadObjectId, EDITOR.aadObjectId],
}

/** The id of a person's private chat with the bot: always the same. */
export function personalConversationId(person: LocalPerson): string {
  return `a:1${person.aadObjectId.replaceAll('-', '')}`
}
