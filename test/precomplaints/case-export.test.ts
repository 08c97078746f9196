/** The export of one case: the published schema is the one the program keeps, and nothing of the case is left out. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { format } from 'prettier'
import { z } from 'zod'
import {
  CASE_EXPORT_VERSION,
  caseExportSchema,
  exportCase,
  type CaseExport,
} from '../../src/precomplaints/export/case-export.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { exampleCase, exampleReport, otherUnitMember, reporter, unitMember } from '../support/examples.js'

const SCHEMA = 'docs/case-export.schema.json'
const at = '2026-11-23T09:00:00.000Z'

test('the published schema is up to date; write it with UPDATE_CASE_SCHEMA=1', async () => {
  const made = {
    $id: `https://klarsvar.invalid/case-export-${CASE_EXPORT_VERSION}.schema.json`,
    title: `KlarSvar: one case, version ${CASE_EXPORT_VERSION}`,
    ...z.toJSONSchema(caseExportSchema, { target: 'draft-2020-12' }),
  }
  const text = await format(JSON.stringify(made), { parser: 'json', printWidth: 120 })
  if (process.env['UPDATE_CASE_SCHEMA']) (await import('node:fs')).writeFileSync(SCHEMA, text)
  expect(readFileSync(SCHEMA, 'utf8')).toBe(text)
})

test('every field of a case that has been through everything is in the file', () => {
  const unique = (name: string) => `${name} ${crypto.randomUUID()}`
  const report = exampleReport({
    unitName: unique('Prøveskolen'),
    whatHappened: unique('Det der skete var'),
    parentGoal: unique('Målet er'),
    triedSoFar: unique('Prøvet er'),
    contactPerson: unique('Kontakt'),
    caseRef: '2026-0001-ref',
    decisionDate: '2026-11-02',
    urgentBy: '2026-11-29',
    sensitive: true,
    reporterRole: unique('Lærer'),
  })
  const closing = {
    outcome: 'aftale' as const,
    stepOut: 1,
    reflections: [unique('Først'), unique('Så')],
    at,
    by: unitMember,
  }
  const full: Precomplaint = exampleCase({
    report,
    status: 'closed',
    takenBy: unitMember,
    takenAt: at,
    followUpDate: '2026-12-04',
    notes: [
      { kind: 'advice', text: unique('Råd'), at, by: unitMember },
      { kind: 'answer', text: unique('Svar'), at, by: reporter },
    ],
    complaint: { caseRef: '2026-klage-7', at, by: otherUnitMember },
    closing,
    earlierClosings: [{ ...closing, reflections: [unique('Tidligere')] }],
    journal: { caseRef: '2026-eDoc-9', at, by: otherUnitMember },
  })
  const history: CaseExport['history'] = [
    { seq: 7, version: 1, kind: 'logged', at, by: reporter.id, data: { to: 'x' }, hash: 'a'.repeat(64) },
    { seq: 9, version: 2, kind: 'taken', at, by: null, data: { note: 1 }, hash: 'b'.repeat(64) },
  ]
  const text = JSON.stringify(exportCase(full, history, at))

  // The report's own date gave way to the unit's.
  const { followUpDate: _replaced, ...kept } = full.report
  for (const leaf of leavesOf({ ...full, report: kept, history })) expect(text).toContain(JSON.stringify(leaf))
})

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leavesOf)
}
