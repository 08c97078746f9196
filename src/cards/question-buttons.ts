/** The buttons of a question to the complaint unit: its form, what the unit does with it, and what the asker does with the answer. */
import { z } from 'zod'
import { helpedAnswers, questionLimits } from '../questions/question.js'
import { seenShape } from './report-buttons.js'
import { typed } from './typed-inputs.js'

/** What can be opened from a question. */
export const questionDialogs = ['answer', 'closing', 'ask-back'] as const

export const questionInputsSchema = z.strictObject({
  question: typed(questionLimits.question.max),
  showAsker: typed(5),
  unitType: typed(60),
})
export type QuestionInputs = z.infer<typeof questionInputsSchema>

/** `version` is the one that was seen when the button was made. */
const onQuestion = { id: z.uuid(), version: z.int().min(1) }
const seen = { personalDataSeen: z.boolean().optional() }

export const questionButtons = [
  z.strictObject({ verb: z.literal('send-question'), formKey: z.uuid(), ...seenShape, ...questionInputsSchema.shape }),
  z.strictObject({ verb: z.literal('open-question'), ...onQuestion, dialog: z.enum(questionDialogs) }),
  z.strictObject({
    verb: z.literal('answer-question'),
    ...onQuestion,
    ...seen,
    text: typed(questionLimits.answer.max),
    label: typed(questionLimits.label.max),
  }),
  z.strictObject({
    verb: z.literal('close-question'),
    ...onQuestion,
    ...seen,
    reason: typed(questionLimits.reason.max),
  }),
  z.strictObject({
    verb: z.literal('ask-back'),
    id: z.uuid(),
    ...seenShape,
    text: typed(questionLimits.question.max),
  }),
  z.strictObject({ verb: z.literal('tell-helped'), id: z.uuid(), how: z.enum(helpedAnswers) }),
] as const
