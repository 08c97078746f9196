/**
 * What strangers cost: `npx tsx bench/unsigned.ts [REQUESTS]`. Requests without a right signature, each of another tenant, while
 * people ask; the bot runs with production's settings in a process of its own. Printed: what its memory grew by, and how
 * long people waited meanwhile against how long they wait without the strangers, in the same run.
 */
import { isSignedByBot, startSignedWorld } from '../test/support/signed-world.js'
import { encode } from '../test/support/token-authority.js'

const requests = Number(process.argv[2] ?? 20_000)
const AT_ONCE = 20
/** Until then the process still grows into its work, strangers or not. */
const WARM_UP = 10_000
const TURNS_BEFORE = 60
const PAUSE_BETWEEN_TURNS_MS = 20
const MAX_GROWTH_MB = 20
/** Sharing the machine with twenty strangers, a person may wait this many times as long, or this long, whichever is more. */
const MAX_RATIO = 5
const MAX_P95_MS = 200

const world = await startSignedWorld()
const refused = new Map<number, number>()
const strangers = [foreignTenant, badlySigned, noToken]

await flood(WARM_UP)
let left = TURNS_BEFORE
const alone = await ask(() => left-- > 0)
refused.clear()
const before = await world.memory()
let flooding = true
const flooded = flood(requests).then(() => (flooding = false))
const started = performance.now()
const meanwhile = await ask(() => flooding)
await flooded
const seconds = (performance.now() - started) / 1000
const after = await world.memory()

const growth = { heap: megabytes(after.heap - before.heap), rss: megabytes(after.rss - before.rss) }
const p95 = { alone: at(alone, 0.95), meanwhile: at(meanwhile, 0.95) }
const accepted = [...refused].filter(([status]) => status < 400 || status >= 500)
const answered = world.calls.filter((call) => isSignedByBot(call) && call.body.type === 'message').length
const expected = alone.length + meanwhile.length
console.log(
  `${requests} unsigned requests in ${seconds.toFixed(1)} s: ${[...refused].map(([status, count]) => `${count} × ${status}`).join(', ')}`,
)
console.log(
  `memory ${megabytes(before.rss).toFixed(0)} MB; growth: heap ${growth.heap.toFixed(1)} MB, RSS ${growth.rss.toFixed(1)} MB`,
)
console.log(
  `valid turns p95: ${p95.alone.toFixed(1)} ms alone (${alone.length}), ${p95.meanwhile.toFixed(1)} ms meanwhile (${meanwhile.length}), ` +
    `ratio ${(p95.meanwhile / p95.alone).toFixed(2)}; ${answered} of ${expected} answered`,
)
await world.stop()
const slow = p95.meanwhile > Math.max(MAX_P95_MS, MAX_RATIO * p95.alone)
const grown = Math.max(growth.heap, growth.rss) > MAX_GROWTH_MB
process.exit(accepted.length > 0 || slow || grown || answered !== expected ? 1 : 0)

async function flood(count: number): Promise<void> {
  let sent = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (sent < count) {
        const stranger = strangers[sent % strangers.length] ?? noToken
        sent += 1
        const { status } = await stranger()
        refused.set(status, (refused.get(status) ?? 0) + 1)
      }
    }),
  )
}

/** As near to a right token as one gets without the key; the tenant stands in the token too. */
function foreignTenant() {
  return world.post(world.message('hej'), `Bearer ${forged({ tid: crypto.randomUUID() })}`)
}

/** Only the signature is wrong, and the SDK must find that out. */
function badlySigned() {
  return world.post(world.message('hej'), `Bearer ${forged({})}`)
}

function noToken() {
  const tenantId = crypto.randomUUID()
  return world.post(world.message('hej', { conversation: { id: `a:${tenantId}`, tenantId } }))
}

function forged(changes: object): string {
  const header = encode(JSON.stringify({ typ: 'JWT', alg: 'RS256', kid: 'teams-key' }))
  return `${header}.${encode(JSON.stringify({ ...world.claims(), ...changes }))}.${encode('no signature at all')}`
}

/** Asks one question after the other, as people do; returns how long each answer took, in milliseconds. */
async function ask(goesOn: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (goesOn()) {
    const { status, ms } = await world.post(world.message('KlarRet 14'), `Bearer ${world.goodToken()}`)
    if (status !== 200) throw new Error(`A valid turn was answered ${status}`)
    times.push(ms)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_BETWEEN_TURNS_MS))
  }
  return times
}

function megabytes(bytes: number): number {
  return bytes / 2 ** 20
}

function at(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
