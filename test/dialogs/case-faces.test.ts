/** What the card in the channel says of a case, day by day, and what a short message says when it is delivered. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { answerBy, unitCardFor } from '../../src/dialogs/case-faces.js'
import { noticeFor } from '../../src/dialogs/case-notices.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { da } from '../../src/texts/da.js'
import { exampleCase, exampleReport, otherUnitMember, unitMember } from '../support/examples.js'
import { textOf } from '../support/story.js'
import { ownContent } from '../support/content.js'

let knowledge: ReturnType<typeof ownContent>
beforeAll(() => {
  knowledge = ownContent()
})
const at = '2026-11-22T10:00:00.000Z'
const fresh = exampleCase()
const taken: Precomplaint = { ...fresh, status: 'taken', takenBy: unitMember, takenAt: at }
const closing = { outcome: 'aftale', reflections: [], at, by: unitMember } as const
const closed: Precomplaint = { ...taken, status: 'closed', closing: { ...closing, reflections: [] } }

const cardOn = (day: string, precomplaint: Precomplaint) =>
  textOf(
    unitCardFor(precomplaint, { knowledge: () => knowledge, texts: da, now: () => new Date(`${day}T08:00:00.000Z`) }),
  )

describe('the card in the channel', () => {
  test.each<{ day: string; state: Precomplaint; says: string; not: string }>`
    day             | state     | says                                                        | not
    ${'2026-11-22'} | ${fresh}  | ${'I dag, søndag 22. november'}                             | ${'Alder'}
    ${'2026-11-23'} | ${fresh}  | ${'1 dag pr. 23. november 2026'}                            | ${'I dag,'}
    ${'2026-11-24'} | ${fresh}  | ${'Tag den senest tirsdag den 24. november 2026.'}          | ${'Skulle være taget'}
    ${'2026-11-25'} | ${fresh}  | ${'Skulle være taget senest tirsdag den 24. november 2026'} | ${'Tag den senest'}
    ${'2026-11-25'} | ${taken}  | ${'Bo Prøvested har sagen'}                                 | ${'Skulle være taget'}
    ${'2026-11-30'} | ${taken}  | ${'Følges op\nmandag den 30. november 2026'}                | ${'skulle være sket'}
    ${'2026-12-01'} | ${taken}  | ${'Opfølgningen skulle være sket mandag den 30. november'}  | ${'Skulle være taget'}
    ${'2026-12-01'} | ${closed} | ${'Lukket af Bo Prøvested: aftale med forælderen'}          | ${'Følges op'}
    ${'2026-12-01'} | ${closed} | ${'mangler at blive journaliseret'}                         | ${'Alder'}
  `('$day: $says', ({ day, state, says, not }) => {
    expect(cardOn(day, state)).toContain(says)
    expect(cardOn(day, state)).not.toContain(not)
  })

  test('carries its marks in words while it is open, and no longer when it is closed', () => {
    const marked = exampleReport({ sensitive: true, urgentBy: '2026-11-26', explicitComplaint: true, conflictStep: 5 })
    const words = ['følsomme oplysninger', 'Haster: ', 'Det er en klage', 'Høj konflikt']
    const open = cardOn('2026-11-22', { ...fresh, report: marked })
    const ended = cardOn('2026-12-01', { ...closed, report: marked })
    for (const word of words) {
      expect(open).toContain(word)
      expect(ended).not.toContain(word)
    }
  })

  test('has no word that anybody typed', () => {
    const typed = exampleReport({ unitName: 'Fritekst1', contactPerson: 'Fritekst2', caseRef: 'Fritekst3' })
    const written = { kind: 'addition', text: 'Fritekst4', at, by: unitMember } as const
    const journal = { caseRef: 'Fritekst5', at, by: unitMember }
    const all = { ...closed, report: typed, notes: [{ ...written }], journal, complaint: journal }
    expect(cardOn('2026-12-01', all)).not.toMatch(/Fritekst|lektiehjælp|aftale\.$/)
    expect(cardOn('2026-12-01', all)).toContain('1, den seneste fra melderen')
  })
})

test('a complaint’s ten working days count from when it was told', () => {
  expect(answerBy({ ...fresh, report: exampleReport({ explicitComplaint: true }) })).toBe('2026-12-04')
  expect(answerBy({ ...taken, complaint: { caseRef: '', at: '2026-11-30T09:00:00.000Z', by: unitMember } })).toBe(
    '2026-12-14',
  )
})

describe('a message says how things stand when it is delivered', () => {
  const note = { kind: 'advice', text: 'Ring først.', at, by: unitMember } as const
  test.each<{ kind: string; subject: string; state: Precomplaint; says: string }>`
    kind                  | subject       | state                                              | says
    ${'notice-taken'}     | ${'1'}        | ${{ ...taken, takenBy: otherUnitMember }}          | ${'Ida Forsøgsen'}
    ${'notice-taken'}     | ${'1'}        | ${fresh}                                           | ${'obsolete'}
    ${'notice-closed'}    | ${'2'}        | ${closed}                                          | ${'aftale med forælderen'}
    ${'notice-closed'}    | ${'2'}        | ${taken}                                           | ${'obsolete'}
    ${'notice-reopened'}  | ${'3'}        | ${taken}                                           | ${'åbnet sag'}
    ${'notice-reopened'}  | ${'3'}        | ${closed}                                          | ${'obsolete'}
    ${'notice-handed-on'} | ${'2'}        | ${taken}                                           | ${'er nu din'}
    ${'notice-handed-on'} | ${'2:former'} | ${{ ...taken, takenBy: otherUnitMember }}          | ${'Ida Forsøgsen** har overtaget'}
    ${'notice-handed-on'} | ${'2'}        | ${closed}                                          | ${'obsolete'}
    ${'note-to-reporter'} | ${'0'}        | ${{ ...taken, notes: [note] }}                     | ${'Ring først.'}
    ${'note-to-reporter'} | ${'0'}        | ${{ ...closed, notes: [note], textRemovedAt: at }} | ${'obsolete'}
    ${'note-to-owner'}    | ${'7'}        | ${taken}                                           | ${'obsolete'}
  `('$kind $subject: $says', ({ kind, subject, state, says }) => {
    const told = noticeFor({ kind: kind as 'notice-taken', subject }, state, { knowledge: () => knowledge, texts: da })
    expect(JSON.stringify(told)).toContain(says)
  })

  test('a view of another room is none of these', () => {
    const deps = { knowledge: () => knowledge, texts: da }
    expect(noticeFor({ kind: 'digest', subject: '2026-11-23' }, fresh, deps)).toBeUndefined()
  })
})
