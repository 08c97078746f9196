/** Finding a phrase: a few words, and the phrases that fit them. */
import type { PhraseEntry } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { card, heading, paragraph, textInput, type Card, type Element } from './elements.js'

const MAX_WORDS = 200

/** `found` is missing when nothing has been searched yet; `atHand` are then offered. */
export function phraseFindCard(
  words: string,
  found: readonly PhraseEntry[] | undefined,
  texts: Texts,
  atHand: readonly PhraseEntry[] = [],
): Card {
  const t = texts.phrase.find
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      ...(found === undefined ? [paragraph(t.intro)] : [paragraph(found.length > 0 ? t.found : t.none)]),
      ...(found ?? atHand).map((phrase) => phraseRow(phrase)),
      textInput({
        id: 'words',
        label: t.words.label,
        errorMessage: t.words.error,
        placeholder: t.words.placeholder,
        maxLength: MAX_WORDS,
        value: words,
      }),
    ],
    actions: [press({ title: t.search, ...(found?.length ? {} : { style: 'positive' }) }, { verb: 'find-phrase' })],
  })
}

function phraseRow({ id, title, purpose }: PhraseEntry): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      paragraph(purpose),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [press({ title, associatedInputs: 'none' }, { verb: 'open-phrase', phrase: id })],
      },
    ],
  }
}
