/** Questions to the complaint unit in the database. One transaction per sending and per change; the version decides who was first. */
import type { Transaction } from 'kysely'
import { facesOf, reminderOf } from '../questions/faces.js'
import { questionNumber, questionSchema, type Question } from '../questions/question.js'
import type { AskResult, NewQuestion, QuestionStore } from '../questions/store.js'
import { markHandedOn } from './gap-store.js'
import { inTransaction } from './in-transaction.js'
import type { Db } from './open-database.js'
import { FORM_LIFETIME_DAYS } from './precomplaint-store.js'
import { parseQuestion, toRow } from './question-row.js'
import type { Tables } from './tables.js'
import { viewRow } from './view-row.js'

/** Each lost race means that somebody else succeeded, so a few tries are plenty for two or three people. */
const MAX_TRIES = 5

export function createQuestionStore(db: Db): QuestionStore {
  const find = async (id: string) => {
    const row = await db.selectFrom('questions').select('record').where('id', '=', id).executeTakeFirst()
    return row && parseQuestion(row.record)
  }

  return {
    async issueForm(key, to, at) {
      const row = { key, issued_to: to, issued_at: at, precomplaint_id: null, question_id: null }
      await db.insertInto('form_keys').values(row).execute()
    },

    ask(asked) {
      return inTransaction(db, (tx) => askIn(tx, asked))
    },

    find,

    async change(id, at, decide) {
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const current = await find(id)
        if (!current) return { transition: { outcome: 'missing' } }
        const transition = decide(current)
        if (transition.outcome !== 'changed') return { transition, current }
        const saved = await inTransaction(db, (tx) => saveQuestion(tx, transition.question, at))
        if (saved) return { transition, current: saved }
      }
      throw new Error(`Question ${id} was changed by others ${MAX_TRIES} times in a row`)
    },

    async reachedUnit(id) {
      const row = await db
        .selectFrom('views')
        .select('first_shown_at')
        .where('question_id', '=', id)
        .where('kind', '=', 'question-card')
        .executeTakeFirst()
      return Boolean(row?.first_shown_at)
    },

    async lateToAnswer(today, limit) {
      const rows = await db
        .selectFrom('questions')
        .select('record')
        .where('status', '=', 'open')
        .where('answer_by', '<', today)
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('views')
                .select('views.id')
                .whereRef('views.question_id', '=', 'questions.id')
                .where('views.kind', '=', 'question-reminder')
                .whereRef('views.subject', '=', 'questions.answer_by'),
            ),
          ),
        )
        .orderBy('answer_by')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ record }) => parseQuestion(record))
    },

    orderReminder(question, at) {
      return inTransaction(db, async (tx) => {
        const ordered = await tx
          .insertInto('views')
          .values(viewRow(reminderOf(question), question.id, at))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (ordered.numInsertedOrUpdatedRows !== 1n) return false
        await tx
          .updateTable('views')
          .set((expression) => ({ wanted: expression('wanted', '+', 1), next_try_at: at }))
          .where('question_id', '=', question.id)
          .where('kind', '=', 'question-card')
          .execute()
        return true
      })
    },
  }
}

async function askIn(tx: Transaction<Tables>, asked: NewQuestion): Promise<AskResult> {
  const { id, formKey, asker, at } = asked
  const oldestKey = new Date(Date.parse(at) - FORM_LIFETIME_DAYS * 86_400_000).toISOString()
  // The first statement writes, so that SQLite takes its write lock before anything was read.
  const claimed = await tx
    .updateTable('form_keys')
    .set({ question_id: id })
    .where('key', '=', formKey)
    .where('issued_to', '=', asker.id)
    .where('issued_at', '>=', oldestKey)
    .where('question_id', 'is', null)
    .where('precomplaint_id', 'is', null)
    .executeTakeFirst()
  if (claimed.numUpdatedRows === 0n) return earlierAsk(tx, asked)

  const counter = await tx
    .insertInto('question_counters')
    .values({ year: asked.year, count: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((expression) => ({ count: expression('question_counters.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  const question = questionSchema.parse({
    id,
    number: questionNumber(asked.year, counter.count),
    version: 1,
    status: 'open',
    asker,
    showAsker: asked.showAsker,
    unitType: asked.unitType,
    createdAt: at,
    answerBy: asked.answerBy,
    turns: [{ kind: 'question', text: asked.text, at, by: asker }],
  } satisfies Question)
  await tx.insertInto('questions').values(toRow(question)).execute()
  if (asked.gap) await markHandedOn(tx, { ...asked.gap, questionId: id, at })
  for (const face of facesOf(question)) {
    const activityId = face.kind === 'question-receipt' ? asked.formActivityId : undefined
    await tx
      .insertInto('views')
      .values(viewRow(face, id, at, activityId))
      .execute()
  }
  return { outcome: 'saved', question }
}

async function earlierAsk(tx: Transaction<Tables>, { formKey, asker }: NewQuestion): Promise<AskResult> {
  const earlier = await tx
    .selectFrom('form_keys')
    .innerJoin('questions', 'questions.id', 'form_keys.question_id')
    .select('questions.record')
    .where('form_keys.key', '=', formKey)
    .where('form_keys.issued_to', '=', asker.id)
    .executeTakeFirst()
  return earlier ? { outcome: 'already-saved', question: parseQuestion(earlier.record) } : { outcome: 'unknown-form' }
}

/** Undefined when somebody else had changed it in between. */
async function saveQuestion(tx: Transaction<Tables>, next: Question, at: string): Promise<Question | undefined> {
  const saved = questionSchema.parse({ ...next, version: next.version + 1 } satisfies Question)
  const written = await tx
    .updateTable('questions')
    .set(toRow(saved))
    .where('id', '=', next.id)
    .where('version', '=', next.version)
    .executeTakeFirst()
  if (written.numUpdatedRows === 0n) return undefined
  await tx
    .updateTable('views')
    .set((expression) => ({ wanted: expression('wanted', '+', 1), next_try_at: at, attempts: 0 }))
    .where('question_id', '=', saved.id)
    .execute()
  for (const face of facesOf(saved)) {
    await tx
      .insertInto('views')
      .values(viewRow(face, saved.id, at))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
  return saved
}
