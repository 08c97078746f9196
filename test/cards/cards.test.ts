/** Every card in every state: accepted by the official parser, usable without sight, small enough for Teams. */
import { describe, expect, test } from '@jest/globals'
import { caseDetailsCard, closeCaseCard } from '../../src/cards/case-dialog-cards.js'
import { caseNames } from '../../src/cards/case-names.js'
import type { Card } from '../../src/cards/elements.js'
import { gapsCard } from '../../src/cards/gaps-card.js'
import { myCasesCard } from '../../src/cards/my-cases-card.js'
import { receiptCard } from '../../src/cards/receipt-card.js'
import { reportFormCard } from '../../src/cards/report-form-card.js'
import { stopCard, type StopKind } from '../../src/cards/stop-card.js'
import { unitCaseCard } from '../../src/cards/unit-case-card.js'
import { passageCard } from '../../src/cards/passage-card.js'
import { phraseAndRouteCards, worstPhraseCards } from '../support/phrase-cards.js'
import type { Gap } from '../../src/knowledge/gap.js'
import { loadKnowledge } from '../../src/knowledge/load.js'
import { limits, type Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { da } from '../../src/texts/da.js'
import { factValues, faultsOf, markdownTexts } from '../support/card-check.js'
import { exampleCase, exampleReport, typedReport, unitMember } from '../support/examples.js'

const knowledge = loadKnowledge('content')
const { organisation } = knowledge
/** Tries to be a link, an image, bold and HTML at once. */
const nasty = '[klik](https://evil.example) **fed** ![x](https://evil.example/x.png) <b onclick="x">b</b> '
const fill = (max: number) => nasty.repeat(Math.ceil(max / nasty.length)).slice(0, max)

const longest = exampleReport({
  unitName: fill(limits.unitName.max),
  whatHappened: fill(limits.whatHappened.max),
  parentGoal: fill(limits.parentGoal.max),
  triedSoFar: fill(limits.triedSoFar.max),
  complaintTypes: ['formalitet', 'adfaerd', 'serviceniveau', 'realitet', 'ved-ikke'],
  explicitComplaint: true,
  conflictStep: 7,
})
const created = exampleCase({ id: '11111111-1111-4111-8111-111111111111', number: 'TU-2026-0001', report: longest })
const taken: Precomplaint = { ...created, status: 'taken', version: 2, takenBy: unitMember, takenAt: created.createdAt }
const closed: Precomplaint = {
  ...taken,
  status: 'closed',
  version: 3,
  closing: {
    outcome: 'aftale',
    reflections: [fill(limits.reflection.max), fill(limits.reflection.max)],
    at: created.createdAt,
    by: unitMember,
  },
}
const names = caseNames(longest, organisation)
const form = {
  formKey: created.id,
  values: typedReport,
  followUp: { default: '2026-11-27', min: '2026-11-23', max: '2026-12-18' },
  faults: [],
}
const longestTyped = {
  ...typedReport,
  whatHappened: longest.whatHappened,
  parentGoal: longest.parentGoal,
  triedSoFar: longest.triedSoFar,
}
const stops: StopKind[] = ['danger', 'whistleblower', 'personal-data', 'threats', 'manipulation']

const states: [string, Card][] = [
  ['the empty form', reportFormCard({ ...form, values: {} }, organisation, da)],
  [
    'the form with faults',
    reportFormCard(
      { ...form, values: longestTyped, faults: Array<string>(13).fill(da.precomplaint.form.whatHappened.error) },
      organisation,
      da,
    ),
  ],
  [
    'the form that asks about danger',
    reportFormCard({ ...form, values: longestTyped, danger: true }, organisation, da),
  ],
  ['the receipt on its way', receiptCard(created, 'on-its-way', names, '2026-12-04', da)],
  ['the receipt without a channel', receiptCard(created, 'channel-unknown', names, '2026-12-04', da)],
  ['the receipt that arrived', receiptCard(created, 'received', names, '2026-12-04', da)],
  ['the receipt of a taken case', receiptCard(taken, 'received', names, '2026-12-04', da)],
  ['the receipt of a closed case', receiptCard(closed, 'received', names, '2026-12-04', da)],
  ['the unit’s new case', unitCaseCard(created, names, true, da)],
  ['the unit’s taken case', unitCaseCard(taken, names, true, da)],
  ['the unit’s closed case', unitCaseCard(closed, names, false, da)],
  ['the text of a case', caseDetailsCard(closed, names, da)],
  ['the closing form', closeCaseCard(taken, {}, organisation.reflection, [], da)],
  [
    'the closing form with a fault',
    closeCaseCard(
      taken,
      { reflection0: fill(600) },
      organisation.reflection,
      [da.precomplaint.closing.outcome.error],
      da,
    ),
  ],
  [
    'my cases',
    myCasesCard(
      Array<{ precomplaint: Precomplaint; delivery: 'received' }>(10).fill({
        precomplaint: closed,
        delivery: 'received',
      }),
      organisation,
      10,
      da,
    ),
  ],
  [
    'the gap list',
    gapsCard(
      {
        gaps: Array<Gap & { labels: string[] }>(10).fill({
          kind: 'disliked',
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
      },
      da,
    ),
  ],
  ['the empty gap list', gapsCard({ gaps: [], page: 0, pageSize: 10, total: 0 }, da)],
  ...phraseAndRouteCards(knowledge),
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

test('the unit’s card carries none of what was written', () => {
  expect(JSON.stringify(unitCaseCard(closed, names, true, da))).not.toContain('evil.example')
})

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
