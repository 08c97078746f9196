/** Questions to the complaint unit: the record, its faces among the views, its form's key, and its line on the gap list. */
import type { Kysely } from 'kysely'

// Migrations speak to a schema that changes under them, so they cannot be typed by today's tables.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function migrateQuestions(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('question_counters')
    .addColumn('year', 'integer', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('questions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('asker_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('answer_by', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('record', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('questions_to_answer').on('questions').columns(['status', 'answer_by', 'id']).execute()
  await db.schema.createIndex('questions_ended').on('questions').columns(['ended_at', 'id']).execute()
  await db.schema
    .alterTable('views')
    .addColumn('question_id', 'text', (column) => column.references('questions.id'))
    .execute()
  await db.schema.createIndex('views_of_a_question').on('views').columns(['question_id', 'kind']).execute()
  await db.schema.alterTable('form_keys').addColumn('question_id', 'text').execute()
  await db.schema.createIndex('form_of_a_question').on('form_keys').column('question_id').unique().execute()
  await db.schema.alterTable('gaps').addColumn('question_id', 'text').execute()
  await db.schema.alterTable('gaps').addColumn('done_at', 'text').execute()
}
