/**
 * Every button the bot understands: one strict union, from which cards are built and presses are read.
 * Who presses and where is never read from here; that comes from the channel.
 */
import { z } from 'zod'
import { complaintTypes, outcomes, parentInformedAnswers, wishes } from '../precomplaints/precomplaint.js'
import { caseButtons } from './case-buttons.js'
import type { Action } from './elements.js'
import { gapButtons } from './gap-buttons.js'
import { questionButtons } from './question-buttons.js'
import { extensionButtons } from './extension-buttons.js'
import { queueButtons } from './queue-buttons.js'
import { phraseButtons, routeButtons } from './phrase-buttons.js'
import { reportButtons } from './report-buttons.js'
import { trendsButtons } from './trends-buttons.js'

export const buttonSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('show-entry'), label: z.string().max(80), page: z.int().min(0).max(1_000) }),
  ...gapButtons,
  ...reportButtons,
  ...caseButtons,
  ...queueButtons,
  ...questionButtons,
  ...phraseButtons,
  ...routeButtons,
  ...trendsButtons,
  ...extensionButtons,
])
export type Button = z.infer<typeof buttonSchema>
export type Verb = Button['verb']

type ButtonData<V extends Verb> = Partial<Extract<Button, { verb: V }>> & { verb: V }

interface ButtonLook {
  title: string
  /** What a screen reader says in the title's place; it begins with the title. */
  tooltip?: string
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

/** The sending button of a form whose answer Teams itself knows the purpose of. */
export function sendsForm(look: ButtonLook): Action {
  return { type: 'Action.Submit', ...look, data: {} }
}

/** The choices of the form, so that the card and the check of what comes back can never differ. */
export const reportChoices = { complaintTypes, wishes, parentInformedAnswers, outcomes } as const
