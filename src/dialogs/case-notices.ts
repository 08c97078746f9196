/** The short messages and small cards that a change brings to a private chat, as they should be when they are delivered. */
import { caseNames } from '../cards/case-names.js'
import { handedOnCard, noteToOwnerCard, noteToReporterCard } from '../cards/case-notice-cards.js'
import type { Card } from '../cards/elements.js'
import { followUpOf, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { View } from '../precomplaints/views.js'
import { answerBy } from './case-faces.js'
import type { Dependencies } from './dependencies.js'
import { FORMER_OWNER } from './hand-on.js'

export type CaseNotice =
  | { kind: 'text'; text: string }
  | { kind: 'card'; card: Card }
  /** What it was to tell is no longer so, or its words have been deleted. */
  | { kind: 'obsolete' }

/** Undefined for a view that is no message of this room. */
export function noticeFor(
  { kind, subject }: Pick<View, 'kind' | 'subject'>,
  precomplaint: Precomplaint,
  { knowledge, texts }: Pick<Dependencies, 'knowledge' | 'texts'>,
): CaseNotice | undefined {
  const { notice, outcomes } = texts.precomplaint
  const { number, status, takenBy, closing, textRemovedAt } = precomplaint
  const text = (told: string): CaseNotice => ({ kind: 'text', text: told })
  const obsolete: CaseNotice = { kind: 'obsolete' }
  switch (kind) {
    case 'notice-taken':
      return takenBy ? text(notice.taken(number, takenBy.name)) : obsolete
    case 'notice-closed':
      return closing ? text(notice.closed(number, outcomes[closing.outcome])) : obsolete
    case 'notice-reopened':
      return takenBy && status === 'taken' ? text(notice.reopened(number, takenBy.name)) : obsolete
    case 'notice-complaint':
      return text(notice.complaint(number, texts.day(answerBy(precomplaint))))
    case 'notice-handed-on': {
      if (!takenBy || status !== 'taken') return obsolete
      if (subject.endsWith(FORMER_OWNER)) return text(notice.handedOver(number, takenBy.name))
      const names = caseNames(precomplaint.report, knowledge().organisation)
      return { kind: 'card', card: handedOnCard(precomplaint, names, followUpOf(precomplaint), texts) }
    }
    case 'note-to-reporter':
    case 'note-to-owner': {
      const note = precomplaint.notes[Number(subject)]
      if (!note || textRemovedAt) return obsolete
      const cardOf = kind === 'note-to-reporter' ? noteToReporterCard : noteToOwnerCard
      return { kind: 'card', card: cardOf(precomplaint, note, texts) }
    }
    default:
      return undefined
  }
}
