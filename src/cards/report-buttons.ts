/** The buttons of the one who logs: the form and what stands in its place for a while, one's own cases, the day of following up. */
import { z } from 'zod'
import { limits } from '../precomplaints/precomplaint.js'
import { typed } from './typed-inputs.js'

export const reportInputsSchema = z.strictObject({
  unitType: typed(60),
  unitName: typed(limits.unitName.max),
  area: typed(60),
  theme: typed(60),
  complaintTypes: typed(120),
  explicitComplaint: typed(10),
  whatHappened: typed(limits.whatHappened.max),
  parentGoal: typed(limits.parentGoal.max),
  triedSoFar: typed(limits.triedSoFar.max),
  conflictStep: typed(2),
  wish: typed(20),
  parentInformed: typed(20),
  followUpDate: typed(10),
  contactPerson: typed(limits.contactPerson.max),
  urgentBy: typed(10),
  decisionDate: typed(10),
  caseRef: typed(limits.caseRef.max),
  sensitive: typed(5),
  nameSeenBy: typed(20),
  reporterRole: typed(60),
})
export type ReportInputs = z.infer<typeof reportInputsSchema>

/** What the sender has been told and sends all the same; each warning is given once. */
export const seenShape = {
  dangerSeen: z.boolean().optional(),
  threatsSeen: z.boolean().optional(),
  personalDataSeen: z.boolean().optional(),
}
export const seenSchema = z.strictObject(seenShape)
export type Seen = z.infer<typeof seenSchema>

const report = { formKey: z.uuid(), ...seenShape, ...reportInputsSchema.shape }

/** What one may be about to log that belongs elsewhere, in the order it is looked for. */
export const branches = [
  'danger',
  'concern',
  'complaint',
  'decision',
  'bullying',
  'threats',
  'whistleblower',
  'data-breach',
  'press',
] as const
export type Branch = (typeof branches)[number]

/** What the reporter writes on a case: something more to know, or the answer to a question. */
export const ownNoteKinds = ['addition', 'answer'] as const
export type OwnNoteKind = (typeof ownNoteKinds)[number]

export const followUpAnswers = ['godt', 'svaert'] as const

const ownNote = { id: z.uuid(), kind: z.enum(ownNoteKinds) }

export const reportButtons = [
  z.strictObject({ verb: z.literal('log') }),
  z.strictObject({ verb: z.literal('my-cases') }),
  z.strictObject({ verb: z.literal('open-branch'), branch: z.enum(branches) }),
  z.strictObject({ verb: z.literal('send-report'), ...report }),
  z.strictObject({ verb: z.literal('preview-report'), ...report }),
  /** Back to the form, with every word. */
  z.strictObject({ verb: z.literal('edit-report'), ...report }),
  z.strictObject({ verb: z.literal('show-own-case'), id: z.uuid() }),
  z.strictObject({ verb: z.literal('open-note'), ...ownNote }),
  z.strictObject({ verb: z.literal('send-note'), ...ownNote, ...seenShape, text: typed(limits.note.max) }),
  z.strictObject({ verb: z.literal('open-withdrawal'), id: z.uuid() }),
  z.strictObject({ verb: z.literal('withdraw'), id: z.uuid() }),
  z.strictObject({
    verb: z.literal('tell-follow-up'),
    id: z.uuid(),
    how: z.enum(followUpAnswers),
    ...seenShape,
    text: typed(limits.note.max),
  }),
] as const
