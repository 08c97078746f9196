/** The buttons of the one who logs: the form and one's own cases. */
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
})
export type ReportInputs = z.infer<typeof reportInputsSchema>

export const reportButtons = [
  z.strictObject({ verb: z.literal('log') }),
  z.strictObject({ verb: z.literal('my-cases') }),
  z.strictObject({
    verb: z.literal('send-report'),
    formKey: z.uuid(),
    dangerSeen: z.boolean().optional(),
    ...reportInputsSchema.shape,
  }),
] as const
