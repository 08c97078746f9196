/** The hook for OpenTelemetry: with a provider registered, work becomes spans; a failure tells its name and no words. */
import { afterAll, expect, test } from '@jest/globals'
import { context, ROOT_CONTEXT, trace, type Span, type SpanStatus, type TracerProvider } from '@opentelemetry/api'
import { inSpan } from '../src/tracing.js'

interface Recorded {
  name: string
  attributes: Record<string, unknown>
  status?: SpanStatus
  ended: boolean
}

/** A provider that keeps what it is told; the interface is all that an SDK would be called by. */
function keepingProvider(): { provider: TracerProvider; spans: Recorded[] } {
  const spans: Recorded[] = []
  const startSpan = (name: string, options: { attributes?: Record<string, unknown> } = {}): Span => {
    const recorded: Recorded = { name, attributes: { ...options.attributes }, ended: false }
    spans.push(recorded)
    return {
      setAttribute: (key: string, value: unknown) => void (recorded.attributes[key] = value),
      setStatus: (status: SpanStatus) => void (recorded.status = status),
      end: () => void (recorded.ended = true),
    } as unknown as Span
  }
  const startActiveSpan = (name: string, options: object, work: (span: Span) => unknown) =>
    context.with(ROOT_CONTEXT, () => work(startSpan(name, options)))
  return { spans, provider: { getTracer: () => ({ startSpan, startActiveSpan }) } as unknown as TracerProvider }
}

const { provider, spans } = keepingProvider()
afterAll(() => trace.disable())

test('without a provider the work is done all the same', async () => {
  expect(await inSpan('turn', { kind: 'said' }, () => Promise.resolve(42))).toBe(42)
})

test('with one registered, work is a span with its kind and outcome', async () => {
  // As an SDK does before the start.
  trace.setGlobalTracerProvider(provider)
  await inSpan('delivery', { kind: 'unit-card' }, (span) => {
    span.setAttribute('outcome', 'shown')
    return Promise.resolve()
  })
  expect(spans).toEqual([{ name: 'delivery', attributes: { kind: 'unit-card', outcome: 'shown' }, ended: true }])
})

test('a failure is thrown on; the span has the error’s name and not its message', async () => {
  const failing = inSpan('turn', { kind: 'said' }, () => Promise.reject(new TypeError('words of a person')))
  await expect(failing).rejects.toThrow(TypeError)
  expect(spans.at(-1)).toMatchObject({ status: { message: 'TypeError' }, ended: true })
  expect(JSON.stringify(spans)).not.toContain('words of a person')
})
