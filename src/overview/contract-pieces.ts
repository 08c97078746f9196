/** The small pieces that the overview's contract is made of. */
import { z } from 'zod'

/** `YYYY-MM-DD`, a calendar day in Copenhagen. */
export const day = z.string()
/** ISO, UTC. */
export const moment = z.string()
export const count = z.int().min(0)
/** A code and what it is called. */
export const named = z.strictObject({ code: z.string(), name: z.string() })
