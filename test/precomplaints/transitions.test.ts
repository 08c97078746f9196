/** What may happen to a pre-complaint: every step from every status by every doer, as the table of steps says. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  MAX_NOTES,
  statuses,
  type CasePerson,
  type Closing,
  type Precomplaint,
  type Status,
} from '../../src/precomplaints/precomplaint.js'
import { steps, type StepName } from '../../src/precomplaints/state-machine.js'
import {
  addNote,
  close,
  handOn,
  journalise,
  markComplaint,
  removeText,
  reopen,
  setFollowUp,
  take,
  withdraw,
  type Transition,
} from '../../src/precomplaints/transitions.js'
import { exampleCase, otherUnitMember, reporter, unitMember } from '../support/examples.js'
import { docsTable } from '../support/steps-table.js'

const at = '2026-11-22T10:00:00.000Z'
const colleague: CasePerson = { id: 'eeeeeeee-0000-4000-8000-000000000005', name: 'Lis Eksempel' }
const ending: Closing = { outcome: 'aftale', reflections: ['Vi lyttede for sent.'], at, by: unitMember }
const fresh = exampleCase()
const taken: Precomplaint = { ...fresh, status: 'taken', takenBy: unitMember, takenAt: at }
const inStatus: Record<Status, Precomplaint> = {
  new: fresh,
  taken,
  closed: { ...taken, status: 'closed', closing: ending },
  withdrawn: { ...fresh, status: 'withdrawn', withdrawnAt: at },
}

/** Each step as a person would take it. The compiler asks for one that is missing; an erasure is no transition (retention). */
const taking: Record<Exclude<StepName, 'erase-person'>, (from: Precomplaint, by: CasePerson) => Transition> = {
  take: (from, by) => take(from, by, at),
  'hand-on': (from, by) => handOn(from, by, colleague, at),
  advise: (from, by) => addNote(from, by, { kind: 'advice', text: 'Ring først.' }, at),
  ask: (from, by) => addNote(from, by, { kind: 'question', text: 'Har du ringet?' }, at),
  answer: (from, by) => addNote(from, by, { kind: 'answer', text: 'Ja, i går.' }, at),
  add: (from, by) => addNote(from, by, { kind: 'addition', text: 'Mødet er flyttet.' }, at),
  withdraw: (from, by) => withdraw(from, by, at),
  'set-follow-up': (from, by) => setFollowUp(from, by, '2026-12-01', at),
  'mark-complaint': (from, by) => markComplaint(from, by, '2026-0001', at),
  close: (from, by) => close(from, by, { outcome: 'aftale', reflections: [] }, at),
  reopen: (from, by) => reopen(from, by, at),
  journalise: (from, by) => journalise(from, by, { caseRef: '2026-0001' }, at),
  'remove-text': (from, by) => removeText(from, by, at),
}

/** The one in the unit who has the case, another in the unit, the one who logged it, and somebody who did neither. */
const doers: Record<string, CasePerson> = {
  owner: unitMember,
  'another in the unit': otherUnitMember,
  'the reporter': reporter,
  'a stranger': { id: 'ffffffff-0000-4000-8000-000000000006', name: 'Fremmed' },
}

/** Who the table lets through. Whether somebody is in the unit at all is asked elsewhere (dialogs/authorize). */
function letsThrough(name: StepName, from: Precomplaint, by: CasePerson): boolean {
  const step = steps[name]
  if (!(step.from as readonly Status[]).includes(from.status)) return false
  if (step.by === 'owner') return from.takenBy?.id === by.id
  if (step.by === 'reporter') return from.reporter.id === by.id
  return true
}

const cells = (Object.keys(taking) as (keyof typeof taking)[]).flatMap((name) =>
  statuses.flatMap((status) => Object.keys(doers).map((doer) => ({ name, status, doer }))),
)

