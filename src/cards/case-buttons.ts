/** The buttons of the complaint unit on a case. Those that open a dialog name it; those that do something carry what was typed. */
import { z } from 'zod'
import { limits } from '../precomplaints/precomplaint.js'
import { typed } from './typed-inputs.js'

/** As many questions as a closing can answer (`reflections` of the record). */
export const MAX_REFLECTIONS = 5
/** Words to find a phrase by. */
export const MAX_PHRASE_WORDS = 200

/** What can be opened from a case. `menu` leads to the others. */
export const caseDialogs = ['menu', 'hand-on', 'write', 'follow-up', 'complaint', 'closing', 'journal'] as const
export type CaseDialog = (typeof caseDialogs)[number]

/** What the unit writes to the reporter. */
export const unitNoteKinds = ['advice', 'question'] as const

/** `version` is the one that was seen when the button was made. */
const onCase = { id: z.uuid(), version: z.int().min(1) }
/** The words that were warned about are sent all the same. */
const seen = { personalDataSeen: z.boolean().optional() }

export const reflectionIds = ['reflection0', 'reflection1', 'reflection2', 'reflection3', 'reflection4'] as const
const reflection = typed(limits.reflection.max)

export const closeInputsSchema = z.strictObject({
  outcome: typed(20),
  stepOut: typed(2),
  reflection0: reflection,
  reflection1: reflection,
  reflection2: reflection,
  reflection3: reflection,
  reflection4: reflection,
})
export type CloseInputs = z.infer<typeof closeInputsSchema>

export const noteInputsSchema = z.strictObject({
  kind: typed(20),
  text: typed(limits.note.max),
  phrase: typed(60),
  words: typed(MAX_PHRASE_WORDS),
})
export type NoteInputs = z.infer<typeof noteInputsSchema>

export const journalInputsSchema = z.strictObject({
  caseRef: typed(limits.caseRef.max),
  reason: typed(limits.reason.max),
})
export type JournalInputs = z.infer<typeof journalInputsSchema>

export const caseButtons = [
  z.strictObject({ verb: z.literal('take'), ...onCase }),
  /** `upTo` shows what happened before that place in the history. */
  z.strictObject({ verb: z.literal('show-case'), ...onCase, upTo: z.int().min(1).max(10_000).optional() }),
  z.strictObject({ verb: z.literal('open-case'), ...onCase, dialog: z.enum(caseDialogs) }),
  z.strictObject({ verb: z.literal('hand-on'), ...onCase, to: typed(100) }),
  z.strictObject({ verb: z.literal('write-note'), ...onCase, ...seen, ...noteInputsSchema.shape }),
  z.strictObject({
    verb: z.literal('note-phrase'),
    ...onCase,
    what: z.enum(['find', 'insert']),
    ...noteInputsSchema.shape,
  }),
  z.strictObject({ verb: z.literal('set-follow-up'), ...onCase, followUpDate: typed(10) }),
  z.strictObject({ verb: z.literal('mark-complaint'), ...onCase, caseRef: typed(limits.caseRef.max) }),
  z.strictObject({ verb: z.literal('close'), ...onCase, ...seen, ...closeInputsSchema.shape }),
  z.strictObject({ verb: z.literal('reopen'), ...onCase }),
  z.strictObject({ verb: z.literal('journalise'), ...onCase, ...seen, ...journalInputsSchema.shape }),
] as const
