/**
 * Using a phrase: find it, choose its text, fill it in, copy it. Nothing typed is kept anywhere but in the card, and only
 * in the private chat.
 */
import { dayOf } from '../calendar.js'
import type { Button } from '../cards/buttons.js'
import type { Card } from '../cards/elements.js'
import { fieldIds } from '../cards/phrase-buttons.js'
import { fitsTeams, phraseCard, phraseChoiceCard, type FinishedPhrase, type PhraseForm } from '../cards/phrase-card.js'
import { labelOfField, maxLengthOf } from '../cards/phrase-fields.js'
import { phraseFindCard } from '../cards/phrase-find-card.js'
import { daySchema, type PhraseEntry, type RouteEntry } from '../knowledge/entry.js'
import {
  appealOfRoute,
  appealOptions,
  dateWarnings,
  fieldsOf,
  fillPhrase,
  slotsIn,
  valuesOfRoute,
  variantOfRoute,
  variantsOf,
  type Field,
} from '../knowledge/phrase.js'
import { da } from '../texts/da.js'
import { cleanText } from './clean-text.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** As many phrases as one reads before asking with other words. */
const MAX_FOUND = 5
/** Passages looked through for phrases. */
const LOOKS_AT = 200

type ButtonOf<V extends Button['verb']> = Extract<Button, { verb: V }>

/** The search card; with words, what was found. */
export function findPhrase(turn: Turn, words: string, deps: Dependencies): Reply[] {
  const { texts } = deps
  const elsewhere = notPrivate(turn, deps)
  if (elsewhere) return elsewhere
  const { text } = cleanText(words, texts)
  const card = phraseFindCard(text, text ? phrasesFor(text, deps) : undefined, texts)
  return turn.kind === 'pressed' ? [{ kind: 'replace', card, activityId: turn.activityId }] : [{ kind: 'card', card }]
}

/** A phrase's first card: the choice between its texts, or the form at once. */
export function openPhrase(turn: Turn, id: string, routeId: string | undefined, deps: Dependencies): Reply[] {
  const elsewhere = notPrivate(turn, deps)
  if (elsewhere) return elsewhere
  const phrase = phraseOf(id, deps)
  if (!phrase) return gone(turn, deps)
  const route = routeOf(routeId, deps)
  const choices = choicesOf(phrase, deps)
  const appeal = route && appealOfRoute(choices.appeals, route)
  const variant = (route && variantOfRoute(choices.variants, route)) ?? choices.variants[0]
  if (hasChoices(choices)) {
    const chosen = { variant: variant?.key, appeal: appeal?.key, route: route?.id }
    return [{ kind: 'card', card: phraseChoiceCard(phrase, choices, chosen, deps.texts) }]
  }
  const values = valuesOfRoute(route)
  return [{ kind: 'card', card: phraseCard(formOf(phrase, '', '', values, deps), undefined, deps.texts) }]
}

export function choosePhrase(turn: Turn, button: ButtonOf<'choose-phrase'>, deps: Dependencies): Reply[] {
  const elsewhere = notPrivate(turn, deps)
  if (elsewhere) return elsewhere
  const phrase = phraseOf(button.phrase, deps)
  if (!phrase) return gone(turn, deps)
  const route = routeOf(button.route, deps)
  if (!isChosen(phrase, button, deps)) {
    const choices = choicesOf(phrase, deps)
    const known = (list: readonly { key: string }[], key: string) => list.find((one) => one.key === key)?.key
    const chosen = {
      variant: known(choices.variants, button.variant),
      appeal: known(choices.appeals, button.appeal),
      route: route?.id,
    }
    return replaced(turn, phraseChoiceCard(phrase, choices, chosen, deps.texts))
  }
  const form = formOf(phrase, button.variant, button.appeal, valuesOfRoute(route), deps)
  return replaced(turn, phraseCard(form, undefined, deps.texts))
}

/** The finished text, or the form with what is missing. */
export function fillInPhrase(
  turn: Turn,
  button: ButtonOf<'fill-phrase'>,
  deps: Dependencies,
  { canInsert = false }: { canInsert?: boolean } = {},
): Reply[] {
  const elsewhere = notPrivate(turn, deps)
  if (elsewhere) return elsewhere
  const { texts } = deps
  const filled = readPhrase(button, deps)
  if (filled === 'gone') return gone(turn, deps)
  if (filled === 'choose-anew') return openPhrase(turn, button.phrase, undefined, deps)
  const { finished } = filled
  const form = { ...filled.form, canInsert }
  if (!finished) return replaced(turn, phraseCard(form, undefined, texts))
  deps.picks.used(turn.person.id, form.phrase.label, deps.now().toISOString())
  const card = phraseCard(form, finished, texts)
  if (fitsTeams(card)) return replaced(turn, card)
  return replaced(turn, phraseCard({ ...form, faults: [texts.phrase.form.tooBig] }, undefined, texts))
}

