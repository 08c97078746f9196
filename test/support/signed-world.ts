/**
 * The bot as it runs in production, in a process of its own, between a token authority and a connector of this machine.
 * What comes in is signed with the authority's key; what goes out goes over https, with the bot's own token.
 */
import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOCAL_TEAM_ID, LOCAL_TENANT_ID, TEACHER } from '../../src/local-teams/people.js'
import { loopbackCertificate } from './loopback-certificate.js'
import type { FromBot } from './signed-bot.js'
import { startTokenAuthority, tokenOf, type Claims, type TokenAuthority } from './token-authority.js'

export const APP_ID = '0f0f0f0f-1111-4222-8333-444444444444'
const OWN_TOKEN = 'the-bots-own-token'
/** A cold start compiles every file. */
const STARTED_WITHIN_MS = 60_000
const keepAlive = new Agent({ keepAlive: true, maxSockets: 50 })

/** What the bot sent to the connector. */
export interface ConnectorCall {
  method: string
  path: string
  authorization: string
  body: { type?: string; text?: string }
}

export interface SignedWorld {
  authority: TokenAuthority
  /** Where the connector listens; what activities carry as `serviceUrl`. */
  serviceUrl: string
  dataDir: string
  calls: ConnectorCall[]
  /** What Teams would claim in a token for this bot now. */
  claims(changes?: Claims): Claims
  /** A message of the teacher's in the private chat, with parts in other words. */
  message(text: string, changes?: object): object
  /** Posts to the bot; a list of headers may name one twice. */
  post(body: object, authorization?: string | string[]): Promise<{ status: number; body: string; ms: number }>
  goodToken(): string
  memory(): Promise<{ rss: number; heap: number }>
  /** All that the bot's process has written, to either stream. */
  written(): string
  stop(): Promise<void>
}

export async function startSignedWorld(): Promise<SignedWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-signed-'))
  const { key, cert } = loopbackCertificate()
  const certFile = join(dataDir, 'localhost.pem')
  await writeFile(certFile, cert)
  const authority = await startTokenAuthority()
  const calls: ConnectorCall[] = []
  const connector = await startConnector({ key, cert }, calls)
  const serviceUrl = `https://localhost:${connector.port}/`
  const bot = await startChild({
    PATH: process.env['PATH'] ?? '',
    NODE_EXTRA_CA_CERTS: certFile,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: 'not used, because the token comes from the test',
    MICROSOFT_APP_TENANT_ID: LOCAL_TENANT_ID,
    COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
    ALLOWED_SERVICE_HOSTS: `localhost:${connector.port}`,
    LOG_LEVEL: 'debug',
    AUTHORITY_URL: authority.openIdMetadataUrl,
    OWN_TOKEN,
  })
  const claims = (changes: Claims = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const iss = 'https://api.botframework.com'
    return { serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600, iss, aud: APP_ID, ...changes }
  }
  return {
    authority,
    serviceUrl,
    dataDir,
    calls,
    claims,
    message: (text, changes = {}) => ({ ...messageOf(text, serviceUrl), ...changes }),
    post: (body, authorization) => post(bot.port, body, authorization),
    goodToken: () => tokenOf(claims(), authority.teamsKey),
    memory: bot.memory,
    written: bot.written,
    async stop() {
      keepAlive.destroy()
      await bot.stop()
      await connector.close()
      await authority.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Whether a call came with the bot's own token. */
export function isSignedByBot({ authorization }: ConnectorCall): boolean {
  return authorization === `Bearer ${OWN_TOKEN}`
}

function messageOf(text: string, serviceUrl: string) {
  return {
    type: 'message',
    id: crypto.randomUUID(),
    text,
    channelId: 'msteams',
    serviceUrl,
    from: { id: TEACHER.teamsId, name: TEACHER.name, aadObjectId: TEACHER.aadObjectId },
    recipient: { id: `28:${APP_ID}`, name: 'KlarSvar' },
    conversation: { id: 'a:signed-world', conversationType: 'personal', tenantId: LOCAL_TENANT_ID },
    channelData: { tenant: { id: LOCAL_TENANT_ID } },
  }
}

async function startChild(env: Record<string, string>) {
  const child = fork('test/support/signed-bot.ts', {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let written = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (written += chunk.toString()))
  const answer = (withinMs: number) =>
    new Promise<FromBot>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The bot did not answer. It wrote: ${written}`)), withinMs)
      child.once('message', (message) => {
        clearTimeout(late)
        resolve(message as FromBot)
      })
    })
  const started = await answer(STARTED_WITHIN_MS)
  if (!('port' in started)) throw new Error('The bot said something else than its port first')
  return {
    port: started.port,
    written: () => written,
    async memory() {
      child.send('memory')
      const figures = await answer(STARTED_WITHIN_MS)
      if ('port' in figures) throw new Error('The bot told its port twice')
      return figures
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Takes everything that comes, as Teams' connector would for a bot with a right token. */
async function startConnector(certificate: { key: string; cert: string }, calls: ConnectorCall[]) {
  const server = createServer(certificate, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      calls.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization ?? '',
        body: (text ? JSON.parse(text) : {}) as ConnectorCall['body'],
      })
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: `1:${calls.length}` }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** `fetch` joins headers of one name into one line, and forbids some; a caller who means harm does neither. */
function post(port: number, body: object, authorization?: string | string[]) {
  const started = performance.now()
  const content = Buffer.from(JSON.stringify(body))
  return new Promise<{ status: number; body: string; ms: number }>((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent: keepAlive },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, body: text, ms: performance.now() - started })
        })
      },
    )
    call.on('error', reject)
    call.setHeader('content-type', 'application/json')
    call.setHeader('content-length', content.length)
    if (authorization !== undefined) call.setHeader('authorization', authorization)
    call.end(content)
  })
}
