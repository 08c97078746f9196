/** What a download link leads to. It is bound to what was ordered; the file is made when it is fetched. */
import { z } from 'zod'

/** Long enough to press two buttons, too short for a link that is passed on. */
export const DOWNLOAD_LIFETIME_MINUTES = 10

const quarter = z.int().min(0).max(40_000)

export const downloadOrderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case'), format: z.enum(['json', 'note']), id: z.uuid() }),
  /** Cases logged in these quarters (see periods.ts), both included. */
  z.strictObject({ kind: z.literal('period'), format: z.enum(['csv', 'xlsx']), first: quarter, last: quarter }),
])
export type DownloadOrder = z.infer<typeof downloadOrderSchema>

/** ISO moments; tokens are random and known only to the one who ordered. */
export interface DownloadStore {
  keep(token: string, order: DownloadOrder, at: string, until: string): Promise<void>
  /** Undefined when the token is unknown or too old. */
  find(token: string, at: string): Promise<DownloadOrder | undefined>
}
