/** Appends to the chained history, and reads it back for checking. */
import type { Transaction } from 'kysely'
import { digestOfPerson, hashOf, type ChainHead, type SealedEvent } from '../precomplaints/event-chain.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { CaseEvent } from '../precomplaints/transitions.js'
import type { Db } from './open-database.js'
import type { Tables } from './tables.js'

/** Rows read at a time when the whole history is gone through. */
const PAGE = 1000

/**
 * In the transaction of the change itself: either both are stored, or neither.
 * @param newSalt random; a salt keeps an erased person from being found by trying ids
 */
export async function appendEvent(
  tx: Transaction<Tables>,
  { id, version }: Precomplaint,
  event: CaseEvent,
  newSalt: () => string,
): Promise<void> {
  // Locks the chain's end until the transaction ends, so that events of several instances come one after the other.
  const end = await tx
    .updateTable('event_chain')
    .set((expression) => ({ count: expression('count', '+', 1) }))
    .where('id', '=', 1)
    .returning(['count', 'hash'])
    .executeTakeFirstOrThrow()
  const by = { id: event.by.id, salt: newSalt() }
  // A salt of its own: erasing one of the two people must not lay open the other.
  const to = event.to && { id: event.to.id, salt: newSalt() }
  const fields = {
    seq: end.count,
    precomplaintId: id,
    version,
    kind: event.kind,
    at: event.at,
    byDigest: digestOfPerson(by.id, by.salt),
    data: JSON.stringify({ ...event.data, ...(to ? { to: digestOfPerson(to.id, to.salt) } : {}) }),
    previous: end.hash,
  }
  const hash = hashOf(fields)
  await tx
    .insertInto('events')
    .values({
      seq: fields.seq,
      precomplaint_id: id,
      version,
      kind: event.kind,
      at: event.at,
      by_id: by.id,
      by_salt: by.salt,
      by_digest: fields.byDigest,
      to_id: to?.id ?? null,
      to_salt: to?.salt ?? null,
      data: fields.data,
      previous: fields.previous,
      hash,
    })
    .execute()
  await tx.updateTable('event_chain').set({ hash }).where('id', '=', 1).execute()
}

/** How many events there must be, and the last one's digest; undefined when somebody took the row away. */
export async function chainHead(db: Db): Promise<ChainHead | undefined> {
  return db.selectFrom('event_chain').select(['count', 'hash']).where('id', '=', 1).executeTakeFirst()
}

/** All events in order, page by page. */
export async function* readEvents(db: Db): AsyncGenerator<SealedEvent> {
  for (let after: number | undefined; ;) {
    let page = db.selectFrom('events').selectAll().orderBy('seq').limit(PAGE)
    // Without a lower bound at first: a row that somebody numbered 0 or -1 must be seen too.
    if (after !== undefined) page = page.where('seq', '>', after)
    const rows = await page.execute()
    for (const row of rows) {
      yield {
        seq: row.seq,
        precomplaintId: row.precomplaint_id,
        version: row.version,
        kind: row.kind,
        at: row.at,
        by: row.by_id === null || row.by_salt === null ? undefined : { id: row.by_id, salt: row.by_salt },
        byDigest: row.by_digest,
        to: row.to_id === null || row.to_salt === null ? undefined : { id: row.to_id, salt: row.to_salt },
        data: row.data,
        previous: row.previous,
        hash: row.hash,
      }
      after = row.seq
    }
    if (rows.length < PAGE) return
  }
}
