/** What the buttons on phrase cards and route cards carry. A card keeps all that a conversation needs. */
import { z } from 'zod'

/** Characters of everything typed into one phrase, so that text and fields fit into one card of Teams. */
export const MAX_TYPED = 6000

const id = z.string().regex(/^[a-zA-Z0-9-]{1,80}$/)
const key = z.string().regex(/^[a-z0-9/-]{0,160}$/)
const chosen = z.string().max(200).default('')

/** Inputs are numbered, for their names are content; `names` in the button says which is which. */
// prettier-ignore
export const fieldIds = [
  'felt0', 'felt1', 'felt2', 'felt3', 'felt4', 'felt5', 'felt6', 'felt7', 'felt8', 'felt9', 'felt10', 'felt11',
  'felt12', 'felt13', 'felt14', 'felt15', 'felt16', 'felt17', 'felt18', 'felt19', 'felt20', 'felt21', 'felt22', 'felt23',
] as const
const typed = z.string().max(20_000).optional()
const fields = Object.fromEntries(fieldIds.map((field) => [field, typed])) as Record<
  (typeof fieldIds)[number],
  typeof typed
>

/** A phrase with all that was typed into it. */
export const phraseToFill = {
  phrase: id,
  variant: key,
  appeal: key,
  names: z.string().max(2000),
  /** The finished text, sent back by its box; it is made anew and never read. */
  finished: z.string().max(40_000).optional(),
  ...fields,
}

export const phraseButtons = [
  z.strictObject({ verb: z.literal('find-phrase'), words: z.string().max(400).default('') }),
  z.strictObject({ verb: z.literal('open-phrase'), phrase: id, route: id.optional() }),
  z.strictObject({
    verb: z.literal('choose-phrase'),
    phrase: id,
    route: id.optional(),
    variant: chosen,
    appeal: chosen,
  }),
  z.strictObject({ verb: z.literal('fill-phrase'), ...phraseToFill }),
] as const

export const routeButtons = [
  z.strictObject({ verb: z.literal('find-route') }),
  z.strictObject({ verb: z.literal('choose-topic'), topic: chosen, decision: chosen }),
  z.strictObject({ verb: z.literal('open-route'), route: chosen }),
  z.strictObject({ verb: z.literal('count-route'), route: id, from: chosen, sent: chosen }),
  z.strictObject({ verb: z.literal('read-route'), route: id }),
] as const