describe('every step × every status × every doer', () => {
  test('no cell is missing', () => {
    expect(cells).toHaveLength((Object.keys(steps).length - 1) * statuses.length * Object.keys(doers).length)
  })

  test.each(cells)('$name of a $status case by $doer', ({ name, status, doer }) => {
    const from = inStatus[status]
    const by = doers[doer] ?? colleague
    const before = structuredClone(from)
    const result = taking[name](from, by)

    // Taking what one has changes nothing and is no fault: a second click.
    const again = name === 'take' && status === 'taken' && doer === 'owner'
    if (again) expect(result.outcome).toBe('unchanged')
    else expect(result.outcome === 'changed').toBe(letsThrough(name, from, by))
    if (result.outcome === 'changed') {
      const step: { to?: Status; event: string } = steps[name]
      expect(result.precomplaint.status).toBe(step.to ?? status)
      expect(result.event).toMatchObject({ kind: step.event, at, by })
      expect(JSON.stringify(result.event)).not.toMatch(/Ring først|ringet|i går|flyttet/)
    }
    expect(from).toEqual(before)
  })
})

describe('what a refusal says', () => {
  test.each`
    step               | status         | by                 | outcome
    ${'take'}          | ${'taken'}     | ${otherUnitMember} | ${'already-taken'}
    ${'take'}          | ${'closed'}    | ${unitMember}      | ${'already-closed'}
    ${'take'}          | ${'withdrawn'} | ${unitMember}      | ${'withdrawn'}
    ${'close'}         | ${'new'}       | ${unitMember}      | ${'not-taken'}
    ${'close'}         | ${'taken'}     | ${otherUnitMember} | ${'not-yours'}
    ${'close'}         | ${'closed'}    | ${unitMember}      | ${'already-closed'}
    ${'advise'}        | ${'new'}       | ${unitMember}      | ${'not-taken'}
    ${'set-follow-up'} | ${'taken'}     | ${otherUnitMember} | ${'not-yours'}
    ${'hand-on'}       | ${'new'}       | ${unitMember}      | ${'not-taken'}
    ${'reopen'}        | ${'taken'}     | ${unitMember}      | ${'not-closed'}
    ${'journalise'}    | ${'new'}       | ${unitMember}      | ${'not-taken'}
    ${'withdraw'}      | ${'taken'}     | ${reporter}        | ${'already-taken'}
    ${'answer'}        | ${'taken'}     | ${unitMember}      | ${'not-yours'}
  `('$step of a $status case is $outcome', ({ step, status, by, outcome }) => {
    expect(taking[step as keyof typeof taking](inStatus[status as Status], by as CasePerson).outcome).toBe(outcome)
  })

  test('a case that is full of messages says so, and says first what else stands in the way', () => {
    const note = { kind: 'advice', text: 'Ring først.', at, by: unitMember } as const
    const full = { ...taken, notes: Array(MAX_NOTES).fill(note) as (typeof note)[] }
    expect(taking.advise(full, unitMember).outcome).toBe('full')
    expect(taking.advise(full, otherUnitMember).outcome).toBe('not-yours')
  })
})

describe('what a step leaves behind', () => {
  test('taking keeps everything else, and says who and when', () => {
    expect(take(fresh, unitMember, at)).toMatchObject({
      precomplaint: { ...fresh, status: 'taken', takenBy: unitMember, takenAt: at },
    })
  })

  test('handing on names the one who got it, beside the event’s data', () => {
    expect(handOn(taken, otherUnitMember, colleague, at)).toMatchObject({
      precomplaint: { takenBy: colleague, takenAt: at },
      event: { by: otherUnitMember, to: colleague },
    })
    expect(handOn(taken, unitMember, unitMember, at).outcome).toBe('unchanged')
  })

  test('reopening keeps the earlier ending, and the one who reopens has the case', () => {
    const result = reopen(inStatus.closed, otherUnitMember, at)
    expect(result).toMatchObject({ precomplaint: { takenBy: otherUnitMember, takenAt: at, earlierClosings: [ending] } })
    expect('precomplaint' in result && result.precomplaint.closing).toBeUndefined()
  })

  test('deleting the text leaves no word of anybody, and every code', () => {
    const noted = { ...inStatus.closed, notes: [{ kind: 'advice', text: 'Ring først.', at, by: unitMember }] } as const
    const result = removeText(noted as unknown as Precomplaint, unitMember, at)
    expect(JSON.stringify('precomplaint' in result && result.precomplaint)).not.toMatch(
      /Ring|lyttede|lektie|Prøve.*skolen/,
    )
    expect(result).toMatchObject({
      precomplaint: { report: { theme: 'samarbejde', conflictStep: 2 }, textRemovedAt: at },
    })
  })
})

test('the documents show this very table', () => {
  expect(readFileSync('docs/architecture.md', 'utf8')).toContain(docsTable())
})
