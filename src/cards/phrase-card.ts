/**
 * A phrase in use: which text and guidance, then the form, then the finished text below the same form. What was typed
 * lives in the form's own fields and nowhere else.
 */
import type { PhraseEntry } from '../knowledge/entry.js'
import { variantsOf, type AppealOption, type DateWarning, type Field, type Variant } from '../knowledge/phrase.js'
import type { Texts } from '../texts/da.js'
import { press, sendsDialog } from './buttons.js'
import { box, card, choiceInput, heading, paragraph, written, type Card, type Element } from './elements.js'
import { fieldInputs } from './phrase-fields.js'

export interface PhraseForm {
  phrase: PhraseEntry
  variant: Variant
  appeal: AppealOption | undefined
  fields: readonly Field[]
  values: Readonly<Record<string, string>>
  /** What must be put right before there is a text; whole sentences. */
  faults: string[]
  /** There is another text or another guidance to choose. */
  hasChoices: boolean
  /** The form stands in a dialog from which the finished text can go into a conversation. */
  canInsert?: boolean
}

export interface FinishedPhrase {
  text: string
  warnings: DateWarning[]
  /** Past its date of review. */
  underReview: boolean
}

/** More characters than a phrase with everything typed can have. */
const MAX_FINISHED = 20_000
/** An activity may have 28 KB; some of it is not the card. */
const MAX_BYTES = 26 * 1024

/** Which text and which appeal guidance; asked only where there is more than one. */
export function phraseChoiceCard(
  phrase: PhraseEntry,
  choices: { variants: readonly Variant[]; appeals: readonly AppealOption[] },
  chosen: { variant?: string | undefined; appeal?: string | undefined; route?: string | undefined },
  texts: Texts,
): Card {
  const t = texts.phrase
  const { variants, appeals } = choices
  return card({
    lang: texts.language,
    summary: t.summary(phrase.title),
    body: [
      ...introduction(phrase, texts),
      ...(variants.length > 1
        ? [
            choiceInput({
              id: 'variant',
              ...t.choose.variant,
              errorMessage: t.choose.variant.error,
              choices: variants.map(({ key, name }) => ({
                title: variantName(phrase, variants, name, texts),
                value: key,
              })),
              style: 'expanded',
              value: chosen.variant,
            }),
          ]
        : []),
      ...(appeals.length > 1
        ? [
            choiceInput({
              id: 'appeal',
              label: t.choose.appeal.label,
              errorMessage: t.choose.appeal.error,
              choices: appeals.map(({ key, module, variant }) => ({
                title: t.choose.appealOf(module.title, variant.name),
                value: key,
              })),
              style: 'expanded',
              value: chosen.appeal,
            }),
            paragraph(t.choose.appeal.hint, { subtle: true }),
          ]
        : []),
    ],
    actions: [
      press(
        { title: t.choose.next, style: 'positive' },
        { verb: 'choose-phrase', phrase: phrase.id, ...(chosen.route ? { route: chosen.route } : {}) },
      ),
    ],
  })
}

/** The text is shown to be read as well as to be copied, unless the card would grow too big for Teams. */
export function phraseCard(form: PhraseForm, finished: FinishedPhrase | undefined, texts: Texts): Card {
  const whole = phraseCardOf(form, finished, true, texts)
  return fitsTeams(whole) ? whole : phraseCardOf(form, finished, false, texts)
}

/** Letters outside English take two bytes or more, so a text within its limits can still be too big. */
export function fitsTeams(face: Card): boolean {
  return new TextEncoder().encode(JSON.stringify(face)).length <= MAX_BYTES
}

function phraseCardOf(form: PhraseForm, finished: FinishedPhrase | undefined, readable: boolean, texts: Texts): Card {
  const t = texts.phrase
  const { phrase, variant, appeal, fields, faults } = form
  const filled = {
    phrase: phrase.id,
    variant: variant.key,
    appeal: appeal?.key ?? '',
    names: fields.map(({ name }) => name).join('|'),
  }
  return card({
    lang: texts.language,
    summary: t.summary(phrase.title),
    body: [
      ...introduction(phrase, texts),
      box('emphasis', [paragraph(t.form.intro), paragraph(t.form.privacy, { spacing: 'small' })]),
      ...fieldInputs(fields, form.values, texts),
      // What comes of a press stands by the button, where the eye is.
      ...(faults.length > 0 ? [faultBox(faults, texts)] : []),
      ...(finished ? finishedElements(form, finished, readable, texts) : []),
    ],
    actions: [
      ...(finished && form.canInsert
        ? [sendsDialog({ title: texts.extension.insert, style: 'positive' }, { verb: 'insert-phrase', ...filled })]
        : []),
      press(
        { title: finished ? t.form.again : t.form.fill, ...(finished ? {} : { style: 'positive' }) },
        { verb: 'fill-phrase', ...filled },
      ),
      ...(form.hasChoices
        ? [press({ title: t.form.other, associatedInputs: 'none' }, { verb: 'open-phrase', phrase: phrase.id })]
        : []),
    ],
  })
}

