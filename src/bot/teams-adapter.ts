/**
 * The SDK's adapter, set up for Teams: credentials, citations let through, calls that cannot hang for ever.
 */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import type { Config } from '../config.js'
import { letCitationsThrough } from './citation-patch.js'

/** Longer than any healthy answer of Teams; without it a call that hangs would hang for ever. */
const CALL_TIMEOUT_MS = 10_000

export type TurnLogic = (context: TurnContext) => Promise<void>

export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string

  constructor({ app, tenantId }: Pick<Config, 'app' | 'tenantId'>) {
    letCitationsThrough()
    super(
      new ConfigurationBotFrameworkAuthentication({
        MicrosoftAppId: app?.id ?? '',
        MicrosoftAppPassword: app?.password ?? '',
        MicrosoftAppType: app?.type ?? 'MultiTenant',
        MicrosoftAppTenantId: app ? (tenantId ?? '') : '',
      }),
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
    try {
      return await this.processActivity(authorization, activity, (context) => {
        this.#tame(context, { retries: true })
        return logic(context)
      })
    } catch (error) {
      if (error instanceof AuthenticationError) return 'unauthorized'
      throw error
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
