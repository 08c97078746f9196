/**
 * The hook for OpenTelemetry: turns and deliveries are spans. Without an SDK that is registered before the start
 * (`node --import`), each call is a function call and nothing more. Attributes are kinds and outcomes, never words or persons.
 */
import { SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api'

const tracer = trace.getTracer('klarsvar')

/** Runs the work inside a span; a failure marks the span by the error's name alone and is thrown on. */
export function inSpan<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : typeof error })
      throw error
    } finally {
      span.end()
    }
  })
}
