/** What the message extension's own buttons carry. Beside these, its dialogs understand those of the form and of phrases (in-dialog.ts). */
import { z } from 'zod'
import { limits } from '../precomplaints/precomplaint.js'
import { phraseToFill } from './phrase-buttons.js'
import { typed } from './typed-inputs.js'

/** Characters of a question; a message that one asks about may be longer, and its beginning is taken. */
export const MAX_QUESTION = 2000

const entry = z.string().min(1).max(120)

export const extensionButtons = [
  /** One of the entries that were found; `passage` is the one that was nearest to what was typed. */
  z.strictObject({ verb: z.literal('pick'), entry, passage: z.string().max(200).optional() }),
  z.strictObject({ verb: z.literal('star'), entry, on: z.boolean() }),
  z.strictObject({ verb: z.literal('insert-phrase'), ...phraseToFill }),
  /** The report form, with the text of the message it was opened on. */
  z.strictObject({ verb: z.literal('take-message'), message: z.string().max(limits.whatHappened.max) }),
  z.strictObject({ verb: z.literal('ask-about'), text: typed(MAX_QUESTION) }),
  z.strictObject({ verb: z.literal('ask-again'), text: typed(MAX_QUESTION) }),
] as const
