/** Whatever comes back from a card, nothing breaks and nobody gets a right they do not have. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dependencies } from '../../src/dialogs/dependencies.js'
import type { Person, Reply } from '../../src/dialogs/conversation.js'
import { respond } from '../../src/dialogs/respond.js'
import { createCaseQueue } from '../../src/storage/case-queue.js'
import { createCaseStatistics } from '../../src/storage/case-statistics.js'
import { createFeedbackStore } from '../../src/storage/feedback-store.js'
import { createGapStore } from '../../src/storage/gap-store.js'
import { createPeopleStore } from '../../src/storage/people-store.js'
import { createLastAnswerStore } from '../../src/storage/last-answer-store.js'
import { createPickStore } from '../../src/storage/pick-store.js'
import { createPrecomplaintStore } from '../../src/storage/precomplaint-store.js'
import { createQuestionStore } from '../../src/storage/question-store.js'
import { createPlaceStore } from '../../src/storage/view-store.js'
import { da } from '../../src/texts/da.js'
import { databases, type EmptyDatabase } from '../support/databases.js'
import { askQuestion } from '../support/stored-questions.js'
import { exampleSubmit, reporter, typedReport } from '../support/examples.js'
import { ownContent } from '../support/content.js'

let database: EmptyDatabase
let deps: Dependencies
let caseId: string
let questionId: string
const stranger: Person = { id: 'stranger', name: 'Fremmed', roles: new Set(['staff']) }
const place = { kind: 'personal', isUnit: false } as const
const formKey = '99999999-9999-4999-8999-999999999999'

beforeAll(async () => {
  const open = databases[0]?.open
  if (!open) throw new Error('SQLite is always there')
  database = await open()
  const precomplaints = createPrecomplaintStore(database.db, () => crypto.randomUUID())
  await precomplaints.issueForm(formKey, reporter.id, '2026-11-22T09:00:00.000Z')
  const saved = await precomplaints.submit(exampleSubmit(formKey))
  if (saved.outcome !== 'saved') throw new Error('the first submit is saved')
  caseId = saved.precomplaint.id
  const questions = createQuestionStore(database.db)
  const asked = await askQuestion(questions, { text: 'Må vi sende referatet med fremmed post?' })
  questionId = asked.id
  const knowledge = ownContent()
  deps = {
    knowledge: () => knowledge,
    precomplaints,
    places: createPlaceStore(database.db),
    people: createPeopleStore(database.db, (error) => {
      throw error
    }),
    feedback: createFeedbackStore(database.db, (error) => {
      throw error
    }),
    questions,
    gaps: createGapStore(database.db, (error) => {
      throw error
    }),
    picks: createPickStore(database.db, (error) => {
      throw error
    }),
    lastAnswers: createLastAnswerStore(database.db, (error) => {
      throw error
    }),
    now: () => new Date('2026-11-22T10:00:00Z'),
    newId: () => crypto.randomUUID(),
    texts: da,
    queue: createCaseQueue(database.db),
    statistics: createCaseStatistics(database.db),
    orderDownload: () => Promise.resolve('https://bot.invalid/download/x'),
    changed: () => undefined,
    asked: () => undefined,
  }
})
afterAll(() => database.drop())

const verbs = [
  'log',
  'my-cases',
  'help',
  'gaps',
  'send-report',
  'preview-report',
  'edit-report',
  'open-branch',
  'show-own-case',
  'open-note',
  'send-note',
  'open-withdrawal',
  'withdraw',
  'tell-follow-up',
  'take',
  'show-case',
  'open-case',
  'hand-on',
  'write-note',
  'note-phrase',
  'set-follow-up',
  'mark-complaint',
  'reopen',
  'journalise',
  'close',
  'queue',
  'take-from-queue',
  'trends',
  'export-case',
  'export-period',
  'send-question',
  'open-question',
  'answer-question',
  'close-question',
  'ask-back',
  'tell-helped',
  'gap-draft',
  'gap-done',
  'delete',
  '__proto__',
]

test('2,000 mutated presses: no crash, no case text, no change to somebody else’s case', async () => {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(caseId),
    fc.constant(questionId),
    fc.constant(formKey),
    fc.jsonValue(),
  )
  const data = fc.record(
    {
      verb: fc.constantFrom(...verbs),
      id: fc.oneof(fc.constant(caseId), fc.constant(questionId), value),
      version: fc.oneof(fc.constant(1), value),
      formKey: fc.oneof(fc.constant(formKey), value),
      role: fc.constant('complaint-unit'),
      outcome: fc.constant('aftale'),
      kind: fc.constantFrom('addition', 'answer'),
      how: fc.constantFrom('godt', 'svaert', 'ja', 'nej'),
      dialog: fc.constantFrom('menu', 'answer', 'closing', 'ask-back'),
      reason: fc.constant('Noget fremmed'),
      key: fc.constant('no-answer|fremmed'),
      page: fc.constant(0),
      question: fc.string({ maxLength: 2000 }),
      branch: fc.constantFrom('danger', 'complaint', 'press'),
      text: fc.oneof(fc.constant('Noget fremmed'), fc.string({ maxLength: 4000 })),
      whatHappened: fc.oneof(fc.constant(typedReport.whatHappened), fc.string({ maxLength: 4000 })),
      ...Object.fromEntries(
        Object.keys(typedReport)
          .slice(0, 6)
          .map((key) => [key, value]),
      ),
    },
    { requiredKeys: ['verb'] },
  )
  const kind = fc.constantFrom('pressed', 'dialog-opened', 'dialog-sent')
  await fc.assert(
    fc.asyncProperty(data, kind, async (pressed, how) => {
      const turn = {
        person: stranger,
        place,
        language: 'da',
        kind: how,
        data: pressed,
        activityId: undefined,
      } as Parameters<typeof respond>[0]
      const replies: Reply[] = await respond(turn, deps)
      expect(JSON.stringify(replies)).not.toMatch(/lektiehjælp og har ikke fået svar|med fremmed post/)
    }),
    // FORGED_RUNS=10000 for the long form; the short one is for every run.
    { numRuns: Number(process.env['FORGED_RUNS'] ?? 2000) },
  )
  expect(await deps.precomplaints.find(caseId)).toMatchObject({ version: 1, status: 'new' })
  expect(await deps.precomplaints.ofReporter(stranger.id, 10)).toEqual([])
  expect(await deps.questions.find(questionId)).toMatchObject({ version: 1, status: 'open' })
}, 60_000)

test('a key that was given to somebody else saves nothing for a stranger', async () => {
  const key = '88888888-8888-4888-8888-888888888888'
  await deps.precomplaints.issueForm(key, reporter.id, '2026-11-22T09:00:00.000Z')
  const data = { verb: 'send-report', formKey: key, ...typedReport, followUpDate: '2026-11-27' }
  const [reply] = await respond(
    { person: stranger, place, language: 'da', kind: 'pressed', data, activityId: undefined },
    deps,
  )

  expect(JSON.stringify(reply)).toContain(da.precomplaint.form.old)
  expect(JSON.stringify(reply)).toContain(typedReport.whatHappened)
  expect(await deps.precomplaints.ofReporter(stranger.id, 10)).toEqual([])
})
