/** `admin health`: what works, what does not, and what to do about it. */
import { dayOf } from '../src/calendar.js'
import type { Config } from '../src/config.js'
import { readContent } from '../src/knowledge/load.js'
import { createReadiness } from '../src/readiness.js'
import { healthOf } from '../src/storage/admin-health.js'
import { openExisting, StoreError } from '../src/storage/open-database.js'
import { createViewStore } from '../src/storage/view-store.js'
import { momentOf } from './admin-words.js'

/** `look` is for people to know, and no fault of the bot's. */
type State = 'ok' | 'look' | 'WRONG'
type Tell = (state: State, part: string, words: string, whatToDo?: string) => void

/** Returns the exit code: 1 when anything is wrong. */
export async function health(config: Config, now: Date): Promise<number> {
  const states: State[] = []
  const tell: Tell = (state, part, words, whatToDo) => {
    states.push(state)
    console.log(`${state.padEnd(6)} ${part.padEnd(11)} ${words}`)
    if (whatToDo) console.log(`${' '.repeat(18)} → ${whatToDo}`)
  }
  tellContent(config.contentDir, tell)
  await tellStore(config, now, tell)
  return states.includes('WRONG') ? 1 : 0
}

function tellContent(contentDir: string, tell: Tell): void {
  const { entries, faults } = readContent(contentDir)
  if (faults.length === 0) return tell('ok', 'content', `${entries.length} entries in ${contentDir}`)
  const [first] = faults
  tell(
    'WRONG',
    'content',
    `${faults.length} fault(s), the first in ${first?.file ?? contentDir}`,
    'npm run knowledge -- check names them all; a bot that runs keeps the last good content',
  )
}

async function tellStore(config: Config, now: Date, tell: Tell): Promise<void> {
  const store = await openExisting(config).catch((error: unknown) => error)
  if (store instanceof StoreError) {
    return tell('WRONG', 'store', store.message, 'is the database up, and are the settings those of the bot?')
  }
  const { db, pending, unknown } = store as Awaited<ReturnType<typeof openExisting>>
  try {
    tell('ok', 'store', config.databaseUrl ? 'PostgreSQL answers' : `SQLite in ${config.dataDir}`)
    if (pending.length > 0) {
      return tell('WRONG', 'schema', `${pending.length} migration(s) behind`, 'start the bot of this version')
    }
    if (unknown.length > 0) {
      return tell('WRONG', 'schema', 'newer than this program', 'use the version that the bot has')
    }
    tell('ok', 'schema', 'as this program has it')
    await tellHistoryAndCases(db, now, tell)
    await tellDeliveries(createViewStore(db), now, tell)
  } finally {
    await db.destroy()
  }
}

async function tellHistoryAndCases(db: Parameters<typeof healthOf>[0], now: Date, tell: Tell): Promise<void> {
  const { events, chainEndFits, unitChannel, deadChats, cases } = await healthOf(db, dayOf(now))
  if (chainEndFits) tell('ok', 'history', `${events} event(s), and the chain’s end fits`)
  else tell('WRONG', 'history', 'the chain’s end does not fit', 'npm run admin -- verify names what was changed')

  const addBot = 'add the bot to the unit’s team and choose the channel; what waits arrives then'
  if (unitChannel === 'known') tell('ok', 'channel', 'the unit’s channel is known')
  else if (unitChannel === 'unknown') tell('WRONG', 'channel', 'the unit’s channel is not known', addBot)
  else tell('WRONG', 'channel', `the unit’s channel takes no messages (${unitChannel.deadBecause})`, addBot)

  const { open, notTakenInTime, followUpPassed } = cases
  const late = notTakenInTime + followUpPassed > 0
  tell(
    late ? 'look' : 'ok',
    'cases',
    `${open} open; ${notTakenInTime} not taken in time, ${followUpPassed} past the day of following up`,
    late ? 'tell the unit’s leader; the unit sees them under “overblik”' : undefined,
  )
  if (deadChats > 0) {
    const toDo = 'npm run admin -- deliveries dead; they live again when the person writes to the bot'
    tell('look', 'chats', `${deadChats} private chat(s) take no messages`, toDo)
  }
}

async function tellDeliveries(views: ReturnType<typeof createViewStore>, now: Date, tell: Tell): Promise<void> {
  const { waiting, unreachable, oldestDue } = await views.backlog(now.toISOString())
  const { parts } = await createReadiness(views, () => now)()
  const words = `${waiting} waiting, ${unreachable} of them for a place that cannot be reached`
  const oldest = oldestDue ? `; the oldest was due ${momentOf(oldestDue)}` : ''
  const toDo = 'is the bot running, and can it reach Teams? then: npm run admin -- deliveries retry all'
  if (parts['deliveries'] === 'ok') tell('ok', 'deliveries', words + oldest)
  else tell('WRONG', 'deliveries', words + oldest, toDo)
}
