/**
 * The structured log: event names, ids and numbers. Never what people wrote, never names.
 */
import { pino } from 'pino'
import type { Config } from './config.js'

export type LogFields = Record<string, string | number | boolean | undefined | null | object>

/** One line per event, with an event name in kebab-case. */
export interface Log {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

export function createLog(level: Config['logLevel']): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return {
    debug: (event, fields = {}) => logger.debug({ event, ...fields }),
    info: (event, fields = {}) => logger.info({ event, ...fields }),
    warn: (event, fields = {}) => logger.warn({ event, ...fields }),
    error: (event, fields = {}) => logger.error({ event, ...fields }),
  }
}

/**
 * What of an error may be logged. Its message stays out: a library may have put a person's words into it.
 * The stack's frames say where it happened.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error }
  const details = error as Error & { code?: unknown; statusCode?: unknown }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    errorName: error.name,
    errorCode: typeof details.code === 'string' ? details.code : undefined,
    status: typeof details.statusCode === 'number' ? details.statusCode : undefined,
    frames: frames.slice(0, 8).map((line) => line.trim()),
  }
}
