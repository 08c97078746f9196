/** Everything the store holds about one person, for a request for access (GDPR article 15). Secrets and addresses stay out. */
import { partsOf, writtenBy, type Part } from '../precomplaints/person-data.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { personalPlace } from '../precomplaints/views.js'
import { wordsOfOther } from '../questions/person-data.js'
import type { Question } from '../questions/question.js'
import { casesWith } from './erase.js'
import { inSnapshot } from './every-table.js'
import type { Db } from './open-database.js'
import { questionsWith } from './question-retention.js'

interface PersonExport {
  personId: string
  takenAt: string
  /** Whole records of what the person logged. */
  casesLogged: Precomplaint[]
  /** What the person did and wrote in cases that others logged. */
  casesOfOthers: { number: string; parts: Part[]; notes: unknown[]; closings: unknown[] }[]
  /** Whole records of what the person asked the unit. */
  questionsAsked: Question[]
  /** What the person wrote in questions of others. */
  questionsOfOthers: ({ number: string } & ReturnType<typeof wordsOfOther>)[]
  events: { case: string; kind: string; at: string; role: 'did it' | 'got the case' }[]
  /** Chats in which the bot reaches the person. */
  chats: { name: string | undefined; seenAt: string; deadSince: string | undefined; messages: number }[]
  /** As one of the complaint unit, where the bot remembers names. */
  inUnit: { name: string; seenAt: string }[]
  forms: { givenAt: string; sent: boolean }[]
  /** Entries of the knowledge base that the person uses or has starred. */
  picks: { entry: string; lastUsed: string | undefined; count: number; favouriteSince: string | undefined }[]
  /** Ids of the passages that the person was shown last; kept for half an hour. */
  lastAnswer: { passages: string[]; shownAt: string }[]
  remarks: string[]
}

const remarks = [
  'Feedback, the gap list and which answers were shown are kept without any person, but for the last answer; nothing of them can be found here.',
  'Names of other people in these records are theirs: check before you hand them over.',
  'Teams keeps its own messages and cards, by the rules of the tenant.',
]

/** Undefined when the store holds nothing about the person. */
export function exportPerson(db: Db, personId: string, takenAt: string): Promise<PersonExport | undefined> {
  return inSnapshot(db, async (snapshot) => {
    const cases = await casesWith(snapshot, personId)
    const questions = await questionsWith(snapshot, personId)
    const others = cases.filter(({ reporter }) => reporter.id !== personId)
    const found = {
      casesLogged: cases.filter(({ reporter }) => reporter.id === personId),
      casesOfOthers: others.map((one) => ({
        number: one.number,
        parts: partsOf(one, personId),
        ...writtenBy(one, personId),
      })),
      questionsAsked: questions.filter(({ asker }) => asker.id === personId),
      questionsOfOthers: questions
        .filter(({ asker }) => asker.id !== personId)
        .map((one) => ({ number: one.number, ...wordsOfOther(one, personId) })),
      events: await eventsOf(snapshot, personId),
      chats: await chatsOf(snapshot, personId),
      inUnit: await unitRowsOf(snapshot, personId),
      forms: await formsOf(snapshot, personId),
      picks: await picksOf(snapshot, personId),
      lastAnswer: await lastAnswerOf(snapshot, personId),
    }
    const isKnown = Object.values(found).some((list) => list.length > 0)
    return isKnown ? { personId, takenAt, ...found, remarks } : undefined
  })
}

async function eventsOf(db: Db, personId: string): Promise<PersonExport['events']> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('precomplaints', 'precomplaints.id', 'events.precomplaint_id')
    .select(['precomplaints.number', 'events.kind', 'events.at', 'events.by_id'])
    .where((is) => is.or([is('by_id', '=', personId), is('to_id', '=', personId)]))
    .orderBy('seq')
    .execute()
  return rows.map(({ number, kind, at, by_id: by }) => ({
    case: number,
    kind,
    at,
    role: by === personId ? 'did it' : 'got the case',
  }))
}

async function chatsOf(db: Db, personId: string): Promise<PersonExport['chats']> {
  const place = personalPlace(personId)
  const rows = await db.selectFrom('places').selectAll().where('key', '=', place).execute()
  const views = await db.selectFrom('views').select('id').where('place', '=', place).execute()
  return rows.map((row) => ({
    // Of the channel's reference only the name is about the person; the rest is how Teams is reached.
    name: (JSON.parse(row.reference) as { user?: { name?: string } } | null)?.user?.name,
    seenAt: row.seen_at,
    deadSince: row.dead_at ?? undefined,
    messages: views.length,
  }))
}

async function unitRowsOf(db: Db, personId: string): Promise<PersonExport['inUnit']> {
  const rows = await db.selectFrom('people').select(['name', 'seen_at']).where('id', '=', personId).execute()
  return rows.map((row) => ({ name: row.name, seenAt: row.seen_at }))
}

async function formsOf(db: Db, personId: string): Promise<PersonExport['forms']> {
  const rows = await db
    .selectFrom('form_keys')
    .select(['issued_at', 'precomplaint_id', 'question_id'])
    .where('issued_to', '=', personId)
    .orderBy('issued_at')
    .execute()
  return rows.map((row) => ({ givenAt: row.issued_at, sent: row.precomplaint_id !== null || row.question_id !== null }))
}

async function picksOf(db: Db, personId: string): Promise<PersonExport['picks']> {
  const rows = await db.selectFrom('picks').selectAll().where('person_id', '=', personId).orderBy('entry').execute()
  return rows.map((row) => ({
    entry: row.entry,
    lastUsed: row.last_used ?? undefined,
    count: row.count,
    favouriteSince: row.favourite_since ?? undefined,
  }))
}

async function lastAnswerOf(db: Db, personId: string): Promise<PersonExport['lastAnswer']> {
  const rows = await db.selectFrom('last_answers').selectAll().where('person_id', '=', personId).execute()
  return rows.map((row) => ({ passages: JSON.parse(row.passages) as string[], shownAt: row.shown_at }))
}
