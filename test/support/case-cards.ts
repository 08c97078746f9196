/** Every face a case has for the complaint unit, in every state, with the longest and nastiest that can stand in it. */
import { caseDetailsCard } from '../../src/cards/case-details-card.js'
import {
  caseMenuCard,
  closeCaseCard,
  followUpDayCard,
  handOnCard,
  journalCard,
  markComplaintCard,
} from '../../src/cards/case-dialog-cards.js'
import { reflectionIds } from '../../src/cards/case-buttons.js'
import { caseNames } from '../../src/cards/case-names.js'
import { handedOnCard, noteToOwnerCard, noteToReporterCard } from '../../src/cards/case-notice-cards.js'
import type { Card } from '../../src/cards/elements.js'
import { unitCaseCard, type CaseDays } from '../../src/cards/unit-case-card.js'
import { writeNoteCard } from '../../src/cards/write-note-card.js'
import type { Knowledge } from '../../src/knowledge/load.js'
import type { PersonalDataKind } from '../../src/knowledge/personal-data/find-personal-data.js'
import {
  limits,
  MAX_NOTES,
  noteKinds,
  type Closing,
  type Note,
  type Precomplaint,
} from '../../src/precomplaints/precomplaint.js'
import type { Texts } from '../../src/texts/da.js'
import { exampleCase, exampleReport, otherUnitMember, reporter, unitMember } from './examples.js'

