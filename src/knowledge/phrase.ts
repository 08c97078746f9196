/**
 * A phrase made ready to send: which texts it has, which appeal guidance fits, what must be filled in, and the text itself.
 * Pure; the words shown come from the content and from the writer.
 */
import type { Entry, Passage, PhraseEntry, RouteEntry, Slot } from './entry.js'
import { instanceName } from './route-guide.js'

/** One of a phrase's texts: the text itself (`name` is empty) or the one for a channel or kind of case. */
export interface Variant {
  key: string
  name: string
  passage: Passage
}

/** An appeal guidance that a decision can carry: a module, in one of its texts. */
export interface AppealOption {
  key: string
  module: PhraseEntry
  variant: Variant
}

/** What the writer fills in. `contact` is a gap in the municipality's own settings. */
export interface Field extends Omit<Slot, 'type'> {
  type: 'text' | 'longtext' | 'date' | 'contact'
}

/** Something to look at before the text is sent. */
export interface DateWarning {
  kind: 'deadline-passed' | 'not-yet'
  label: string
  day: string
}

const textHeading = /^Tekst(?::(.+))?$/
const slotMark = /\{\{([a-z][a-z0-9_]*)\}\}/g
/** How the loader shows a contact that organisation.yaml does not have: `[telefon: Den Centrale Klageenhed]`. */
const contactGap = /\[([A-Za-z]+): ([^[\]\n]+)\]/g

/** Days that lie ahead when the letter is written, and days that have been. */
const ahead = /frist|svar_?dato|svar_senest|opfoelgning|samtykke_slut|genvurder|ny_besked/
const behind = /^(?:modtaget|afgoerelse|brud|kendskab|samtale|tidligere|underret|videresendt)_dato$/
/** Asks for a deadline that is over, as when a complaint came too late. */
const asksForThePast = /udløb\b/

export function variantsOf(phrase: PhraseEntry): Variant[] {
  return phrase.passages.flatMap((passage) => {
    const found = textHeading.exec(passage.heading)
    return found ? [{ key: passage.id.slice(phrase.id.length + 1), name: found[1]?.trim() ?? '', passage }] : []
  })
}

/** Every appeal guidance the phrase names, in each of its texts. */
export function appealOptions(phrase: PhraseEntry, byLabel: (label: string) => Entry | undefined): AppealOption[] {
  return phrase.appeal.flatMap((id) => {
    const module = byLabel(`Frase ${id}`)
    if (module?.collection !== 'phrases') return []
    return variantsOf(module).map((variant) => ({ key: `${id}/${variant.key}`, module, variant }))
  })
}

/** The guidance of the route one comes from; a text for a kind of case is taken when the route is about that kind. */
export function appealOfRoute(options: readonly AppealOption[], route: RouteEntry): AppealOption | undefined {
  const fitting = options.filter(({ module }) => route.phrases.includes(module.id))
  return fitting.find(({ variant }) => isAbout(route, variant)) ?? fitting.find(({ variant }) => !variant.name)
}

/** The text that fits a route: where there is one for its kind of case, the ordinary text would be wrong. */
export function variantOfRoute(variants: readonly Variant[], route: RouteEntry): Variant | undefined {
  return variants.find((variant) => isAbout(route, variant))
}

/** What must be filled in for this text with this guidance; the guidance's own gaps stand where the guidance stands. */
export function fieldsOf(phrase: PhraseEntry, variant: Variant, appeal: AppealOption | undefined): Field[] {
  const own = slotsIn(variant.passage.text, phrase).flatMap((slot): Field[] => {
    if (slot.type !== 'appeal') return [{ ...slot, type: slot.type }]
    return appeal ? fieldsOf(appeal.module, appeal.variant, undefined) : []
  })
  const contacts = [...variant.passage.text.matchAll(contactGap)].map(([name, label = '', example = '']): Field => ({
    name,
    label,
    type: 'contact',
    example,
  }))
  const all = [...own, ...contacts]
  return all.filter(({ name }, index) => all.findIndex((field) => field.name === name) === index)
}

/** What is known beforehand from the route one comes from. Where the body depends on the case, nothing is. */
export function valuesOfRoute(route: RouteEntry | undefined): Record<string, string> {
  const instance = route && instanceName(route)
  if (!instance) return {}
  const deadline = deadlineInLetter(route.deadline)
  return { klageinstans: instance, ...(deadline ? { klagefrist: deadline } : {}) }
}

/** As it is said to the parent. A deadline that must be confirmed, or counts in a special way, is left to the writer. */
function deadlineInLetter(deadline: RouteEntry['deadline']): string | undefined {
  if (!deadline || deadline.confirm || deadline.skipJuly || deadline.unit === 'workdays') return undefined
  const { count, unit, from } = deadline
  const span = `${count} ${{ days: 'dage', weeks: count === 1 ? 'uge' : 'uger', months: 'måneder', years: 'år' }[unit]}`
  return from === 'receipt' ? `${span} fra den dag, du modtog afgørelsen.` : `${span} efter det, du klager over.`
}

/** The text to copy: without markup, every gap filled. Values are put in as they are, and once. */
export function fillPhrase(
  phrase: PhraseEntry,
  variant: Variant,
  appeal: AppealOption | undefined,
  values: Readonly<Record<string, string>>,
): string {
  const appealSlots = new Set(phrase.slots.filter(({ type }) => type === 'appeal').map(({ name }) => name))
  const guidance = appeal ? fillText(appeal.variant.passage.text, values) : ''
  const withGuidance = Object.fromEntries([...appealSlots].map((name) => [name, guidance]))
  return fillText(variant.passage.text, { ...values, ...withGuidance })
}

/** Days that are over though they should lie ahead, or the other way round. `today` and days are `YYYY-MM-DD`. */
export function dateWarnings(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
  today: string,
): DateWarning[] {
  return fields.flatMap(({ name, label, type }): DateWarning[] => {
    const day = values[name]
    if (type !== 'date' || !day) return []
    if (ahead.test(name) && !asksForThePast.test(label) && day < today) return [{ kind: 'deadline-passed', label, day }]
    return behind.test(name) && day > today ? [{ kind: 'not-yet', label, day }] : []
  })
}

function isAbout(route: RouteEntry, { name }: Variant): boolean {
  return name !== '' && route.matter.split(/[^\p{L}\p{N}]+/u).includes(name)
}

/** The slots that a text uses, in the order in which they are asked. */
export function slotsIn(text: string, { slots }: PhraseEntry): Slot[] {
  const used = [...text.matchAll(slotMark)].map((match) => match[1])
  return slots.filter(({ name }) => used.includes(name))
}

/** A value that ends a sentence makes the text's own full stop superfluous. */
function fillText(template: string, values: Readonly<Record<string, string>>): string {
  const gap = new RegExp(`(${slotMark.source}|${contactGap.source})(\\.?)`, 'g')
  return template
    .replaceAll('**', '')
    .replace(gap, (whole: string, mark: string, name: string | undefined, ...rest) => {
      const value = values[name ?? mark]
      if (value === undefined) return whole
      const stop = String(rest[2])
      return stop && /[.!?…]$/.test(value) ? value : value + stop
    })
}
