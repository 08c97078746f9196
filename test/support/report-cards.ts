/** Every card of the one who logs, in every state, with the longest and nastiest content it can hold. */
import { branchCard, foundBranchCard } from '../../src/cards/branch-card.js'
import { caseNames } from '../../src/cards/case-names.js'
import type { Card } from '../../src/cards/elements.js'
import { followUpCard, followUpDoneCard } from '../../src/cards/follow-up-card.js'
import { myCasesCard } from '../../src/cards/my-cases-card.js'
import { ownCaseCard } from '../../src/cards/own-case-card.js'
import { noteWarning, ownNoteCard, withdrawalCard, type NoteState } from '../../src/cards/own-note-card.js'
import { receiptCard, type Delivery } from '../../src/cards/receipt-card.js'
import { branches, ownNoteKinds, type ReportInputs } from '../../src/cards/report-buttons.js'
import { reportFormCard } from '../../src/cards/report-form-card.js'
import { previewCard, warningCard, type TypedReport } from '../../src/cards/report-preview-card.js'
import type { Organisation } from '../../src/knowledge/organisation.js'
import type { PersonalDataFinding, PersonalDataKind } from '../../src/knowledge/personal-data/find-personal-data.js'
import { limits, MAX_NOTES, type Note, type Precomplaint } from '../../src/precomplaints/precomplaint.js'
import type { Texts } from '../../src/texts/da.js'
import { exampleCase, exampleReport, typedReport, unitMember, reporter } from './examples.js'

export const formDays = {
  today: '2026-11-22',
  followUp: { default: '2026-11-27', min: '2026-11-23', max: '2026-12-18' },
  urgentMax: '2027-05-21',
}

const kinds: PersonalDataKind[] = [
  'name',
  'health',
  'belief',
  'crime-or-social',
  'address',
  'phone',
  'mail',
  'judgement',
]

/** A finding in every few letters, of every kind in turn. */
function manyFindings(text: string): PersonalDataFinding[] {
  return Array.from({ length: Math.floor(text.length / 6) }, (_, index) => ({
    kind: kinds[index % kinds.length] ?? 'name',
    start: index * 6,
    end: index * 6 + 4,
  }))
}

