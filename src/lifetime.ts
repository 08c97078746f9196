/** How the process of the bot ends: in order on a signal, at once on a fault that keeps it from starting. */
import { describeError, type Log } from './log.js'

/** Orchestrators kill after 30 s as a rule; turns take far less. */
const STOP_WITHIN_MS = 14_000

/** Stops once on SIGTERM or SIGINT, and gives up waiting after a while. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  const onSignal = () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stop-failed', describeError(error))
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', onSignal)
  process.once('SIGINT', onSignal)
}

/** Prints one clear error and ends. */
export function failToStart(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
