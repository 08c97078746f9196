/**
 * Brings views up to date: after each change at once, and on a sweep that repairs what failed (Teams down, a limit,
 * a crash). Delivery is at least once; updating a card twice with the same face harms nobody. There is no queue to
 * lose: what must be shown is read from the store each time.
 */
import type { Activity, ConversationReference } from 'botbuilder'
import { describeError, type Log } from '../log.js'
import type { Language, View, ViewStore, PlaceStore } from '../precomplaints/views.js'
import { inSpan } from '../tracing.js'
import type { Deliver } from './deliver.js'
import type { RateLimit } from './rate-limit.js'

const SWEEP_MS = 5_000
/** Several instances may sweep; a claimed view is this one's for longer than a delivery can take. */
const LEASE_MS = 45_000
const BATCH = 20
/** A call to Teams gives up after 10 s; reading and writing the store comes on top. */
const SLOWEST_DELIVERY_MS = 15_000
/** 2 s, 4 s, 8 s … up to ten minutes, with jitter so that views do not all return at once. */
const FIRST_BACKOFF_MS = 2_000
const MAX_BACKOFF_MS = 600_000
/** A timer may fire a millisecond before the clock says so; the view would then not be due yet. */
const WAKE_SLACK_MS = 20

/**
 * A view's face as it should be now. `obsolete`: there is nothing to show any more, which is never asked again.
 * `notBefore`: not at this hour. Undefined: this version knows no face for it; it is asked again later, for a newer one may.
 */
export type Face = Partial<Activity> | 'obsolete' | { notBefore: string } | undefined

export interface Reconciler {
  /** Something changed: look now. */
  nudge(): void
  /** Resolves when everything due now has been tried. */
  settle(): Promise<void>
  stop(): Promise<void>
}

interface Needs {
  views: ViewStore
  places: PlaceStore
  deliver: Deliver
  rateLimit: RateLimit
  render: (view: View, language: Language) => Promise<Face>
  now: () => Date
  random: () => number
  log: Log
}

export function createReconciler(needs: Needs): Reconciler {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  const run = async () => {
    while (again && !stopped) {
      again = false
      try {
        // What was delivered may have made something else due: the reporter's card follows the unit's.
        if ((await deliverBatch(needs, wakeIn)) > 0) again = true
      } catch (error) {
        needs.log.error('reconciler-failed', describeError(error))
      }
    }
    running = undefined
  }
  const nudge = () => {
    if (stopped) return
    again = true
    running ??= run()
  }
  const sweep = setInterval(nudge, SWEEP_MS)
  const wakes = new Set<NodeJS.Timeout>()
  const wakeIn = (ms: number) => {
    if (ms >= SWEEP_MS || stopped) return
    const wake = setTimeout(() => {
      wakes.delete(wake)
      nudge()
    }, ms + WAKE_SLACK_MS)
    wakes.add(wake)
  }

  return {
    nudge,
    async settle() {
      nudge()
      await running
    },
    async stop() {
      stopped = true
      clearInterval(sweep)
      for (const wake of wakes) clearTimeout(wake)
      await running
    },
  }
}

/**
 * `wakeIn` is told when a view is due again sooner than the next sweep. A place gets its messages one after the other;
 * places do not wait for each other, so that one which hangs holds up nobody else.
 */
async function deliverBatch(needs: Needs, wakeIn: (ms: number) => void): Promise<number> {
  const now = needs.now()
  const claimed = await needs.views.claimDue(now.toISOString(), later(now, LEASE_MS), BATCH)
  const byPlace = new Map<string, View[]>()
  for (const view of claimed) byPlace.set(view.place, [...(byPlace.get(view.place) ?? []), view])
  await Promise.all(
    [...byPlace.values()].map(async (views) => {
      let notBefore: string | undefined
      for (const view of views) {
        // What is left when the lease runs out belongs to whoever claims it next.
        if (needs.now().getTime() - now.getTime() > LEASE_MS - SLOWEST_DELIVERY_MS) return
        if (notBefore) await needs.views.postpone(view, notBefore)
        else notBefore = await deliverView(view, needs, wakeIn)
      }
    }),
  )
  return claimed.length
}

/** Returns the moment until which the place takes nothing more, where Teams' limits say so. */
async function deliverView(view: View, needs: Needs, wakeIn: (ms: number) => void): Promise<string | undefined> {
  const { views, places, log } = needs
  const place = await places.find(view.place)
  const message = place && (await needs.render(view, place.language))
  const now = needs.now()
  if (!message) await views.markFailed(view, later(now, MAX_BACKOFF_MS))
  else if (message === 'obsolete') {
    log.info('view-obsolete', { view: view.id })
    await views.markShown(view, view.activityId, now.toISOString())
  } else if ('notBefore' in message) await views.postpone(view, message.notBefore)
  else {
    const wait = await needs.rateLimit.take(view.place, now.getTime())
    if (wait === 0) await sendFace(view, place.reference as Partial<ConversationReference>, message, needs, wakeIn)
    else {
      wakeIn(wait)
      await views.postpone(view, later(now, wait))
      return later(now, wait)
    }
  }
  return undefined
}

/** Sends, and writes down what came of it and when to try again. */
async function sendFace(
  view: View,
  reference: Partial<ConversationReference>,
  message: Partial<Activity>,
  { views, places, deliver, now, random, log }: Needs,
  wakeIn: (ms: number) => void,
): Promise<void> {
  const delivered = await inSpan('delivery', { kind: view.kind }, async (span) => {
    const result = await deliver(reference, message, view.activityId)
    span.setAttribute('outcome', result.outcome)
    return result
  })
  const at = now()
  switch (delivered.outcome) {
    case 'shown':
      await views.markShown(view, delivered.activityId, at.toISOString())
      return log.info('view-shown', { view: view.id, wanted: view.wanted, updated: view.activityId !== undefined })
    case 'card-gone':
      log.info('view-card-gone', { view: view.id })
      wakeIn(0)
      return views.markFailed(view, at.toISOString(), { forgetActivity: true })
    case 'place-dead':
      log.warn('place-dead', { view: view.id, reason: delivered.reason })
      await places.markDead(view.place, delivered.reason, at.toISOString())
      return views.markFailed(view, at.toISOString())
    case 'failed': {
      const pause = delivered.retryAfterMs ?? backoff(view.attempts, random())
      log.warn('view-failed', { view: view.id, status: delivered.status, attempts: view.attempts + 1, pause })
      wakeIn(pause)
      return views.markFailed(view, later(at, pause))
    }
  }
}

function backoff(attempts: number, random: number): number {
  const full = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(attempts, 20))
  return Math.round(full * (0.5 + random / 2))
}

function later(moment: Date, ms: number): string {
  return new Date(moment.getTime() + ms).toISOString()
}
