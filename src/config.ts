/**
 * The settings: the only reader of the environment.
 * Every fault is reported at once, in sentences that say what to do, so that one look at the log is enough.
 */
import { existsSync } from 'node:fs'
import { z } from 'zod'

/** Where Teams' connector answers from in Microsoft's public cloud. */
const TEAMS_SERVICE_HOSTS = 'smba.trafficmanager.net'
const LOOPBACK_HOSTS = ['127.0.0.1', '::1', 'localhost']

/** A token that cannot be guessed in a lifetime, when made by a random generator. */
const MIN_TOKEN_LENGTH = 24

const port = z.coerce.number('must be a port number').int().min(0).max(65535)
const list = z.string().transform((value) =>
  value
    .split(/[\s,;]+/)
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean),
)

const environmentSchema = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: port.default(3978),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  CONTENT_DIR: z.string().default('./content'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  MICROSOFT_APP_ID: z.guid('must be the app registration’s client id (a GUID)').optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], 'must be SingleTenant, MultiTenant or UserAssignedMSI')
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z.guid('must be the tenant’s id (a GUID)').optional(),
  SIGN_IN_APP_ID: z.guid('must be an app registration’s client id (a GUID)').optional(),
  SIGN_IN_AUDIENCES: list.prefault(''),
  SIGN_IN_KEYS_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://login.microsoftonline.com/…/keys' })
    .optional(),
  ALLOWED_SERVICE_HOSTS: list.prefault(TEAMS_SERVICE_HOSTS),
  COMPLAINT_UNIT_TEAM_ID: z.string().optional(),
  COMPLAINT_UNIT_IDS: list.prefault(''),
  COMPLAINT_UNIT_LEADER_IDS: list.prefault(''),
  EDITOR_IDS: list.prefault(''),
  ADMIN_IDS: list.prefault(''),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://klarsvar.example.dk' })
    .optional(),
  METRICS_TOKEN: z.string().min(MIN_TOKEN_LENGTH, `must have at least ${MIN_TOKEN_LENGTH} characters`).optional(),
  KLARSVAR_LOCAL: z.enum(['0', '1'], 'must be 1 (local mode) or left out').default('0'),
  LOCAL_TEAMS_PORT: port.default(3980),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
})

export interface SignInSettings {
  /** The only tenant, in small letters. */
  tenantId: string
  /** What a token may be made out to, in small letters: the app's id, and its address in Entra ID. */
  audiences: string[]
  /** Where the tenant's public signing keys are. */
  keysUrl: string
}

