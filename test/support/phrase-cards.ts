/** Phrase cards and route cards in every state, for the tests that hold cards to Teams' rules. */
import type { Card } from '../../src/cards/elements.js'
import { phraseCard, phraseChoiceCard } from '../../src/cards/phrase-card.js'
import { maxLengthOf } from '../../src/cards/phrase-fields.js'
import { phraseFindCard } from '../../src/cards/phrase-find-card.js'
import { routeCard } from '../../src/cards/route-card.js'
import { routeChoiceCard, routeTopicCard, routeUnsureCard } from '../../src/cards/route-guide-card.js'
import type { PhraseEntry } from '../../src/knowledge/entry.js'
import type { Knowledge } from '../../src/knowledge/load.js'
import { appealOptions, fieldsOf, fillPhrase, variantsOf } from '../../src/knowledge/phrase.js'
import { routesOf, topicsOf } from '../../src/knowledge/route-guide.js'
import type { Texts } from '../../src/texts/da.js'

const phrasesOf = ({ entries }: Knowledge) =>
  entries.filter((entry): entry is PhraseEntry => entry.collection === 'phrases')

export function phraseAndRouteCards(knowledge: Knowledge, texts: Texts): [string, Card][] {
  const phrases = phrasesOf(knowledge)
  const routes = routesOf(knowledge.entries)
  const kinds = (['formalitet', 'adfaerd', 'serviceniveau', 'realitet'] as const).map((kind, index) => ({
    kind,
    route: routes[index],
  }))
  return [
    ['the search for a phrase', phraseFindCard('', undefined, texts)],
    ['phrases found', phraseFindCard('afslag', phrases.slice(0, 5), texts)],
    ['no phrase found', phraseFindCard('afslag', [], texts)],
    ['the guide to the appeal body', routeTopicCard(topicsOf(routes), {}, texts)],
    ['the longest choice of routes', routeChoiceCard(routes, true, texts)],
    ['the four kinds of complaint', routeUnsureCard(kinds, knowledge.organisation, texts)],
  ]
}

/** The choice of each phrase and the card of each route: they differ in their content alone. */
export function contentCards(knowledge: Knowledge, texts: Texts): [string, Card][] {
  const phrases = phrasesOf(knowledge)
  const routes = routesOf(knowledge.entries)
  const result = {
    last: '2026-12-31',
    received: '2026-12-03',
    working: Array<string>(8).fill('Talt fra …'),
    passed: true,
  }
  return [
    ...phrases.map((phrase): [string, Card] => [
      `the choice of ${phrase.id}`,
      phraseChoiceCard(
        phrase,
        { variants: variantsOf(phrase), appeals: appealOptions(phrase, knowledge.byLabel) },
        {},
        texts,
      ),
    ]),
    ...routes.map((route): [string, Card] => [
      `the route ${route.id}`,
      routeCard(route, phrases.slice(0, 4), { from: '2026-12-03', sent: 'letter', result }, texts),
    ]),
  ]
}

/** Every text with every guidance, each field at its limit: the form with faults, and the finished text. */
export function worstPhraseCards(
  knowledge: Knowledge,
  fill: (length: number) => string,
  texts: Texts,
): [string, Card][] {
  return phrasesOf(knowledge).flatMap((phrase) => {
    const options = appealOptions(phrase, knowledge.byLabel)
    const appeals = options.length > 0 ? options : [undefined]
    return variantsOf(phrase).flatMap((variant) =>
      appeals.flatMap((appeal): [string, Card][] => {
        const fields = fieldsOf(phrase, variant, appeal)
        const values = Object.fromEntries(
          fields.map((field) => [field.name, field.type === 'date' ? '2020-01-01' : fill(maxLengthOf(field, fields))]),
        )
        const form = { phrase, variant, appeal, fields, values, faults: [], hasChoices: true }
        const warnings = fields
          .filter(({ type }) => type === 'date')
          .map(({ label }) => ({ kind: 'deadline-passed' as const, label, day: '2020-01-01' }))
        const finished = { text: fillPhrase(phrase, variant, appeal, values), warnings, underReview: true }
        const faults = fields.map(({ label }) => texts.phrase.form.cpr(label))
        const name = `${phrase.id}/${variant.key}/${appeal?.key ?? ''}`
        return [
          [`${name} form`, phraseCard({ ...form, faults }, undefined, texts)],
          [`${name} finished`, phraseCard(form, finished, texts)],
        ]
      }),
    )
  })
}
