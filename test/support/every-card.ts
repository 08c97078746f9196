/**
 * Every card in every state: with ordinary words, and with the longest and nastiest that can stand in it. One list for the
 * tests that hold cards to Teams' rules and for the gallery (`npm run cards`). A new card is one more line in `groups`;
 * a card that stands in no file of examples fails test/cards/cards.test.ts.
 */
import type { Card } from '../../src/cards/elements.js'
import { gapsCard } from '../../src/cards/gaps-card.js'
import { passageCard } from '../../src/cards/passage-card.js'
import { stopCard, type StopKind } from '../../src/cards/stop-card.js'
import type { Gap } from '../../src/knowledge/gap.js'
import type { Knowledge } from '../../src/knowledge/load.js'
import type { Organisation } from '../../src/knowledge/organisation.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import type { Texts } from '../../src/texts/da.js'
import { caseCards } from './case-cards.js'
import { entryCards, feedbackCards } from './entry-cards.js'
import { exampleCase, unitMember } from './examples.js'
import { extensionCards } from './extension-cards.js'
import { contentCards, phraseAndRouteCards, worstPhraseCards } from './phrase-cards.js'
import { questionCards } from './question-cards.js'
import { queueCards } from './queue-cards.js'
import { reportCards } from './report-cards.js'
import { trendsAndExportCards } from './trends-cards.js'

/** What the examples are made of. `fill` gives words of at most so many characters. */
export interface Given {
  knowledge: Knowledge
  texts: Texts
  fill: (max: number) => string
}

export interface CardState {
  group: string
  state: string
  card: Card
}

const created = exampleCase()
const taken: Precomplaint = { ...created, status: 'taken', version: 2, takenBy: unitMember, takenAt: created.createdAt }
const stops: StopKind[] = ['danger', 'whistleblower', 'personal-data', 'threats', 'manipulation']

const groups: Record<string, (given: Given) => [state: string, card: Card][]> = {
  'Logging and one’s own cases': ({ knowledge, fill, texts }) => reportCards(knowledge.organisation, fill, texts),
  'The complaint unit’s cases': ({ knowledge, fill, texts }) => caseCards(knowledge, fill, texts),
  'Overview, reminders, digest': ({ knowledge, texts }) => queueCards(created, taken, knowledge.organisation, texts),
  'Trends and exports': ({ knowledge, texts }) =>
    trendsAndExportCards(taken, longestThemeIn(knowledge.organisation), texts),
  Stops: ({ knowledge: { organisation }, texts }) =>
    stops.flatMap((kind) => [
      [`the stop card on ${kind}`, stopCard(kind, organisation, texts)],
      [`the stop card on ${kind} among others`, stopCard(kind, organisation, texts, { amongOthers: true })],
      [`the stop card on ${kind} that may be wrong`, stopCard(kind, organisation, texts, { isWeighed: true })],
      ...stops
        .filter((also) => also !== kind && also !== 'personal-data')
        .map((also): [string, Card] => [
          `the stop card on ${kind} with ${also} below`,
          stopCard(kind, organisation, texts, { amongOthers: true, isWeighed: true, also }),
        ]),
    ]),
  'Phrases and complaint routes': ({ knowledge, texts }) => [
    ...phraseAndRouteCards(knowledge, texts),
    ...biggest(contentCards(knowledge, texts), 12),
  ],
  'A phrase as a form': ({ knowledge, fill, texts }) => biggest(worstPhraseCards(knowledge, fill, texts)),
  'A passage behind its number': ({ knowledge, texts }) =>
    biggest(
      knowledge.entries
        .filter(({ collection }) => collection !== 'phrases')
        .flatMap((entry) =>
          entry.passages.map((passage): [string, Card] => [
            `the passage ${passage.id}`,
            passageCard(entry, passage, texts),
          ]),
        ),
    ),
  'The whole text of an entry': ({ knowledge, texts }) => biggest(entryCards(knowledge, texts)),
  Thumbs: ({ fill, texts }) => feedbackCards(fill, texts),
  'Questions to the unit': ({ knowledge, fill, texts }) => questionCards(knowledge.organisation, fill, texts),
  'The message extension': ({ knowledge, fill, texts }) => extensionCards(knowledge, fill, texts),
  'The gap list': ({ fill, texts }) => gapCards(fill, texts),
}

/** Tries to be a link, an image, bold and HTML at once. */
const nasty = '[klik](https://evil.example) **fed** ![x](https://evil.example/x.png) <b onclick="x">b</b> '
export const longestWords = (max: number): string => nasty.repeat(Math.ceil(max / nasty.length)).slice(0, max)

/** What people do write: a number, a name, a few sentences. */
function ordinaryWords(max: number): string {
  if (max <= 40) return '2026-0012345'
  if (max <= 120) return 'Prøveskolen'
  return 'Forælderen har skrevet tre gange og vil gerne have et møde om lektiehjælp. Vi har talt i telefonen og aftalt at tales ved igen på fredag.'.slice(
    0,
    max,
  )
}

/** In the order of the gallery; a state that looks the same with the longest words stands there once. */
export function everyCard(knowledge: Knowledge, texts: Texts): CardState[] {
  return Object.entries(groups).flatMap(([group, cardsOf]) => {
    const ordinary = cardsOf({ knowledge, texts, fill: ordinaryWords })
    const longest = cardsOf({ knowledge, texts, fill: longestWords })
    const known = new Set(ordinary.map(([, card]) => JSON.stringify(card)))
    return [
      ...ordinary.map(([state, card]) => ({ group, state, card })),
      ...longest
        .filter(([, card]) => !known.has(JSON.stringify(card)))
        .map(([state, card]) => ({ group, state: `${state}, longest`, card })),
    ]
  })
}

/** Hundreds differ in their content alone; tests look at all of them, people at these. */
function biggest(cards: [string, Card][], most = 4): [string, Card][] {
  return [...cards].sort(([, a], [, b]) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, most)
}

function longestThemeIn({ themes }: Organisation): string {
  return themes.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '')
}

function gapCards(fill: Given['fill'], texts: Texts): [string, Card][] {
  const gap: Gap & { labels: string[] } = {
    key: fill(240),
    kind: 'disliked',
    handedOn: { number: 'SP-2026-0007', answer: { text: fill(1500), label: 'KlarRet 14' } },
    text: fill(200),
    passages: ['a#b'],
    count: 12,
    firstSeen: created.createdAt,
    lastSeen: created.createdAt,
    labels: ['Regel aktindsigt-frist', 'KlarRet 21'],
  }
  return [
    [
      'the gap list',
      gapsCard({ gaps: Array<typeof gap>(10).fill(gap), page: 1, pageSize: 10, total: 45, mayEdit: true }, texts),
    ],
    ['the gap list of the unit', gapsCard({ gaps: [gap], page: 0, pageSize: 10, total: 1, mayEdit: false }, texts)],
    ['the empty gap list', gapsCard({ gaps: [], page: 0, pageSize: 10, total: 0, mayEdit: true }, texts)],
  ]
}
