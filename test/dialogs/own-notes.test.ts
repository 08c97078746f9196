/** What the reporter writes on a case: answers to the unit, and how it went on the day of following up. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Person, Reply } from '../../src/dialogs/conversation.js'
import type { Dependencies } from '../../src/dialogs/dependencies.js'
import { receiptFor } from '../../src/dialogs/receipt.js'
import { respond } from '../../src/dialogs/respond.js'
import { change } from '../../src/precomplaints/change.js'
import type { NoteKind, Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { addNote, close, take, type Transition } from '../../src/precomplaints/transitions.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createPlaceStore } from '../../src/storage/view-store.js'
import { da } from '../../src/texts/da.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { exampleSubmit, reporter, unitMember } from '../support/examples.js'
import { textOf } from '../support/story.js'
import { ownContent } from '../support/content.js'

let database: EmptyDatabase
let deps: Dependencies
let id: string
const at = '2026-11-23T10:00:00.000Z'
const sender: Person = { ...reporter, roles: new Set(['staff']) }

beforeAll(async () => {
  const open = databases[0]?.open
  if (!open) throw new Error('SQLite is always there')
  database = await open()
  const knowledge = ownContent()
  // These dialogs need no more than this.
  deps = {
    knowledge: () => knowledge,
    precomplaints: createPrecomplaintStore(database.db, () => crypto.randomUUID()),
    places: createPlaceStore(database.db),
    now: () => new Date(at),
    newId: () => crypto.randomUUID(),
    texts: da,
    changed: () => undefined,
  } as unknown as Dependencies
})
afterAll(() => database.drop())
beforeEach(async () => {
  const formKey = crypto.randomUUID()
  await deps.precomplaints.issueForm(formKey, reporter.id, '2026-11-22T09:00:00.000Z')
  const saved = await deps.precomplaints.submit(exampleSubmit(formKey))
  if (saved.outcome !== 'saved') throw new Error('the first submit is saved')
  id = saved.precomplaint.id
})

const by = unitMember
const apply = (decide: (current: Precomplaint) => Transition) => change(deps.precomplaints, id, decide)
const taken = () => apply((current) => take(current, by, at))
const said = (kind: NoteKind, text: string) => apply((current) => addNote(current, by, { kind, text }, at))
const turn = (kind: 'pressed' | 'dialog-opened' | 'dialog-sent', data: object, person = sender) =>
  respond({ person, place: { kind: 'personal', isUnit: false }, language: 'da', kind, data, activityId: 'a1' }, deps)
const record = async () => {
  const found = await deps.precomplaints.find(id)
  if (!found) throw new Error('the case is there')
  return found
}
const wordsOf = (replies: Reply[]) => textOf(replies)
const noticesToOwner = async () => {
  const rows = await database.db.selectFrom('views').selectAll().where('precomplaint_id', '=', id).execute()
  return rows.filter(({ kind }) => kind === 'note-to-owner').map(({ subject, place }) => ({ subject, place }))
}

describe('the unit asks', () => {
  test('the receipt shows advice and the question, newest last, with "Svar" first', async () => {
    await taken()
    await said('advice', 'Ring til forælderen i dag.')
    await said('question', 'Hvad er aftalt på mødet?')
    const receipt = textOf(await receiptFor(await record(), deps))

    expect(receipt).toMatch(/Bo Prøvested råder[\s\S]*Ring til forælderen[\s\S]*spørger[\s\S]*Hvad er aftalt/)
    expect(receipt.split('\n').filter((line) => line === 'Svar' || line === 'Tilføj')).toEqual(['Svar', 'Tilføj'])
  })

  test('the answer stands in the case, the one who has it is told, and the question is no longer open', async () => {
    await taken()
    await said('question', 'Hvad er aftalt på mødet?')
    const dialog = await turn('dialog-opened', { verb: 'open-note', id, kind: 'answer' })
    expect(wordsOf(dialog)).toContain('Hvad er aftalt på mødet?')
    await turn('dialog-sent', { verb: 'send-note', id, kind: 'answer', text: 'Et nyt møde i næste uge.' })

    const { notes } = await record()
    expect(notes.at(-1)).toMatchObject({ kind: 'answer', text: 'Et nyt møde i næste uge.', by: reporter })
    expect(await noticesToOwner()).toEqual([{ subject: '1', place: `person:${unitMember.id}` }])
    expect(textOf(await receiptFor(await record(), deps)).split('\n')).not.toContain('Svar')
  })

  test('nobody can answer before the case is taken, and is told what to do instead', async () => {
    const replies = await turn('dialog-opened', { verb: 'open-note', id, kind: 'answer' })
    expect(JSON.stringify(replies)).toContain('Brug **Tilføj**')
  })
})

describe('"Hvordan gik det?"', () => {
  test.each`
    how         | text                  | kept
    ${'godt'}   | ${''}                 | ${'Det gik godt.'}
    ${'svaert'} | ${'Mødet gik skævt.'} | ${'Det er stadig svært. Mødet gik skævt.'}
  `('"$how" is kept as "$kept" and told to the one who has the case', async ({ how, text, kept }) => {
    await taken()
    const replies = await turn('pressed', { verb: 'tell-follow-up', id, how, text })

    expect((await record()).notes).toMatchObject([{ kind: 'answer', text: kept, by: reporter }])
    expect(wordsOf(replies)).toContain('Bo Prøvested fra Klageenheden får besked.')
    expect(await noticesToOwner()).toHaveLength(1)
  })

  test('pressed twice, it is one answer', async () => {
    await taken()
    await turn('pressed', { verb: 'tell-follow-up', id, how: 'godt', text: '' })
    await turn('pressed', { verb: 'tell-follow-up', id, how: 'godt', text: '' })
    expect((await record()).notes).toHaveLength(1)
  })

  test('of a case that nobody has taken it is an addition', async () => {
    const replies = await turn('pressed', { verb: 'tell-follow-up', id, how: 'svaert', text: '' })
    expect((await record()).notes).toMatchObject([{ kind: 'addition' }])
    expect(wordsOf(replies)).toContain('Ingen i Klageenheden har taget den endnu')
  })

  test('a closed case takes no answer, and the card says so', async () => {
    await taken()
    await apply((current) => close(current, by, { outcome: 'aftale', reflections: [] }, at))
    const replies = await turn('pressed', { verb: 'tell-follow-up', id, how: 'godt', text: '' })
    expect(wordsOf(replies)).toContain('Sagen er afsluttet')
    expect((await record()).notes).toEqual([])
  })

  test('the words pass the guards: the card comes back with what was written, and the sender decides', async () => {
    await taken()
    const warned = await turn('pressed', { verb: 'tell-follow-up', id, how: 'godt', text: 'Sofie i 3.b har ADHD.' })
    expect(wordsOf(warned)).toContain('Helbred')
    expect(wordsOf(warned)).toContain('Sofie i 3.b har ADHD.')
    expect((await record()).notes).toEqual([])

    const cpr = await turn('pressed', { verb: 'tell-follow-up', id, how: 'godt', text: 'Nummer 010115-1234 kom.' })
    expect(JSON.stringify(cpr)).not.toContain('010115')
  })

  test('a stranger who sends it changes nothing', async () => {
    await taken()
    const stranger: Person = { id: 'stranger', name: 'Fremmed', roles: new Set(['staff']) }
    await turn('pressed', { verb: 'tell-follow-up', id, how: 'godt', text: 'Noget fremmed' }, stranger)
    expect((await record()).notes).toEqual([])
  })
})
