/**
 * A small, faithful Teams for one's own machine and for tests: the Bot Connector's HTTP protocol on one side, people on the other.
 * It knows nothing of the bot but its address, is bound to loopback, and refuses what Teams would refuse (`limits.ts`).
 *
 *   const teams = await startLocalTeams({ port: 0, botUrl: 'http://127.0.0.1:3978/api/messages', install: false })
 *   const answer = await teams.say(TEACHER.aadObjectId, 'a question')     // the bot's HTTP answer: { status, body?, failure? }
 *   const message = await teams.waitForSent(teams.personalChat(TEACHER.aadObjectId), ({ attachments }) => attachments?.length === 1)
 *   await teams.press(TEACHER.aadObjectId, message.id, 'Button title', { inputId: 'text' })   // Execute, Submit, imBack, dialog
 *   await teams.close()
 *
 * `LocalTeams` lists all it can do; `people.ts` exports the people and ids; `bot-side.ts` the types of calls and faults.
 */
import { createServer, type Server } from 'node:http'
import { Acting } from './acting.js'
import { BotLink } from './bot-link.js'
import { BotSide, type ConnectorCall, type Intercept, type SentActivity } from './bot-side.js'
import { Cast } from './cast.js'
import { Extending } from './extending.js'
import { keepHistory } from './history-file.js'
import { History, shownAttachments } from './history.js'
import { answerJson, isOwnRequest, pathOf } from './http.js'
import { RateLimiter } from './limits.js'
import { answerPage, type Commands, type Prompts } from './page.js'
import {
  LOCAL_GROUP,
  LOCAL_PEOPLE,
  LOCAL_TEAM,
  personalConversationId,
  type LocalPerson,
  type LocalTeam,
} from './people.js'
import type { WireActivity } from './wire.js'

/** How to start a local Teams. */
export interface LocalTeamsOptions {
  /** 0 for any free port. */
  port: number
  /** A loopback address; anything else is refused. */
  host?: string
  /** The bot's messaging endpoint. */
  botUrl: string
  /** Where the history is kept; in memory only if left out. */
  dataFile?: string
  people?: readonly LocalPerson[]
  team?: LocalTeam
  /** Prompt starters, as an app's manifest gives them: shown in a private chat in which nothing was written yet. */
  prompts?: Prompts
  /** The message extension's commands, as an app's manifest gives them. */
  commands?: Commands
  /** Where the bot shows its tab; the page links to it as the person one is. */
  overviewUrl?: string
  /** `rate: false` lets the bot send as fast as it likes. */
  limits?: { rate?: boolean }
  clock?: () => Date
  /** Whether to add the bot to every chat and to the channel at the start, retried until it answers; true if left out. */
  install?: boolean
  /** How long the bot may take to answer, in milliseconds; 15 seconds if left out, as in Teams. */
  botTimeoutMs?: number
  intercept?: Intercept
  /** How long the connector takes for a call, in milliseconds; at once if left out. */
  answerAfterMs?: (call: ConnectorCall) => number
  /** Gets sentences about things that went wrong but do not stop the server; written to stderr if left out. */
  warn?: (sentence: string) => void
}

type ExtensionActs = Pick<
  Extending,
  'extensionQuery' | 'extensionSelect' | 'openAction' | 'submitAction' | 'actionOf' | 'sendCard'
>

/** A running local Teams. Every `personId` is an `aadObjectId`, every `activityId` the id of a message. */
export interface LocalTeams
  extends
    ExtensionActs,
    Pick<
      Acting,
      | 'say'
      | 'edit'
      | 'sayAgain'
      | 'press'
      | 'openDialog'
      | 'submitDialog'
      | 'dialogOf'
      | 'closeDialog'
      | 'openFeedback'
      | 'feedback'
      | 'addBotTo'
      | 'raw'
    > {
  /** The page's address, without a slash at the end. */
  readonly url: string
  /** What activities carry as `serviceUrl`. */
  readonly serviceUrl: string
  /** Sets what a person's Teams speaks from now on, as a locale (`en-GB`): every activity and invoke carries it. Danish at the start. */
  speak(personId: string, locale: string): void
  /** The id of a person's private chat. */
  personalChat(personId: string): string
  /** The bot's messages in a conversation, oldest first, as they arrived on the wire. */
  sent(conversationId: string): SentActivity[]
  /** The bot's messages as one person sees them: with the cards that replaced theirs. */
  seenBy(personId: string, conversationId: string): WireActivity[]
  /** Waits for a message of the bot that passes the test; one that is there already counts. Rejects after `timeoutMs` (5 s). */
  waitForSent(
    conversationId: string,
    test?: (activity: SentActivity) => boolean,
    timeoutMs?: number,
  ): Promise<SentActivity>
  /** Every call of the bot, also the refused ones and `typing`, in order. */
  calls(conversationId?: string): ConnectorCall[]
  /** Meets the bot's calls with faults from now on; `undefined` stops that. */
  interceptWith(intercept: Intercept | undefined): void
  /** Blocks a conversation, as when a person blocks the bot (403 `MessageWritesBlocked`), or opens it again. */
  block(conversationId: string, blocked?: boolean): void
  /** Settles when the bot has been told of every place it was added to at the start. */
  readonly installed: Promise<void>
  /** Stops: ends open calls, writes the history. */
  close(): Promise<void>
}

