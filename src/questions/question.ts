/**
 * The record of a question that somebody handed to the complaint unit because the knowledge base did not answer it.
 * It is no case: nothing is decided in it, and it is not journalised. The record is the truth; every card is a view of it.
 */
import { z } from 'zod'

/** Lengths in characters: a question of some sentences and an answer of half a page; more belongs in a talk. */
export const questionLimits = {
  question: { min: 10, max: 1000 },
  answer: { min: 2, max: 1500 },
  /** Why there will be no answer; the asker reads it. */
  reason: { min: 5, max: 500 },
  /** Of an entry that answers, e.g. "KlarRet 14". */
  label: { max: 80 },
} as const

/** Times one may ask back; after that a talk is quicker for both. */
export const MAX_FOLLOW_UPS = 3

export const questionStatuses = ['open', 'answered', 'closed'] as const
/** Who asks and who answers take turns; a follow-up is the asker's. */
export const turnKinds = ['question', 'answer', 'follow-up'] as const
export const helpedAnswers = ['ja', 'nej'] as const
export type Helped = (typeof helpedAnswers)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const moment = z.iso.datetime()
const personSchema = z.strictObject({ id: z.string().min(1), name: z.string() })

const turnSchema = z.strictObject({
  kind: z.enum(turnKinds),
  /** Empty once it has been deleted. */
  text: z.string().max(questionLimits.answer.max),
  /** The label of an entry that answers; of answers only. */
  label: z.string().max(questionLimits.label.max).optional(),
  at: moment,
  by: personSchema,
})

export const questionSchema = z.strictObject({
  id: z.uuid(),
  /** What people say and write, e.g. SP-2026-0007. */
  number: z.string(),
  /** Counts the changes; a write names the version it was made from. */
  version: z.int().min(1),
  status: z.enum(questionStatuses),
  asker: personSchema,
  /** Whether the unit sees who asked and from what kind of workplace. */
  showAsker: z.boolean(),
  /** A code of `organisation.yaml`, or empty; shown only with `showAsker`. */
  unitType: z.string().max(60),
  createdAt: moment,
  /** The last working day on which somebody in the unit should answer what is open. */
  answerBy: day,
  turns: z
    .array(turnSchema)
    .min(1)
    .max(2 + 2 * MAX_FOLLOW_UPS),
  /** Closed without an answer. */
  closing: z
    .strictObject({ reason: z.string().max(questionLimits.reason.max), at: moment, by: personSchema })
    .optional(),
  /** What the asker said of the newest answer. */
  helped: z.enum(helpedAnswers).optional(),
  /** When the words were deleted: by retention, or because a person was erased. */
  textRemovedAt: moment.optional(),
})

export type Question = z.infer<typeof questionSchema>
export type QuestionTurn = Question['turns'][number]
export type QuestionPerson = z.infer<typeof personSchema>

/** The readable number of the nth question of a year. */
export function questionNumber(year: number, count: number): string {
  return `SP-${year}-${String(count).padStart(4, '0')}`
}

/** What the unit should answer now: the newest thing the asker wrote. */
export function askedIn({ turns }: Question): QuestionTurn {
  const asked = turns.findLast(({ kind }) => kind !== 'answer')
  if (!asked) throw new Error('A question without anything that was asked')
  return asked
}

export function lastAnswerIn({ turns }: Question): QuestionTurn | undefined {
  return turns.findLast(({ kind }) => kind === 'answer')
}

export function followUpsLeft({ turns }: Question): number {
  return MAX_FOLLOW_UPS - turns.filter(({ kind }) => kind === 'follow-up').length
}

/** When it was last answered or closed; undefined while it is open. */
export function endedAt(question: Question): string | undefined {
  if (question.status === 'open') return undefined
  return question.closing?.at ?? lastAnswerIn(question)?.at
}
