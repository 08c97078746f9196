/**
 * Wires everything: settings, store, knowledge, bot, server; and stops it all in order.
 * The clock and random ids come from here and nowhere else.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { createTurnLogic } from './bot/bot.js'
import { startClockwork } from './bot/clockwork.js'
import { createDeliver } from './bot/deliver.js'
import { createMessagesEndpoint } from './bot/messages-endpoint.js'
import { createRateLimit, createSharedRateLimit, type RateLimit } from './bot/rate-limit.js'
import { createReconciler } from './bot/reconciler.js'
import { createRenderView } from './bot/render-view.js'
import { TeamsAdapter, type Authority } from './bot/teams-adapter.js'
import { dayOf } from './calendar.js'
import { readConfigFromProcess, type Config } from './config.js'
import type { Dependencies } from './dialogs/dependencies.js'
import { makeDownload } from './dialogs/make-download.js'
import { createDownloads } from './downloads.js'
import { orderWhatIsDue } from './dialogs/remind.js'
import { remindOfQuestions } from './dialogs/remind-questions.js'
import type { Knowledge } from './knowledge/load.js'
import { followKnowledge, loadBetweenTurns, type Load } from './knowledge/reload.js'
import { failToStart, stopOnSignals } from './lifetime.js'
import { createLog, describeError, type Log } from './log.js'
import { createMetrics } from './metrics.js'
import { createOverview } from './overview/overview.js'
import type { LocalPerson } from './overview/sign-in.js'
import { createReadiness } from './readiness.js'
import { startServer } from './server.js'
import { healthOf } from './storage/admin-health.js'
import { createCaseQueue } from './storage/case-queue.js'
import { createCaseHistory } from './storage/case-history.js'
import { createCaseStatistics } from './storage/case-statistics.js'
import { createDownloadStore } from './storage/download-store.js'
import { createFeedbackStore } from './storage/feedback-store.js'
import { createGapStore } from './storage/gap-store.js'
import { createLastAnswerStore } from './storage/last-answer-store.js'
import { openDatabase } from './storage/open-database.js'
import { createPassageUse } from './storage/passage-use.js'
import { createPeopleStore } from './storage/people-store.js'
import { createPickStore } from './storage/pick-store.js'
import { createPrecomplaintStore } from './storage/precomplaint-store.js'
import { createQuestionStore } from './storage/question-store.js'
import { countsOf, createDailyRetention } from './storage/retention.js'
import { createSendLog } from './storage/send-log.js'
import { createPlaceStore, createViewStore } from './storage/view-store.js'
import { da } from './texts/da.js'

/** Where `npm run build:web` puts the overview page. */
const PAGE_FOLDER = 'build/web/overview'

