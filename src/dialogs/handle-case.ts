/**
 * What the complaint unit does with a case. Person and state are checked again in every step; whoever comes second sees the
 * case as it now is. Each step that needs words has a file of its own.
 */
import type { Button } from '../cards/buttons.js'
import type { CaseDialog } from '../cards/case-buttons.js'
import { caseMenuCard } from '../cards/case-dialog-cards.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo, type StepName } from '../precomplaints/state-machine.js'
import { reopen, take } from '../precomplaints/transitions.js'
import { detailsDialog, unitCardFor } from './case-faces.js'
import { findCase, personOf, refusal, saidTo, takeStep, tellReporter } from './case-step.js'
import { closeCase, closingDialog } from './close-case.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { handOnCase, handOnDialog } from './hand-on.js'
import { journaliseCase, journalDialog } from './journalise.js'
import { complaintDialog, registerComplaint } from './mark-complaint.js'
import { followUpDialog, setFollowUpDay } from './set-follow-up.js'
import { noteDialog, usePhraseInNote, writeNote } from './write-note.js'

export type CaseVerb =
  | 'take'
  | 'show-case'
  | 'open-case'
  | 'hand-on'
  | 'write-note'
  | 'note-phrase'
  | 'set-follow-up'
  | 'mark-complaint'
  | 'close'
  | 'reopen'
  | 'journalise'
export type CaseButton<V extends CaseVerb = CaseVerb> = Extract<Button, { verb: V }>

/** Case text is shown in a dialog, which the presser alone sees; never as a message that others can read. */
export async function handleCase(turn: Turn, button: CaseButton, deps: Dependencies): Promise<Reply[]> {
  const replies = await replyTo(turn, button, deps)
  const isOpenToOthers = turn.kind === 'pressed' && turn.place.kind !== 'personal'
  if (!isOpenToOthers || !replies.some(({ kind }) => kind === 'dialog')) return replies
  return [{ kind: 'notice', text: deps.texts.precomplaint.unit.onlyInDialog }]
}

function replyTo(turn: Turn, button: CaseButton, deps: Dependencies): Promise<Reply[]> {
  switch (button.verb) {
    case 'take':
      return takeCase(turn, button, deps)
    case 'show-case':
      return showCase(turn, button, deps)
    case 'open-case':
      return openCaseDialog(turn, button, deps)
    case 'hand-on':
      return handOnCase(turn, button, deps)
    case 'write-note':
      return writeNote(turn, button, deps)
    case 'note-phrase':
      return usePhraseInNote(turn, button, deps)
    case 'set-follow-up':
      return setFollowUpDay(turn, button, deps)
    case 'mark-complaint':
      return registerComplaint(turn, button, deps)
    case 'close':
      return closeCase(turn, button, deps)
    case 'reopen':
      return reopenCase(turn, button, deps)
    case 'journalise':
      return journaliseCase(turn, button, deps)
  }
}

export async function takeCase(turn: Turn, button: CaseButton<'take'>, deps: Dependencies): Promise<Reply[]> {
  const result = await takeStep(
    turn,
    button,
    { decide: take, notices: tellReporter('notice-taken'), whateverVersion: true },
    deps,
  )
  const { precomplaint } = result
  if (!precomplaint) return [saidTo(turn, result.outcome === 'refused' ? result.text : '')]
  if (turn.kind !== 'pressed') {
    if (result.outcome === 'refused') return [saidTo(turn, result.text)]
    return [detailsDialog(precomplaint, personOf(turn), deps)]
  }
  const card: Reply = { kind: 'replace', card: unitCardFor(precomplaint, deps), activityId: turn.activityId }
  return result.outcome === 'refused' ? [card, { kind: 'notice', text: result.text }] : [card]
}

async function showCase(turn: Turn, button: CaseButton<'show-case'>, deps: Dependencies): Promise<Reply[]> {
  const found = await findCase(turn, button.id, deps)
  if (!found) return [saidTo(turn, deps.texts.precomplaint.unit.notAllowed)]
  return [detailsDialog(found, personOf(turn), deps, button.upTo)]
}

/** Which step a dialog leads to: it opens only where the step can be taken. */
const stepOf: Record<Exclude<CaseDialog, 'menu'>, StepName> = {
  'hand-on': 'hand-on',
  write: 'advise',
  'follow-up': 'set-follow-up',
  complaint: 'mark-complaint',
  closing: 'close',
  journal: 'journalise',
}

async function openCaseDialog(turn: Turn, button: CaseButton<'open-case'>, deps: Dependencies): Promise<Reply[]> {
  const found = await findCase(turn, button.id, deps)
  if (!found) return [saidTo(turn, deps.texts.precomplaint.unit.notAllowed)]
  if (button.dialog === 'menu') return [menuDialog(turn, found, deps)]
  const hindrance = hindranceTo(stepOf[button.dialog], found, personOf(turn))
  if (hindrance) return [saidTo(turn, refusal(hindrance, deps.texts))]
  switch (button.dialog) {
    case 'hand-on':
      return [await handOnDialog(turn, found, { faults: [] }, deps)]
    case 'write':
      return [noteDialog(found, deps)]
    case 'follow-up':
      return [followUpDialog(found, { faults: [] }, deps)]
    case 'complaint':
      return [complaintDialog(found, '', { faults: [] }, deps)]
    case 'closing':
      return [closingDialog(found, {}, { faults: [] }, deps)]
    case 'journal':
      return [journalDialog(found, { caseRef: '', reason: '' }, { faults: [] }, deps)]
  }
}

function menuDialog(turn: Turn, precomplaint: Precomplaint, { texts }: Dependencies): Reply {
  const title = texts.precomplaint.menu.title(precomplaint.number)
  return { kind: 'dialog', title, card: caseMenuCard(precomplaint, personOf(turn), texts) }
}

async function reopenCase(turn: Turn, button: CaseButton<'reopen'>, deps: Dependencies): Promise<Reply[]> {
  const result = await takeStep(
    turn,
    button,
    {
      decide: reopen,
      isDone: ({ status, takenBy }, by) => status === 'taken' && takenBy?.id === by.id,
      notices: tellReporter('notice-reopened'),
      whateverVersion: true,
    },
    deps,
  )
  if (result.outcome === 'refused') return [saidTo(turn, result.text)]
  return [saidTo(turn, deps.texts.precomplaint.reopened(result.precomplaint.number))]
}
