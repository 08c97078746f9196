/**
 * Downloads: an export is fetched in a browser, which does not know who asks. So the link itself is the key: 256 random bits,
 * good for ten minutes and for one file, stored as a digest only. It is ordered in the private chat by somebody who may.
 */
import type { MadeFile } from './dialogs/make-download.js'
import type { Log } from './log.js'
import {
  DOWNLOAD_LIFETIME_MINUTES,
  type DownloadOrder,
  type DownloadStore,
} from './precomplaints/export/download-order.js'

/** As `newToken` makes them; anything else is not looked up. */
const tokenShape = /^[A-Za-z0-9_-]{43}$/

interface Needs {
  store: DownloadStore
  make: (order: DownloadOrder) => Promise<MadeFile | undefined>
  /** 32 random bytes in base64url. */
  newToken: () => string
  /** The address that browsers reach the bot at, without a slash at the end. */
  address: () => string
  now: () => Date
  log: Log
}

export interface Downloads {
  /** The link to the file. */
  order(order: DownloadOrder): Promise<string>
  /** Undefined for a token that is unknown or too old, and for a case that is gone. */
  fetch(token: string): Promise<MadeFile | undefined>
}

export function createDownloads({ store, make, newToken, address, now, log }: Needs): Downloads {
  return {
    async order(order) {
      const token = newToken()
      const at = now()
      const until = new Date(at.getTime() + DOWNLOAD_LIFETIME_MINUTES * 60_000)
      await store.keep(token, order, at.toISOString(), until.toISOString())
      log.info('export-ordered', { ...order })
      return `${address()}/download/${token}`
    },

    async fetch(token) {
      if (!tokenShape.test(token)) return undefined
      const order = await store.find(token, now().toISOString())
      const file = order && (await make(order))
      if (file) log.info('exported', { ...order })
      return file
    },
  }
}
