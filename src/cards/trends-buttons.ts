/** The buttons of trends and exports. */
import { z } from 'zod'
import { periodNames } from '../precomplaints/periods.js'

/** What a trends card shows: a phone's screen at a time. */
export const trendViews = ['what', 'where', 'course'] as const
export type TrendView = (typeof trendViews)[number]

const period = z.enum(periodNames).default('this-quarter')

export const trendsButtons = [
  z.strictObject({ verb: z.literal('trends'), view: z.enum(trendViews), period }),
  z.strictObject({ verb: z.literal('export-period'), period }),
  z.strictObject({ verb: z.literal('export-case'), id: z.uuid() }),
] as const
