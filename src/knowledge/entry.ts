/**
 * What the bot knows, as schemas: the front matter of each collection, and the entry and passage made from a file.
 * docs/content-format.md tells the same to those who write content. Unknown fields are faults.
 */
import { z } from 'zod'

const text = z.string().trim().min(1)
const texts = z.array(text)

/** A calendar day, `2026-11-22`. */
export const daySchema = z.string().refine(isDay, { error: 'Ikke en dato.' })

function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** How well a statement is backed: seen at its address, statute read, municipal memo, confident, or a jurist must check. */
export const certaintySchema = z.enum(['V', 'V*', 'S', 'M+', 'M?'])
export type Certainty = z.infer<typeof certaintySchema>

const common = {
  id: text.regex(/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/),
  title: text,
  about: text.max(160),
  status: z.enum(['starter', 'approved']),
  certainty: certaintySchema,
  sources: texts.min(1),
  checkedOn: daySchema,
  reviewBy: daySchema,
  owner: text,
  related: texts.default([]),
  questions: texts.default([]),
}

/** A guide in the series KlarRet. Numbers may have gaps. */
export const klarretSchema = z.strictObject({ ...common, number: z.int().positive() })

/** A rule or practice that is no KlarRet guide of its own. */
export const ruleSchema = z.strictObject(common)

/** The time within which a complaint must be made. `confirm` asks the reader to confirm it with the lawyers. */
export const deadlineSchema = z.strictObject({
  count: z.int().positive(),
  unit: z.enum(['days', 'workdays', 'weeks', 'months', 'years']),
  from: z.enum(['receipt', 'event']),
  skipJuly: z.boolean().default(false),
  confirm: z.boolean().default(false),
  text,
})

/** Where a kind of complaint goes. */
export const routeSchema = z.strictObject({
  ...common,
  matter: text,
  types: z.array(z.enum(['formalitet', 'adfaerd', 'serviceniveau', 'realitet'])).min(1),
  decision: z.enum(['yes', 'no', 'either']),
  firstStep: text,
  instance: text,
  instanceKey: z.enum([
    'klagenaevn-special',
    'ankestyrelsen',
    'tilsyn',
    'datatilsynet',
    'borgerraadgiver',
    'ombudsmand',
    'skoleleder',
    'skolebestyrelse',
    'leder',
    'mobning-national',
    'ligebehandling',
    'patientklager',
    'familieret',
    'politisk',
    'whistleblower',
    'ingen',
    'andet',
  ]),
  how: text,
  deadline: deadlineSchema.optional(),
  statute: texts.default([]),
  phrases: texts.default([]),
  topic: z.enum([
    'specialundervisning',
    'mobning',
    'skolens-beslutninger',
    'proever',
    'fravaer',
    'pladser',
    'stoette-dagtilbud',
    'aktindsigt',
    'persondata',
    'adfaerd',
    'sagsbehandling',
    'serviceniveau',
    'underretning',
    'andet',
  ]),
})

/** A gap in a phrase that the writer fills in; `appeal` is filled from the complaint route. */
export const slotSchema = z.strictObject({
  name: text.regex(/^[a-z][a-z0-9_]*$/),
  label: text,
  type: z.enum(['text', 'longtext', 'date', 'appeal']),
  example: z.string().default(''),
})
export type Slot = z.infer<typeof slotSchema>

/** A text to copy into a letter, a message or a call. */
export const phraseSchema = z.strictObject({
  ...common,
  purpose: text,
  audience: z.enum(['forælder', 'anden myndighed', 'intern']),
  channels: z.array(z.enum(['Digital Post', 'Aula', 'telefonmanuskript', 'notat'])).min(1),
  isDecision: z.boolean(),
  notWhen: text,
  mustContain: texts,
  legalRefs: texts,
  klarret: z.array(z.int().positive()).default([]),
  appeal: texts.default([]),
  slots: z.array(slotSchema).default([]),
  version: z.int().positive(),
  validFrom: daySchema,
  approvedBy: z.string(),
})

/** The collections, by folder name. */
export const collections = {
  klarret: klarretSchema,
  rules: ruleSchema,
  routes: routeSchema,
  phrases: phraseSchema,
} as const
export type Collection = keyof typeof collections

/** A stretch of an entry that is found, shown and cited; `text` is Markdown with placeholders filled. */
export interface Passage {
  /** `entryId#slug-of-heading` */
  id: string
  heading: string
  text: string
  /** Phrasings this very passage answers. */
  questions: string[]
  sources: string[]
  /** Words to be found by that are never shown: what a scanned text should have said. */
  searchTerms?: string[] | undefined
  certainty: Certainty
  /** A warning that is always shown with the passage. */
  reservation?: string | undefined
}

interface FromFile {
  /** What staff call it: `KlarRet 14`, `Frase akt-modtaget`, `Klagevej R17`, `Regel tilbagemeldingsgaranti`. */
  label: string
  passages: Passage[]
  /** The file, relative to the content folder. */
  file: string
}

export type KlarretEntry = { collection: 'klarret' } & z.infer<typeof klarretSchema> & FromFile
export type RuleEntry = { collection: 'rules' } & z.infer<typeof ruleSchema> & FromFile
export type RouteEntry = { collection: 'routes' } & z.infer<typeof routeSchema> & FromFile
export type PhraseEntry = { collection: 'phrases' } & z.infer<typeof phraseSchema> & FromFile
export type Entry = KlarretEntry | RuleEntry | RouteEntry | PhraseEntry

/** The label of an entry, from its collection and its number or id. */
export function labelOf(collection: Collection, front: { id: string; number?: number }): string {
  if (collection === 'klarret') return `KlarRet ${front.number ?? front.id}`
  if (collection === 'phrases') return `Frase ${front.id}`
  if (collection === 'routes') return `Klagevej ${front.id}`
  return `Regel ${front.id}`
}