export interface Config {
  production: boolean
  /** Unsigned activities and loopback service addresses are accepted; nothing else differs from production. */
  local: boolean
  host: string
  port: number
  dataDir: string
  contentDir: string
  databaseUrl: string | undefined
  app: { id: string; password: string; type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI' } | undefined
  tenantId: string | undefined
  /** How people sign in to the overview page; undefined in local mode, where they choose who to be. */
  signIn: SignInSettings | undefined
  allowedServiceHosts: string[]
  complaintUnitTeamId: string | undefined
  /** Its leaders among them. */
  complaintUnitIds: string[]
  /** Told when nobody has taken a case although the unit was reminded. */
  complaintUnitLeaderIds: string[]
  editorIds: string[]
  adminIds: string[]
  localTeamsPort: number
  /** Where browsers reach the bot, without a slash at the end: for downloads. */
  publicUrl: string | undefined
  /** Who shows it may read `/metrics`; without it only local mode has them. */
  metricsToken: string | undefined
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Settings that cannot be used; the message lists every fault on a line of its own. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(readonly faults: string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  }
}

/**
 * Reads the settings from environment variables; an empty value counts as absent.
 * @throws ConfigError with every fault found.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`))
  }
  const env = parsed.data
  const local = env.KLARSVAR_LOCAL === '1'
  const config: Config = {
    production: env.NODE_ENV === 'production',
    local,
    host: env.HOST ?? (env.MICROSOFT_APP_ID ? '0.0.0.0' : '127.0.0.1'),
    port: env.PORT,
    dataDir: env.DATA_DIR,
    contentDir: env.CONTENT_DIR,
    databaseUrl: env.DATABASE_URL,
    app: env.MICROSOFT_APP_ID
      ? { id: env.MICROSOFT_APP_ID, password: env.MICROSOFT_APP_PASSWORD ?? '', type: env.MICROSOFT_APP_TYPE }
      : undefined,
    tenantId: env.MICROSOFT_APP_TENANT_ID?.toLowerCase(),
    signIn: local ? undefined : signInSettings(env),
    allowedServiceHosts: env.ALLOWED_SERVICE_HOSTS,
    complaintUnitTeamId: env.COMPLAINT_UNIT_TEAM_ID,
    complaintUnitIds: [...new Set([...env.COMPLAINT_UNIT_IDS, ...env.COMPLAINT_UNIT_LEADER_IDS])],
    complaintUnitLeaderIds: env.COMPLAINT_UNIT_LEADER_IDS,
    editorIds: env.EDITOR_IDS,
    adminIds: env.ADMIN_IDS,
    localTeamsPort: env.LOCAL_TEAMS_PORT,
    publicUrl: env.PUBLIC_URL?.replace(/(?<!\/)\/+$/, ''),
    metricsToken: env.METRICS_TOKEN,
    logLevel: env.LOG_LEVEL,
  }
  const faults = faultsOfCombination(config)
  if (faults.length > 0) throw new ConfigError(faults)
  return config
}

function signInSettings(env: z.infer<typeof environmentSchema>): SignInSettings | undefined {
  const tenantId = env.MICROSOFT_APP_TENANT_ID?.toLowerCase()
  const appId = (env.SIGN_IN_APP_ID ?? env.MICROSOFT_APP_ID)?.toLowerCase()
  if (!tenantId || !appId) return undefined
  const host = env.PUBLIC_URL && new URL(env.PUBLIC_URL).host
  const own = [appId, ...(host ? [`api://${host}/${appId}`, `api://${host}/botid-${appId}`] : [])]
  return {
    tenantId,
    audiences: env.SIGN_IN_AUDIENCES.length > 0 ? env.SIGN_IN_AUDIENCES : own,
    keysUrl: env.SIGN_IN_KEYS_URL ?? `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
  }
}

/** Reads `.env` when there is one, then the process environment (which wins). */
export function readConfigFromProcess(overrides: Record<string, string> = {}): Config {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return readConfig({ ...process.env, ...overrides })
}

function faultsOfCombination(config: Config): string[] {
  const faults: string[] = []
  if (config.local) {
    if (config.production) faults.push('KLARSVAR_LOCAL=1 is not allowed with NODE_ENV=production: leave it out')
    if (config.app) faults.push('KLARSVAR_LOCAL=1 cannot be combined with MICROSOFT_APP_ID: choose one of them')
    if (!LOOPBACK_HOSTS.includes(config.host)) {
      faults.push(`HOST must be a loopback address (127.0.0.1) in local mode, because nobody is authenticated there`)
    }
    return faults
  }
  if (config.publicUrl && !config.publicUrl.startsWith('https://')) {
    faults.push('PUBLIC_URL must start with https://: cases are downloaded from it')
  }
  if (config.signIn && !isHttpsOrLoopback(config.signIn.keysUrl)) {
    faults.push('SIGN_IN_KEYS_URL must start with https://: whoever answers there decides who may sign in')
  }
  if (!config.app) {
    faults.push('MICROSOFT_APP_ID is missing: set it, or set KLARSVAR_LOCAL=1 to try the bot on this machine only')
  }
  if (!config.tenantId)
    faults.push('MICROSOFT_APP_TENANT_ID is missing: the bot serves one tenant and refuses all others')
  if (config.app && config.app.type !== 'UserAssignedMSI' && !config.app.password) {
    faults.push('MICROSOFT_APP_PASSWORD is missing (only MICROSOFT_APP_TYPE=UserAssignedMSI does without)')
  }
  if (config.app?.type === 'UserAssignedMSI' && config.app.password) {
    faults.push(
      'MICROSOFT_APP_PASSWORD must be left out with MICROSOFT_APP_TYPE=UserAssignedMSI: an identity has no password',
    )
  }
  if (!config.complaintUnitTeamId) {
    faults.push('COMPLAINT_UNIT_TEAM_ID is missing: without it pre-complaints would reach nobody')
  }
  return faults
}

function isHttpsOrLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || LOOPBACK_HOSTS.includes(hostname.replace(/^\[|\]$/g, ''))
}
