/**
 * The history cannot be changed unseen: each event carries a digest of itself and of the one before it.
 * Who did it is covered through a salted digest, so that a person can be erased without breaking the chain.
 */
import { createHash } from 'node:crypto'

/** Before the first event. */
export const CHAIN_START = '0'.repeat(64)

interface SaltedPerson {
  id: string
  salt: string
}

export interface SealedEvent {
  /** 1, 2, 3 … without gaps over all cases. */
  seq: number
  precomplaintId: string
  version: number
  kind: string
  /** ISO moment, UTC. */
  at: string
  /** Absent when the person was erased. */
  by: SaltedPerson | undefined
  byDigest: string
  /** Whom else it is about, where there is somebody; the digest stands in the data as `to`. */
  to: SaltedPerson | undefined
  /** JSON text of codes, numbers and digests. */
  data: string
  previous: string
  hash: string
}

/** How many events there are, and the last one's digest. */
export interface ChainHead {
  count: number
  hash: string
}

export interface ChainFault {
  seq: number
  fault:
    | 'altered'
    | 'missing'
    | 'reordered'
    /** Beyond the chain's end, or before its start. */
    | 'added'
    /** Another person stands there than the one who did it. */
    | 'person-altered'
    /** The person is gone, and nothing in the case's history says that somebody was erased. */
    | 'person-missing'
    /** Not what had been noted earlier, outside the store. */
    | 'not-as-noted'
}

export function digestOfPerson(id: string, salt: string): string {
  return digest([salt, id])
}

/** The event's own digest; all fields but the people in clear are covered. */
export function hashOf(event: Omit<SealedEvent, 'hash' | 'by' | 'to'>): string {
  const { seq, precomplaintId, version, kind, at, byDigest, data, previous } = event
  return digest([String(seq), precomplaintId, String(version), kind, at, byDigest, data, previous])
}

/**
 * Reads a chain in the order of its numbers and names what is wrong.
 * @param head how many events there must be, and the last one's digest
 * @param noted a head that was written down earlier: finds a chain that was rebuilt as a whole
 */
export async function verifyChain(
  events: AsyncIterable<SealedEvent> | Iterable<SealedEvent>,
  head: ChainHead,
  noted?: ChainHead,
): Promise<ChainFault[]> {
  const faults: ChainFault[] = []
  const people = createPeopleCheck()
  let expected = 1
  let previous = CHAIN_START
  let notedHash = noted?.count === 0 ? CHAIN_START : undefined
  for await (const event of events) {
    people.see(event)
    if (event.seq < 1 || event.seq > head.count) {
      faults.push({ seq: event.seq, fault: 'added' })
      continue
    }
    const skipped = event.seq - expected
    for (; expected < event.seq; expected += 1) faults.push({ seq: expected, fault: 'missing' })
    if (hashOf(event) !== event.hash) faults.push({ seq: event.seq, fault: 'altered' })
    else if (skipped === 0 && event.previous !== previous) faults.push({ seq: event.seq, fault: 'reordered' })
    previous = event.hash
    expected = event.seq + 1
    if (event.seq === noted?.count) notedHash = event.hash
  }
  for (; expected <= head.count; expected += 1) faults.push({ seq: expected, fault: 'missing' })
  if (faults.length === 0 && previous !== head.hash) faults.push({ seq: head.count, fault: 'altered' })
  if (noted && notedHash !== noted.hash) faults.push({ seq: noted.count, fault: 'not-as-noted' })
  return [...faults, ...people.faults()]
}

/** People may be taken out of events, but only where the case's own history says so. */
function createPeopleCheck() {
  const altered: ChainFault[] = []
  const missing: { seq: number; precomplaintId: string }[] = []
  const erasedIn = new Set<string>()
  return {
    see({ seq, precomplaintId, kind, by, byDigest, to, data }: SealedEvent): void {
      const toDigest = digestOfOther(data)
      const isAltered =
        (by && digestOfPerson(by.id, by.salt) !== byDigest) || (to && digestOfPerson(to.id, to.salt) !== toDigest)
      if (isAltered) altered.push({ seq, fault: 'person-altered' })
      if (!by || (toDigest && !to)) missing.push({ seq, precomplaintId })
      if (kind === 'person-erased') erasedIn.add(precomplaintId)
    },
    faults(): ChainFault[] {
      const unexplained = missing.filter(({ precomplaintId }) => !erasedIn.has(precomplaintId))
      return [...altered, ...unexplained.map(({ seq }): ChainFault => ({ seq, fault: 'person-missing' }))]
    },
  }
}

function digestOfOther(data: string): string | undefined {
  try {
    const { to } = JSON.parse(data) as { to?: unknown }
    return typeof to === 'string' ? to : undefined
  } catch {
    // Altered beyond reading; its own digest says so.
    return undefined
  }
}

/** Each part is preceded by its length, so that no two different lists read alike. */
function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex')
}
