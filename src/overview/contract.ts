/**
 * What the overview page and the server say to each other: one POST address per endpoint, `/api/overview/NAME`, JSON both ways.
 * The page takes the types from here and none of the code. Fields are added, never changed.
 *
 * Everything travels in the body, so that no question, name or case number stands in an address or in a proxy's log.
 * Headers: `Authorization: Bearer` with Teams' token for this tab; in local mode `x-local-person` with an id from `sign-in` instead.
 * `Accept-Language: da` or `en` chooses the language of the texts. Every refusal is an `ApiError`.
 */
import { z } from 'zod'
import { periodNames } from '../precomplaints/periods.js'
import { needs, queueFilters } from '../precomplaints/queue.js'
import { count, day, named } from './contract-pieces.js'
import {
  entryLineSchema,
  gapSchema,
  ownCaseSchema,
  queuedCaseSchema,
  replySchema,
  resultSchema,
  reviewedEntrySchema,
} from './contract-shapes.js'
import { trendChangeSchema, trendPeriodSchema, trendPointSchema } from './contract-trends.js'

/** As many rows as one answer holds. */
export const MAX_ROWS = 200
/** Characters of a search; a question is far shorter, and a guard must see the whole of a long story. */
export const MAX_SEARCH = 20_000
/** Characters that suggestions are looked up by. */
export const MAX_SUGGEST = 200

const rows = { from: z.int().min(0).max(1_000_000).default(0), count: z.int().min(1).max(MAX_ROWS).default(50) }
const nothing = z.strictObject({})

