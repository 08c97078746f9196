/**
 * The record of a pre-complaint (tidlig utilfredshed): what staff tell the complaint unit before it becomes a complaint.
 * The record is the truth; every card is a view of it.
 */
import { z } from 'zod'

/** Lengths in characters. Enough for what happened, too short for a case file: that belongs in the archive system. */
export const limits = {
  whatHappened: { min: 20, max: 1500 },
  parentGoal: { min: 5, max: 600 },
  triedSoFar: { max: 600 },
  unitName: { min: 2, max: 80 },
  contactPerson: { max: 80 },
  caseRef: { max: 40 },
  reflection: { max: 600 },
  /** What the unit and the reporter write to each other. */
  note: { min: 2, max: 1500 },
  /** Why a case is not journalised. */
  reason: { min: 5, max: 300 },
} as const

/** A case is helped in a handful of messages; more belong in the archive system. */
export const MAX_NOTES = 40

export const complaintTypes = ['formalitet', 'adfaerd', 'serviceniveau', 'realitet', 'ved-ikke'] as const
export const wishes = ['sparring', 'moede', 'skabelon', 'registrering'] as const
export const parentInformedAnswers = ['ja', 'ikke-endnu', 'nej'] as const
export const outcomes = ['loest-lokalt', 'aftale', 'blev-klage', 'frafaldet'] as const
export const statuses = ['new', 'taken', 'closed', 'withdrawn'] as const
/** Who sees the reporter's name: the complaint unit alone, or also the reporter's own leader. */
export const nameSeenByAnswers = ['klageenheden', 'leder'] as const
export const noteKinds = ['addition', 'advice', 'question', 'answer'] as const

export type ComplaintType = (typeof complaintTypes)[number]
export type Wish = (typeof wishes)[number]
export type ParentInformed = (typeof parentInformedAnswers)[number]
export type Outcome = (typeof outcomes)[number]
export type Status = (typeof statuses)[number]
export type NoteKind = (typeof noteKinds)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const moment = z.iso.datetime()
const text = (bounds: { min?: number; max: number }) => {
  const base = z.string().max(bounds.max)
  return bounds.min === undefined ? base : base.min(bounds.min)
}
const code = z.string().min(1).max(60)

const personSchema = z.strictObject({ id: z.string().min(1), name: z.string() })
const act = { at: moment, by: personSchema }

/** What the reporter writes. `explicitComplaint` true means that it is a complaint, spoken or written, and is labelled so. */
export const reportSchema = z.strictObject({
  unitType: code,
  unitName: text(limits.unitName),
  area: code,
  theme: code,
  complaintTypes: z.array(z.enum(complaintTypes)).min(1),
  explicitComplaint: z.boolean(),
  whatHappened: text(limits.whatHappened),
  parentGoal: text(limits.parentGoal),
  triedSoFar: text(limits.triedSoFar),
  /** Step 1 to 7 of the conflict staircase as the reporter sees it; never a score of the parent. */
  conflictStep: z.int().min(1).max(7),
  wish: z.enum(wishes),
  parentInformed: z.enum(parentInformedAnswers),
  followUpDate: day,
  /** When the decision was made, if the matter is one and the day is known. */
  decisionDate: day.optional(),
  /** A meeting, a deadline or the press: the day by which help is needed. */
  urgentBy: day.optional(),
  contactPerson: text(limits.contactPerson).default(''),
  /** The number of the case in the archive system, nothing of its content. */
  caseRef: text(limits.caseRef).default(''),
  /** The matter holds sensitive personal data, which are told by telephone and not written. */
  sensitive: z.boolean().default(false),
  nameSeenBy: z.enum(nameSeenByAnswers).default('klageenheden'),
  reporterRole: z.string().max(60).default(''),
})

/** As it is kept: once the text has been deleted, the codes stand alone. */
const keptReportSchema = reportSchema.extend({
  unitName: text({ max: limits.unitName.max }),
  whatHappened: text({ max: limits.whatHappened.max }),
  parentGoal: text({ max: limits.parentGoal.max }),
})

export const closingSchema = z.strictObject({
  outcome: z.enum(outcomes),
  /** The conflict's step at the end, as the unit sees it. */
  stepOut: z.int().min(1).max(7).optional(),
  reflections: z.array(text(limits.reflection)).max(5),
  ...act,
})

export const noteSchema = z.strictObject({
  kind: z.enum(noteKinds),
  text: z.string().max(limits.note.max),
  ...act,
})

/** "Journaliseret som …", or the reason why the case is not to be journalised. */
export const journalSchema = z.union([
  z.strictObject({ caseRef: z.string().min(1).max(limits.caseRef.max), ...act }),
  z.strictObject({ reason: z.string().max(limits.reason.max), ...act }),
])

export const precomplaintSchema = z.strictObject({
  id: z.uuid(),
  /** What people say and write, e.g. TU-2026-0042. */
  number: z.string(),
  /** Counts the changes; a write names the version it was made from. */
  version: z.int().min(1),
  status: z.enum(statuses),
  reporter: personSchema,
  report: keptReportSchema,
  createdAt: moment,
  /** The last day on which somebody in the unit should take it. */
  takeBy: day.optional(),
  takenBy: personSchema.optional(),
  takenAt: moment.optional(),
  /** Set anew by the unit; the report's own date stands until then. */
  followUpDate: day.optional(),
  notes: z.array(noteSchema).max(MAX_NOTES).default([]),
  /** Registered as a complaint by the unit, with its number in the archive system. */
  complaint: z.strictObject({ caseRef: z.string().max(limits.caseRef.max), ...act }).optional(),
  closing: closingSchema.optional(),
  /** Of a case that was opened again. */
  earlierClosings: z.array(closingSchema).default([]),
  journal: journalSchema.optional(),
  withdrawnAt: moment.optional(),
  /** When free text was deleted: by retention, or because a person was erased. */
  textRemovedAt: moment.optional(),
})

export type CasePerson = z.infer<typeof personSchema>
export type Report = z.infer<typeof reportSchema>
export type Note = z.infer<typeof noteSchema>
export type Closing = z.infer<typeof closingSchema>
export type Journal = z.infer<typeof journalSchema>

export type Precomplaint = z.infer<typeof precomplaintSchema>

/** The readable number of the nth pre-complaint of a year. */
export function numberOf(year: number, count: number): string {
  return `TU-${year}-${String(count).padStart(4, '0')}`
}

/** The day on which the reporter is asked how it went. */
export function followUpOf({ followUpDate, report }: Precomplaint): string {
  return followUpDate ?? report.followUpDate
}

/** Whether a complaint was made: told so by the reporter, or registered so by the unit. */
export function isComplaint({ report, complaint }: Precomplaint): boolean {
  return report.explicitComplaint || complaint !== undefined
}
