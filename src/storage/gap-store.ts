/**
 * The gap list: what could not be answered, counted. Who asked is not kept. What is noted is written in batches, for a turn
 * must not wait for the disk for what only editors need.
 */
import type { Selectable, Transaction } from 'kysely'
import { lastAnswerIn } from '../questions/question.js'
import type { Db } from './open-database.js'
import { parseQuestion } from './question-row.js'
import type { Tables } from './tables.js'

/** An editor looks days later, and a crash loses no more. */
const WRITE_AFTER_MS = 1_000
/** The list is read by people; what has not been asked for longest falls off. */
const MOST_GAPS = 2_000
/** A flood of different texts must not fill the memory before they are written. */
const MOST_WAITING = 500

type Kind = 'no-answer' | 'unknown-label' | 'disliked'

interface NotedGap {
  kind: Kind
  text: string
  passages: string[]
  count: number
  firstSeen: string
  lastSeen: string
}

interface StoredGap extends NotedGap {
  key: string
  /** The newest question about it that was handed to the unit, and its newest answer while that is kept. */
  handedOn?: { number: string; answer?: { text: string; label?: string | undefined } }
}

export interface GapStore {
  /** Notes a gap; gaps with the same key count up. Never waits and never throws. */
  note(gap: { kind: Kind; key: string; text: string; passages?: string[] }, at: string): void
  /** Ids of the passages that a shown answer had; empty when the answer is not known. */
  passagesOf(activityId: string): Promise<string[]>
  /** The newest first, without those that are ticked off and have not been asked since. */
  list(from: number, count: number): Promise<{ gaps: StoredGap[]; total: number }>
  find(key: string): Promise<StoredGap | undefined>
  /** Ticks one off until it is asked again. */
  markDone(key: string, at: string): Promise<void>
  /** Writes what has not been written yet. */
  flush(): Promise<void>
}

/** `onFault` hears of a batch that could not be written; it is lost. */
export function createGapStore(db: Db, onFault: (error: unknown) => void): GapStore {
  let waiting = new Map<string, NotedGap>()
  let timer: NodeJS.Timeout | undefined

  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    const batch = [...waiting]
    waiting = new Map()
    if (batch.length === 0) return
    await db
      .insertInto('gaps')
      .values(
        batch.map(([key, { kind, text, passages, count, firstSeen, lastSeen }]) => ({
          key,
          kind,
          text,
          passages: JSON.stringify(passages),
          count,
          first_seen: firstSeen,
          last_seen: lastSeen,
          question_id: null,
          done_at: null,
        })),
      )
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: (eb) => eb('gaps.count', '+', eb.ref('excluded.count')),
          last_seen: (eb) => eb.ref('excluded.last_seen'),
        }),
      )
      .execute()
    await db
      .deleteFrom('gaps')
      .where('key', 'not in', (eb) =>
        eb.selectFrom('gaps').select('key').orderBy('last_seen', 'desc').orderBy('key').limit(MOST_GAPS),
      )
      .execute()
  }

  return {
    flush,

    note({ kind, key, text, passages = [] }, at) {
      const known = waiting.get(key)
      if (!known && waiting.size >= MOST_WAITING) return
      waiting.set(key, {
        ...(known ?? { kind, text, passages, firstSeen: at }),
        count: (known?.count ?? 0) + 1,
        lastSeen: at,
      })
      timer ??= setTimeout(() => {
        flush().catch(onFault)
      }, WRITE_AFTER_MS)
    },

    async passagesOf(activityId) {
      const answer = await db
        .selectFrom('shown_answers')
        .select('passages')
        .where('activity_id', '=', activityId)
        .executeTakeFirst()
      return answer ? (JSON.parse(answer.passages) as string[]) : []
    },

    async list(from, count) {
      await flush()
      const standing = db
        .selectFrom('gaps')
        .where((is) => is.or([is('done_at', 'is', null), is('last_seen', '>', is.ref('done_at'))]))
      const { total } = await standing
        .select((eb) => eb.fn.countAll<number | string>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await standing
        .leftJoin('questions', 'questions.id', 'gaps.question_id')
        .selectAll('gaps')
        .select('questions.record')
        .orderBy('last_seen', 'desc')
        .orderBy('key')
        .limit(count)
        .offset(from)
        .execute()
      return { gaps: rows.map(toGap), total: Number(total) }
    },

    async find(key) {
      await flush()
      const row = await db
        .selectFrom('gaps')
        .leftJoin('questions', 'questions.id', 'gaps.question_id')
        .selectAll('gaps')
        .select('questions.record')
        .where('key', '=', key)
        .executeTakeFirst()
      return row && toGap(row)
    },

    async markDone(key, at) {
      await flush()
      await db.updateTable('gaps').set({ done_at: at }).where('key', '=', key).execute()
    },
  }
}

/** A question that was handed to the unit: a line of its own, or a mark on the line that its words have already. */
export async function markHandedOn(
  tx: Transaction<Tables>,
  { key, text, questionId, at }: { key: string; text: string; questionId: string; at: string },
): Promise<void> {
  await tx
    .insertInto('gaps')
    .values({
      key,
      kind: 'no-answer' satisfies Kind,
      text,
      passages: '[]',
      count: 1,
      first_seen: at,
      last_seen: at,
      question_id: questionId,
      done_at: null,
    })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ question_id: questionId, last_seen: at }))
    .execute()
}

function toGap(row: Selectable<Tables['gaps']> & { record: string | null }): StoredGap {
  const question = row.record === null ? undefined : parseQuestion(row.record)
  const answer = question && lastAnswerIn(question)
  return {
    key: row.key,
    kind: row.kind as Kind,
    text: row.text,
    passages: JSON.parse(row.passages) as string[],
    count: row.count,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    ...(question
      ? {
          handedOn: {
            number: question.number,
            ...(answer?.text ? { answer: { text: answer.text, label: answer.label } } : {}),
          },
        }
      : {}),
  }
}
