/** The buttons of the complaint unit on a case. */
import { z } from 'zod'
import { limits } from '../precomplaints/precomplaint.js'
import { typed } from './typed-inputs.js'

const caseButton = { id: z.uuid(), version: z.int().min(1) }

export const closeInputsSchema = z.strictObject({
  outcome: typed(20),
  reflection0: typed(limits.reflection.max),
  reflection1: typed(limits.reflection.max),
})
export type CloseInputs = z.infer<typeof closeInputsSchema>

export const caseButtons = [
  z.strictObject({ verb: z.literal('take'), ...caseButton }),
  z.strictObject({ verb: z.literal('show-case'), ...caseButton }),
  z.strictObject({ verb: z.literal('open-closing'), ...caseButton }),
  z.strictObject({ verb: z.literal('close'), ...caseButton, ...closeInputsSchema.shape }),
] as const
