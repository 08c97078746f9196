/** Invented cases for tests: no real names, numbers or places. */
import type { CasePerson, Precomplaint, Report } from '../../src/precomplaints/precomplaint.js'
import type { NewPrecomplaint } from '../../src/precomplaints/store.js'

export const reporter: CasePerson = { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Sanne Testrup' }
export const unitMember: CasePerson = { id: 'bbbbbbbb-0000-4000-8000-000000000002', name: 'Bo Prøvested' }
export const otherUnitMember: CasePerson = { id: 'cccccccc-0000-4000-8000-000000000003', name: 'Ida Forsøgsen' }

export function exampleReport(changes: Partial<Report> = {}): Report {
  return {
    unitType: 'folkeskole',
    unitName: 'Prøveskolen',
    area: 'amager',
    theme: 'samarbejde',
    complaintTypes: ['formalitet'],
    explicitComplaint: false,
    whatHappened: 'Forælderen har skrevet tre gange om lektiehjælp og har ikke fået svar.',
    parentGoal: 'At få et svar og en aftale.',
    triedSoFar: 'Vi har talt sammen i telefonen.',
    conflictStep: 2,
    wish: 'sparring',
    parentInformed: 'ja',
    followUpDate: '2026-11-30',
    contactPerson: '',
    caseRef: '',
    sensitive: false,
    nameSeenBy: 'klageenheden',
    reporterRole: '',
    ...changes,
  }
}

/** The same as typed into the form. */
export const typedReport = {
  unitType: 'folkeskole',
  unitName: 'Prøveskolen',
  area: 'amager',
  theme: 'samarbejde',
  complaintTypes: 'formalitet,serviceniveau',
  explicitComplaint: 'nej',
  whatHappened: 'Forælderen har skrevet tre gange om lektiehjælp og har ikke fået svar.',
  parentGoal: 'At få et svar og en aftale.',
  triedSoFar: '',
  conflictStep: '2',
  wish: 'sparring',
  parentInformed: 'ja',
}

export function exampleSubmit(formKey: string, changes: Partial<NewPrecomplaint> = {}): NewPrecomplaint {
  return {
    id: crypto.randomUUID(),
    formKey,
    reporter,
    report: exampleReport(),
    at: '2026-11-22T09:00:00.000Z',
    year: 2026,
    takeBy: '2026-11-24',
    ...changes,
  }
}

/** A case as it stands after logging; `changes` take it further. */
export function exampleCase(changes: Partial<Precomplaint> = {}): Precomplaint {
  return {
    id: 'dddddddd-0000-4000-8000-000000000004',
    number: 'TU-2026-0042',
    version: 1,
    status: 'new',
    reporter,
    report: exampleReport(),
    createdAt: '2026-11-22T09:00:00.000Z',
    takeBy: '2026-11-24',
    notes: [],
    earlierClosings: [],
    ...changes,
  }
}
