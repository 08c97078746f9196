/**
 * One case as JSON for the archive system. The schema is published in docs/case-export.schema.json and does not follow the record
 * by itself: what is added to the record is added here on purpose, and whoever reads the file can trust its version.
 */
import { z } from 'zod'
import { followUpOf, isComplaint, type Closing, type Precomplaint } from '../precomplaint.js'

/** Counts up when a field is removed or changes its meaning; a new field that may be absent does not count. */
export const CASE_EXPORT_VERSION = 1

const moment = z.iso.datetime().describe('UTC')
const day = z.string().describe('YYYY-MM-DD, Copenhagen')
const person = z.strictObject({ id: z.string().describe('Entra ID object id'), name: z.string() })
const code = z.string().describe('a code of organisation.yaml or of the program')
const closing = z.strictObject({
  at: moment,
  by: person,
  outcome: code,
  stepOut: z.int().optional().describe('conflict step at the end, 1 to 7, as the unit sees it'),
  reflections: z.array(z.string()),
})

export const caseExportSchema = z
  .strictObject({
    format: z.literal('klarsvar-case'),
    formatVersion: z.literal(CASE_EXPORT_VERSION),
    exportedAt: moment,
    id: z.uuid(),
    number: z.string().describe('what people say and write, e.g. TU-2026-0042'),
    version: z.int().describe('counts the changes'),
    status: z.enum(['new', 'taken', 'closed', 'withdrawn']),
    isComplaint: z.boolean().describe('the parent has complained, or the unit registered it as a complaint'),
    createdAt: moment,
    reporter: person.extend({ role: z.string(), nameSeenBy: code }),
    unit: z.strictObject({ type: code, name: z.string(), area: code, contactPerson: z.string() }),
    matter: z.strictObject({
      theme: code,
      complaintTypes: z.array(code),
      explicitComplaint: z.boolean(),
      decisionDate: day.optional(),
      caseRef: z.string().describe('number in the archive system, as the reporter knew it'),
      sensitive: z.boolean().describe('holds sensitive data that are told by telephone and not written'),
    }),
    text: z.strictObject({ whatHappened: z.string(), parentGoal: z.string(), triedSoFar: z.string() }),
    conflictStep: z.int().describe('1 to 7 as the reporter sees it, never a score of the parent'),
    wish: code,
    parentInformed: code,
    followUpDate: day,
    takeBy: day.optional(),
    urgentBy: day.optional(),
    taken: z.strictObject({ by: person, at: moment.optional() }).optional(),
    notes: z.array(z.strictObject({ at: moment, by: person, kind: code, text: z.string() })),
    complaint: z.strictObject({ at: moment, by: person, caseRef: z.string() }).optional(),
    closing: closing.optional(),
    earlierClosings: z.array(closing),
    journal: z
      .strictObject({ at: moment, by: person, caseRef: z.string().optional(), reason: z.string().optional() })
      .optional(),
    withdrawnAt: moment.optional(),
    textRemovedAt: moment.optional(),
    history: z
      .array(
        z.strictObject({
          seq: z.int().describe('place in the history of all cases'),
          version: z.int(),
          kind: code,
          at: moment,
          by: z.string().nullable().describe('Entra ID object id; null when the person was erased'),
          data: z.record(z.string(), z.union([z.string(), z.number()])),
          hash: z.string().describe('seals this event and all before it'),
        }),
      )
      .describe('every change, in order; codes and ids only'),
  })
  .describe('One pre-complaint (tidlig utilfredshed) of KlarSvar')
export type CaseExport = z.infer<typeof caseExportSchema>

export interface CaseHistory {
  /** Every change of a case, in order. */
  of(id: string): Promise<CaseExport['history']>
}

export function exportCase(precomplaint: Precomplaint, history: CaseExport['history'], exportedAt: string): CaseExport {
  const { id, number, version, status, createdAt, reporter, report, journal } = precomplaint
  return caseExportSchema.parse(
    withoutAbsent({
      format: 'klarsvar-case',
      formatVersion: CASE_EXPORT_VERSION,
      exportedAt,
      id,
      number,
      version,
      status,
      isComplaint: isComplaint(precomplaint),
      createdAt,
      reporter: { ...reporter, role: report.reporterRole, nameSeenBy: report.nameSeenBy },
      unit: {
        type: report.unitType,
        name: report.unitName,
        area: report.area,
        contactPerson: report.contactPerson,
      },
      matter: withoutAbsent({
        theme: report.theme,
        complaintTypes: report.complaintTypes,
        explicitComplaint: report.explicitComplaint,
        decisionDate: report.decisionDate,
        caseRef: report.caseRef,
        sensitive: report.sensitive,
      }),
      text: {
        whatHappened: report.whatHappened,
        parentGoal: report.parentGoal,
        triedSoFar: report.triedSoFar,
      },
      conflictStep: report.conflictStep,
      wish: report.wish,
      parentInformed: report.parentInformed,
      followUpDate: followUpOf(precomplaint),
      takeBy: precomplaint.takeBy,
      urgentBy: report.urgentBy,
      taken: precomplaint.takenBy && withoutAbsent({ by: precomplaint.takenBy, at: precomplaint.takenAt }),
      notes: precomplaint.notes.map(({ at, by, kind, text }) => ({ at, by, kind, text })),
      complaint: precomplaint.complaint,
      closing: precomplaint.closing && exportClosing(precomplaint.closing),
      earlierClosings: precomplaint.earlierClosings.map(exportClosing),
      journal: journal && { ...journal },
      withdrawnAt: precomplaint.withdrawnAt,
      textRemovedAt: precomplaint.textRemovedAt,
      history,
    }),
  )
}

function exportClosing({ at, by, outcome, stepOut, reflections }: Closing): CaseExport['closing'] {
  return { at, by, outcome, reflections, ...(stepOut === undefined ? {} : { stepOut }) }
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}
