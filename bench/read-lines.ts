/**
 * Reads the data that searches are measured with: one JSON value a line.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { commandKinds, referenceKinds } from '../src/knowledge/wishes.js'
import type { SearchDocument } from '../src/knowledge/documents.js'

const documentSchema = z.object({
  id: z.string(),
  title: z.string().optional(),
  headings: z.array(z.string()).optional(),
  text: z.string(),
})
/** A question and how relevant documents are to it, by id. */
const querySchema = z.object({ id: z.string(), query: z.string(), rel: z.record(z.string(), z.number()) })
export type Query = z.infer<typeof querySchema>

/** A question of the golden set: what it should come to. */
const goldenSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  kind: z.enum(['answerable', 'out-of-scope', 'keyword-trap', 'sensitive']),
  /** Labels of entries, any of which answers. */
  expect: z.array(z.string()).optional(),
  guard: z.enum(['danger', 'whistleblower', 'personal-data', 'threats', 'manipulation']).optional(),
  split: z.enum(['dev', 'held']),
})
export type Golden = z.infer<typeof goldenSchema>

/** Written by ear or in a hurry, so that its words are not to be learnt from as words; not known of most. */
const misspelt = z.literal(true).optional()

/**
 * A sentence that tells of a child in danger, or an ordinary one in like words: of some it is known whether they are told as a
 * parent's complaint or asked. Development sentences (`dev`) are fitted on; by `held` thresholds are chosen; `fresh` has been
 * asked as often as docs/search.md says.
 */
const concernSchema = z.strictObject({
  text: z.string(),
  danger: z.boolean(),
  split: z.enum(['dev', 'held', 'fresh']),
  about: z.enum(['complaint', 'question']).optional(),
  misspelt,
})
type Concern = z.infer<typeof concernSchema>

/** A text that a guard (`of`) stops, though another may stop it first; or one in like words that none stops, not always known of which. */
const guardedSchema = z.strictObject({
  text: z.string(),
  of: z.enum(['whistleblower', 'personal-data', 'threats', 'manipulation']).optional(),
  stops: z.boolean(),
  split: z.enum(['dev', 'held', 'fresh']),
  misspelt,
})
type Guarded = z.infer<typeof guardedSchema>

/** A message that wishes for a command, or for none; nothing is learnt from these. */
const wishSchema = z.strictObject({ text: z.string(), kind: z.enum([...commandKinds, 'none']) })

/** A message on Friday 27 November 2026 that asks to count a deadline, or one in like words that does not. */
const countedSchema = z.strictObject({
  text: z.string(),
  request: z
    .strictObject({ count: z.int(), unit: z.enum(['workdays', 'days', 'weeks', 'months', 'years']), from: z.string() })
    .nullable(),
})

/**
 * What somebody writes after an answer, `first` being what was asked before. `further` can only be understood with the first, `new`
 * stands alone, `outside` is about something else, `own-case` about what the person has logged. `expect`: labels, any of which answers.
 * The wishes have learnt from `dev`.
 */
const dialogueSchema = z.strictObject({
  author: z.int(),
  kind: z.enum([...referenceKinds, 'new', 'outside', 'own-case']),
  first: z.string().optional(),
  then: z.string(),
  expect: z.array(z.string()).optional(),
  split: z.enum(['dev', 'held']),
})
export type Dialogue = z.infer<typeof dialogueSchema>

function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line) => (line.trim() ? [schema.parse(JSON.parse(line))] : []))
}

export const readDocuments = (path: string): SearchDocument[] => readLines(path, documentSchema)
export const readQueries = (path: string): Query[] => readLines(path, querySchema)
export const readGolden = (path: string): Golden[] => readLines(path, goldenSchema)
export const readConcerns = (path: string): Concern[] => readLines(path, concernSchema)
export const readWished = (path: string) => readLines(path, wishSchema)
export const readDialogues = (path: string): Dialogue[] => readLines(path, dialogueSchema)
export const readCounted = (path: string) => readLines(path, countedSchema)
export const readGuarded = (path: string): Guarded[] => readLines(path, guardedSchema)
