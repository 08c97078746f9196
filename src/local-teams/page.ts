/**
 * What the page in the browser needs: its files, a small JSON API, and the changes as they happen (Server-Sent Events).
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Acting } from './acting.js'
import type { BotAnswer } from './bot-link.js'
import type { ExtensionCommand, Extending } from './extending.js'
import type { History } from './history.js'
import { answerJson, parseJson, readBody } from './http.js'
import { LOCAL_BOT, type LocalPerson, type LocalTeam } from './people.js'

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const ROOT = projectRoot()
const LIBRARIES: Record<string, string> = {
  'adaptivecards.js': 'node_modules/adaptivecards/dist/adaptivecards.min.js',
  'markdown-it.js': 'node_modules/markdown-it/dist/browser/markdown-it.umd.min.js',
}

const id = z.string().min(1)
/** The page says with each act which language it is shown in, as a Teams client does. */
const localeSchema = z.enum(['da-DK', 'en-GB'])
type Locale = z.infer<typeof localeSchema>
const spoken = z.object({ person: id, locale: localeSchema })
const action = z.looseObject({ type: z.string() })
const reaction = z.enum(['like', 'dislike'])

/** How often an open event stream gets a sign of life, in milliseconds. */
const HEARTBEAT = 20_000

/** A prompt starter: what its button says, and what pressing it says for the person. */
export interface Prompt {
  title: string
  prompt: string
}

/** The same starters in each language that the page has, by locale. */
export type Prompts = Readonly<Record<Locale, readonly Prompt[]>>
export type Commands = Readonly<Record<Locale, readonly ExtensionCommand[]>>

/** What the page works on. */
export interface PageWorld {
  prompts: Prompts
  commands: Commands
  /** Where the bot shows its tab; undefined when it has none. */
  overviewUrl: string | undefined
  history: History
  acting: Acting
  extending: Extending
  people: readonly LocalPerson[]
  team: LocalTeam
  /** Sets what a person's Teams speaks. */
  speak: (personId: string, locale: string) => void
}

type Act = (world: PageWorld, body: unknown) => Promise<BotAnswer> | BotAnswer

const ACTS: Record<string, Act> = {
  say: act(
    z.object({ person: id, text: id, conversation: id, mention: z.boolean() }),
    ({ acting }, { person, text, ...options }) => acting.say(person, text, options),
  ),
  retry: act(z.object({ message: id }), ({ acting }, { message }) => acting.sayAgain(message)),
  press: act(z.object({ person: id, message: id, action }), ({ acting }, body) =>
    acting.press(body.person, body.message, body.action),
  ),
  dialog: act(z.object({ person: id, message: id, action }), ({ acting }, body) =>
    acting.submitDialog(body.person, body.message, body.action),
  ),
  'feedback-form': act(z.object({ person: id, message: id, reaction }), ({ acting }, body) =>
    acting.openFeedback(body.person, body.message, body.reaction),
  ),
  feedback: act(
    z.object({ person: id, message: id, reaction, reason: z.union([z.string(), z.record(z.string(), z.string())]) }),
    ({ acting }, body) => acting.feedback(body.person, body.message, body.reaction, body.reason),
  ),
  search: act(
    z.object({ person: id, conversation: id, command: id, words: z.string() }),
    ({ extending }, { person, conversation, command, words }) =>
      extending.extensionQuery(person, command, words, { conversation }),
  ),
  select: act(z.object({ person: id, conversation: id, value: z.unknown() }), ({ extending }, body) =>
    extending.extensionSelect(body.person, body.value, { conversation: body.conversation }),
  ),
  'open-action': act(
    z.object({ person: id, conversation: id, command: id, message: id.optional() }),
    ({ extending }, { person, command, conversation, message }) =>
      extending.openAction(person, command, { conversation, ...(message ? { message } : {}) }),
  ),
  'send-action': act(z.object({ person: id, action }), ({ extending }, body) =>
    extending.submitAction(body.person, body.action),
  ),
  'send-card': act(
    z.object({ person: id, conversation: id, attachment: z.looseObject({ contentType: id }) }),
    ({ extending }, { person, conversation, attachment }) => extending.sendCard(person, attachment, { conversation }),
  ),
  read: act(z.object({ person: id, conversation: id, message: id }), ({ history }, body) => {
    history.markRead(body.person, body.conversation, body.message)
    return { status: 204 }
  }),
}

