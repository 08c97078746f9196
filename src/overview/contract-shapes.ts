/** What the overview's lists and answers are made of: replies, passages, cases, gaps, entries. */
import { z } from 'zod'
import { gapKinds } from '../knowledge/gap.js'
import { statuses } from '../precomplaints/precomplaint.js'
import { needs } from '../precomplaints/queue.js'
import { count, day, moment, named } from './contract-pieces.js'

const element = z.looseObject({ type: z.string() })

/** An Adaptive Card, for the official renderer. */
export const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.string(),
  version: z.literal('1.5'),
  lang: z.enum(['da', 'en']),
  fallbackText: z.string(),
  speak: z.string().optional(),
  body: z.array(element),
  actions: z.array(element).optional(),
})

/** Pressing it searches for `says`. */
export const suggestionSchema = z.strictObject({ title: z.string(), says: z.string() })

/** What the bot says; the same as in the chat. */
export const replySchema = z.discriminatedUnion('kind', [
  /** Markdown: bold, lists, paragraphs. */
  z.strictObject({ kind: z.literal('text'), text: z.string(), suggestions: z.array(suggestionSchema).optional() }),
  /** Markdown with `[n]`, each a citation whose card opens. */
  z.strictObject({
    kind: z.literal('answer'),
    text: z.string(),
    citations: z.array(
      z.strictObject({
        position: z.int().min(1),
        name: z.string(),
        abstract: z.string(),
        card: cardSchema,
        /** Where the source can be read outside, if the content says so. */
        url: z.string().optional(),
        keywords: z.array(z.string()),
        passageId: z.string(),
      }),
    ),
    suggestions: z.array(suggestionSchema),
  }),
  z.strictObject({ kind: z.literal('card'), card: cardSchema }),
  /** Takes the place of the card that was pressed. */
  z.strictObject({ kind: z.literal('replace'), card: cardSchema }),
  /** A short word; the card stays. */
  z.strictObject({ kind: z.literal('notice'), text: z.string() }),
  /** Opens a dialog, or shows the open one anew (with what is missing). */
  z.strictObject({ kind: z.literal('dialog'), title: z.string(), card: cardSchema }),
  /** Closes the dialog, with a word to show. */
  z.strictObject({ kind: z.literal('dialog-done'), text: z.string() }),
])

/** An entry of the knowledge base as a line in a list. */
export const entryLineSchema = z.strictObject({
  id: z.string(),
  /** Searching for it opens the entry: `KlarRet 14`, `Frase akt-modtaget`. */
  label: z.string(),
  title: z.string(),
  collection: z.enum(['klarret', 'rules', 'routes', 'phrases']),
})

/** A passage that answers, in its own words. */
export const resultSchema = entryLineSchema.extend({
  passageId: z.string(),
  heading: z.string(),
  /** Markdown. */
  text: z.string(),
  /** Law or practice, and how sure that is where it is not quite sure. */
  source: z.string(),
  certainty: z.enum(['V', 'V*', 'S', 'M+', 'M?']),
  /** Always shown with the passage. Markdown. */
  reservation: z.string().nullable(),
  owner: z.string(),
  checkedOn: day,
  /** No jurist has approved it yet. */
  isStarter: z.boolean(),
  /** Its day of review has passed. */
  isUnderReview: z.boolean(),
})

export const ownCaseSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  theme: named,
  status: z.enum(statuses),
  /** One sentence on where it stands. */
  statusText: z.string(),
  loggedAt: moment,
  /** The day on which one is asked how it went; null when the case has ended. */
  followUp: day.nullable(),
  /** The unit waits for an answer: button `open-note` with `kind: 'answer'`. */
  hasQuestion: z.boolean(),
})

export const queuedCaseSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  /** What its buttons carry: `take`, `show-case`, `open-case`. */
  version: z.int().min(1),
  status: z.enum(statuses),
  /** Why it stands where it stands; the list is in this order. */
  need: z.enum(needs),
  theme: named,
  area: named,
  unitType: named,
  /** Step of the conflict, 1 to 7. */
  step: z.int(),
  loggedAt: moment,
  ageInDays: count,
  /** The last day on which somebody should take it. */
  takeBy: day.nullable(),
  followUp: day,
  urgentBy: day.nullable(),
  /** Working days over `takeBy` (waiting) or over `followUp` (in hand); 0 when in time. */
  workdaysLate: count,
  owner: z.strictObject({ name: z.string(), isMe: z.boolean() }).nullable(),
  isComplaint: z.boolean(),
})

export const gapSchema = z.strictObject({
  kind: z.enum(gapKinds),
  /** What was asked, or the reason given with a 👎; without personal data, and possibly empty. */
  text: z.string(),
  /** Labels of the entries a 👎 was given for. */
  labels: z.array(z.string()),
  count,
  firstSeen: moment,
  lastSeen: moment,
  /** The number of the question about it that was handed to the complaint unit. */
  handedOn: z.string().nullable(),
})

export const reviewedEntrySchema = entryLineSchema.extend({
  owner: z.string(),
  certainty: resultSchema.shape.certainty,
  isStarter: z.boolean(),
  checkedOn: day,
  reviewBy: day,
  /** The day of review has passed. */
  isOverdue: z.boolean(),
  /** Answers of the last three months in which it was shown, and what was thought of it ever since. */
  shown: count,
  liked: count,
  disliked: count,
})

export type Reply = z.infer<typeof replySchema>
export type Result = z.infer<typeof resultSchema>
export type EntryLine = z.infer<typeof entryLineSchema>
export type OwnCase = z.infer<typeof ownCaseSchema>
export type QueuedCase = z.infer<typeof queuedCaseSchema>
export type Gap = z.infer<typeof gapSchema>
export type ReviewedEntry = z.infer<typeof reviewedEntrySchema>
