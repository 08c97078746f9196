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
  reflection: { max: 600 },
} as const

export const complaintTypes = ['formalitet', 'adfaerd', 'serviceniveau', 'realitet', 'ved-ikke'] as const
export const wishes = ['sparring', 'moede', 'skabelon', 'registrering'] as const
export const parentInformedAnswers = ['ja', 'ikke-endnu', 'nej'] as const
export const outcomes = ['loest-lokalt', 'aftale', 'blev-klage', 'frafaldet'] as const
export const statuses = ['new', 'taken', 'closed'] as const

export type ComplaintType = (typeof complaintTypes)[number]
export type Wish = (typeof wishes)[number]
export type ParentInformed = (typeof parentInformedAnswers)[number]
export type Outcome = (typeof outcomes)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const text = (bounds: { min?: number; max: number }) => {
  const base = z.string().max(bounds.max)
  return bounds.min === undefined ? base : base.min(bounds.min)
}

const personSchema = z.strictObject({ id: z.string().min(1), name: z.string() })

/** What the reporter writes. `explicitComplaint` true means that it is a complaint, spoken or written, and is labelled so. */
export const reportSchema = z.strictObject({
  unitType: z.string().min(1).max(60),
  unitName: text(limits.unitName),
  area: z.string().min(1).max(60),
  theme: z.string().min(1).max(60),
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
})

export const closingSchema = z.strictObject({
  outcome: z.enum(outcomes),
  reflections: z.array(text(limits.reflection)).max(5),
  at: z.iso.datetime(),
  by: personSchema,
})

export const precomplaintSchema = z.strictObject({
  id: z.uuid(),
  /** What people say and write, e.g. TU-2026-0042. */
  number: z.string(),
  /** Counts the changes; a write names the version it was made from. */
  version: z.int().min(1),
  status: z.enum(statuses),
  reporter: personSchema,
  report: reportSchema,
  createdAt: z.iso.datetime(),
  takenBy: personSchema.optional(),
  takenAt: z.iso.datetime().optional(),
  closing: closingSchema.optional(),
})

export type CasePerson = z.infer<typeof personSchema>
export type Report = z.infer<typeof reportSchema>

export type Precomplaint = z.infer<typeof precomplaintSchema>

/** The readable number of the nth pre-complaint of a year. */
export function numberOf(year: number, count: number): string {
  return `TU-${year}-${String(count).padStart(4, '0')}`
}
