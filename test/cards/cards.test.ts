/** Every card in every state: accepted by the official parser, usable without sight, small enough for Teams. */
import { describe, expect, test } from '@jest/globals'
import type { Card } from '../../src/cards/elements.js'
import { entryCard, entryPageCard } from '../../src/cards/entry-card.js'
import { feedbackCard, MAX_REASON } from '../../src/cards/feedback-card.js'
import { gapsCard } from '../../src/cards/gaps-card.js'
import { reportFormCard } from '../../src/cards/report-form-card.js'
import { stopCard, type StopKind } from '../../src/cards/stop-card.js'
import { passageCard } from '../../src/cards/passage-card.js'
import { caseCards } from '../support/case-cards.js'
import { trendsAndExportCards } from '../support/trends-cards.js'
import { phraseAndRouteCards, worstPhraseCards } from '../support/phrase-cards.js'
import { questionCards } from '../support/question-cards.js'
import { queueCards } from '../support/queue-cards.js'
import { formDays, reportCards } from '../support/report-cards.js'
import type { Gap } from '../../src/knowledge/gap.js'
import { loadKnowledge } from '../../src/knowledge/load.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { da } from '../../src/texts/da.js'
import { factValues, faultsOf, markdownTexts } from '../support/card-check.js'
import { exampleCase, typedReport, unitMember } from '../support/examples.js'

const knowledge = loadKnowledge('content')
const { organisation } = knowledge
/** Tries to be a link, an image, bold and HTML at once. */
const nasty = '[klik](https://evil.example) **fed** ![x](https://evil.example/x.png) <b onclick="x">b</b> '
const fill = (max: number) => nasty.repeat(Math.ceil(max / nasty.length)).slice(0, max)

const created = exampleCase()
const taken: Precomplaint = { ...created, status: 'taken', version: 2, takenBy: unitMember, takenAt: created.createdAt }
const form = {
  formKey: created.id,
  values: typedReport,
  days: formDays,
  faults: [],
}
const stops: StopKind[] = ['danger', 'whistleblower', 'personal-data', 'threats', 'manipulation']

const states: [string, Card][] = [
  ...reportCards(organisation, fill),
  ...caseCards(knowledge, fill),
  [
    'the gap list',
    gapsCard(
      {
        gaps: Array<Gap & { labels: string[] }>(10).fill({
          key: fill(240),
          kind: 'disliked',
          handedOn: { number: 'SP-2026-0007', answer: { text: fill(1500), label: 'KlarRet 14' } },
          text: fill(200),
          passages: ['a#b'],
          count: 12,
          firstSeen: created.createdAt,
          lastSeen: created.createdAt,
          labels: ['Regel aktindsigt-frist', 'KlarRet 21'],
        }),
        page: 1,
        pageSize: 10,
        total: 45,
        mayEdit: true,
      },
      da,
    ),
  ],
  ...knowledge.entries.flatMap((entry): [string, Card][] => [
    [`the way to all of ${entry.label}`, entryCard(entry, da)],
    [`all of ${entry.label}`, entryPageCard(entry, 0, '2027-12-01', da)],
  ]),
  ['the form of a thumb up', feedbackCard('like', { kind: undefined, reason: '', found: [] }, da)],
  [
    'the form of a thumb down whose reason said too much',
    feedbackCard('dislike', { kind: 'unclear', reason: fill(MAX_REASON), found: [nasty, 'Noah'] }, da),
  ],
  ...stops.map((kind): [string, Card] => [
    `the stop card on ${kind} among others`,
    stopCard(kind, organisation, da, { amongOthers: true }),
  ]),
  ['the empty gap list', gapsCard({ gaps: [], page: 0, pageSize: 10, total: 0, mayEdit: true }, da)],
  ...phraseAndRouteCards(knowledge),
  ...trendsAndExportCards(
    taken,
    knowledge.organisation.themes.reduce((longest, { name }) => (name.length > longest.length ? name : longest), ''),
  ),
  ...questionCards(organisation, fill),
  ...queueCards(created, taken, organisation),
  ...stops.map((kind): [string, Card] => [`the stop card on ${kind}`, stopCard(kind, organisation, da)]),
]

describe.each(states)('%s', (_name, card) => {
  test('is accepted by the official parser and readable for everybody', () => {
    expect(faultsOf(card)).toEqual([])
  })

  test('fits into an activity of Teams', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(27 * 1024)
  })

  test('reads nothing that a person wrote as markdown', () => {
    expect(markdownTexts(card).filter((text) => text.includes('evil.example'))).toEqual([])
  })

  test('has no fact that Teams would read as a numbered list', () => {
    expect(factValues(card).filter((value) => /^\d+\.\s/.test(value))).toEqual([])
  })

  test('names nothing personal where a notification would show it', () => {
    expect(card.fallbackText + (card.speak ?? '')).not.toMatch(/evil|Sanne Testrup/)
  })
})

test('the check itself finds planted faults', () => {
  const broken = {
    ...reportFormCard(form, organisation, da),
    body: [
      { type: 'TextBlock', text: 'uden ombrydning' },
      { type: 'Input.Text', id: 'uden-etiket' },
      { type: 'Findes.Ikke' },
    ],
    actions: [{ type: 'Action.Execute', title: 'x' }],
  }
  expect(faultsOf(broken)).toEqual(
    expect.arrayContaining([
      '"uden ombrydning" does not wrap',
      'the input uden-etiket has no label',
      'the input uden-etiket has no error message',
      'the card has 0 headings, not one',
      '"x" has no fallback',
    ]),
  )
  expect(faultsOf(broken).some((fault) => fault.startsWith('parser:'))).toBe(true)
})

test.each(caseCards(knowledge, fill).filter(([name]) => name.startsWith('the unit’s')))(
  '%s carries none of what was written',
  (_name, card) => {
    expect(JSON.stringify(card)).not.toContain('evil.example')
  },
)

test('every passage of the knowledge base opens as a valid card', () => {
  const faulty = knowledge.entries.flatMap((entry) =>
    entry.passages.flatMap((passage) =>
      faultsOf(passageCard(entry, passage, da)).map((fault) => `${passage.id}: ${fault}`),
    ),
  )
  expect(faulty).toEqual([])
})

test('every phrase in every text, filled to its limits, is a valid card that fits into an activity', () => {
  const faulty = worstPhraseCards(knowledge, fill).flatMap(([name, face]) => {
    const bytes = Buffer.byteLength(JSON.stringify(face))
    return [...faultsOf(face), ...(bytes > 27 * 1024 ? [`${bytes} bytes`] : [])].map((fault) => `${name}: ${fault}`)
  })
  expect(faulty).toEqual([])
})

test('danger: the alarm number comes first, and every number is the municipality’s own', () => {
  const text = markdownTexts(stopCard('danger', organisation, da)).join('\n')
  expect(text.indexOf('ring 112')).toBeLessThan(200)
  for (const { phone } of organisation.emergency.byArea) expect(text).toContain(phone)
  expect(text).toContain(organisation.emergency.outOfHours.phone)
  expect(text).toMatch(/fortæl \*\*ikke\*\* forældrene/)
})
