/**
 * Every button the bot understands: one strict union, from which cards are built and presses are read.
 * Who presses and where is never read from here; that comes from the channel.
 */
import { z } from 'zod'
import { complaintTypes, limits, outcomes, parentInformedAnswers, wishes } from '../precomplaints/precomplaint.js'
import type { Action } from './elements.js'
import { phraseButtons, routeButtons } from './phrase-buttons.js'

const caseButton = { id: z.uuid(), version: z.int().min(1) }

/** Inputs as a form sends them: all are text, and an empty one may be left out. Bounds are checked by the dialog. */
const typed = (max: number) =>
  z
    .string()
    .max(max * 2)
    .default('')

export const reportInputsSchema = z.strictObject({
  unitType: typed(60),
  unitName: typed(limits.unitName.max),
  area: typed(60),
  theme: typed(60),
  complaintTypes: typed(120),
  explicitComplaint: typed(10),
  whatHappened: typed(limits.whatHappened.max),
  parentGoal: typed(limits.parentGoal.max),
  triedSoFar: typed(limits.triedSoFar.max),
  conflictStep: typed(2),
  wish: typed(20),
  parentInformed: typed(20),
  followUpDate: typed(10),
})
export type ReportInputs = z.infer<typeof reportInputsSchema>

export const closeInputsSchema = z.strictObject({
  outcome: typed(20),
  reflection0: typed(limits.reflection.max),
  reflection1: typed(limits.reflection.max),
})
export type CloseInputs = z.infer<typeof closeInputsSchema>

export const buttonSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('log') }),
  z.strictObject({ verb: z.literal('my-cases') }),
  z.strictObject({ verb: z.literal('gaps'), page: z.int().min(0).max(10_000) }),
  z.strictObject({
    verb: z.literal('send-report'),
    formKey: z.uuid(),
    dangerSeen: z.boolean().optional(),
    ...reportInputsSchema.shape,
  }),
  z.strictObject({ verb: z.literal('take'), ...caseButton }),
  z.strictObject({ verb: z.literal('show-case'), ...caseButton }),
  z.strictObject({ verb: z.literal('open-closing'), ...caseButton }),
  z.strictObject({ verb: z.literal('close'), ...caseButton, ...closeInputsSchema.shape }),
  ...phraseButtons,
  ...routeButtons,
])
export type Button = z.infer<typeof buttonSchema>
export type Verb = Button['verb']

type ButtonData<V extends Verb> = Partial<Extract<Button, { verb: V }>> & { verb: V }

interface ButtonLook {
  title: string
  style?: 'positive' | 'destructive'
  /** The button sends its own data only, and may be pressed with the card's inputs empty. */
  associatedInputs?: 'none'
}

/** A button that is answered in place: Action.Execute, with Action.Submit for clients that lack it. */
export function press<V extends Verb>(look: ButtonLook, data: ButtonData<V>): Action {
  const { verb, ...rest } = data
  const submit = { type: 'Action.Submit', ...look, data }
  return { type: 'Action.Execute', ...look, verb, data: rest, fallback: submit }
}

/** A button that opens a dialog only the presser sees. */
export function opensDialog<V extends Verb>(look: ButtonLook, data: ButtonData<V>): Action {
  return { type: 'Action.Submit', ...look, data: { ...data, msteams: { type: 'task/fetch' } } }
}

/** The sending button inside a dialog. */
export function sendsDialog<V extends Verb>(look: ButtonLook, data: ButtonData<V>): Action {
  return { type: 'Action.Submit', ...look, data }
}

/** The choices of the form, so that the card and the check of what comes back can never differ. */
export const reportChoices = { complaintTypes, wishes, parentInformedAnswers, outcomes } as const
