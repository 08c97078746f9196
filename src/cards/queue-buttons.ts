/** The buttons of the complaint unit's overview. */
import { z } from 'zod'
import { queueFilters } from '../precomplaints/queue.js'

/** Where in the overview one is. */
const spot = { filter: z.enum(queueFilters), page: z.int().min(0).max(10_000) }

export const queueButtons = [
  z.strictObject({ verb: z.literal('queue'), ...spot }),
  /** Takes a case and shows the overview again, at the same spot. */
  z.strictObject({ verb: z.literal('take-from-queue'), id: z.uuid(), version: z.int().min(1), ...spot }),
] as const
