/** Questions on their way out of the store: words whose time has come, and a person who is erased. */
import { setImmediate } from 'node:timers/promises'
import { ERASED } from '../precomplaints/person-data.js'
import { withoutPerson, wordsInQuestion } from '../questions/person-data.js'
import { endedAt, type Question } from '../questions/question.js'
import type { QuestionStore } from '../questions/store.js'
import { removeWords } from '../questions/transitions.js'
import type { Db } from './open-database.js'
import { parseQuestion } from './question-row.js'

const PAGE = 100

/** Takes the words out of all that was answered or closed before a moment; their numbers. With `dryRun` nothing is changed. */
export async function removeOldWords(
  { db, questions }: { db: Db; questions: QuestionStore },
  before: string,
  now: string,
  dryRun: boolean,
): Promise<string[]> {
  const removed: string[] = []
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('questions')
      .select(['id', 'number'])
      .where('ended_at', '<', before)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const { id, number } of rows) {
      after = id
      if (dryRun || (await removeFrom(questions, id, before, now))) removed.push(number)
    }
    if (rows.length < PAGE) return removed
    // SQLite answers without ever waiting: turns of people come in between only here.
    await setImmediate()
  }
}

async function removeFrom(questions: QuestionStore, id: string, before: string, now: string): Promise<boolean> {
  const { transition } = await questions.change(id, now, (newest) =>
    // It may have been asked again since the list was made.
    (endedAt(newest) ?? before) < before ? removeWords(newest, now) : { outcome: 'unchanged' },
  )
  return transition.outcome === 'changed'
}

/** Open ones that were asked before a moment. */
export async function questionsOpenSince(db: Db, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom('questions')
    .select('number')
    .where('status', '=', 'open')
    .where('created_at', '<', before)
    .orderBy('created_at')
    .execute()
  return rows.map(({ number }) => number)
}

/** Questions whose record holds the person. */
export async function questionsWith(db: Db, personId: string): Promise<Question[]> {
  const rows = await db
    .selectFrom('questions')
    .select('record')
    .where('record', 'like', `%"id":${JSON.stringify(personId)}%`)
    .orderBy('number')
    .execute()
  return rows.map(({ record }) => parseQuestion(record))
}

/** Numbers of the questions in whose words one of the names would still stand when the person is erased. */
export async function questionsNaming(db: Db, names: ReadonlySet<string>, personId: string): Promise<string[]> {
  const found = new Set<string>()
  for (const name of names) {
    const rows = await db
      .selectFrom('questions')
      .select('record')
      .where('record', 'like', `%${JSON.stringify(name).slice(1, -1)}%`)
      .orderBy('number')
      .execute()
    for (const { record } of rows) {
      const question = parseQuestion(record)
      const after = withoutPerson(question, personId, ERASED, question.createdAt)
      if (wordsInQuestion(after).includes(name)) found.add(question.number)
    }
  }
  return [...found]
}

export async function erasePersonFrom(
  questions: QuestionStore,
  id: string,
  personId: string,
  now: string,
): Promise<void> {
  await questions.change(id, now, (newest) => ({
    outcome: 'changed',
    question: withoutPerson(newest, personId, ERASED, now),
  }))
}
