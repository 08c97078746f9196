/**
 * The rights where they are used: every button on a case, pressed by every role, on one's own and another's case, in every
 * status and on a case that does not exist. Whoever may not learns nothing and changes nothing.
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { caseDialogs } from '../../src/cards/case-buttons.js'
import { buttonSchema, type Button } from '../../src/cards/buttons.js'
import { questionButtons } from '../../src/cards/question-buttons.js'
import type { Person, Reply, Role } from '../../src/dialogs/conversation.js'
import type { Dependencies } from '../../src/dialogs/dependencies.js'
import { handleCase, type CaseButton, type CaseVerb } from '../../src/dialogs/handle-case.js'
import { statuses, type CasePerson, type Precomplaint, type Status } from '../../src/precomplaints/precomplaint.js'
import { hindranceTo, type StepName } from '../../src/precomplaints/state-machine.js'
import type { PrecomplaintStore } from '../../src/precomplaints/store.js'
import { da } from '../../src/texts/da.js'
import { exampleCase, otherUnitMember, reporter, unitMember } from '../support/examples.js'
import { ownContent } from '../support/content.js'

const roles = ['staff', 'complaint-unit', 'editor', 'administrator'] as const satisfies readonly Role[]
const secret = exampleCase().report.whatHappened
const missingId = '77777777-7777-4777-8777-777777777777'

/** Each button as a person would press it, and the step it takes; those that only read have none. */
const presses: Record<CaseVerb, { data: Record<string, unknown>; step?: StepName }[]> = {
  take: [{ data: {}, step: 'take' }],
  'show-case': [{ data: {} }, { data: { upTo: 1 } }],
  'open-case': caseDialogs.map((dialog) => ({ data: { dialog } })),
  'hand-on': [{ data: { to: otherUnitMember.id }, step: 'hand-on' }],
  'write-note': [
    { data: { kind: 'advice', text: 'Ring først.' }, step: 'advise' },
    { data: { kind: 'question', text: 'Hvornår ringede du?' }, step: 'ask' },
  ],
  'note-phrase': [{ data: { what: 'insert', phrase: 'kl-praeciser' } }],
  'set-follow-up': [{ data: { followUpDate: '2026-12-01' }, step: 'set-follow-up' }],
  'mark-complaint': [{ data: { caseRef: '2026-0099' }, step: 'mark-complaint' }],
  close: [{ data: { outcome: 'aftale' }, step: 'close' }],
  reopen: [{ data: {}, step: 'reopen' }],
  journalise: [{ data: { caseRef: '2026-0042' }, step: 'journalise' }],
}

const cells = (Object.keys(presses) as CaseVerb[]).flatMap((verb) =>
  presses[verb].flatMap((press, index) =>
    roles.flatMap((role) =>
      ['own', 'other'].flatMap((whose) => statuses.map((status) => ({ verb, index, role, whose, status, ...press }))),
    ),
  ),
)

let knowledge: ReturnType<typeof ownContent>
beforeAll(() => {
  knowledge = ownContent()
})

test('every button on a case stands here', () => {
  const onQuestion = new Set<unknown>(questionButtons)
  const onCase = buttonSchema.options
    .filter((button) => !onQuestion.has(button))
    .filter(({ shape }) => 'id' in shape && 'version' in shape && !('filter' in shape))
    .map(({ shape }) => (shape.verb as { value: string }).value)
  expect(Object.keys(presses).toSorted()).toEqual([...new Set(onCase)].toSorted())
})

describe('role × button × own or another’s × status', () => {
  test.each(cells)('$role, $verb $index, $whose, $status', async ({ verb, data, step, role, whose, status }) => {
    const person: Person = { ...unitMember, roles: new Set([role]) }
    const record = caseIn(status, whose === 'own' ? unitMember : reporter)
    const stored = storeOf(record)
    const replies = await press(person, { verb, id: record.id, version: record.version, ...data }, stored.store)
    const may = role === 'complaint-unit'

    if (!may) {
      const absent = await press(person, { verb, id: missingId, version: 1, ...data }, stored.store)
      expect(replies).toEqual(absent)
      expect(JSON.stringify(replies)).toContain(da.precomplaint.unit.notAllowed)
      expect(JSON.stringify(replies)).not.toContain(secret)
    }
    const hindered = step === undefined || hindranceTo(step, record, unitMember) !== undefined
    // Taking what one has is a second click: it changes nothing.
    expect(stored.saves()).toBe(may && !hindered ? 1 : 0)
  })
})

describe('a case that does not exist', () => {
  test.each(cells.filter(({ whose, status }) => whose === 'own' && status === 'new'))(
    '$role, $verb $index: the same words as for one that is not for them',
    async ({ verb, data, role }) => {
      const person: Person = { ...unitMember, roles: new Set([role]) }
      const { store, saves } = storeOf(caseIn('new', reporter))
      const replies = await press(person, { verb, id: missingId, version: 1, ...data }, store)
      expect(replies).toEqual([{ kind: 'dialog-done', text: da.precomplaint.unit.notAllowed }])
      expect(saves()).toBe(0)
    },
  )
})

function caseIn(status: Status, from: CasePerson): Precomplaint {
  const at = '2026-11-22T09:30:00.000Z'
  const base = exampleCase({ status, reporter: from })
  if (status === 'new') return base
  if (status === 'withdrawn') return { ...base, withdrawnAt: at }
  const taken = { ...base, takenBy: unitMember, takenAt: at }
  return status === 'taken' ? taken : { ...taken, closing: { outcome: 'aftale', reflections: [], at, by: unitMember } }
}

function storeOf(record: Precomplaint): { store: PrecomplaintStore; saves: () => number } {
  let saves = 0
  const store = {
    find: (id: string) => Promise.resolve(id === record.id ? record : undefined),
    save: (next: Precomplaint) => {
      saves += 1
      return Promise.resolve({ ...next, version: next.version + 1 })
    },
  } as Partial<PrecomplaintStore> as PrecomplaintStore
  return { store, saves: () => saves }
}

function press(person: Person, data: Record<string, unknown>, precomplaints: PrecomplaintStore): Promise<Reply[]> {
  const button: Button = buttonSchema.parse(data)
  const deps = {
    knowledge: () => knowledge,
    precomplaints,
    people: { remember: () => undefined, seenSince: () => Promise.resolve([otherUnitMember]) },
    now: () => new Date('2026-11-22T10:00:00Z'),
    texts: da,
    changed: () => undefined,
    asked: () => undefined,
  } as Partial<Dependencies> as Dependencies
  const turn = { person, place: { kind: 'channel', isUnit: false }, language: 'da', kind: 'dialog-sent', data } as const
  return handleCase(turn, button as CaseButton, deps)
}
