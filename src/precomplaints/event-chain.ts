/**
 * The history cannot be changed unseen: each event carries a digest of itself and of the one before it.
 * Who did it is covered through a salted digest, so that a person can be erased without breaking the chain.
 */
import { createHash } from 'node:crypto'

/** Before the first event. */
export const CHAIN_START = '0'.repeat(64)

export interface SealedEvent {
  /** 1, 2, 3 … without gaps over all cases. */
  seq: number
  precomplaintId: string
  version: number
  kind: string
  /** ISO moment, UTC. */
  at: string
  /** Absent when the person was erased. */
  by: { id: string; salt: string } | undefined
  byDigest: string
  /** JSON text of codes and ids. */
  data: string
  previous: string
  hash: string
}

export interface ChainFault {
  seq: number
  fault: 'altered' | 'missing' | 'reordered' | 'person-altered'
}

export function digestOfPerson(id: string, salt: string): string {
  return digest([salt, id])
}

/** The event's own digest; all fields but the person in clear are covered. */
export function hashOf(event: Omit<SealedEvent, 'hash' | 'by'>): string {
  const { seq, precomplaintId, version, kind, at, byDigest, data, previous } = event
  return digest([String(seq), precomplaintId, String(version), kind, at, byDigest, data, previous])
}

/**
 * Reads a chain in the order of its numbers and names what is wrong.
 * @param head how many events there must be, and the last one's digest
 */
export function verifyChain(events: Iterable<SealedEvent>, head: { count: number; hash: string }): ChainFault[] {
  const faults: ChainFault[] = []
  let expected = 1
  let previous = CHAIN_START
  for (const event of events) {
    const skipped = event.seq - expected
    for (; expected < event.seq; expected += 1) faults.push({ seq: expected, fault: 'missing' })
    const isIntact = hashOf(event) === event.hash
    if (!isIntact) faults.push({ seq: event.seq, fault: 'altered' })
    else if (skipped === 0 && event.previous !== previous) faults.push({ seq: event.seq, fault: 'reordered' })
    if (event.by && digestOfPerson(event.by.id, event.by.salt) !== event.byDigest) {
      faults.push({ seq: event.seq, fault: 'person-altered' })
    }
    previous = event.hash
    expected = event.seq + 1
  }
  for (; expected <= head.count; expected += 1) faults.push({ seq: expected, fault: 'missing' })
  if (faults.length === 0 && (expected - 1 !== head.count || previous !== head.hash)) {
    faults.push({ seq: expected - 1, fault: 'altered' })
  }
  return faults
}

/** Each part is preceded by its length, so that no two different lists read alike. */
function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex')
}
