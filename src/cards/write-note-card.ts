/** The dialog in which the unit writes to the reporter, with a phrase at hand. */
import type { PhraseEntry } from '../knowledge/entry.js'
import { limits, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { MAX_PHRASE_WORDS, unitNoteKinds, type NoteInputs } from './case-buttons.js'
import { faultBox, warningBox, type FormState } from './case-form-state.js'
import { card, choiceInput, heading, paragraph, textInput, type Action, type Card, type Element } from './elements.js'
import { optional, part, toggles } from './form-elements.js'

/** `phrases` are those that can be chosen; the part with them is folded away until it is asked for. */
export function writeNoteCard(
  precomplaint: Precomplaint,
  values: NoteInputs,
  phrases: readonly PhraseEntry[],
  state: FormState & { phrasesOpen: boolean },
  texts: Texts,
): Card {
  const t = texts.precomplaint.write
  const { id, version, number } = precomplaint
  const send = { verb: 'write-note', id, version } as const
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.heading),
      ...faultBox(state),
      ...warningBox(state, texts),
      choiceInput({
        id: 'kind',
        label: t.kind.label,
        errorMessage: t.kind.error,
        choices: unitNoteKinds.map((value) => ({ title: t.kinds[value], value })),
        style: 'expanded',
        value: values.kind || 'advice',
      }),
      { type: 'ActionSet', actions: [toggles(t.usePhrase, ['fraser'])] },
      part('fraser', phraseFields(precomplaint, values, phrases, texts), state.phrasesOpen),
      textInput({
        id: 'text',
        label: t.text.label,
        errorMessage: t.text.error,
        maxLength: limits.note.max,
        multiline: true,
        // Not required by the card, for a phrase is searched for while the text is still empty.
        required: false,
        value: values.text,
      }),
      paragraph(t.privacy, { subtle: true }),
    ],
    actions: [
      state.findings
        ? sendsDialog({ title: texts.precomplaint.warning.send }, { ...send, personalDataSeen: true })
        : sendsDialog({ title: t.send, style: 'positive' }, send),
    ],
  })
}

function phraseFields(
  { id, version }: Precomplaint,
  values: NoteInputs,
  phrases: readonly PhraseEntry[],
  texts: Texts,
): Element[] {
  const t = texts.precomplaint.write
  const button = (title: string, what: 'find' | 'insert'): Action =>
    sendsDialog({ title }, { verb: 'note-phrase', id, version, what })
  return [
    ...(phrases.length === 0
      ? [paragraph(t.noPhrases)]
      : [
          optional(
            choiceInput({
              id: 'phrase',
              label: t.phrase.label,
              errorMessage: t.phrase.error,
              placeholder: t.phrase.placeholder,
              choices: phrases.map(({ id: value, title }) => ({ title, value })),
              value: phrases.some((phrase) => phrase.id === values.phrase) ? values.phrase : undefined,
            }),
          ),
          { type: 'ActionSet', actions: [button(t.insert, 'insert')] },
        ]),
    textInput({
      id: 'words',
      label: t.words.label,
      errorMessage: t.words.error,
      placeholder: t.words.placeholder,
      maxLength: MAX_PHRASE_WORDS,
      required: false,
      value: values.words,
    }),
    { type: 'ActionSet', actions: [button(t.find, 'find')] },
  ]
}
