/**
 * A connector that fails three times in ten: `npx tsx bench/faults.ts [CASES] [TIMES FASTER]`. Cases are logged, taken and closed,
 * a fifth of the presses come twice with new ids, and in the end every view must show its record as it is.
 * Teams' limits are kept on a clock that runs faster, because a thousand cards in one channel take ten minutes on a real one;
 * whether they were kept is read from the calls, not from the bot.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRateLimit } from '../src/bot/rate-limit.js'
import { readConfig } from '../src/config.js'
import { startBot } from '../src/index.js'
import type { Intervention, SentActivity } from '../src/local-teams/bot-side.js'
import { startLocalTeams } from '../src/local-teams/local-teams.js'
import { LOCAL_CHANNEL_ID, TEACHER, UNIT_MEMBER, type LocalPerson } from '../src/local-teams/people.js'
import { createLog } from '../src/log.js'
import { openDatabase } from '../src/storage/open-database.js'
import { typedReport } from '../test/support/examples.js'
import { textOf } from '../test/support/story.js'
import { localSettings } from '../test/support/world.js'
import { timesOverLimits } from './over-limits.js'

const [cases = 1000, faster = 5] = process.argv.slice(2).map(Number)
const AT_ONCE = 20
const DUPLICATES = 0.2
const CONVERGED_WITHIN_MS = 600_000
/** Shares of all calls, together 30 %. */
const faults: [share: number, fault: Intervention][] = [
  [0.08, { status: 429, headers: { 'retry-after': '1' } }],
  [0.04, { status: 412 }],
  [0.04, { status: 500 }],
  [0.04, { status: 503 }],
  [0.04, { reset: true }],
  [0.005, { hang: true }],
  [0.055, { status: 502, afterDelivery: true }],
]

const reporters = Array.from({ length: cases }, (_, index): LocalPerson => {
  const tail = String(index).padStart(12, '0')
  return { ...TEACHER, aadObjectId: `1d5c7b3e-0a41-4f6b-9c21-${tail}`, teamsId: `29:1laerer-${tail}` }
})
const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-faults-'))
const config = readConfig(localSettings(dataDir))
const limit = createRateLimit()
const bot = await startBot(config, createLog('silent'), {
  rateLimit: {
    take: async (place, now) => (await limit.take(place, now * faster)) / faster,
  },
})
const teams = await startLocalTeams({
  port: 0,
  botUrl: `http://127.0.0.1:${bot.port}/api/messages`,
  people: [...reporters, UNIT_MEMBER],
  limits: { rate: false },
})
await teams.installed
const met = new Map<Intervention, number>()
teams.interceptWith(() => {
  let dice = Math.random()
  for (const [share, fault] of faults) {
    if (dice < share) {
      met.set(fault, (met.get(fault) ?? 0) + 1)
      return fault
    }
    dice -= share
  }
  return undefined
})

const started = performance.now()
const numbers = new Set<string>()
let opened = 0
await Promise.all(Array.from({ length: AT_ONCE }, logCases))
console.log(`${numbers.size} cases logged, ${seconds()} s`)
const cards = await cardsOf(numbers)
console.log(`all cards in the channel, ${seconds()} s`)
for (const [index, card] of [...cards.values()].entries()) {
  if (index % 2 === 0) await pressPerhapsTwice(UNIT_MEMBER, card.id, 'Tag sagen')
}
const db = await openDatabase(config)
let behind = await viewsBehind()
for (const until = Date.now() + CONVERGED_WITHIN_MS; behind > 0 && Date.now() < until; behind = await viewsBehind()) {
  await new Promise((resolve) => setTimeout(resolve, 500))
}
teams.interceptWith(undefined)
const rows = await db.selectFrom('precomplaints').select(['number', 'status']).execute()
const wrong = rows.filter(({ number, status }) => {
  const card = cards.get(number)
  return !card || textOf(card.attachments).includes('har sagen') !== (status === 'taken')
})
await db.destroy()
const calls = teams.calls()
const overLimits = timesOverLimits(teams.calls(LOCAL_CHANNEL_ID), faster)
const failed = [...met.values()].reduce((sum, count) => sum + count, 0)
const posted = teams.sent(LOCAL_CHANNEL_ID).filter(({ attachments }) => attachments).length
console.log(
  `${rows.length} cases stored of ${numbers.size} acknowledged; ${calls.length} calls, ${Math.round((100 * failed) / calls.length)} % failed; ` +
    `views behind ${behind}, cards that show something else ${wrong.length}, extra cards ${posted - rows.length}, ` +
    `times over Teams' limits ${overLimits}; ${seconds()} s`,
)
await bot.stop()
await teams.close()
await rm(dataDir, { recursive: true, force: true })
process.exit(behind + wrong.length + overLimits > 0 || rows.length !== numbers.size ? 1 : 0)

async function logCases(): Promise<void> {
  while (opened < cases) {
    const person = reporters[opened] ?? TEACHER
    opened += 1
    const form = await openForm(person)
    const answers = await pressPerhapsTwice(person, form.id, 'Send til Klageenheden')
    for (const answer of answers) {
      const number = /TU-\d{4}-\d{4,}/.exec(textOf(answer.body))?.[0]
      if (number) numbers.add(number)
    }
  }
}

/** Asks again until a form arrives, as a person would. */
async function openForm(person: LocalPerson): Promise<SentActivity> {
  const chat = teams.personalChat(person.aadObjectId)
  for (;;) {
    const before = teams.sent(chat).length
    await teams.say(person.aadObjectId, 'log utilfredshed')
    const form = teams
      .sent(chat)
      .slice(before)
      .find((activity) => JSON.stringify(activity).includes('formKey'))
    if (form) return form
  }
}

/** Teams delivers a turn again now and then, with a new id. */
async function pressPerhapsTwice(person: LocalPerson, activityId: string, button: string) {
  const press = () =>
    teams.press(person.aadObjectId, activityId, button, typedReport).catch(() => ({ body: undefined }))
  return Math.random() < DUPLICATES ? Promise.all([press(), press()]) : [await press()]
}

async function cardsOf(wanted: ReadonlySet<string>): Promise<Map<string, SentActivity>> {
  for (const until = Date.now() + CONVERGED_WITHIN_MS; ;) {
    const found = new Map<string, SentActivity>()
    // The last one counts: an earlier one is a card whose answer was lost on its way.
    for (const activity of teams.sent(LOCAL_CHANNEL_ID)) {
      const number = /TU-\d{4}-\d{4,}/.exec(textOf(activity.attachments))?.[0]
      if (number) found.set(number, activity)
    }
    if ([...wanted].every((number) => found.has(number)) || Date.now() > until) return found
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function viewsBehind(): Promise<number> {
  const row = await db
    .selectFrom('views')
    .select((select) => select.fn.countAll().as('count'))
    .whereRef('shown', '<', 'wanted')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(0)
}