/** Every endpoint, with what is sent and what comes back. */
export const endpoints = {
  /** Who one is, what one may do, and the choices that lists are filtered by. */
  me: {
    request: nothing,
    response: z.strictObject({
      name: z.string(),
      roles: z.array(z.enum(['staff', 'complaint-unit', 'editor', 'administrator'])),
      may: z.strictObject({
        log: z.boolean(),
        seeQueue: z.boolean(),
        seeTrends: z.boolean(),
        export: z.boolean(),
        readGaps: z.boolean(),
        administer: z.boolean(),
      }),
      today: day,
      choices: z.strictObject({ areas: z.array(named), themes: z.array(named), unitTypes: z.array(named) }),
    }),
  },
  /** Type-ahead. `stopped`: a guard spoke up, and nothing was looked up; the search shows what to do. */
  suggest: {
    request: z.strictObject({ text: z.string().max(MAX_SUGGEST) }),
    response: z.strictObject({ stopped: z.boolean(), suggestions: z.array(entryLineSchema) }),
  },
  /** The same as saying it in the chat: an answer, a choice, "Det ved jeg ikke", a stop card, or a command's card. */
  search: {
    request: z.strictObject({ text: z.string().max(MAX_SEARCH) }),
    response: z.strictObject({
      replies: z.array(replySchema),
      /** The passages of the answer, best first, for those who show them as a list; empty when there is no answer. */
      results: z.array(resultSchema),
      /** Words as they were read where they were taken for misspelt; said with the results. */
      corrected: z.array(z.string()),
      /** What `feedback` names; null when there is no answer. */
      answerId: z.string().nullable(),
    }),
  },
  feedback: {
    request: z.strictObject({
      answerId: z.uuid(),
      reaction: z.enum(['like', 'dislike']),
      reason: z.string().max(1_000).default(''),
    }),
    /** What to do now, where the reason tells of danger; a word, where the answer is too old. */
    response: z.strictObject({ replies: z.array(replySchema) }),
  },
  /**
   * A button of a card. `data` is the button's own data with the card's inputs: of Action.Execute `{ verb, ...data, ...inputs }`,
   * of Action.Submit `{ ...data, ...inputs }`. `how`: `pressed` for Action.Execute; of Action.Submit `dialog-opened` where
   * `data.msteams.type` is `task/fetch`, else `dialog-sent`. A button with `msteams.type: 'imBack'` is a search for its `value`.
   */
  press: {
    request: z.strictObject({
      how: z.enum(['pressed', 'dialog-opened', 'dialog-sent']),
      data: z.record(z.string(), z.unknown()),
    }),
    response: z.strictObject({ replies: z.array(replySchema) }),
  },
  /** Phrases and entries one has used, newest first, and the ones kept. */
  picks: {
    request: nothing,
    response: z.strictObject({ recent: z.array(entryLineSchema), favourites: z.array(entryLineSchema) }),
  },
  'set-favourite': {
    request: z.strictObject({ entryId: z.string().min(1).max(100), favourite: z.boolean() }),
    /** `tooMany`: a star must be taken off first; nothing was changed. */
    response: z.strictObject({ tooMany: z.boolean() }),
  },
  /** One's own cases, the newest first. */
  'own-cases': { request: nothing, response: z.strictObject({ cases: z.array(ownCaseSchema) }) },
  /** Open cases from any row on; `total` is how many rows there are with these filters. */
  queue: {
    request: z.strictObject({
      ...rows,
      filter: z.enum(queueFilters).default('all'),
      need: z.enum(needs).optional(),
      theme: z.string().max(60).optional(),
      area: z.string().max(60).optional(),
      unitType: z.string().max(60).optional(),
      /** The beginning of a number, e.g. `TU-2026-00`. */
      number: z.string().max(20).optional(),
    }),
    response: z.strictObject({
      today: day,
      /** Of all open cases, whatever the filters. */
      counts: z.strictObject({ open: count, waiting: count, lateToTake: count, mine: count, lateFollowUp: count }),
      total: count,
      from: count,
      cases: z.array(queuedCaseSchema),
    }),
  },
  /** Opens any case by its number, open or not; a number that does not exist and one that one may not see are the same. */
  'find-case': {
    request: z.strictObject({ number: z.string().max(20) }),
    response: z.strictObject({ replies: z.array(replySchema) }),
  },
  trends: {
    request: z.strictObject({ period: z.enum(periodNames).default('this-quarter') }),
    response: z.strictObject({
      period: z.enum(periodNames),
      running: z.boolean(),
      now: trendPeriodSchema,
      before: trendPeriodSchema,
      changes: z.array(trendChangeSchema),
      /** How many rows could be compared; 0 means that there is too little to say anything. */
      asked: count,
      /** The last eight quarters, the oldest first. */
      quarters: z.array(trendPointSchema),
    }),
  },
  /** A quarter for direktion and committee: counts only. */
  report: {
    request: z.strictObject({ year: z.int().min(2000).max(2200), quarter: z.int().min(1).max(4) }),
    response: z.strictObject({
      year: z.int(),
      quarter: z.int().min(1).max(4),
      from: day,
      /** The last day. */
      to: day,
      running: z.boolean(),
      madeOn: day,
      /** Working days that the quarter has had. */
      workdays: count,
      now: trendPeriodSchema,
      /** The quarter before, and the same one a year earlier. */
      before: trendPeriodSchema,
      lastYear: trendPeriodSchema,
      /** Since the quarter before. */
      changes: z.array(trendChangeSchema),
      asked: count,
      quarters: z.array(trendPointSchema),
    }),
  },
  /** Links to all cases of a period in codes and days; each is good for some minutes. Null where no address is set up. */
  export: {
    request: z.strictObject({ period: z.enum(periodNames).default('this-quarter') }),
    response: z.strictObject({
      links: z.strictObject({ name: z.string(), csv: z.string(), xlsx: z.string(), minutes: z.int() }).nullable(),
    }),
  },
  /** What staff asked without an answer, the newest first. */
  gaps: {
    request: z.strictObject(rows),
    response: z.strictObject({ total: count, from: count, gaps: z.array(gapSchema) }),
  },
  /** Every entry, by the day of its next review. */
  entries: { request: nothing, response: z.strictObject({ today: day, entries: z.array(reviewedEntrySchema) }) },
  /** For the administrator: counts, and no word of any case. */
  health: {
    request: nothing,
    response: z.strictObject({
      ready: z.boolean(),
      /** Each part by name, with `ok` or what is wrong. */
      parts: z.record(z.string(), z.string()),
      unitChannel: z.enum(['known', 'unknown', 'dead']),
      /** Chats that take no messages any more. */
      deadChats: count,
      /** Messages and cards that are not shown yet. */
      waitingDeliveries: count,
      events: count,
      chainEndFits: z.boolean(),
      cases: z.strictObject({ open: count, notTakenInTime: count, followUpPassed: count }),
      entries: count,
      entriesUnderReview: count,
      gaps: count,
    }),
  },
} as const

export type EndpointName = keyof typeof endpoints
/** What the page sends; defaults may be left out. */
export type Request<N extends EndpointName> = z.input<(typeof endpoints)[N]['request']>
export type Response<N extends EndpointName> = z.output<(typeof endpoints)[N]['response']>

/** `GET /api/overview/sign-in`, without a token: how one signs in here. People are given in local mode only, all invented. */
export const signInSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('teams') }),
  z.strictObject({
    kind: z.literal('local'),
    people: z.array(z.strictObject({ id: z.string(), name: z.string(), workplace: z.string() })),
  }),
])

/**
 * 400 the request is not as it should be; 401 sign in (again); 403 not yours to see; 404 no such address; 413 too large;
 * 415 not JSON; 429 too many, wait `retryAfterSeconds`; 500 a fault, `text` says so (of a button, that nothing was saved) with a
 * reference number that the log has too.
 */
export const apiErrorSchema = z.strictObject({
  error: z.string(),
  text: z.string().optional(),
  reference: z.string().optional(),
  retryAfterSeconds: z.int().optional(),
})

export type SignIn = z.infer<typeof signInSchema>
export type ApiError = z.infer<typeof apiErrorSchema>
