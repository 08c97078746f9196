/** The face of a view as it should be now: a card of the record, or a short notice to the reporter. */
import type { Activity } from 'botbuilder'
import type { Dependencies } from '../dialogs/dependencies.js'
import { unitCardFor } from '../dialogs/handle-case.js'
import { receiptFor } from '../dialogs/log-precomplaint.js'
import type { View } from '../precomplaints/views.js'
import { cardMessage, textMessage } from './write-activity.js'

export function createRenderView(
  deps: Pick<Dependencies, 'precomplaints' | 'places' | 'knowledge' | 'texts'>,
): (view: View) => Promise<Partial<Activity> | undefined> {
  const { notice, outcomes } = deps.texts.precomplaint
  return async (view) => {
    if (!view.precomplaintId) return undefined
    const precomplaint = await deps.precomplaints.find(view.precomplaintId)
    if (!precomplaint) return undefined
    const { number, takenBy, closing } = precomplaint
    const told = (text: string) => ({ ...textMessage(text), summary: notice.summary(number) })
    switch (view.kind) {
      case 'unit-card':
        return cardMessage(unitCardFor(precomplaint, deps))
      case 'reporter-card':
        return cardMessage(await receiptFor(precomplaint, deps))
      case 'notice-taken':
        return takenBy && told(notice.taken(number, takenBy.name))
      case 'notice-closed':
        return closing && told(notice.closed(number, outcomes[closing.outcome]))
      default:
        return undefined
    }
  }
}
