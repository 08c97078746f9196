/**
 * Figures for those who watch the bot: how much it is asked, what it answers, whether cards arrive, how busy it is.
 * Counts and times only; no label holds a person, a place, a case or anything that was written.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Asked } from './dialogs/dependencies.js'
import type { Log, LogFields } from './log.js'
import type { ViewStore } from './precomplaints/views.js'

/** Seconds. A turn takes some milliseconds; Teams gives up after 15 s. */
const TURN_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.8, 1.5, 5, 15]
const NANOSECONDS = 1e9

export interface Metrics {
  /** The same log, counted: each event by its name, turns by their kind and time. */
  counting(log: Log): Log
  /** What became of a question. */
  asked(outcome: Asked): void
  /** From now on each reading tells how far deliveries are behind. */
  watch(views: Pick<ViewStore, 'backlog'>, now: () => Date): void
  /** All figures in Prometheus' text format, as they are now. */
  read(): Promise<{ contentType: string; text: string }>
  stop(): void
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const events = new Counter({
    name: 'klarsvar_events_total',
    help: 'Events of the log by name: view-shown and view-failed are deliveries, request-refused what the server turned away.',
    labelNames: ['event'],
    registers,
  })
  const questions = new Counter({
    name: 'klarsvar_questions_total',
    help: 'Questions by what became of them.',
    labelNames: ['outcome'],
    registers,
  })
  const turns = new Histogram({
    name: 'klarsvar_turn_seconds',
    help: 'Turns by kind: from the activity read to everything sent.',
    labelNames: ['kind'],
    buckets: TURN_BUCKETS,
    registers,
  })
  const stopWatching = watchProcess(registers)
  let lookAtDeliveries = () => Promise.resolve()

  const count = (event: string, fields: LogFields = {}) => {
    events.inc({ event })
    const { kind, ms } = fields
    if (event === 'turn' && typeof kind === 'string' && typeof ms === 'number') turns.observe({ kind }, ms / 1000)
  }
  return {
    counting: (log) => ({
      debug: (event, fields) => log.debug(event, fields),
      info(event, fields) {
        count(event, fields)
        log.info(event, fields)
      },
      warn(event, fields) {
        count(event, fields)
        log.warn(event, fields)
      },
      error(event, fields) {
        count(event, fields)
        log.error(event, fields)
      },
    }),
    asked: (outcome) => questions.inc({ outcome }),
    watch(views, now) {
      lookAtDeliveries = watchDeliveries(registers, views, now)
    },
    async read() {
      await lookAtDeliveries()
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
    stop: stopWatching,
  }
}

/** The event loop, memory and processor. prom-client's own watchers cannot be stopped, so a test would leak them. */
function watchProcess(registers: Registry[]): () => void {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  new Gauge({
    name: 'klarsvar_event_loop_delay_seconds',
    help: 'How late the event loop was since the last reading.',
    labelNames: ['quantile'],
    registers,
    collect() {
      for (const quantile of [50, 99]) this.set({ quantile: quantile / 100 }, delay.percentile(quantile) / NANOSECONDS)
      this.set({ quantile: 1 }, delay.max / NANOSECONDS)
      delay.reset()
    },
  })
  new Gauge({
    name: 'klarsvar_memory_bytes',
    help: 'Memory of the process.',
    labelNames: ['kind'],
    registers,
    collect() {
      const { rss, heapUsed } = process.memoryUsage()
      this.set({ kind: 'resident' }, rss)
      this.set({ kind: 'heap' }, heapUsed)
    },
  })
  new Gauge({
    name: 'klarsvar_cpu_seconds',
    help: 'Processor time used since the start.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage()
      this.set((user + system) / 1e6)
    },
  })
  return () => {
    delay.disable()
  }
}

/**
 * Returns what to do before each reading. Without a store there is nothing to read; that is told by a figure of its own
 * instead of a failed reading.
 */
function watchDeliveries(
  registers: Registry[],
  views: Pick<ViewStore, 'backlog'>,
  now: () => Date,
): () => Promise<void> {
  const store = new Gauge({ name: 'klarsvar_store_up', help: '1 when the store answers.', registers })
  const waiting = new Gauge({
    name: 'klarsvar_deliveries_waiting',
    help: 'Cards that are behind their record.',
    registers,
  })
  const unreachable = new Gauge({
    name: 'klarsvar_deliveries_unreachable',
    help: 'Of them, those with no place that takes messages.',
    registers,
  })
  const lag = new Gauge({
    name: 'klarsvar_delivery_lag_seconds',
    help: 'How long the oldest card that could be delivered has been due.',
    registers,
  })
  return async () => {
    try {
      const moment = now()
      const backlog = await views.backlog(moment.toISOString())
      const { oldestDue } = backlog
      store.set(1)
      waiting.set(backlog.waiting)
      unreachable.set(backlog.unreachable)
      lag.set(oldestDue === undefined ? 0 : Math.max(0, (moment.getTime() - Date.parse(oldestDue)) / 1000))
    } catch {
      store.set(0)
    }
  }
}