/** The channels that have no text of their own use the ordinary one. */
function variantName(phrase: PhraseEntry, variants: readonly Variant[], name: string, texts: Texts): string {
  const t = texts.phrase.choose
  if (name) return t.channel(name)
  const own = variants.map((variant) => variant.name.toLowerCase())
  const others = phrase.channels.filter((channel) => !own.includes(channel.toLowerCase()))
  return others.length > 0 ? t.channel(others.join(t.or)) : t.plain
}

function introduction(phrase: PhraseEntry, texts: Texts): Element[] {
  const when = phrase.passages[0]
  const reservation = when?.reservation
  return [
    paragraph(phrase.label, { subtle: true }),
    heading(phrase.title),
    paragraph(phrase.purpose),
    box('warning', [
      paragraph(phrase.notWhen),
      ...(reservation
        ? [paragraph(`**${texts.dialogs.answer.reservation}:** ${reservation}`, { spacing: 'small' })]
        : []),
    ]),
  ]
}

function faultBox(faults: string[], texts: Texts): Element {
  return box('attention', [
    { type: 'TextBlock', text: texts.phrase.form.faults, weight: 'bolder', wrap: true },
    // The labels are content and the rest is ours: nothing a person typed stands here.
    ...faults.map((fault) => paragraph(fault, { spacing: 'small' })),
  ])
}

function finishedElements(
  form: PhraseForm,
  { text, warnings, underReview }: FinishedPhrase,
  readable: boolean,
  texts: Texts,
): Element[] {
  const t = texts.phrase.finished
  const { phrase, variant, appeal } = form
  const dated = warnings.map(({ kind, label, day }) =>
    (kind === 'deadline-passed' ? t.passed : t.notYet)(label, texts.shortDay(day)),
  )
  const reservations = [
    ...reservationsFor(phrase, variant),
    ...(appeal ? reservationsFor(appeal.module, appeal.variant) : []),
  ].map((words) => `**${texts.dialogs.answer.reservation}:** ${words}`)
  const notWhen = [phrase.notWhen, ...(appeal ? [t.guidanceNotWhen(appeal.module.notWhen)] : [])]
  const remember = phrase.passages.find(({ heading: name }) => name === t.remember)
  return [
    { ...paragraph(`**${t.title}**`), separator: true, spacing: 'large' },
    box('warning', [
      { type: 'TextBlock', text: t.before, weight: 'bolder', wrap: true },
      ...[...dated, ...new Set(reservations), ...notWhen].map((line) => paragraph(line, { spacing: 'small' })),
    ]),
    ...(readable ? [box('emphasis', finishedLines(text))] : []),
    {
      type: 'Input.Text',
      id: 'finished',
      label: t.label,
      errorMessage: t.label,
      isMultiline: true,
      isRequired: false,
      maxLength: MAX_FINISHED,
      height: 'stretch',
      value: text,
    },
    paragraph(sourceOfPhrase(form, texts), { subtle: true }),
    paragraph(statusOfPhrase(phrase, underReview, texts), { subtle: true, spacing: 'small' }),
    ...(remember ? [paragraph(`**${t.remember}**`), paragraph(remember.text, { spacing: 'small' })] : []),
    paragraph(texts.phrase.form.change, { subtle: true }),
  ]
}

/** One element a line, for a line break within one is not shown everywhere; an empty line is a wider gap. */
export function finishedLines(text: string): Element[] {
  return text.split('\n\n').flatMap((part, index) =>
    part
      .split('\n')
      .filter(Boolean)
      .map((line, at) => ({ ...written(line), spacing: index > 0 && at === 0 ? 'medium' : 'none' })),
  )
}

/** What is reserved on the text in use and on the phrase as a whole, not on its other texts. */
function reservationsFor(phrase: PhraseEntry, used: Variant): string[] {
  const others = variantsOf(phrase).map(({ passage }) => passage)
  return phrase.passages
    .filter((passage) => passage.id === used.passage.id || !others.includes(passage))
    .flatMap(({ reservation }) => reservation ?? [])
}

/** Which words these are, and what they rest on. */
export function sourceOfPhrase({ phrase, appeal }: Pick<PhraseForm, 'phrase' | 'appeal'>, texts: Texts): string {
  const t = texts.phrase.finished
  const ids = [
    t.source(phrase.id, phrase.version, texts.shortDay(phrase.validFrom)),
    ...(appeal ? [t.guidance(appeal.module.id, appeal.module.version)] : []),
  ]
  const law = [...new Set([...phrase.legalRefs, ...(appeal?.module.legalRefs ?? [])])]
  return [ids.join(', '), law.join('; ')].filter(Boolean).join(' · ')
}

/** Whether the lawyers stand by it. */
export function statusOfPhrase(phrase: PhraseEntry, underReview: boolean, texts: Texts): string {
  const t = texts.phrase.finished
  const approved = phrase.status === 'approved' && phrase.approvedBy ? t.approved(phrase.approvedBy) : t.draft
  return [approved, underReview ? t.underReview : ''].filter(Boolean).join(' ')
}