export function reportCards(organisation: Organisation, fill: (max: number) => string, texts: Texts): [string, Card][] {
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
    decisionDate: '2026-11-02',
    urgentBy: '2026-11-30',
    sensitive: true,
    nameSeenBy: 'leder',
    reporterRole: 'laerer',
  })
  const inputs: ReportInputs = {
    ...typedReport,
    explicitComplaint: 'ja',
    unitName: report.unitName,
    whatHappened: report.whatHappened,
    parentGoal: report.parentGoal,
    triedSoFar: report.triedSoFar,
    contactPerson: report.contactPerson,
    caseRef: report.caseRef,
    decisionDate: '2026-11-02',
    urgentBy: '2026-11-30',
    followUpDate: '2026-11-27',
    sensitive: 'true',
    nameSeenBy: 'leder',
    reporterRole: 'laerer',
  }
  const names = caseNames(report, organisation)
  const note = (kind: Note['kind']): Note => ({
    kind,
    text: fill(limits.note.max),
    at: '2026-11-23T09:00:00.000Z',
    by: kind === 'advice' || kind === 'question' ? unitMember : reporter,
  })
  const created = exampleCase({ report })
  const taken: Precomplaint = { ...created, status: 'taken', takenBy: unitMember, takenAt: created.createdAt }
  const talked: Precomplaint = {
    ...taken,
    notes: Array.from({ length: MAX_NOTES }, (_, index) =>
      note((['advice', 'addition', 'question', 'answer'] as const)[(index + 3) % 4] ?? 'advice'),
    )
      .concat(note('question'))
      .slice(-MAX_NOTES),
  }
  const closed: Precomplaint = {
    ...talked,
    status: 'closed',
    closing: { outcome: 'aftale', reflections: [], at: created.createdAt, by: unitMember },
  }
  const withdrawn: Precomplaint = { ...created, status: 'withdrawn', withdrawnAt: created.createdAt }
  const cases = { new: created, taken, talked, closed, withdrawn }

  const form = { formKey: created.id, values: inputs, days: formDays, faults: [] }
  const seen = { dangerSeen: true, threatsSeen: true, personalDataSeen: true }
  const typed: TypedReport = { formKey: created.id, inputs, seen, report, findings: {} }
  const marked: TypedReport = {
    ...typed,
    findings: {
      unitName: manyFindings(report.unitName),
      whatHappened: manyFindings(report.whatHappened),
      parentGoal: manyFindings(report.parentGoal),
      triedSoFar: manyFindings(report.triedSoFar),
    },
  }
  const travelling = { formKey: created.id, inputs, seen, verb: 'send-report' as const }
  const about = (delivery: Delivery) => ({ delivery, names, complaintDeadline: '2026-12-04', unitContact: 'x: 12' })
  const blank: NoteState = { text: '', seen: {}, faults: [] }
  const noteText = fill(limits.note.max)
  const noteStates: [string, NoteState][] = [
    ['empty', blank],
    [
      'with faults',
      { ...blank, text: noteText, faults: [texts.precomplaint.ownNote.cpr, texts.precomplaint.ownNote.error] },
    ],
    ['about danger', { ...blank, text: noteText, obstacle: 'danger' }],
    ['about threats', { ...blank, text: noteText, obstacle: 'threats' }],
    ['about unlawful things', { ...blank, text: noteText, obstacle: 'whistleblower' }],
    ['with marked words', { ...blank, text: noteText, findings: manyFindings(noteText) }],
  ]
  return [
    ['the empty form', reportFormCard({ ...form, values: {} }, organisation, texts)],
    ['the form as one comes back to it', reportFormCard(form, organisation, texts)],
    [
      'the form with faults',
      reportFormCard(
        {
          ...form,
          faults: Array<string>(13).fill(texts.precomplaint.form.whatHappened.error),
          faulty: ['unitName', 'urgentBy'],
        },
        organisation,
        texts,
      ),
    ],
    ['the form that asks about danger', reportFormCard({ ...form, danger: true }, organisation, texts)],
    ...branches.flatMap((branch): [string, Card][] =>
      branch === 'complaint' ? [] : [[`the branch ${branch}`, branchCard(branch, organisation, texts)]],
    ),
    ['a form that sounds like threats', foundBranchCard('threats', travelling, organisation, texts)],
    ['a form that sounds like unlawful things', foundBranchCard('whistleblower', travelling, organisation, texts)],
    ['the warning about personal data', warningCard(marked, texts)],
    ['the preview', previewCard(typed, names, texts)],
    ['the preview with marked words', previewCard(marked, names, texts)],
    ...(['on-its-way', 'channel-unknown', 'received'] as const).map((delivery): [string, Card] => [
      `the receipt, ${delivery}`,
      receiptCard(created, about(delivery), texts),
    ]),
    ...Object.entries(cases).flatMap(([state, one]): [string, Card][] => [
      [`the receipt of a case that is ${state}`, receiptCard(one, about('received'), texts)],
      [`one’s own case that is ${state}`, ownCaseCard(one, texts.precomplaint.receipt.received, texts)],
    ]),
    ['one’s own case without its text', ownCaseCard({ ...closed, textRemovedAt: closed.createdAt }, '', texts)],
    ...ownNoteKinds.flatMap((kind) =>
      noteStates.map(([state, value]): [string, Card] => [
        `the ${kind} ${state}`,
        ownNoteCard(talked, kind, value, organisation, texts),
      ]),
    ),
    ['taking back', withdrawalCard(created, texts)],
    ['the follow-up question', followUpCard(taken, names, texts)],
    ...noteStates.map(([state, value]): [string, Card] => [
      `the follow-up answer ${state}`,
      followUpCard(taken, names, texts, { text: value.text, seen, above: noteWarning(value, organisation, texts) }),
    ]),
    ['the answered follow-up', followUpDoneCard(taken, [texts.precomplaint.followUpQuestion.ended], texts)],
    [
      'my cases',
      myCasesCard(
        Array.from({ length: 10 }, () => ({ precomplaint: talked, delivery: 'received' as const })),
        organisation,
        10,
        texts,
      ),
    ],
  ]
}
