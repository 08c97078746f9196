/**
 * The SDK's adapter, set up for Teams: credentials, citations let through, calls that cannot hang for ever.
 */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import {
  AuthenticationConstants,
  AuthenticationError,
  ServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
  type ServiceClientCredentials,
} from 'botframework-connector'
import type { Config } from '../config.js'
import { letCitationsThrough } from './citation-patch.js'

/** Longer than any healthy answer of Teams; without it a call that hangs would hang for ever. */
const CALL_TIMEOUT_MS = 10_000

export type TurnLogic = (context: TurnContext) => Promise<void>

/** Who vouches for Teams and for the bot: Microsoft's public cloud, unless a test brings its own. */
export interface Authority {
  /** The OpenID document that names the keys which Teams' tokens are signed with. */
  openIdMetadataUrl: string
  /** The bot's own token, for its calls to Teams. */
  ownToken: () => Promise<string>
}

export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string

  constructor({ app, tenantId }: Pick<Config, 'app' | 'tenantId'>, authority?: Authority) {
    letCitationsThrough()
    const identity = {
      MicrosoftAppId: app?.id ?? '',
      MicrosoftAppPassword: app?.password ?? '',
      MicrosoftAppType: app?.type ?? 'MultiTenant',
      MicrosoftAppTenantId: app ? (tenantId ?? '') : '',
    }
    super(
      authority
        ? new ConfigurationBotFrameworkAuthentication(
            { ...identity, ...publicCloud, ToBotFromChannelOpenIdMetadataUrl: authority.openIdMetadataUrl },
            new OwnTokenFactory(identity, authority.ownToken),
          )
        : new ConfigurationBotFrameworkAuthentication(identity),
    )
    this.#appId = app?.id ?? ''
    // Faults are caught where a turn is run; the SDK's own handler would print the exception.
    this.onTurnError = (_context, error) => Promise.reject(error)
  }

  /**
   * Checks the signature and runs the turn. Used instead of `process`, which answers with the exception's text.
   * Returns 'unauthorized' when the token is not Teams'.
   */
  async receive(
    authorization: string,
    activity: Activity,
    logic: TurnLogic,
  ): Promise<InvokeResponse | undefined | 'unauthorized'> {
    const caller = await this.#authenticate(authorization, activity)
    if (!caller) return 'unauthorized'
    return this.processActivity(caller, activity, (context) => {
      this.#tame(context, { retries: true })
      return logic(context)
    })
  }

  /**
   * Undefined when the token is not Teams'. A forged one makes the SDK throw errors of many kinds, its JWT library's own
   * among them, so only what is certain to be our trouble goes on as an error: keys that cannot be fetched.
   */
  async #authenticate(authorization: string, activity: Activity): Promise<AuthenticateRequestResult | undefined> {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization)
    } catch (error) {
      if (isKeyTrouble(error)) throw error
      return undefined
    }
  }

  /** Runs logic in a place the bot knows, outside any turn. */
  async visit(reference: Partial<ConversationReference>, logic: TurnLogic): Promise<void> {
    await this.continueConversationAsync(this.#appId, reference, (context) => {
      // Whoever visits has a better plan for trying again than the SDK: it survives a restart.
      this.#tame(context, { retries: false })
      return logic(context)
    })
  }

  #tame(context: TurnContext, { retries }: { retries: boolean }): void {
    const connector = context.turnState.get<{ client: { pipeline: CallPipeline } }>(this.ConnectorClientKey)
    const { pipeline } = connector.client
    if (!retries) pipeline.removePolicy({ name: 'defaultRetryPolicy' })
    pipeline.addPolicy({
      name: 'timeoutPolicy',
      sendRequest(request, next) {
        request.timeout = CALL_TIMEOUT_MS
        return next(request)
      },
    })
  }
}

/** What the SDK takes for granted, and must be told as soon as one address is another. */
const publicCloud = {
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
}

/** The SDK's own checks of the app id, with a token from elsewhere. */
class OwnTokenFactory extends ServiceClientCredentialsFactory {
  readonly #checks: ConfigurationServiceClientCredentialFactory

  constructor(
    identity: Record<string, string>,
    private readonly ownToken: () => Promise<string>,
  ) {
    super()
    this.#checks = new ConfigurationServiceClientCredentialFactory(identity)
  }

  isValidAppId(appId: string): Promise<boolean> {
    return this.#checks.isValidAppId(appId)
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return this.#checks.isAuthenticationDisabled()
  }

  async createCredentials(): Promise<ServiceClientCredentials> {
    return {
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${await this.ownToken()}`)
        return request
      },
    }
  }
}

function isKeyTrouble(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode >= 500
  return error instanceof Error && error.name === 'FetchError'
}

/**
 * What is used of the SDK's call pipeline. The SDK hides it, and offers no other way to set a time-out or turn its
 * retries off; the fault stories hold this in place.
 */
interface CallPipeline {
  removePolicy(policy: { name: string }): void
  addPolicy(policy: { name: string; sendRequest(request: Request, next: Next): Promise<unknown> }): void
}
interface Request {
  timeout: number
}
type Next = (request: Request) => Promise<unknown>