export function caseCards(
  { organisation, entries }: Knowledge,
  fill: (max: number) => string,
  texts: Texts,
): [string, Card][] {
  const report = exampleReport({
    unitName: fill(limits.unitName.max),
    whatHappened: fill(limits.whatHappened.max),
    parentGoal: fill(limits.parentGoal.max),
    triedSoFar: fill(limits.triedSoFar.max),
    contactPerson: fill(limits.contactPerson.max),
    caseRef: fill(limits.caseRef.max),
    complaintTypes: ['formalitet', 'adfaerd', 'serviceniveau', 'realitet', 'ved-ikke'],
    explicitComplaint: true,
    conflictStep: 7,
    sensitive: true,
    urgentBy: '2026-11-25',
    decisionDate: '2026-11-02',
    nameSeenBy: 'leder',
  })
  const at = '2026-11-22T10:00:00.000Z'
  const created = exampleCase({ id: '11111111-1111-4111-8111-111111111111', number: 'TU-2026-0001', report })
  const taken: Precomplaint = { ...created, status: 'taken', version: 2, takenBy: unitMember, takenAt: at }
  const note = (kind: Note['kind']): Note => ({ kind, text: fill(limits.note.max), at, by: unitMember })
  const closing: Closing = {
    outcome: 'aftale',
    stepOut: 2,
    reflections: Array<string>(reflectionIds.length).fill(fill(limits.reflection.max)),
    at,
    by: unitMember,
  }
  const closed: Precomplaint = { ...taken, status: 'closed', version: 3, closing }
  const full: Precomplaint = {
    ...closed,
    notes: Array.from({ length: MAX_NOTES }, (_, index) => note(noteKinds[index % noteKinds.length] ?? 'advice')),
    earlierClosings: Array<Closing>(5).fill(closing),
    complaint: { caseRef: fill(limits.caseRef.max), at, by: unitMember },
    journal: { reason: fill(limits.reason.max), at, by: unitMember },
  }
  const names = { ...caseNames(report, organisation), role: 'Afdelingsleder eller souschef' }
  const days: CaseDays = { today: '2026-11-24', age: 2, urgent: true, answerBy: '2026-12-04' }
  const unitCard = (precomplaint: Precomplaint, changes: Partial<CaseDays> = {}) =>
    unitCaseCard(precomplaint, names, { ...days, ...changes }, texts)
  const fine = { faults: [] }
  const faulty = { faults: Object.values(texts.precomplaint.closing.outcome) }
  const kinds = Object.keys(texts.precomplaint.warning.kinds) as PersonalDataKind[]
  const warned = {
    faults: [],
    findings: [
      {
        text: fill(limits.note.max),
        findings: kinds.map((kind, index) => ({ kind, start: index * 60, end: index * 60 + 50 })),
      },
    ],
  }
  const followUpDays = { value: '2026-11-27', min: '2026-11-25', max: '2026-12-22' }
  const longestNote = { kind: 'question', text: fill(limits.note.max), phrase: '', words: fill(200) }
  const phrases = entries.flatMap((entry) => (entry.collection === 'phrases' ? [entry] : [])).slice(0, 5)
  const reflections = Object.fromEntries(reflectionIds.map((id) => [id, fill(limits.reflection.max)]))
  const questions = Array<string>(reflectionIds.length).fill('Hvad skete der, set fra forælderen?')
  const me = unitMember
  return [
    ['the unit’s new case', unitCard(created, { age: 0, today: '2026-11-22' })],
    ['the unit’s overdue case', unitCard(created, { today: '2026-11-25', age: 3 })],
    ['the unit’s taken case', unitCard({ ...taken, notes: [note('answer')] })],
    ['the unit’s case whose follow-up is over', unitCard(taken, { today: '2026-12-02', age: 10 })],
    ['the unit’s closed case', unitCard(closed)],
    ['the unit’s journalised case', unitCard(full)],
    ['the unit’s withdrawn case', unitCard({ ...created, status: 'withdrawn', withdrawnAt: at })],
    ['the text of a new case', caseDetailsCard(created, names, me, texts)],
    ['the text of one’s own case', caseDetailsCard(taken, names, me, texts)],
    ['the text of a closed case', caseDetailsCard(closed, { ...names, role: '' }, otherUnitMember, texts)],
    ['the text of a case that is full', caseDetailsCard(full, names, me, texts)],
    ['the middle of a full case’s history', caseDetailsCard(full, names, me, texts, 20)],
    ['the start of a full case’s history', caseDetailsCard(full, names, me, texts, 1)],
    ['a case whose text was deleted', caseDetailsCard({ ...closed, textRemovedAt: at }, names, me, texts)],
    ...[created, taken, closed].map((one): [string, Card] => [
      `the menu of a ${one.status} case`,
      caseMenuCard(one, me, texts),
    ]),
    ['the menu of somebody else’s case', caseMenuCard(taken, otherUnitMember, texts)],
    ['handing on', handOnCard(taken, [otherUnitMember, reporter], otherUnitMember, fine, texts)],
    ['handing on, nobody chosen', handOnCard(taken, [otherUnitMember], me, faulty, texts)],
    ['handing on, nobody known', handOnCard(taken, [], me, fine, texts)],
    ['the follow-up day', followUpDayCard(taken, followUpDays, fine, texts)],
    ['the follow-up day with a fault', followUpDayCard(taken, followUpDays, faulty, texts)],
    ['registering a complaint', markComplaintCard(exampleCase(), '2026-12-04', '', fine, texts)],
    ['the number of a complaint', markComplaintCard(taken, '2026-12-04', fill(limits.caseRef.max), faulty, texts)],
    ['journalising', journalCard(closed, { caseRef: '', reason: '' }, fine, texts)],
    [
      'journalising, with a warning',
      journalCard(closed, { caseRef: '', reason: fill(limits.reason.max) }, warned, texts),
    ],
    [
      'writing a note',
      writeNoteCard(taken, { ...longestNote, text: '', words: '' }, phrases, { ...fine, phrasesOpen: false }, texts),
    ],
    [
      'writing a note, with phrases',
      writeNoteCard(taken, longestNote, phrases, { ...faulty, phrasesOpen: true }, texts),
    ],
    ['writing a note, no phrase found', writeNoteCard(taken, longestNote, [], { ...warned, phrasesOpen: true }, texts)],
    ['the closing form', closeCaseCard(taken, {}, organisation.reflection, fine, texts)],
    ['the closing form without questions', closeCaseCard(taken, {}, [], fine, texts)],
    [
      'the closing form, full, with faults',
      closeCaseCard(taken, { ...reflections, stepOut: '3' }, questions, faulty, texts),
    ],
    [
      'the closing form, full, with a warning',
      closeCaseCard(taken, { ...reflections, outcome: 'aftale' }, questions, warned, texts),
    ],
    ['advice to the reporter', noteToReporterCard(taken, note('advice'), texts)],
    ['a question to the reporter', noteToReporterCard(taken, note('question'), texts)],
    ['an answer to the owner', noteToOwnerCard(taken, note('answer'), texts)],
    ['an addition to the owner', noteToOwnerCard(taken, note('addition'), texts)],
    ['a case that was handed on', handedOnCard(taken, names, '2026-11-30', texts)],
  ]
}
