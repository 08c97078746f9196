/** A question as a row: the record, and the columns to find it by. */
import { endedAt, questionSchema, type Question } from '../questions/question.js'
import type { Tables } from './tables.js'

/** The columns beside the record are made of it alone, so that verifying can make them again. */
export function toRow(question: Question): Tables['questions'] {
  const { id, number, version, status, asker, createdAt, answerBy, textRemovedAt } = question
  return {
    id,
    number,
    version,
    status,
    asker_id: asker.id,
    created_at: createdAt,
    answer_by: answerBy,
    ended_at: textRemovedAt ? null : (endedAt(question) ?? null),
    record: JSON.stringify(question),
  }
}

export function parseQuestion(json: string): Question {
  return questionSchema.parse(JSON.parse(json))
}
