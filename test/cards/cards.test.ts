/** Every card in every state: accepted by the official parser, usable without sight, small enough for Teams. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Card } from '../../src/cards/elements.js'
import { passageCard } from '../../src/cards/passage-card.js'
import { reportFormCard } from '../../src/cards/report-form-card.js'
import { stopCard } from '../../src/cards/stop-card.js'
import { da } from '../../src/texts/da.js'
import { textsIn } from '../../src/texts/languages.js'
import { caseCards } from '../support/case-cards.js'
import { factValues, faultsOf, markdownTexts } from '../support/card-check.js'
import { entryCards } from '../support/entry-cards.js'
import { everyCard, longestWords } from '../support/every-card.js'
import { exampleCase, typedReport } from '../support/examples.js'
import { contentCards, worstPhraseCards } from '../support/phrase-cards.js'
import { formDays } from '../support/report-cards.js'
import { ownContent } from '../support/content.js'

const knowledge = ownContent()
const { organisation } = knowledge
/** Teams takes 28 KB an activity; the card's frame comes on top. */
const MOST_BYTES = 27 * 1024

const states = Object.values(textsIn).flatMap((texts) =>
  everyCard(knowledge, texts).map(({ state, card }): [string, Card] => [`${texts.language}: ${state}`, card]),
)
const form = { formKey: exampleCase().id, values: typedReport, days: formDays, faults: [] }

test('every card has its states in the list', () => {
  const examples = readdirSync('test/support')
    .map((name) => readFileSync(`test/support/${name}`, 'utf8'))
    .join('\n')
  const cards = readdirSync('src/cards').flatMap((name) =>
    [...readFileSync(`src/cards/${name}`, 'utf8').matchAll(/^export function (\w+Card)\(/gm)].map(
      ([, card]) => card ?? '',
    ),
  )
  expect(cards.length).toBeGreaterThan(30)
  expect(cards.filter((card) => !new RegExp(`\\b${card}\\(`).test(examples))).toEqual([])
})

test('no two states have the same name', () => {
  const names = states.map(([name]) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe.each(states)('%s', (_name, card) => {
  test('is accepted by the official parser and readable for everybody', () => {
    expect(faultsOf(card)).toEqual([])
  })

  test('fits into an activity of Teams', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(MOST_BYTES)
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

test.each(caseCards(knowledge, longestWords, da).filter(([name]) => name.startsWith('the unit’s')))(
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

test('every entry and route, and every phrase in every text, filled to its limits, is a valid card that fits into an activity', () => {
  const worst = Object.values(textsIn).flatMap((texts) => [
    ...entryCards(knowledge, texts),
    ...contentCards(knowledge, texts),
    ...worstPhraseCards(knowledge, longestWords, texts),
  ])
  const faulty = worst.flatMap(([name, face]) => {
    const bytes = Buffer.byteLength(JSON.stringify(face))
    return [...faultsOf(face), ...(bytes > MOST_BYTES ? [`${bytes} bytes`] : [])].map((fault) => `${name}: ${fault}`)
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
