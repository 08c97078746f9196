/**
 * What a kill -9 in the middle of acknowledged submits costs: `npx tsx bench/kill.ts [KILLS] [SUBMITS PER ROUND] [DATABASE_URL]`.
 * Every submit that was answered with a receipt must be stored once and reach the unit; one that was not answered is sent
 * again with the same form, as a person would do. SQLite unless a PostgreSQL address is given (an empty database).
 */
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/storage/open-database.js'
import { startLocalTeams } from '../src/local-teams/local-teams.js'
import { LOCAL_CHANNEL_ID, TEACHER, UNIT_MEMBER, type LocalPerson } from '../src/local-teams/people.js'
import { typedReport } from '../test/support/examples.js'
import { textOf } from '../test/support/story.js'
import { startBotProcess, stopBotProcess } from './bot-process.js'
import { freePort } from './free-port.js'

const [kills = 200, perRound = 25] = process.argv.slice(2, 4).map(Number)
const databaseUrl = process.argv[4]
const PEOPLE = 25
const DELIVERED_WITHIN_MS = 300_000

const reporters = Array.from({ length: PEOPLE }, (_, index): LocalPerson => {
  const tail = String(index).padStart(12, '0')
  return {
    ...TEACHER,
    aadObjectId: `1d5c7b3e-0a41-4f6b-9c21-${tail}`,
    teamsId: `29:1laerer-${tail}`,
    name: `Lærer ${index}`,
  }
})
const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-kill-'))
const port = await freePort()
const teams = await startLocalTeams({
  port: 0,
  botUrl: `http://127.0.0.1:${port}/api/messages`,
  people: [...reporters, UNIT_MEMBER],
  limits: { rate: false },
  install: false,
})

/** What each form was answered with, over all tries. */
const answered = new Map<string, Set<string>>()
let receipts = 0
let waiting: { person: LocalPerson; activityId: string }[] = []
const started = performance.now()
let bot = await startChild()
await teams.addBotTo(LOCAL_CHANNEL_ID)
for (let round = 1; round <= kills + 1; round += 1) {
  const isLast = round > kills
  const forms = [...waiting, ...(isLast ? [] : await openForms())]
  waiting = []
  const submits = forms.map(submit)
  if (!isLast) {
    // Somewhere between the first and the last receipt, while others are on their way.
    const before = receipts
    const enough = 1 + Math.floor(Math.random() * (perRound - 1))
    while (receipts - before < enough) await new Promise((resolve) => setTimeout(resolve, 1))
    bot.kill('SIGKILL')
  }
  await Promise.all(submits)
  if (!isLast) bot = await startChild()
  if (round % 20 === 0) console.log(`${round} kills, ${answered.size} acknowledged, ${minutes()} min`)
}

const numbers = [...answered.values()].flatMap((of) => [...of])
const delivered = await waitForCards(new Set(numbers))
await stopBotProcess(bot)
const db = await openDatabase({ dataDir, databaseUrl })
const rows = await db.selectFrom('precomplaints').select(['number']).execute()
await db.destroy()
const stored = new Set(rows.map((row) => row.number))
const lost = numbers.filter((number) => !stored.has(number)).length
const twice = [...answered.values()].filter((of) => of.size > 1).length + (rows.length - stored.size)
const missingCards = numbers.filter((number) => !delivered.has(number)).length
const extraCards = [...delivered.values()].reduce((sum, count) => sum + count - 1, 0)
console.log(
  `${databaseUrl ? 'PostgreSQL' : 'SQLite'}: ${kills} kills, ${answered.size} acknowledged, ${rows.length} stored; ` +
    `lost ${lost}, twice ${twice}, unit's card missing ${missingCards}, extra cards ${extraCards}; ${minutes()} min`,
)
await teams.close()
await rm(dataDir, { recursive: true, force: true })
process.exit(lost + twice + missingCards > 0 ? 1 : 0)

async function openForms() {
  const chosen = Array.from({ length: perRound }, (_, index) => reporters[index % PEOPLE] ?? TEACHER)
  return Promise.all(
    chosen.map(async (person) => {
      const chat = teams.personalChat(person.aadObjectId)
      const before = teams.sent(chat).length
      await teams.say(person.aadObjectId, 'log utilfredshed')
      const form = await teams.waitForSent(
        chat,
        (activity) => teams.sent(chat).indexOf(activity) >= before && JSON.stringify(activity).includes('formKey'),
      )
      return { person, activityId: form.id }
    }),
  )
}

async function submit(form: { person: LocalPerson; activityId: string }): Promise<void> {
  const answer = await teams
    .press(form.person.aadObjectId, form.activityId, 'Send til Klageenheden', typedReport)
    .catch(() => undefined)
  const number = /TU-\d{4}-\d{4,}/.exec(textOf(answer?.body))?.[0]
  if (!number) waiting.push(form)
  else receipts += 1
  if (number) answered.set(form.activityId, (answered.get(form.activityId) ?? new Set()).add(number))
}

/** How many cards each number has in the unit's channel, once all have one. */
async function waitForCards(wanted: ReadonlySet<string>): Promise<Map<string, number>> {
  const until = Date.now() + DELIVERED_WITHIN_MS
  for (;;) {
    const cards = new Map<string, number>()
    for (const activity of teams.sent(LOCAL_CHANNEL_ID)) {
      const number = /TU-\d{4}-\d{4,}/.exec(textOf(activity.attachments))?.[0]
      if (number) cards.set(number, (cards.get(number) ?? 0) + 1)
    }
    if ([...wanted].every((number) => cards.has(number)) || Date.now() > until) return cards
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function startChild(): Promise<ChildProcess> {
  return startBotProcess('bench/unlimited-bot.ts', {
    PORT: String(port),
    DATA_DIR: dataDir,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  })
}

function minutes(): string {
  return ((performance.now() - started) / 60_000).toFixed(1)
}
