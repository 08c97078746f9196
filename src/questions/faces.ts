/** Where a question is shown: the views that must be there for the record as it stands. */
import { ERASED } from '../precomplaints/person-data.js'
import type { Notice } from '../precomplaints/store.js'
import { personalPlace, UNIT_CHANNEL } from '../precomplaints/views.js'
import type { Question } from './question.js'

/** Each exists once, however often it is asked for; all of them follow every change. */
export function facesOf({ asker, turns, closing }: Question): Notice[] {
  const forUnit: Notice = { kind: 'question-card', place: UNIT_CHANNEL }
  if (asker.id === ERASED.id) return [forUnit]
  const place = personalPlace(asker.id)
  const answers = turns.flatMap(({ kind }, index): Notice[] =>
    kind === 'answer' ? [{ kind: 'question-answer', place, subject: String(index) }] : [],
  )
  return [
    forUnit,
    { kind: 'question-receipt', place },
    ...answers,
    ...(closing ? [{ kind: 'question-closed', place } as const] : []),
  ]
}

export function reminderOf({ answerBy }: Question): Notice {
  return { kind: 'question-reminder', place: UNIT_CHANNEL, subject: answerBy }
}