export interface RunningBot {
  port: number
  /** Does at once what the clock would bring within the minute. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

/** What tests and benches may put in the place of the real thing. */
export interface Seams {
  now?: () => Date
  /** Teams' limits for what the bot sends by itself. */
  rateLimit?: RateLimit
  /** Reads the content folder. */
  load?: Load
  /** Where the overview page's built files lie. */
  pageFolder?: string
  /** Who signs for Teams and for the bot; never another than Microsoft outside a test. */
  authority?: Authority
}

/** Starts the bot. Rejects with one clear error (ConfigError, ContentError, StoreError, ServerError) when it cannot. */
export async function startBot(
  config: Config,
  plainLog: Log = createLog(config.logLevel),
  { now = () => new Date(), rateLimit, load = loadBetweenTurns, pageFolder = PAGE_FOLDER, authority }: Seams = {},
): Promise<RunningBot> {
  const metrics = createMetrics()
  const log = metrics.counting(plainLog)
  const listener = {
    reloaded: ({ entries }: Knowledge) => log.info('knowledge-reloaded', { entries: entries.length }),
    refused: (files: string[], faults: string[]) => log.error('knowledge-refused', { files, faults }),
  }
  const content = await followKnowledge(config.contentDir, listener, { load }).catch((error: unknown) => {
    metrics.stop()
    throw error
  })
  const db = await openDatabase(config).catch((error: unknown) => {
    content.stop()
    metrics.stop()
    throw error
  })
  try {
    const views = createViewStore(db)
    metrics.watch(views, now)
    const places = createPlaceStore(db)
    const feedback = createFeedbackStore(db, (error) => log.error('answers-not-remembered', describeError(error)))
    const gaps = createGapStore(db, (error) => log.error('gaps-not-kept', describeError(error)))
    const people = createPeopleStore(db, (error) => log.error('person-not-remembered', describeError(error)))
    const picks = createPickStore(db, (error) => log.error('pick-not-kept', describeError(error)))
    const lastAnswers = createLastAnswerStore(db, (error) => log.error('last-answer-not-kept', describeError(error)))
    const door = { ...config, appId: config.app?.id }
    const adapter = new TeamsAdapter(config, authority)
    const deliver = createDeliver(adapter, door)
    const deps: Dependencies = {
      knowledge: content.current,
      precomplaints: createPrecomplaintStore(db, randomUUID),
      questions: createQuestionStore(db),
      places,
      people,
      feedback,
      gaps,
      picks,
      lastAnswers,
      queue: createCaseQueue(db),
      statistics: createCaseStatistics(db),
      orderDownload: config.publicUrl || config.local ? (order) => downloads.order(order) : undefined,
      now,
      newId: randomUUID,
      texts: da,
      changed: () => reconciler.nudge(),
      asked: metrics.asked,
    }
    const downloads = createDownloads({
      store: createDownloadStore(db),
      make: (order) => makeDownload(order, { ...deps, history: createCaseHistory(db) }),
      newToken: () => randomBytes(32).toString('base64url'),
      address: () => config.publicUrl ?? localAddress(config.host, server.port),
      now,
      log,
    })
    const reconciler = createReconciler({
      views,
      places,
      deliver,
      rateLimit: rateLimit ?? (config.databaseUrl ? createSharedRateLimit(createSendLog(db)) : createRateLimit()),
      render: createRenderView(deps),
      now,
      random: Math.random,
      log,
    })
    const logic = createTurnLogic({ deps, directory: config, places, deliver, answerShown: feedback.answerShown, log })
    const receive = createMessagesEndpoint(adapter, logic, door, log)
    const readiness = createReadiness(views, now)
    const overview = createOverview(
      {
        deps,
        answerShown: feedback.answerShown,
        passageUse: createPassageUse(db),
        readiness,
        storeHealth: (today) => healthOf(db, today),
      },
      pageFolder,
      { signIn: config.signIn, directory: config, localPeople: config.local ? await readLocalPeople() : [] },
      log,
    )
    const server = await startServer(
      config,
      { receive, readiness, download: downloads.fetch, metrics: metrics.read, overview },
      log,
    )
    if (!config.databaseUrl) await views.startOver(now().toISOString())
    reconciler.nudge()
    const reminding = { ...deps, views, leaderIds: config.complaintUnitLeaderIds, administratorIds: config.adminIds }
    const retain = createDailyRetention(
      { db, store: deps.precomplaints, questions: deps.questions },
      () => content.current().organisation.retention,
      dayOf,
    )
    const clockwork = startClockwork(
      {
        reminders: async () => {
          if ((await orderWhatIsDue(reminding)) > 0) reconciler.nudge()
        },
        'question-reminders': async () => {
          if ((await remindOfQuestions(deps)) > 0) reconciler.nudge()
        },
        'last-answers': () => lastAnswers.forgetOld(now()),
        retention: async () => {
          const report = await retain(now())
          if (!report) return
          log.info('retention-applied', countsOf(report))
          if (report.textRemoved.length + report.questionsCleared.length > 0) reconciler.nudge()
        },
      },
      log,
    )
    log.info('started', { port: server.port, entries: content.current().entries.length, local: config.local })
    return {
      port: server.port,
      async catchUp() {
        await clockwork.tick()
        await reconciler.settle()
      },
      async stop() {
        content.stop()
        metrics.stop()
        await clockwork.stop()
        await server.close()
        await reconciler.stop()
        await feedback.flush().catch((error: unknown) => log.error('answers-not-remembered', describeError(error)))
        await gaps.flush().catch((error: unknown) => log.error('gaps-not-kept', describeError(error)))
        await people.flush()
        await picks.flush()
        await lastAnswers.flush()
        await db.destroy()
        log.info('stopped')
      },
    }
  } catch (error) {
    content.stop()
    metrics.stop()
    await db.destroy()
    throw error
  }
}

/** The invented people of the local Teams; in production that room is never read. */
async function readLocalPeople(): Promise<LocalPerson[]> {
  const { LOCAL_PEOPLE } = await import('./local-teams/people.js')
  return LOCAL_PEOPLE.map(({ aadObjectId, name, workplace }) => ({ id: aadObjectId, name, workplace }))
}

/** Where a browser on the same machine reaches the bot. */
function localAddress(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const config = readConfigFromProcess()
    const log = createLog(config.logLevel)
    const bot = await startBot(config, log)
    stopOnSignals(() => bot.stop(), log)
  } catch (error) {
    failToStart(error)
  }
}