/** What was typed as a form, and the text made of it unless something is wrong. The content may have changed meanwhile. */
export function readPhrase(
  button: ButtonOf<'fill-phrase' | 'insert-phrase'>,
  deps: Dependencies,
): { form: PhraseForm; finished: FinishedPhrase | undefined } | 'gone' | 'choose-anew' {
  const phrase = phraseOf(button.phrase, deps)
  if (!phrase) return 'gone'
  if (!isChosen(phrase, button, deps)) return 'choose-anew'
  const names = button.names.split('|')
  const typed = new Map(fieldIds.map((id, index) => [names[index] ?? '', button[id] ?? '']))
  const form = formOf(phrase, button.variant, button.appeal, {}, deps)
  const read = readFields(form.fields, typed, deps)
  const filled: PhraseForm = { ...form, ...read }
  if (read.faults.length > 0) return { form: filled, finished: undefined }
  const today = dayOf(deps.now())
  const shown = Object.fromEntries(
    form.fields.map(({ name, type }) => {
      const value = read.values[name] ?? ''
      // The letter is Danish, whatever its writer's Teams speaks.
      return [name, type === 'date' ? da.shortDay(value) : value]
    }),
  )
  const finished = {
    text: fillPhrase(phrase, form.variant, form.appeal, shown),
    warnings: dateWarnings(form.fields, read.values, today),
    underReview: phrase.reviewBy < today,
  }
  return { form: filled, finished }
}

/** The phrases that fit a few words, the best first. */
export function phrasesFor(words: string, { knowledge }: Pick<Dependencies, 'knowledge'>): PhraseEntry[] {
  const { search, passages } = knowledge().index
  const found = search.search(words, LOOKS_AT).hits.flatMap(({ document }) => {
    const entry = passages[document]?.entry
    return entry?.collection === 'phrases' ? [entry] : []
  })
  return [...new Set(found)].slice(0, MAX_FOUND)
}

/** CPR numbers are taken out, lengths kept, dates checked; every other word stays as it was typed. */
function readFields(
  fields: readonly Field[],
  typed: ReadonlyMap<string, string>,
  { texts }: Dependencies,
): { values: Record<string, string>; faults: string[] } {
  const t = texts.phrase.form
  const values: Record<string, string> = {}
  const missing: string[] = []
  const faults: string[] = []
  for (const field of fields) {
    const label = labelOfField(field, texts)
    const { text, hadCpr } = cleanText(typed.get(field.name) ?? '', texts)
    const max = maxLengthOf(field, fields)
    values[field.name] = text.slice(0, max)
    if (hadCpr) faults.push(t.cpr(label))
    if (!text) missing.push(label)
    else if (field.type === 'date' && !daySchema.safeParse(text).success) {
      values[field.name] = ''
      faults.push(t.noDate(label))
    } else if (text.length > max) faults.push(t.tooLong(label, max))
  }
  return { values, faults: missing.length > 0 ? [t.missing(missing), ...faults] : faults }
}

function choicesOf(phrase: PhraseEntry, { knowledge }: Dependencies) {
  return { variants: variantsOf(phrase), appeals: appealOptions(phrase, knowledge().byLabel) }
}

function hasChoices({ variants, appeals }: ReturnType<typeof choicesOf>): boolean {
  return variants.length > 1 || appeals.length > 1
}

/** Whether text and guidance are among those there are now. Another guidance than the chosen one is never taken. */
function isChosen(phrase: PhraseEntry, chosen: { variant: string; appeal: string }, deps: Dependencies): boolean {
  const { variants, appeals } = choicesOf(phrase, deps)
  const fits = (list: readonly { key: string }[], key: string) => list.length < 2 || list.some((one) => one.key === key)
  return fits(variants, chosen.variant) && fits(appeals, chosen.appeal)
}

/** Where there is only one text or one guidance, it is that one. */
function formOf(
  phrase: PhraseEntry,
  variantKey: string,
  appealKey: string,
  values: Record<string, string>,
  deps: Dependencies,
): PhraseForm {
  const choices = choicesOf(phrase, deps)
  const variant = choices.variants.find(({ key }) => key === variantKey) ?? choices.variants[0]
  if (!variant) throw new Error(`${phrase.label} has no text`)
  const hasAppeal = slotsIn(variant.passage.text, phrase).some(({ type }) => type === 'appeal')
  const appeal = hasAppeal ? (choices.appeals.find(({ key }) => key === appealKey) ?? choices.appeals[0]) : undefined
  const fields = fieldsOf(phrase, variant, appeal)
  return { phrase, variant, appeal, fields, values, faults: [], hasChoices: hasChoices(choices) }
}

function phraseOf(id: string, { knowledge }: Dependencies): PhraseEntry | undefined {
  const entry = knowledge().byLabel(`Frase ${id}`)
  return entry?.collection === 'phrases' ? entry : undefined
}

function routeOf(id: string | undefined, { knowledge }: Dependencies): RouteEntry | undefined {
  const entry = id ? knowledge().byLabel(`Klagevej ${id}`) : undefined
  return entry?.collection === 'routes' ? entry : undefined
}

function notPrivate(turn: Turn, { texts }: Dependencies): Reply[] | undefined {
  if (turn.place.kind === 'personal') return undefined
  return [{ kind: turn.kind === 'said' ? 'text' : 'notice', text: texts.phrase.privately }]
}

function gone(turn: Turn, { texts }: Dependencies): Reply[] {
  return [{ kind: turn.kind === 'said' ? 'text' : 'notice', text: texts.phrase.gone }]
}

function replaced(turn: Turn, card: Card): Reply[] {
  return [{ kind: 'replace', card, activityId: turn.kind === 'pressed' ? turn.activityId : undefined }]
}