/** Answers the page. `path` is split and decoded. */
export async function answerPage(
  world: PageWorld,
  request: IncomingMessage,
  response: ServerResponse,
  path: string[],
): Promise<void> {
  const [area, name = '', ...rest] = path
  const isRead = request.method === 'GET'
  if (area === 'api' && request.method === 'POST' && rest.length === 0) return answerAct(world, request, response, name)
  if (!isRead) return answerJson(response, 405, { error: 'method' })
  if (area === 'api' && name === 'state') return answerJson(response, 200, pageState(world))
  if (area === 'api' && name === 'events') return streamEvents(world.history, response)
  if (area === 'api' && name === 'messages') return answerJson(response, 200, world.history.messages(rest[0] ?? ''))
  return answerFile(response, path)
}

function act<T>(schema: z.ZodType<T>, run: (world: PageWorld, body: T) => Promise<BotAnswer> | BotAnswer): Act {
  return (world, body) => run(world, schema.parse(body))
}

async function answerAct(
  world: PageWorld,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  const run = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined
  if (!run) return answerJson(response, 404, { error: 'unknown' })
  // A form of another site can post, but not with this content type.
  if (!request.headers['content-type']?.startsWith('application/json'))
    return answerJson(response, 415, { error: 'content-type' })
  const body = await readBody(request)
  try {
    const asked = body && parseJson(body)
    const { data: speaker } = spoken.safeParse(asked)
    if (speaker) world.speak(speaker.person, speaker.locale)
    answerJson(response, 200, await run(world, asked))
  } catch (error) {
    answerJson(response, 400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function pageState({ history, people, team, prompts, commands, overviewUrl }: PageWorld): unknown {
  const conversations = [...history.conversations.values()].map((conversation) => {
    const marks = history
      .messages(conversation.id)
      .map(({ id, from, deleted }) => ({ id, from, deleted: deleted === true }))
    return { ...conversation, marks, ...(conversation.kind === 'channel' ? { teamName: team.name } : {}) }
  })
  const read = Object.fromEntries(people.map(({ aadObjectId }) => [aadObjectId, history.readBy(aadObjectId)]))
  return { bot: LOCAL_BOT, people, conversations, read, prompts, commands, overviewUrl }
}

function streamEvents(history: History, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write('retry: 1000\n\n')
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT)
  const stop = history.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
  response.on('close', () => {
    clearInterval(heartbeat)
    stop()
  })
}

async function answerFile(response: ServerResponse, path: string[]): Promise<void> {
  const file = fileFor(path)
  try {
    if (!file) throw new Error("not one of the page's files")
    const content = await readFile(join(ROOT, file))
    response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    response.end(content)
  } catch {
    answerJson(response, 404, { error: 'unknown' })
  }
}

function fileFor([area = 'index.html', name, ...rest]: string[]): string | undefined {
  if (rest.length > 0) return undefined
  if (area === 'lib' && name !== undefined) return Object.hasOwn(LIBRARIES, name) ? LIBRARIES[name] : undefined
  if (area === 'shared' && name !== undefined) return isOwnFile(name) ? `web/shared/${name}` : undefined
  return name === undefined && isOwnFile(area) ? `web/chat/${area}` : undefined
}

function isOwnFile(name: string): boolean {
  return /^[\w-]+\.(html|css|js|svg)$/.test(name)
}

/** The folder of the package, whether this runs from the sources or compiled. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
