/** The face of a view as it should be now: a card of the record, or a short notice to the reporter. */
import type { Dependencies } from '../dialogs/dependencies.js'
import { unitCardFor } from '../dialogs/case-faces.js'
import { noticeFor, type CaseNotice } from '../dialogs/case-notices.js'
import { receiptFor } from '../dialogs/receipt.js'
import { isBroughtByTime, showReminder } from '../dialogs/show-reminder.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import type { View } from '../precomplaints/views.js'
import type { Face } from './reconciler.js'
import { cardMessage, textMessage } from './write-activity.js'

export function createRenderView(
  deps: Pick<Dependencies, 'precomplaints' | 'places' | 'queue' | 'knowledge' | 'texts' | 'now'>,
): (view: View) => Promise<Face> {
  const { notice } = deps.texts.precomplaint
  const messageOf = (told: CaseNotice | undefined, { number }: Precomplaint): Face => {
    if (!told || told.kind === 'obsolete') return told && 'obsolete'
    // The words may name people; what a notification shows does not.
    return told.kind === 'card'
      ? cardMessage(told.card)
      : { ...textMessage(told.text), summary: notice.summary(number) }
  }
  return async (view) => {
    if (isBroughtByTime(view)) {
      const shown = await showReminder(view, deps)
      if (shown.outcome === 'obsolete') return 'obsolete'
      return shown.outcome === 'card' ? cardMessage(shown.card) : { notBefore: shown.at }
    }
    if (!view.precomplaintId) return undefined
    const precomplaint = await deps.precomplaints.find(view.precomplaintId)
    if (!precomplaint) return undefined
    switch (view.kind) {
      case 'unit-card':
        return cardMessage(unitCardFor(precomplaint, deps))
      case 'reporter-card':
        return cardMessage(await receiptFor(precomplaint, deps))
      default:
        return messageOf(noticeFor(view, precomplaint, deps), precomplaint)
    }
  }
}
