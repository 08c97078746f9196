/** The draft that an editor gets of a question and the unit's answer: a content file that loads, in the words that were written. */
import { describe, expect, test } from '@jest/globals'
import type { Gap } from '../../src/knowledge/gap.js'
import { draftOfGap } from '../../src/knowledge/gap-draft.js'
import { readEntry } from '../../src/knowledge/read-entry.js'
import { ownContent } from '../support/content.js'

const knowledge = ownContent()
const days = { today: '2026-11-27', reviewBy: '2027-02-25' }
const gap = (text: string, answer?: { text: string; label?: string }): Gap => ({
  key: 'no-answer|x',
  kind: 'no-answer',
  text,
  passages: [],
  count: 1,
  firstSeen: '2026-11-23T09:00:00.000Z',
  lastSeen: '2026-11-23T09:00:00.000Z',
  handedOn: { number: 'SP-2026-0007', ...(answer ? { answer } : {}) },
})

const long = Array.from({ length: 12 }, (_, index) =>
  `Så gør du ting nummer ${index + 1}, og den skriver du ned. `.repeat(3),
)

describe('a draft', () => {
  test.each<{ what: string; question: string; answer: string }>([
    { what: 'a short answer', question: 'Må vi slå græsset ved vuggestuen?', answer: 'Ja, om formiddagen.' },
    { what: 'a list', question: 'Hvad gør vi først?', answer: 'Gør sådan:\n- Sig det til lederen.\n- Skriv det ned.' },
    { what: 'the longest answer there is', question: 'Hvad gør vi?', answer: long.join('\n').slice(0, 1500) },
    {
      what: 'words that mean something in a content file',
      question: 'Hvad betyder # og | i en tekst: {{dato}}?',
      answer:
        '## Ikke en overskrift\nKilder: ingen\n| a | b |\n[klik](https://x.invalid) <b>fed</b> {{klageenhed.telefon}}',
    },
    {
      what: 'few Danish letters, like a scan',
      question: 'Er det et krav at vi har et referat af alle samtaler?',
      answer: 'Ja, det er et krav at der er et referat af de samtaler der er med til at danne grundlag for en dom.',
    },
  ])('of $what is a content file with nothing wrong but the questions that are missing', ({ question, answer }) => {
    const draft = draftOfGap(gap(question, { text: answer, label: 'KlarRet 14' }), knowledge, days)
    const { entry, faults } = readEntry(draft?.text ?? '', draft?.file ?? '', 'rules', knowledge.organisation)
    expect(faults.map(({ problem }) => problem)).toEqual(['Der er 1 spørgsmål.'])
    expect(draft?.file).toMatch(/^rules\/[a-z0-9-]+\.md$/)
    expect(entry).toMatchObject({
      status: 'starter',
      certainty: 'M?',
      owner: 'klageenhed',
      checkedOn: days.today,
      reviewBy: days.reviewBy,
      related: ['KlarRet 14'],
      questions: [question],
    })
    expect(draft?.text).not.toContain('Søgeord')
  })

  test('takes names and numbers out of the answer', () => {
    const answer = { text: 'Ring til Vilgot Prøvesen på 22 33 44 55.' }
    const draft = draftOfGap(gap('Hvem kan jeg ringe til?', answer), knowledge, days)
    expect(draft?.text).toContain('til [navn] på [nummer].')
  })

  test('is not made where there is no answer', () => {
    expect(draftOfGap(gap('Må vi slå græsset?'), knowledge, days)).toBeUndefined()
  })
})
