/** The face of a view as it should be now, in the language of its place: a card of a case or a question, or a short notice to the reporter. */
import type { Dependencies } from '../dialogs/dependencies.js'
import { unitCardFor } from '../dialogs/case-faces.js'
import { noticeFor, type CaseNotice } from '../dialogs/case-notices.js'
import { receiptFor } from '../dialogs/receipt.js'
import { isOfQuestion, showQuestion } from '../dialogs/question-faces.js'
import { isBroughtByTime, showReminder, type ReminderShown } from '../dialogs/show-reminder.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { Language, View } from '../precomplaints/views.js'
import type { Texts } from '../texts/da.js'
import { textsIn } from '../texts/languages.js'
import type { Face } from './reconciler.js'
import { cardMessage, textMessage } from './write-activity.js'

export function createRenderView(
  needs: Pick<Dependencies, 'precomplaints' | 'questions' | 'places' | 'queue' | 'knowledge' | 'now'>,
): (view: View, language: Language) => Promise<Face> {
  return async (view, language) => {
    const deps = { ...needs, texts: textsIn[language] }
    if (isOfQuestion(view)) return timedFace(await showQuestion(view, deps))
    if (isBroughtByTime(view)) return timedFace(await showReminder(view, deps))
    if (!view.precomplaintId) return undefined
    const precomplaint = await deps.precomplaints.find(view.precomplaintId)
    if (!precomplaint) return undefined
    switch (view.kind) {
      case 'unit-card':
        return cardMessage(unitCardFor(precomplaint, deps))
      case 'reporter-card':
        return cardMessage(await receiptFor(precomplaint, deps))
      default:
        return messageOf(noticeFor(view, precomplaint, deps), precomplaint, deps.texts)
    }
  }
}

function messageOf(told: CaseNotice | undefined, { number }: Precomplaint, texts: Texts): Face {
  if (!told || told.kind === 'obsolete') return told && 'obsolete'
  if (told.kind === 'card') return cardMessage(told.card)
  // The words may name people; what a notification shows does not.
  return { ...textMessage(told.text), summary: texts.precomplaint.notice.summary(number) }
}

function timedFace(shown: ReminderShown | undefined): Face {
  if (!shown || shown.outcome === 'obsolete') return shown && 'obsolete'
  return shown.outcome === 'card' ? cardMessage(shown.card) : { notBefore: shown.at }
}
