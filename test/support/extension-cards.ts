/** The message extension's cards in every state, with the longest and nastiest content they can hold. */
import { choicesCard, questionCard, sentenceCard, shortAnswerCard } from '../../src/cards/ask-cards.js'
import type { Card } from '../../src/cards/elements.js'
import { MAX_QUESTION } from '../../src/cards/extension-buttons.js'
import { favouritesCard } from '../../src/cards/favourites-card.js'
import { inDialog } from '../../src/cards/in-dialog.js'
import { messageChoiceCard } from '../../src/cards/message-choice-card.js'
import { phraseToInsert, phraseToPointTo } from '../../src/cards/picked-cards.js'
import { maxLengthOf } from '../../src/cards/phrase-fields.js'
import { phraseFindCard } from '../../src/cards/phrase-find-card.js'
import type { Entry, PhraseEntry } from '../../src/knowledge/entry.js'
import type { Knowledge } from '../../src/knowledge/load.js'
import { appealOptions, fieldsOf, fillPhrase, variantsOf } from '../../src/knowledge/phrase.js'
import { limits } from '../../src/precomplaints/precomplaint.js'
import type { Texts } from '../../src/texts/da.js'
import { reportCards } from './report-cards.js'

type Fill = (max: number) => string

export function extensionCards(knowledge: Knowledge, fill: Fill, texts: Texts): [string, Card][] {
  const { entries, organisation } = knowledge
  const phrases = entries.filter((entry): entry is PhraseEntry => entry.collection === 'phrases')
  const longest = [...entries].sort((a, b) => b.title.length - a.title.length)
  const [best, second, third] = longestPassages(entries)
  if (!best || !second || !third) throw new Error('The content has three passages')
  const question = fill(MAX_QUESTION)
  const message = fill(limits.whatHappened.max)
  const picks = { favourites: longest.slice(0, 20), recent: longest.slice(20, 30), isFull: true }
  return [
    ['a pointer to a phrase', phraseToPointTo(phrases[0] as PhraseEntry, texts)],
    ['favourites, as many as there may be', favouritesCard(picks, texts)],
    ['no favourites', favouritesCard({ favourites: [], recent: [], isFull: false }, texts)],
    ['the question', questionCard(question, [texts.extension.ask.cpr, texts.extension.ask.shortened], texts)],
    ['the longest answer', shortAnswerCard(question, [best, second, third], ['Tjekket.'], texts)],
    ['the readings of a question', choicesCard(question, [best, second, third], texts)],
    ['no answer', sentenceCard(question, texts.extension.ask.none, ['Det ved jeg ikke.'], texts)],
    ['the choice on a message', messageChoiceCard(message, false, organisation, texts)],
    ['the choice on a message about danger', messageChoiceCard(message, true, organisation, texts)],
    ['phrases at hand', inDialog(phraseFindCard('', undefined, texts, phrases.slice(0, 6)))],
    ...reportCards(organisation, fill, texts).map(([name, card]): [string, Card] => [
      `${name}, in a dialog`,
      inDialog(card),
    ]),
    ...longestInserted(phrases, knowledge, fill, texts),
  ]
}

function longestPassages(entries: readonly Entry[]) {
  return entries
    .flatMap((entry) => entry.passages.map((passage) => ({ entry, passage })))
    .sort((a, b) => b.passage.text.length - a.passage.text.length)
}

/** The three longest finished texts, each field at its limit. */
function longestInserted(
  phrases: readonly PhraseEntry[],
  knowledge: Knowledge,
  fill: Fill,
  texts: Texts,
): [string, Card][] {
  const all = phrases.flatMap((phrase) => {
    const appeals = [...appealOptions(phrase, knowledge.byLabel), undefined]
    return variantsOf(phrase).flatMap((variant) =>
      appeals.map((appeal): [string, Card] => {
        const fields = fieldsOf(phrase, variant, appeal)
        const values = Object.fromEntries(fields.map((field) => [field.name, fill(maxLengthOf(field, fields))]))
        const text = fillPhrase(phrase, variant, appeal, values)
        return [`${phrase.id}/${variant.key} inserted`, phraseToInsert({ phrase, variant, appeal }, text, true, texts)]
      }),
    )
  })
  return all.sort(([, a], [, b]) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 3)
}
