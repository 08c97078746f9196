/** The buttons of the gap list. A line is named by its key, which holds the words without personal data. */
import { z } from 'zod'

const page = z.int().min(0).max(10_000)
/** The kind, a passage's id and at most 200 characters of words. */
const key = z.string().min(1).max(500)

export const gapButtons = [
  z.strictObject({ verb: z.literal('gaps'), page }),
  /** The draft of an entry, made of the question and the unit's answer. */
  z.strictObject({ verb: z.literal('gap-draft'), key }),
  z.strictObject({ verb: z.literal('gap-done'), key, page }),
] as const
