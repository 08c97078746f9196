/**
 * All that a municipality changes: contacts, areas, unit types, themes, emergency numbers, deadlines.
 * Content names them as `{{klageenhed.telefon}}`; what is not known is shown as a visible placeholder and never guessed.
 */
import { z } from 'zod'
import { daySchema } from './entry.js'

const text = z.string().trim().min(1)
const choices = z.array(z.strictObject({ id: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), name: text })).min(1)
const workdays = z.int().positive()
/** Two digits each, so that times compare as text. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const phone = z.strictObject({ name: text, phone: text })

/** Content of `organisation.yaml`. Phone numbers are text; an empty text means "not known". */
export const organisationSchema = z.strictObject({
  municipality: text,
  administration: text,
  checkedOn: daySchema,
  contacts: z.record(z.string(), z.object({ navn: text }).catchall(z.string())),
  emergency: z.strictObject({ alarm: text, police: text, outOfHours: phone, byArea: z.array(phone) }),
  areas: choices,
  unitTypes: choices,
  themes: choices,
  /** What the one who logs may be; optional in the form. */
  roles: choices,
  deadlines: z.strictObject({
    takeWithinWorkdays: workdays,
    takeUrgentWithinWorkdays: workdays,
    urgentFromStep: z.int().min(1).max(7),
    followUpDefaultWorkdays: workdays,
    followUpMaxWorkdays: workdays,
    /** Working days within which the unit means to answer a question; the unit is reminded on the next. */
    answerQuestionWithinWorkdays: workdays.default(1),
  }),
  /** When the bot may write of its own accord: on working days, Copenhagen time. `closed` are more days off, as month-day. */
  hours: z
    .strictObject({
      from: timeOfDay,
      to: timeOfDay,
      closed: z.array(z.string().regex(/^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/)),
    })
    .refine(({ from, to }) => from < to, { message: 'to must be later than from', path: ['to'] }),
  retention: z.strictObject({
    /** Text is deleted this many days after closing and journalising, whichever came last. */
    textDaysAfterClosing: z.int().min(0).max(3650),
    /** Cases open for longer than this are listed. */
    maxOpenMonths: z.int().min(1).max(120),
    /** Words of a question to the unit are deleted this many days after it was answered or closed. */
    questionTextDays: z.int().min(0).max(3650).default(90),
  }),
  /** As many as a closing can answer. */
  reflection: z.array(text).max(5),
})
export type Organisation = z.infer<typeof organisationSchema>

const placeholder = /\{\{\s*([A-Za-z]+(?:\.[A-Za-z]+)+)\s*\}\}/g

/** Fills `{{contact.field}}`; `unknown` lists the paths that `organisation.yaml` does not have. */
export function fillPlaceholders(source: string, organisation: Organisation): { text: string; unknown: string[] } {
  const unknown: string[] = []
  const filled = source.replace(placeholder, (whole, path: string) => {
    const value = valueAt(path, organisation)
    if (value === undefined) unknown.push(path)
    return value ?? whole
  })
  return { text: filled, unknown }
}

function valueAt(path: string, organisation: Organisation): string | undefined {
  const [first = '', ...rest] = path.split('.')
  const contact = Object.hasOwn(organisation.contacts, first) ? organisation.contacts[first] : undefined
  if (contact) {
    const field = rest.join('.')
    if (!Object.hasOwn(contact, field)) return undefined
    return contact[field]?.trim() || `[${field}: ${contact.navn}]`
  }
  let value: unknown = organisation
  for (const key of [first, ...rest]) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return typeof value === 'string' ? value : undefined
}