/** Teams as most people here have it. */
const DEFAULT_LOCALE = 'da-DK'
const NO_PROMPTS: Prompts = { 'da-DK': [], 'en-GB': [] }
const NO_COMMANDS: Commands = { 'da-DK': [], 'en-GB': [] }

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** Starts a local Teams. Rejects with one sentence when the port is taken or the host is not loopback. */
export async function startLocalTeams(options: LocalTeamsOptions): Promise<LocalTeams> {
  const { host = '127.0.0.1', people = LOCAL_PEOPLE, team = LOCAL_TEAM, clock = () => new Date() } = options
  const warn = options.warn ?? ((sentence) => process.stderr.write(`${sentence}\n`))
  if (!LOOPBACK.includes(host))
    throw new Error(`The local Teams listens on this machine only: ${host} is not a loopback address.`)

  const server = createServer()
  const port = await listen(server, options.port, host)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const history = new History(people, team, LOCAL_GROUP, clock)
  const stopKeeping = options.dataFile === undefined ? undefined : keepHistory(history, options.dataFile, warn)

  const blocked = new Set<string>()
  const rate = options.limits?.rate === false ? undefined : new RateLimiter(() => performance.now())
  const botSide = new BotSide(
    { history, people, team, rate, blocked, now: clock },
    options.intercept,
    options.answerAfterMs,
  )
  const bot = new BotLink(options.botUrl, options.botTimeoutMs ?? 15_000)
  const locales = new Map<string, string>()
  const localeOf = (personId: string) => locales.get(personId) ?? DEFAULT_LOCALE
  const speak = (personId: string, locale: string) => void locales.set(personId, locale)
  const frame = { serviceUrl: `${url}/`, team, nextId: () => history.nextId(), now: clock, localeOf }
  const cast = new Cast(people, history, clock)
  const acting = new Acting(cast, history, bot, frame)
  const extending = new Extending(cast, history, bot, frame)
  const { prompts = NO_PROMPTS, commands = NO_COMMANDS, overviewUrl } = options
  const page = { history, acting, extending, people, team, speak, prompts, commands, overviewUrl }

  server.on('request', (request, response) => {
    const path = pathOf(request)
    if (!path || !isOwnRequest(request, port)) return answerJson(response, path ? 403 : 400, { error: 'refused' })
    const answering =
      path[0] === 'v3' ? botSide.answer(request, response, path) : answerPage(page, request, response, path)
    answering.catch((error: unknown) => {
      warn(`The local Teams could not answer ${request.method} ${request.url}: ${String(error)}`)
      response.destroy()
    })
  })

  return {
    url,
    serviceUrl: frame.serviceUrl,
    installed: options.install === false ? Promise.resolve() : installEverywhere(history, acting),
    ...actsOf(acting),
    speak,
    ...extensionActsOf(extending),
    personalChat: (personId) => personalConversationId(cast.person(personId)),
    sent: (conversationId) => botSide.sent(conversationId),
    seenBy: (personId, conversationId) =>
      history
        .messages(conversationId)
        .filter(({ from, deleted }) => from === 'bot' && !deleted)
        .map((message) => ({ ...message.activity, attachments: shownAttachments(message, personId) })),
    waitForSent: (conversationId, test, timeoutMs) => botSide.waitForSent(conversationId, test, timeoutMs),
    calls: (conversationId) => botSide.calls(conversationId),
    interceptWith: (intercept) => botSide.interceptWith(intercept),
    block(conversationId, on = true) {
      if (on) blocked.add(conversationId)
      else blocked.delete(conversationId)
    },
    async close() {
      bot.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      stopKeeping?.()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} on ${host} is taken: stop the program that uses it, or choose another port.`
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

async function installEverywhere(history: History, acting: Acting): Promise<void> {
  const places = [...history.conversations.values()]
    .filter(({ id, kind }) => kind !== 'colleagues' && !history.wasAnnounced(id))
    .map(({ id }) => id)
  await Promise.all(places.map((id) => acting.addBotTo(id)))
}

function actsOf(acting: Acting): Pick<LocalTeams, keyof LocalTeams & keyof Acting> {
  return {
    say: acting.say.bind(acting),
    edit: acting.edit.bind(acting),
    sayAgain: acting.sayAgain.bind(acting),
    press: acting.press.bind(acting),
    openDialog: acting.openDialog.bind(acting),
    submitDialog: acting.submitDialog.bind(acting),
    dialogOf: acting.dialogOf.bind(acting),
    closeDialog: acting.closeDialog.bind(acting),
    openFeedback: acting.openFeedback.bind(acting),
    feedback: acting.feedback.bind(acting),
    addBotTo: acting.addBotTo.bind(acting),
    raw: acting.raw.bind(acting),
  }
}

function extensionActsOf(extending: Extending): ExtensionActs {
  return {
    extensionQuery: extending.extensionQuery.bind(extending),
    extensionSelect: extending.extensionSelect.bind(extending),
    openAction: extending.openAction.bind(extending),
    submitAction: extending.submitAction.bind(extending),
    actionOf: extending.actionOf.bind(extending),
    sendCard: extending.sendCard.bind(extending),
  }
}
